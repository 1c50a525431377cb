/**
 * Units of measure by the factors that define them: the SI, and the international yard, pound and gallon in it.
 * A library of factors would bring no more than these, and no notion of which units are of one system.
 */

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'duration'
  | 'months'
  | 'temperature'
  | 'power'
  | 'energy';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** Between units of one system, people convert exactly; between two, they round. */
  readonly system: string;
  /** What one of it is in the unit that all of the dimension are compared in. */
  readonly factor: number;
  /** Added after the factor; only temperatures have one. */
  readonly offset: number;
}

const FOOT = 0.3048;
const MILE = 5280 * FOOT;
const POUND = 0.45359237;
const GALLON = 3.785411784;
const HOUR = 3600;

/** Names are lemmas; a sign that could be a word or a name is not among them. */
const ROWS: readonly (readonly [Dimension, system: string, factor: number, names: string])[] = [
  ['length', 'metric', 1e-3, 'millimeter millimetre mm'],
  ['length', 'metric', 1e-2, 'centimeter centimetre cm'],
  ['length', 'metric', 1, 'meter metre m'],
  ['length', 'metric', 1e3, 'kilometer kilometre km'],
  ['length', 'imperial', FOOT / 12, 'inch'],
  ['length', 'imperial', FOOT, 'foot ft'],
  ['length', 'imperial', 3 * FOOT, 'yard yd'],
  ['length', 'imperial', MILE, 'mile mi'],
  ['length', 'nautical', 1852, 'nautical-mile'],
  ['area', 'metric', 1, 'square-meter sqm'],
  ['area', 'metric', 1e4, 'hectare ha'],
  ['area', 'metric', 1e6, 'square-kilometer sqkm'],
  ['area', 'imperial', FOOT ** 2, 'square-foot sqft'],
  ['area', 'imperial', MILE ** 2 / 640, 'acre'],
  ['area', 'imperial', MILE ** 2, 'square-mile sqmi'],
  ['volume', 'metric', 1e-3, 'milliliter millilitre ml'],
  ['volume', 'metric', 1, 'liter litre'],
  ['volume', 'metric', 1e3, 'cubic-meter'],
  ['volume', 'imperial', GALLON, 'gallon'],
  ['volume', 'imperial', 4.54609, 'imperial-gallon'],
  ['volume', 'imperial', (FOOT * 10) ** 3, 'cubic-foot'],
  ['mass', 'metric', 1e-6, 'milligram mg'],
  ['mass', 'metric', 1e-3, 'gram gramme'],
  ['mass', 'metric', 1, 'kilogram kilogramme kilo kg'],
  ['mass', 'metric', 1e3, 'tonne'],
  ['mass', 'imperial', 2000 * POUND, 'ton'],
  ['mass', 'imperial', 2240 * POUND, 'long-ton'],
  ['mass', 'imperial', POUND / 16, 'ounce oz'],
  ['mass', 'imperial', POUND, 'pound lb lbs'],
  ['speed', 'metric', 1 / 3.6, 'kilometer-per-hour kmh kph'],
  ['speed', 'metric', 1, 'meter-per-second'],
  ['speed', 'imperial', MILE / HOUR, 'mile-per-hour mph'],
  ['speed', 'nautical', 1852 / HOUR, 'knot'],
  ['duration', 'clock', 1, 'second sec'],
  ['duration', 'clock', 60, 'minute min'],
  ['duration', 'clock', HOUR, 'hour hr'],
  ['duration', 'clock', 24 * HOUR, 'day'],
  ['duration', 'clock', 7 * 24 * HOUR, 'week'],
  ['months', 'calendar', 1, 'month'],
  ['months', 'calendar', 12, 'year yr'],
  ['months', 'calendar', 120, 'decade'],
  ['months', 'calendar', 1200, 'century'],
  ['power', 'metric', 1e3, 'kilowatt'],
  ['power', 'metric', 1e6, 'megawatt'],
  ['power', 'metric', 1e9, 'gigawatt'],
  ['energy', 'metric', 1, 'kilowatt-hour kwh'],
  ['energy', 'metric', 1e3, 'megawatt-hour mwh'],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([dimension, system, factor, names]) =>
    names
      .split(' ')
      .map((name, _i, [first = '']): [string, Unit] => [
        name,
        { name: first, dimension, system, factor, offset: 0 },
      ]),
  ).concat(
    [
      { name: 'celsius', dimension: 'temperature', system: 'metric', factor: 1, offset: 0 } as const,
      {
        name: 'fahrenheit',
        dimension: 'temperature',
        system: 'imperial',
        factor: 5 / 9,
        offset: -160 / 9,
      } as const,
    ].map((unit): [string, Unit] => [unit.name, unit]),
  ),
);

/** Compound units are joined by hyphens: `square-mile`, `kilometer-per-hour`. */
export function unitNamed(name: string): Unit | undefined {
  return UNITS.get(name);
}

/** Which of them is meant, nobody says. */
const NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['gallon', ['imperial-gallon']],
  ['ton', ['long-ton', 'tonne']],
]);

/** The unit, and others of the same name. */
export function readingsOf(unit: Unit): readonly Unit[] {
  return [unit, ...(NAMESAKES.get(unit.name) ?? []).flatMap(name => UNITS.get(name) ?? [])];
}

export function inBaseUnits(value: number, { factor, offset }: Unit): number {
  return value * factor + offset;
}

export function fromBaseUnits(base: number, { factor, offset }: Unit): number {
  return (base - offset) / factor;
}

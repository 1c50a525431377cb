/** Which places exclude each other: what was held in Oslo was not held in Vienna. */
import { readProgramFile } from '../../library/files.ts';

export interface Place {
  readonly name: string;
  /** What it lies in, the widest first: `europe`, `britain`, `england`. A country on two continents: `asia+europe`. */
  readonly within: readonly string[];
  /** Degrees north and east; only of a town. */
  readonly at: readonly [number, number] | undefined;
}

export interface Places {
  /** By its name in small letters, words parted by one space; only what the name means beyond doubt. */
  find(name: string): Place | undefined;
}

export const NO_PLACES: Places = { find: () => undefined };

/** Towns that are closer may be parts of one another. */
const APART_KM = 75;
const KM_PER_DEGREE = 111;

/** Without its file no place is known. */
export function loadPlaces(): Places {
  const bytes = readProgramFile('src', 'claims', 'data', 'places.txt');
  return bytes === undefined ? NO_PLACES : parsePlaces(new TextDecoder().decode(bytes));
}

function parsePlaces(text: string): Places {
  const places = new Map<string, Place>();
  for (const line of text.split('\n')) {
    const [path = '', names] = line.split('\t');
    if (names === undefined) continue;
    const within = path === '' ? [] : path.split('/');
    for (const entry of names.split(';')) {
      const [name = '', position] = entry.split('@');
      const [north, east] = (position ?? '').split(',').map(Number);
      const at =
        position === undefined || north === undefined || east === undefined ? undefined : [north, east];
      places.set(name, { name, within, at: at as Place['at'] });
    }
  }
  return { find: name => places.get(name) };
}

/** Words in the longest name of a place. */
export const PLACE_WORDS = 3;

/**
 * Nothing can be in both. Borders have moved, so that a town excludes no country, and only towns that lie apart
 * exclude each other.
 */
export function exclude(a: Place, b: Place): boolean {
  if (a.at !== undefined && b.at !== undefined) return kilometres(a.at, b.at) > APART_KM;
  if (a.at !== undefined || b.at !== undefined) return false;
  const [ours, theirs] = [
    [...a.within, a.name],
    [...b.within, b.name],
  ];
  return ours.some((part, level) => {
    const other = theirs[level];
    return other !== undefined && !part.split('+').some(one => other.split('+').includes(one));
  });
}

/** Along a straight line on the map, which is near enough to tell two towns apart. */
function kilometres(
  [north, east]: readonly [number, number],
  [otherNorth, otherEast]: readonly [number, number],
) {
  const narrowing = Math.cos(((north + otherNorth) / 2) * (Math.PI / 180));
  const across = Math.abs(east - otherEast);
  return KM_PER_DEGREE * Math.hypot(north - otherNorth, Math.min(across, 360 - across) * narrowing);
}

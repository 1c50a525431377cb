/** What a number is, whatever it is written like. */
import type { Unit } from './units.ts';

/** `vague`: dozens, thousands. `day`: of a month. `time`: of a day, in minutes. `weekday`: 1 to 7. */
export type QuantityKind =
  | 'count'
  | 'measure'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'decade'
  | 'century'
  | 'day'
  | 'weekday'
  | 'time'
  | 'vague';

/**
 * `<~` and `>~`: nearly, just over. `upTo`: the most that it comes to. `by`: then or at some time before.
 * `over`: more than it or, of a time, as long as it.
 */
export type Bound = '=' | '~' | '>' | '>=' | '<' | '<=' | '<~' | '>~' | 'upTo' | 'by' | 'over';

export type PartOfSpan = 'early' | 'mid' | 'late';

/** From one end to the other, as written: "20 to 30", "from 1989 to 1984". */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** Somewhere between the two, rather than all the way. */
  readonly between: boolean;
}

/** What a number is, whatever stands around it. */
export interface Amount {
  /** Of a range, where it begins. */
  readonly value: number;
  readonly kind: QuantityKind;
  readonly bound: Bound;
  readonly range?: Range | undefined;
  readonly measure?: Unit | undefined;
  /** The sign of the currency it is in. */
  readonly currency?: string | undefined;
  /** Of a decade, a century or a year. */
  readonly part?: PartOfSpan | undefined;
  /** A third, one in three: rounder than per cents are. */
  readonly fraction?: boolean | undefined;
  /** A time that may be one of the morning or of the afternoon. */
  readonly halfDay?: boolean | undefined;
  /** Nothing may be left open: "exactly 100". */
  readonly exact?: boolean | undefined;
}

export interface Quantity extends Amount {
  /** The lemma of what is counted, where one follows. */
  readonly unit: string;
  /** Part of a name, such as `Apollo 11`: it names and does not count. */
  readonly inName: boolean;
  /** The same in other units, in brackets behind it. */
  readonly also?: Quantity | undefined;
}

export type Agreement = 'agree' | 'clash' | 'incomparable';

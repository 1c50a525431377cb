/** Reads the unit behind a number: `km`, `square miles`, `km/h`, `°C`, `-metre`. */

import type { Run } from './read-number.ts';
import { type Unit, unitNamed } from './units.ts';

export interface UnitRead {
  readonly unit: Unit;
  readonly length: number;
}

const words = (pairs: string): ReadonlyMap<string, string> =>
  new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, word = '', name = '']) => [word, name]));

const DEGREES = words('c celsius celsius celsius f fahrenheit fahrenheit fahrenheit');
const PER = words('h hour hour hour hr hour s second second second');
const POWERS = words('² square ³ cubic');
const FRONTS = words('square square sq square cubic cubic nautical nautical');

/** The last word of a sentence may carry its full stop. */
const nameAt = (run: Run, at: number) => (run[at]?.lemma ?? '').replace(/\.$/, '');
const wordAt = (run: Run, at: number) => (run[at]?.word ?? '').replace(/\.$/, '');

export function readUnit(run: Run): UnitRead | undefined {
  return readDegrees(run) ?? readPowered(run) ?? readPlainUnit(run);
}

function readDegrees(run: Run): UnitRead | undefined {
  const sign = /^(?:°|degree)$/.test(nameAt(run, 0)) ? 1 : 0;
  if (sign === 0) return undefined;
  const name = DEGREES.get(wordAt(run, 1));
  const unit = name === undefined ? undefined : unitNamed(name);
  return unit && { unit, length: 2 };
}

function readPowered(run: Run): UnitRead | undefined {
  const front = FRONTS.get(wordAt(run, 0));
  if (front !== undefined) {
    const base = unitNamed(nameAt(run, 1))?.name;
    const unit = base === undefined ? undefined : unitNamed(`${front}-${base}`);
    return unit && { unit, length: 2 };
  }
  const behind = POWERS.get(run[1]?.word ?? '');
  const base = behind === undefined ? undefined : unitNamed(nameAt(run, 0))?.name;
  const unit = base === undefined ? undefined : unitNamed(`${behind}-${base}`);
  return unit && { unit, length: 2 };
}

function readPlainUnit(run: Run): UnitRead | undefined {
  const unit = unitNamed(nameAt(run, 0)) ?? unitNamed(wordAt(run, 0));
  if (unit === undefined) return undefined;
  const over = run[1]?.word;
  const per =
    over === 'per' || over === '/' || over === 'an' || over === 'a' ? PER.get(wordAt(run, 2)) : undefined;
  if (per !== undefined) {
    const speed = unitNamed(`${unit.name}-per-${per}`);
    if (speed !== undefined) return { unit: speed, length: 3 };
  }
  // Per anything else it is another sort of number.
  if (over === 'per' || over === '/') return undefined;
  // "A second" is one of sixty only as a noun; "the third second-hand car" has none.
  if (unit.name === 'second' && run[0]?.part === 'ADJ' && run[0].word === 'second') return undefined;
  return { unit, length: 1 };
}

/** Reads shares of a whole: `12 %`, `one in three`, `two thirds`, `half`. */
import { FRACTIONS, NUMBER_WORDS } from '../../text/number-words.ts';
import type { TaggedWord } from '../english/tagger.ts';
import { type OneRead, PLAIN } from './one-read.ts';
import { digitsOf, type NumberRead, type Run, readNumber, wordAt } from './read-number.ts';
import { readUnit } from './read-unit.ts';

export function readShare(
  run: Run,
  number: NumberRead | undefined,
  before: TaggedWord | undefined,
): OneRead | undefined {
  const ofWhole = number?.sort === 'plain' ? (readPercent(run, number) ?? readRatio(run, number)) : undefined;
  return ofWhole ?? readFraction(run, before);
}

function readPercent(run: Run, number: NumberRead): OneRead | undefined {
  const at = number.length;
  const length = /^(?:%|percent)\.?$/.test(wordAt(run, at))
    ? 1
    : wordAt(run, at) === 'per' && /^cents?\.?$/.test(wordAt(run, at + 1))
      ? 2
      : 0;
  return length === 0 ? undefined : { ...PLAIN, value: number.value, kind: 'percent', length: at + length };
}

/** "One in three houses", "two out of three". */
function readRatio(run: Run, part: NumberRead): OneRead | undefined {
  const joint =
    wordAt(run, part.length) === 'in'
      ? 1
      : wordAt(run, part.length) === 'out' && wordAt(run, part.length + 1) === 'of'
        ? 2
        : 0;
  const rest = run.slice(part.length + joint);
  const whole = joint === 0 ? undefined : readNumber(rest);
  if (whole?.sort !== 'plain' || part.value >= whole.value || !Number.isInteger(whole.value))
    return undefined;
  const next = rest[whole.length];
  const ofSome = next?.part === 'NOUN' || next?.part === 'ADJ' || next?.word === 'of';
  const isYear = /^\d{4}$/.test(wordAt(rest, 0));
  if (!ofSome || isYear || readUnit(rest.slice(whole.length)) !== undefined) return undefined;
  const length = part.length + joint + whole.length;
  return { ...PLAIN, value: (100 * part.value) / whole.value, kind: 'percent', fraction: true, length };
}

function readFraction(run: Run, before: TaggedWord | undefined): OneRead | undefined {
  const word = wordAt(run, 0);
  if (word === 'half') return readHalf(run, before);
  const parts = word === 'a' ? 1 : word === 'half' ? 0 : (NUMBER_WORDS.get(word) ?? digitsOf(word));
  const by = FRACTIONS.get(wordAt(run, 1));
  if (parts === undefined || by === undefined || parts >= by) return undefined;
  const next = run[2];
  const counts =
    next?.part === 'NOUN' || next?.part === 'ADJ' || next?.part === 'PROPN' || next?.part === 'VERB';
  if (parts === 1 && (word === 'a' || word === 'one') && counts) return undefined;
  const ofUnit = wordAt(run, 2) === 'of' && /^an?$/.test(wordAt(run, 3)) ? readUnit(run.slice(4)) : undefined;
  if (ofUnit !== undefined)
    return {
      ...PLAIN,
      value: parts / by,
      kind: 'measure',
      measure: ofUnit.unit,
      length: 4 + ofUnit.length,
      core: 1,
    };
  return { ...PLAIN, value: (100 * parts) / by, kind: 'percent', fraction: true, length: 2, core: 1 };
}

/** Of things, not of a game: "half of them", "half the houses", "half a mile". */
function readHalf(run: Run, before: TaggedWord | undefined): OneRead | undefined {
  const next = run[1];
  const unit = /^an?$/.test(next?.word ?? '') ? readUnit(run.slice(2)) : undefined;
  if (unit !== undefined)
    return { ...PLAIN, value: 0.5, kind: 'measure', measure: unit.unit, length: 2 + unit.length };
  const isPart =
    next?.word === 'of' || next?.part === 'DET' || /^(?:its|their|his|her|our|all)$/.test(next?.word ?? '');
  const ofGame = before?.part === 'ADJ' || before?.part === 'DET' || before?.part === 'NUM';
  return isPart && !ofGame && !/^an?$/.test(next?.word ?? '')
    ? { ...PLAIN, value: 50, kind: 'percent', fraction: true, length: 1 }
    : undefined;
}

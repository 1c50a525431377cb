/** Finds a quotation whose words are all the source's. */
import type { Citation, Library, NonEmpty, Passage } from '../model.ts';
import type { DiffPart, QuoteVerdict } from '../verdict.ts';
import { isAccentsLeftAway } from './accents.ts';
import { citeWords } from './cite-words.ts';
import { cutOffAround } from './cut-off.ts';
import { diffRuns } from './diff-runs.ts';
import { diffWords } from './diff-words.ts';
import { findWords } from './find-words.ts';
import { mayStandBehind } from './labels.ts';
import { ASCII, withoutAccents } from './letters.ts';
import type { Placement } from './placement.ts';
import type { QuotedWord } from './read-quotation.ts';
import type { Reading } from './readings.ts';
import { isToTheLetter } from './same-marks.ts';
import { isOfHeading, matchLinked, type SourceWord, type Stretch, type Stretches } from './stretches.ts';
import type { Token } from './tokens.ts';

export type Unchanged = Extract<QuoteVerdict, { kind: 'exact' | 'punctuationOnly' }>;

/** One way to read the quotation and the sources, with where the words stand, one after the other. */
interface Attempt {
  readonly reading: Reading;
  readonly sources: readonly Stretch[];
  readonly words: readonly QuotedWord[];
  readonly stretches: readonly Stretch[];
  readonly literal: readonly Placement[];
}

/**
 * In any of the readings, with the sources as written, as shown, or else with headings that were pasted too, or without
 * who speaks in the middle of a sentence.
 */
export function findUnchanged(
  readings: NonEmpty<Reading>,
  passages: readonly Passage[],
  library: Library,
  stretches: Stretches,
): Unchanged | undefined {
  const { written, shownOtherwise, spoken, underHeadings } = stretches;
  const headed = (reading: Reading) => underHeadings(passages, reading.quotation.words) ?? [];
  return (
    findAs(readings, [() => written(passages), () => shownOtherwise(passages)], library) ??
    findAs(readings, [headed, () => spoken(passages)], library)
  );
}

/**
 * To the letter first, in any reading and view; then with other marks; then with ellipses and brackets for words; then
 * but for accents.
 */
function findAs(
  readings: NonEmpty<Reading>,
  views: readonly ((reading: Reading) => readonly Stretch[])[],
  library: Library,
): Unchanged | undefined {
  const attempts: Attempt[] = [];
  for (const view of views) {
    for (const reading of readings) {
      const sources = view(reading);
      if (sources.length === 0) continue;
      const attempt = attemptOf(reading, sources);
      const { quotation } = reading;
      const exact = attempt.literal.filter(placement =>
        isToTheLetter(quotation.text, attempt.words, placement, library),
      );
      const evidence = citePlacements(exact, library);
      if (evidence !== undefined) return { kind: 'exact', evidence, ...withCutOff(exact[0]) };
      attempts.push(attempt);
    }
  }
  for (const place of [asTheyStand, withGaps, outsideBrackets, butForAccents]) {
    for (const attempt of attempts) {
      const { placed, words } = place(attempt);
      const [first] = placed;
      const evidence = citePlacements(placed, library);
      if (first === undefined || evidence === undefined) continue;
      const diff = diffOf(attempt.reading.quotation.text, words, first, library);
      return { kind: 'punctuationOnly', evidence, diff, ...withCutOff(first) };
    }
  }
  return undefined;
}

function attemptOf(reading: Reading, sources: readonly Stretch[]): Attempt {
  const { stretches, words } = matchLinked(reading.quotation.words, sources);
  const literal = allowed(findWords(words, stretches, 'literal'), reading);
  return { reading, sources, words, stretches, literal };
}

/** A heading alone is found as one, and a part of a word as none. */
function allowed(placements: readonly Placement[], { label }: Reading): readonly Placement[] {
  return placements.filter(placement => {
    const words = wordsOf(placement);
    if (words.every(isOfHeading) || words[0]?.hasBegun || words.at(-1)?.goesOn) return false;
    return label === undefined || mayStandBehind(label, placement);
  });
}

interface Placed {
  readonly words: readonly QuotedWord[];
  readonly placed: readonly Placement[];
}

function asTheyStand({ literal, words }: Attempt): Placed {
  return { words, placed: literal };
}

function withGaps({ reading, stretches, words }: Attempt): Placed {
  return { words, placed: allowed(findWords(words, stretches, 'gaps'), reading) };
}

function outsideBrackets({ reading, sources }: Attempt): Placed {
  const outside = matchLinked(reading.quotation.outsideBrackets ?? [], sources);
  const placed = findWords(outside.words, outside.stretches, 'gaps');
  return { words: outside.words, placed: allowed(placed, reading) };
}

function butForAccents({ reading, stretches, words }: Attempt): Placed {
  const isPlain = ({ key }: Token) => ASCII.test(key);
  if (words.every(isPlain) && stretches.every(stretch => stretch.words.every(isPlain)))
    return { words, placed: [] };
  const bare = <T extends Token>(word: T): T => ({ ...word, key: withoutAccents(word.key) });
  const bareWords = words.map(bare);
  const placed = stretches.flatMap(stretch =>
    findWords(bareWords, [{ ...stretch, words: stretch.words.map(bare) }], 'literal').map(({ runs }) => ({
      runs,
      stretch,
    })),
  );
  const isSame = (placement: Placement) =>
    wordsOf(placement).every(({ key }, at) => isAccentsLeftAway(key, words[at]?.key ?? ''));
  return { words, placed: allowed(placed.filter(isSame), reading) };
}

function withCutOff(placement: Placement | undefined): Pick<Unchanged, 'cutOff'> {
  const cutOff = placement === undefined ? undefined : cutOffAround(placement);
  return cutOff === undefined ? {} : { cutOff };
}

function diffOf(
  text: string,
  words: readonly QuotedWord[],
  placement: Placement,
  library: Library,
): readonly DiffPart[] {
  const body = library.article(placement.stretch.articleId)?.body ?? '';
  return placement.runs.length > 1
    ? diffRuns(text, words, body, placement)
    : diffWords(text, words, body, withLeftAway(wordsOf(placement)));
}

function wordsOf({ runs, stretch }: Placement): readonly SourceWord[] {
  return stretch.words.slice(runs[0]?.from ?? 0, (runs.at(-1)?.to ?? 0) + 1);
}

function withLeftAway(words: readonly SourceWord[]): readonly SourceWord[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [...(word.leftAway ?? []), word]));
}

/** Nobody reads more places than these. */
const EVIDENCE_MAX = 8;

function citePlacements(placements: readonly Placement[], library: Library): NonEmpty<Citation> | undefined {
  const [first, ...others] = placements
    .slice(0, EVIDENCE_MAX)
    .flatMap(placement => citeWords(wordsOf(placement), library));
  return first === undefined ? undefined : [first, ...others];
}

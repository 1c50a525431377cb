/** What a quotation that stands nowhere as it is may have been made from. */
import type { Corpus } from '../corpus.ts';
import type { Passage } from '../model.ts';
import type { Scope } from '../search/search-index.ts';
import { isSearchStopWord } from '../text/stop-words.ts';
import { alignWords, type Piece } from './align-words.ts';
import { isAlteration, longestRun } from './alteration.ts';
import { findCandidates } from './candidates.ts';
import type { QuotedWord, ReadQuotation } from './read-quotation.ts';
import { inOneSentence } from './sentence-of.ts';
import { isOfHeading, matchLinked, type Stretch, type Stretches } from './stretches.ts';

export type Explained =
  | { readonly kind: 'altered'; readonly words: readonly QuotedWord[]; readonly piece: Piece }
  | { readonly kind: 'spliced'; readonly pieces: readonly [Piece, Piece, ...Piece[]] }
  | { readonly kind: 'unexplained' };

/** So many passages are aligned word by word, and more of them with a short quotation, which fits more. */
const ALIGNED = 12;
const WORDS_ALIGNED = 300;
/** What goes on elsewhere must explain more words than this to be worth a jump. */
const JUMP = 3;
/** A spliced one has nearly all, since it was put together from what is there. */
const SPLICED_SHARE = 0.75;
const SPLICED_MAX = 4;
const PIECE_MIN = 3;
/** A shorter rest of a quotation is not looked for on its own. */
const REST_MIN = 4;

/** What it may be made from. */
export interface Sources {
  /** The likeliest first. */
  readonly passages: readonly Passage[];
  /** Where more is looked for; undefined: everywhere. */
  readonly scope: Scope | undefined;
  readonly corpus: Corpus;
  readonly stretches: Stretches;
}

export function explainQuotation(
  quotation: ReadQuotation,
  { passages, scope, corpus, stretches }: Sources,
): Explained {
  const attemptIn = (sources: readonly Passage[]) =>
    align(quotation, stretches.underHeadings(sources, quotation.words) ?? stretches.shown(sources));
  let looked = passages.slice(0, Math.max(ALIGNED, Math.floor(WORDS_ALIGNED / quotation.words.length)));
  let attempt = attemptIn(looked);
  const alone = asAltered(attempt);
  if (alone !== undefined && isClear(alone)) return alone;
  // What the best passage does not explain is looked for on its own, unless it says nothing: it could explain nothing.
  const rests = restsOf(quotation, attempt).filter(rest => corpus.index.parse(rest) !== undefined);
  if (rests.length > 0) {
    const within = scope === undefined ? { limit: ALIGNED } : { limit: ALIGNED, scope };
    const further = rests.flatMap(rest =>
      findCandidates([[rest]], corpus, within).verbatim.slice(0, ALIGNED),
    );
    looked = [...new Set([...looked, ...further])];
    attempt = attemptIn(looked);
  }
  return (
    asAltered(attempt) ?? asSpliced(attempt) ?? asAltered(largestAlone(attempt)) ?? { kind: 'unexplained' }
  );
}

interface Attempt {
  readonly words: readonly QuotedWord[];
  readonly pieces: readonly Piece[];
}

function align(quotation: ReadQuotation, sources: readonly Stretch[]): Attempt {
  const { stretches, words } = matchLinked(quotation.words, sources);
  return { words, pieces: joinNear(alignWords(words, stretches, { jump: JUMP }).map(withinSentences)) };
}

/**
 * A word put in at either end is no change of the next sentence's: what is from a sentence has a word of it that says
 * something, or some in a row.
 */
function withinSentences(piece: Piece): Piece {
  const { met, metAt, source, stretch } = piece;
  const isInRow = (at: number) =>
    met[at] === (met[at - 1] ?? -2) + 1 && metAt[at] === (metAt[at - 1] ?? -2) + 1;
  let first = metAt.findIndex(at => saysAt(stretch, at));
  let last = metAt.findLastIndex(at => saysAt(stretch, at));
  if (first < 0) return piece;
  const isBeside = (one: number, other: number) =>
    stretch.words[metAt[one] ?? -1]?.passage === stretch.words[metAt[other] ?? -1]?.passage;
  while (isInRow(first) || (isBeside(first - 1, first) && isInRow(first - 1))) first -= 1;
  while (isInRow(last + 1) || (isBeside(last, last + 1) && isInRow(last + 2))) last += 1;
  const [firstAt, lastAt] = [metAt[first] ?? 0, metAt[last] ?? 0];
  let { from, to } = source;
  while (from < firstAt && !isInOneSentence(stretch, from, firstAt)) from += 1;
  while (to > lastAt && !isInOneSentence(stretch, lastAt, to)) to -= 1;
  const isWithin = (at: number | undefined) => at !== undefined && at >= from && at <= to;
  return {
    ...piece,
    source: { from, to },
    met: met.filter((_, index) => isWithin(metAt[index])),
    metAt: metAt.filter(isWithin),
  };
}

function isInOneSentence({ words }: Stretch, from: number, to: number): boolean {
  const [one, other] = [words[from], words[to]];
  return one !== undefined && other !== undefined && inOneSentence(one, other);
}

/** Words left out of one sentence make an altered quotation, not two places. */
function joinNear(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && isNear(before, piece)) {
      joined[joined.length - 1] = {
        stretch: piece.stretch,
        quoted: { from: before.quoted.from, to: piece.quoted.to },
        source: { from: before.source.from, to: piece.source.to },
        met: [...before.met, ...piece.met],
        metAt: [...before.metAt, ...piece.metAt],
      };
    } else joined.push(piece);
  }
  return joined;
}

function isNear(before: Piece, after: Piece): boolean {
  if (before.stretch !== after.stretch || after.source.from <= before.source.to) return false;
  return isInOneSentence(before.stretch, before.source.to, after.source.from);
}

function asAltered({ words, pieces }: Attempt): Extract<Explained, { kind: 'altered' }> | undefined {
  const [piece, another] = pieces;
  if (piece === undefined || another !== undefined) return undefined;
  return isAlteration(piece, words) && saysSomething(piece) ? { kind: 'altered', words, piece } : undefined;
}

/** So little is changed that nothing else needs to be looked for. */
function isClear({ words, piece }: Extract<Explained, { kind: 'altered' }>): boolean {
  return words.length - piece.met.length < REST_MIN;
}

function asSpliced({ words, pieces }: Attempt): Explained | undefined {
  const solid = pieces.filter(piece => piece.met.length >= PIECE_MIN && saysSomething(piece));
  const [first, second, ...others] = solid;
  if (first === undefined || second === undefined || solid.length > SPLICED_MAX) return undefined;
  const met = solid.reduce((sum, piece) => sum + piece.met.length, 0);
  if (met < SPLICED_SHARE * words.length) return undefined;
  return { kind: 'spliced', pieces: [first, second, ...others] };
}

/** The best single place, the rest of the quotation counting as changed. */
function largestAlone({ words, pieces }: Attempt): Attempt {
  const largest = pieces.toSorted((a, b) => b.met.length - a.met.length)[0];
  if (largest === undefined) return { words, pieces: [] };
  const alone = alignWords(words, [largest.stretch], { jump: Number.POSITIVE_INFINITY });
  return { words, pieces: alone.map(withinSentences) };
}

function saysSomething({ metAt, stretch }: Piece): boolean {
  return metAt.some(at => saysAt(stretch, at));
}

/** Function words are in every text, and a heading is in none. */
function saysAt({ words }: Stretch, at: number): boolean {
  const word = words[at];
  return word !== undefined && !isOfHeading(word) && !isSearchStopWord(word.key);
}

/** What stands before and after the longest run of words that one place explains. */
function restsOf({ text }: ReadQuotation, { words, pieces }: Attempt): readonly string[] {
  const runs = pieces.map(piece => longestRun(piece.met)).toSorted((a, b) => b.length - a.length);
  const half = Math.floor(words.length / 2);
  const { from, length } = runs[0] ?? { from: half, length: 0 };
  const spans = [
    [0, from],
    [from + length, words.length],
  ] as const;
  return spans.flatMap(([start, end]) => {
    const [first, last] = [words[start], words[end - 1]];
    return end - start < REST_MIN || first === undefined || last === undefined
      ? []
      : [text.slice(first.start, last.end)];
  });
}

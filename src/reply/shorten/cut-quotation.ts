/** Shortens a quotation to a piece around its key sentence; the piece is still the article's own text. */
import type { NonEmpty, Quotation } from '../../model.ts';
import { UNSPACED, wholeSentences } from './whole-sentences.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

type LengthOf = (text: string) => number;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The key sentence with as many neighbours as `max` allows; of a sentence that is longer, its first words.
 * Cuts inside a word only when that one word is longer than `max`.
 */
export function cutQuotation(
  quotation: Quotation,
  key: Quotation | undefined,
  max: number,
  lengthOf: LengthOf = text => text.length,
): NonEmpty<Quotation> {
  const text = quotation.exact;
  if (lengthOf(text) <= max) return [quotation];
  const fits = (span: Span) => lengthOf(text.slice(span.start, span.end)) <= max;

  const sentences = wholeSentences(text);
  const keyAt = key === undefined ? 0 : key.start - quotation.start;
  const found = sentences.findIndex(sentence => keyAt < sentence.end);
  const centre = found < 0 ? 0 : found;
  const sentence = sentences[centre] ?? { start: 0, end: text.length };
  const span = fits(sentence)
    ? withNeighbours(sentences, centre, sentence, fits)
    : firstWords(text, sentence, fits);
  return [pieceOf(quotation, span)];
}

function pieceOf(quotation: Quotation, span: Span): Quotation {
  return {
    exact: quotation.exact.slice(span.start, span.end),
    start: quotation.start + span.start,
    end: quotation.start + span.end,
  };
}

/** Next sentence first, then the one before, in turns, until neither fits. */
function withNeighbours(
  sentences: readonly Span[],
  centre: number,
  from: Span,
  fits: (span: Span) => boolean,
): Span {
  let span = from;
  let before = centre - 1;
  let after = centre + 1;
  for (;;) {
    const next = sentences[after];
    const longer = next === undefined ? undefined : { start: span.start, end: next.end };
    if (longer !== undefined && fits(longer)) {
      span = longer;
      after += 1;
    }
    const previous = sentences[before];
    const earlier = previous === undefined ? undefined : { start: previous.start, end: span.end };
    const grew = earlier !== undefined && fits(earlier);
    if (grew) {
      span = earlier;
      before -= 1;
    }
    if (!grew && (longer === undefined || span.end !== longer.end)) return span;
  }
}

function firstWords(text: string, sentence: Span, fits: (span: Span) => boolean): Span {
  const { start } = sentence;
  let end = start;
  for (const boundary of boundaries(text, sentence)) {
    if (!fits({ start, end: boundary })) break;
    end = boundary;
  }
  if (end > start) return { start, end };
  for (const { index, segment } of graphemes.segment(text.slice(start, sentence.end))) {
    const boundary = start + index + segment.length;
    if (end > start && !fits({ start, end: boundary })) break;
    end = boundary;
  }
  return { start, end };
}

/** Where a sentence may end early: at spaces, and in scripts that have none at word boundaries. */
function boundaries(text: string, sentence: Span): readonly number[] {
  const body = text.slice(sentence.start, sentence.end);
  const ends: number[] = [];
  for (const run of body.matchAll(/\S+/gu)) {
    const before = sentence.start + run.index;
    if (UNSPACED.test(run[0])) {
      for (const word of words.segment(run[0])) ends.push(before + word.index + word.segment.length);
    } else {
      ends.push(before + run[0].length);
    }
  }
  return ends;
}

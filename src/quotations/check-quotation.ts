import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../context.ts';
import type { ArticleId, Citation, NonEmpty, Passage } from '../model.ts';
import type { DiffPart, QuoteVerdict } from '../verdict.ts';
import { findCandidates } from './candidates.ts';
import { citeWords } from './cite-words.ts';
import { closestDigest } from './closest-digest.ts';
import { diffRuns } from './diff-runs.ts';
import { diffWords } from './diff-words.ts';
import { explainQuotation } from './explain.ts';
import { findWords, type Placement } from './find-words.ts';
import { type QuotedWord, type ReadQuotation, readQuotation } from './read-quotation.ts';
import { isToTheLetter } from './same-marks.ts';
import { matchLinked, type SourceWord, stretchesOf } from './stretches.ts';

/** So few letters occur in too many places. */
export const QUOTATION_CHECK_MIN = 12;
export const QUOTATION_CHECK_MAX = 1_000;
/** What may stand around a quotation of that length: marks, and who it is said to be from. */
export const AROUND_QUOTATION_MAX = 150;

export interface QuotationOptions {
  /** The articles that it is said to come from; everywhere else is "elsewhere". */
  readonly articles?: readonly ArticleId[];
}

/** Whether the sources have these words; never says `exact` or `punctuationOnly` when a word is changed. */
export function checkQuotation(text: string, corpus: Corpus, options: QuotationOptions = {}): QuoteVerdict {
  if (text.length > QUOTATION_CHECK_MAX + AROUND_QUOTATION_MAX) return { kind: 'tooLong' };
  const quotation = readQuotation(text.normalize('NFC'));
  if (quotation.text.length > QUOTATION_CHECK_MAX) return { kind: 'tooLong' };
  if (quotation.text.length < QUOTATION_CHECK_MIN || quotation.words.length === 0)
    return { kind: 'tooShort' };
  const inNamed = options.articles === undefined ? undefined : findIn(options.articles, quotation, corpus);
  if (inNamed !== undefined) return inNamed;
  const candidates = findCandidates(quotation.text, corpus);
  const found = findUnchanged(quotation, candidates.verbatim, corpus);
  if (found !== undefined) {
    return options.articles === undefined ? found : { kind: 'elsewhere', evidence: found.evidence };
  }
  const digests = candidates.digest.map(({ passage }) => passage);
  const summary = findUnchanged(quotation, digests, corpus);
  if (summary !== undefined) return { kind: 'digestOnly', closest: summary.evidence[0] };
  const explained = explain(quotation, candidates.verbatim, corpus);
  if (explained !== undefined) return explained;
  const closest = closestDigest(quotation, candidates, corpus, options.articles);
  if (closest !== undefined) return { kind: 'digestOnly', closest };
  return { kind: 'notFound', coverage: coverageOf(corpus.library) };
}

type Unchanged = Extract<QuoteVerdict, { kind: 'exact' | 'punctuationOnly' }>;

function findIn(
  articles: readonly ArticleId[],
  quotation: ReadQuotation,
  corpus: Corpus,
): Unchanged | undefined {
  const passages = articles.flatMap(id => corpus.library.passagesOf(id).map(passage => passage.id));
  const scope = { passages: new Set(passages) };
  return findUnchanged(quotation, findCandidates(quotation.text, corpus, { scope }).verbatim, corpus);
}

/** As written first; then with ellipses and brackets standing for words. */
function findUnchanged(
  quotation: ReadQuotation,
  passages: readonly Passage[],
  { library }: Corpus,
): Unchanged | undefined {
  const sources = stretchesOf(passages, library);
  const { stretches, words } = matchLinked(quotation.words, sources);
  const literal = findWords(words, stretches, 'literal');
  const exact = literal.filter(placement => isToTheLetter(quotation.text, words, placement, library));
  const evidence = citePlacements(exact, library);
  if (evidence !== undefined) return { kind: 'exact', evidence };
  const readings = [
    () => ({ words, placed: literal }),
    () => ({ words, placed: findWords(words, stretches, 'gaps') }),
    () => {
      const outside = matchLinked(quotation.outsideBrackets ?? [], sources);
      return { words: outside.words, placed: findWords(outside.words, outside.stretches, 'gaps') };
    },
  ];
  for (const read of readings) {
    const reading = read();
    const [first] = reading.placed;
    const places = citePlacements(reading.placed, library);
    if (first === undefined || places === undefined) continue;
    return {
      kind: 'punctuationOnly',
      evidence: places,
      diff: diffOf(quotation, reading.words, first, library),
    };
  }
  return undefined;
}

function diffOf(
  { text }: ReadQuotation,
  words: readonly QuotedWord[],
  placement: Placement,
  library: Corpus['library'],
): readonly DiffPart[] {
  const body = library.article(placement.stretch.articleId)?.body ?? '';
  return placement.runs.length > 1
    ? diffRuns(text, words, body, placement)
    : diffWords(text, words, body, wordsOf(placement));
}

function wordsOf({ runs, stretch }: Placement): readonly SourceWord[] {
  return stretch.words.slice(runs[0]?.from ?? 0, (runs.at(-1)?.to ?? 0) + 1);
}

/** Nobody reads more places than these. */
const EVIDENCE_MAX = 8;

function citePlacements(
  placements: readonly Placement[],
  library: Corpus['library'],
): NonEmpty<Citation> | undefined {
  const [first, ...others] = placements
    .slice(0, EVIDENCE_MAX)
    .flatMap(placement => citeWords(wordsOf(placement), library));
  return first === undefined ? undefined : [first, ...others];
}

function explain(
  quotation: ReadQuotation,
  passages: readonly Passage[],
  corpus: Corpus,
): QuoteVerdict | undefined {
  const explained = explainQuotation(quotation, passages, corpus);
  switch (explained.kind) {
    case 'altered': {
      const { piece, words } = explained;
      const source = piece.stretch.words.slice(piece.source.from, piece.source.to + 1);
      const [first, ...others] = citeWords(source, corpus.library);
      const body = corpus.library.article(piece.stretch.articleId)?.body;
      if (first === undefined || body === undefined) return undefined;
      const diff = diffWords(quotation.text, words, body, source);
      return { kind: 'altered', evidence: [first, ...others], diff };
    }
    case 'spliced': {
      const [first, second, ...others] = explained.pieces.flatMap(({ stretch, source }) =>
        citeWords(stretch.words.slice(source.from, source.to + 1), corpus.library),
      );
      return first === undefined || second === undefined
        ? undefined
        : { kind: 'spliced', parts: [first, second, ...others] };
    }
    case 'unexplained':
      return undefined;
  }
}

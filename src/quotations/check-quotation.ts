import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../corpus.ts';
import { articleScope, helpScope, ofArticles, ofHelp } from '../library/roles.ts';
import type { ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import { parsingOnce } from '../search/parse-once.ts';
import type { Scope } from '../search/search-index.ts';
import type { QuoteVerdict } from '../verdict.ts';
import { hasLinkOrTag } from './as-shown.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { citeWords } from './cite-words.ts';
import { closestPassage } from './closest-passage.ts';
import { diffWords } from './diff-words.ts';
import { type Explained, explainQuotation, type Sources } from './explain.ts';
import { findUnchanged, type Unchanged } from './find-unchanged.ts';
import { findHeading } from './headings.ts';
import { mayStandBehind } from './labels.ts';
import { AROUND_QUOTATION_MAX, isTooShort, QUOTATION_CHECK_MAX } from './limits.ts';
import { readQuotation } from './read-quotation.ts';
import { barestOf, type Reading, readingsOf } from './readings.ts';
import { type Sought, soughtIn, textOf } from './sought.ts';
import { createStretches } from './stretches.ts';

/** A quotation that was altered beside the end of a passage may have been made from these. */
const RUN_OVER_EXPLAINED = 4;
/** `§ 4 (2) Clerk: …` */
const LABELS_MAX = 3;

export interface QuotationOptions {
  /** The articles that it is said to come from; everywhere else is "elsewhere". */
  readonly articles?: readonly ArticleId[];
  /** Nothing in front of it is taken for a label. */
  readonly isBare?: boolean;
}

/** Whether the sources have these words; never says `exact` or `punctuationOnly` when a word is changed. */
export function checkQuotation(text: string, within: Corpus, options: QuotationOptions = {}): QuoteVerdict {
  if (text.length > QUOTATION_CHECK_MAX + AROUND_QUOTATION_MAX) return { kind: 'tooLong' };
  const quotation = readQuotation(text.normalize('NFC'));
  if (quotation.text.length > QUOTATION_CHECK_MAX) return { kind: 'tooLong' };
  if (isTooShort(quotation.text) || quotation.words.length === 0) return { kind: 'tooShort' };
  const readings = readingsOf(quotation, options.isBare ? 0 : LABELS_MAX);
  const sought = soughtIn(readings);
  const { articles } = options;
  const corpus = { ...within, index: parsingOnce(within.index) };
  const { library } = corpus;
  const stretches = createStretches(library);
  const unchangedIn = (passages: readonly Passage[]) => findUnchanged(readings, passages, library, stretches);
  const unchangedAmong = ({ runOver, verbatim }: Candidates) =>
    unchangedIn(verbatim) ?? unchangedIn(runOver());
  const inNamed = articles === undefined ? undefined : unchangedAmong(candidatesIn(articles, sought, corpus));
  if (inNamed !== undefined) return inNamed;
  const scope = isHelpNamed(articles, library) ? undefined : articleScope(library);
  const candidates = findCandidates(sought, corpus, scope === undefined ? {} : { scope });
  // Words of help are what somebody meant to quote only where no article has them.
  const help = scope === undefined ? undefined : helpScope(library);
  const inArticles = unchangedAmong(candidates);
  const isSoughtInHelp = inArticles === undefined && help !== undefined;
  const inHelp = isSoughtInHelp ? findCandidates(sought, corpus, { scope: help }) : undefined;
  const found = inArticles ?? (inHelp && unchangedAmong(inHelp));
  if (found !== undefined) return articles === undefined ? found : elsewhere(found);
  const summary = unchangedIn(digestsIn(candidates));
  if (summary !== undefined) return { kind: 'digestOnly', closest: summary.evidence[0] };
  const heading = findHeading(barestOf(readings).quotation.text, library, scope?.packs);
  if (heading !== undefined) {
    return { kind: 'heading', what: heading.what, text: heading.text, evidence: [heading.evidence] };
  }
  const explain = ({ runOver, verbatim }: Candidates, within: Scope | undefined) =>
    explainFrom(readings, {
      passages: [...new Set([...runOver().slice(0, RUN_OVER_EXPLAINED), ...verbatim])],
      scope: within,
      corpus,
      stretches,
    });
  const explained = explain(candidates, scope) ?? (inHelp && explain(inHelp, help));
  if (explained !== undefined) return explained;
  const closest = closestPassage(textOf(sought), candidates, corpus, articles);
  if (closest?.fidelity === 'digest') return { kind: 'digestOnly', closest };
  const notFound = {
    kind: 'notFound',
    coverage: coverageOf(library),
    summaries: summariesIn(library),
  } as const;
  return closest === undefined ? notFound : { ...notFound, closest };
}

function summariesIn(library: Library): number {
  return ofArticles(library.articles, library).filter(({ fidelity }) => fidelity === 'digest').length;
}

/** What explains Footnote is quoted from where that is said. */
function isHelpNamed(articles: readonly ArticleId[] | undefined, library: Library): boolean {
  const named = (articles ?? []).flatMap(id => library.article(id) ?? []);
  return ofHelp(named, library).length > 0;
}

function elsewhere({ cutOff, evidence }: Unchanged): QuoteVerdict {
  return cutOff === undefined ? { kind: 'elsewhere', evidence } : { kind: 'elsewhere', evidence, cutOff };
}

function digestsIn({ near }: Candidates): readonly Passage[] {
  return near.filter(({ isDigest }) => isDigest).map(({ hit }) => hit.passage);
}

function candidatesIn(articles: readonly ArticleId[], sought: Sought, corpus: Corpus): Candidates {
  const passages = articles.flatMap(id => corpus.library.passagesOf(id).map(passage => passage.id));
  return findCandidates(sought, corpus, { scope: { passages: new Set(passages) } });
}

/** As it was written; labels that the source has nothing in place of count for nothing. */
function explainFrom(readings: NonEmpty<Reading>, sources: Sources): QuoteVerdict | undefined {
  const { corpus } = sources;
  const labelled = readings.filter(({ label }) => label !== undefined).toReversed();
  for (const reading of labelled) {
    const explained = explainQuotation(reading.quotation, sources);
    if (isChangedBehindLabel(reading, explained)) return verdictOf(explained, reading, corpus);
  }
  const [asWritten] = readings;
  const unmarked = readings.findLast(({ label }) => label === undefined) ?? asWritten;
  // It is shown as it was written, but for addresses and tags, which nobody quotes.
  const plain = hasLinkOrTag(asWritten.quotation.text) ? unmarked : asWritten;
  return verdictOf(explainQuotation(plain.quotation, sources), plain, corpus);
}

function isChangedBehindLabel({ label, quotation }: Reading, explained: Explained): boolean {
  if (label === undefined || explained.kind !== 'altered') return false;
  const { met, metAt, source, stretch } = explained.piece;
  const isSame = met.length === quotation.words.length && source.to - source.from + 1 === met.length;
  const at = metAt[0] ?? 0;
  return !isSame && mayStandBehind(label, { stretch, runs: [{ from: at, to: at }] });
}

function verdictOf(explained: Explained, { quotation }: Reading, corpus: Corpus): QuoteVerdict | undefined {
  switch (explained.kind) {
    case 'altered': {
      const { piece, words } = explained;
      const source = piece.stretch.words.slice(piece.source.from, piece.source.to + 1);
      const [first, ...others] = citeWords(source, corpus.library);
      const body = corpus.library.article(piece.stretch.articleId)?.body;
      if (first === undefined || body === undefined) return undefined;
      const diff = diffWords(quotation.text, words, body, source);
      const evidence = [first, ...others] as const;
      return diff.every(({ kind }) => kind === 'same')
        ? { kind: 'punctuationOnly', evidence, diff }
        : { kind: 'altered', evidence, diff };
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

/** The passages that come closest to a claim, each held against it. */
import type { Corpus } from '../../corpus.ts';
import { articleScope } from '../../library/roles.ts';
import type { Article, Passage } from '../../model.ts';
import type { Hit, Query } from '../../search/search-index.ts';
import { isEnglish } from '../../text/terms.ts';
import { type Comparison, compareBest, metShare, settles } from '../compare.ts';
import { compareReworded, tellsOfEvent } from '../compare-reworded.ts';
import type { Language } from '../english/language.ts';
import { readText } from '../sentence/read-text.ts';
import type { Sentence, Token } from '../sentence/token.ts';

export interface Candidate {
  readonly hit: Hit;
  /** The sentence of the passage that settles most, or else meets most of the claim. */
  readonly best: Comparison;
  /** All sentences of the passage. */
  readonly sentences: readonly Sentence[];
}

/** Passages looked at; evidence further down has never settled anything. */
const PASSAGES = 8;
/** Passages read whatever their score, and the score that others must reach: a sentence that settles a claim has most of its words. */
const ALWAYS_READ = 3;
const WORTH_READING = 0.1;
/** Passages whose closest sentence is taken apart where none states the claim as it is written. */
const REWORDED = 3;

/** The passages that may settle a claim, help left out. */
export function searchEvidence(query: Query, { index, library }: Corpus): readonly Hit[] {
  return index
    .search(query, PASSAGES, articleScope(library))
    .filter(({ score }, rank) => rank < ALWAYS_READ || score >= WORTH_READING)
    .filter(({ passage }) => isEnglish(library.article(passage.articleId)?.language ?? 'en'));
}

/** Best first. */
export function compareWithHits(
  claim: readonly Token[],
  hits: readonly Hit[],
  { library }: Corpus,
  language: Language,
): readonly Candidate[] {
  const written = hits
    .flatMap(hit => {
      const sentences = readPassage(hit.passage, library.article(hit.passage.articleId), language);
      const best = compareBest(claim, sentences, language);
      return best === undefined ? [] : [{ hit, best, sentences }];
    })
    .toSorted((a, b) => worth(b) - worth(a));
  if (written.some(({ best }) => best.ruling.kind === 'stated')) return written;
  return written
    .map((candidate, rank) => {
      const { best, sentences } = candidate;
      const isClose = rank < REWORDED || sentences.some(sentence => tellsOfEvent(claim, sentence));
      return isClose ? { ...candidate, best: compareReworded(claim, sentences, best, language) } : candidate;
    })
    .toSorted((a, b) => worth(b) - worth(a));
}

/** A verdict first; then what the search found, helped by how much of the claim one sentence meets. */
function worth({ hit, best }: Candidate): number {
  return settles(best) * 10 + hit.score + metShare(best) / 2;
}

/** About 20 KB each. */
const READ_MAX = 500;
const READ = new WeakMap<Language, Map<Passage, readonly Sentence[]>>();

/** Read once for each passage: tagging is the dearest part of a check. */
function readPassage(
  passage: Passage,
  article: Article | undefined,
  language: Language,
): readonly Sentence[] {
  const known = READ.get(language) ?? new Map<Passage, readonly Sentence[]>();
  READ.set(language, known);
  const read = known.get(passage);
  if (read !== undefined) return read;
  const sentences = readText(
    passage.text,
    {
      title: article?.title ?? '',
      published: article?.source.published,
      isDigest: article?.fidelity === 'digest',
    },
    language,
  );
  const [oldest] = known.keys();
  if (known.size >= READ_MAX && oldest !== undefined) known.delete(oldest);
  known.set(passage, sentences);
  return sentences;
}

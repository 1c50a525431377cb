/** The passage that comes closest to a quotation which stands nowhere, if any does. */
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import type { ArticleId, Citation, Passage } from '../model.ts';
import type { Hit } from '../search/search-index.ts';
import type { Candidates, Near } from './candidates.ts';

/**
 * A summary has other words than its article: so much of the weight of the quotation's words, and so many of them, is
 * much; of a long quotation it has a smaller share. Measured on an article that the bundled packs sum up, and on a
 * novel that they do not.
 */
const DIGEST_HAS = [
  { covered: 0.3, words: 2 },
  { covered: 0.12, words: 4 },
] as const;

/** The score of a passage that says what the quotation says. */
const CLOSE = 0.3;

/** Of a named article that is held as a summary alone, the closest summary, however far. */
export function closestPassage(
  text: string,
  { near }: Candidates,
  corpus: Corpus,
  articles: readonly ArticleId[] | undefined,
): Citation | undefined {
  const { library } = corpus;
  const named = articles?.filter(id => library.article(id)?.fidelity === 'digest') ?? [];
  const isNear = ({ hit, isDigest }: Near) => hit.score >= CLOSE || (isDigest && isMuch(hit));
  const passage = named.length > 0 ? closestOf(named, text, corpus) : near.find(isNear)?.hit.passage;
  return passage === undefined ? undefined : cite(passage, library);
}

function isMuch({ covered, matched }: Hit): boolean {
  return DIGEST_HAS.some(least => covered >= least.covered && matched.length >= least.words);
}

function closestOf(articles: readonly ArticleId[], text: string, corpus: Corpus): Passage | undefined {
  const passages = articles.flatMap(id => corpus.library.passagesOf(id));
  const query = corpus.index.parse(text);
  if (query === undefined) return passages[0];
  const scope = { passages: new Set(passages.map(passage => passage.id)) };
  return corpus.index.search(query, 1, scope)[0]?.passage ?? passages[0];
}

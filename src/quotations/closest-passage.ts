/** The passage that comes closest to a quotation which stands nowhere, if any does. */
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../context.ts';
import type { ArticleId, Citation, Passage } from '../model.ts';
import type { Candidates, Near } from './candidates.ts';

/** A summary has other words than its article: this share of the weight of the words is much. */
const DIGEST_COVERED = 0.3;

/** Of a named article that is held as a summary alone, the closest summary, however far. */
export function closestPassage(
  text: string,
  { near }: Candidates,
  corpus: Corpus,
  articles: readonly ArticleId[] | undefined,
): Citation | undefined {
  const { library, policy } = corpus;
  const named = articles?.filter(id => library.article(id)?.fidelity === 'digest') ?? [];
  const isNear = (hit: Near) => hit.score >= policy.bar || (hit.isDigest && hit.covered >= DIGEST_COVERED);
  const passage = named.length > 0 ? closestOf(named, text, corpus) : near.find(isNear)?.passage;
  return passage === undefined ? undefined : cite(passage, library);
}

function closestOf(articles: readonly ArticleId[], text: string, corpus: Corpus): Passage | undefined {
  const passages = articles.flatMap(id => corpus.library.passagesOf(id));
  const query = corpus.index.parse(text);
  if (query === undefined) return passages[0];
  const scope = { passages: new Set(passages.map(passage => passage.id)) };
  return corpus.index.search(query, 1, scope)[0]?.passage ?? passages[0];
}

/** Of an article that is held as a summary alone, the wording cannot be checked: which summary comes closest. */
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../context.ts';
import type { ArticleId, Citation, Passage } from '../model.ts';
import type { Candidates } from './candidates.ts';
import type { ReadQuotation } from './read-quotation.ts';

/** Undefined when no summary is about what the quotation says, and no summarised article was named. */
export function closestDigest(
  { text }: ReadQuotation,
  { digest }: Candidates,
  corpus: Corpus,
  articles: readonly ArticleId[] | undefined,
): Citation | undefined {
  const { library, policy } = corpus;
  const named = articles?.filter(id => library.article(id)?.fidelity === 'digest') ?? [];
  const [best] = digest.filter(hit => hit.score >= policy.bar);
  const passage = named.length > 0 ? closestOf(named, text, corpus) : best?.passage;
  return passage === undefined ? undefined : cite(passage, library);
}

function closestOf(articles: readonly ArticleId[], text: string, corpus: Corpus): Passage | undefined {
  const passages = articles.flatMap(id => corpus.library.passagesOf(id));
  const query = corpus.index.parse(text);
  if (query === undefined) return passages[0];
  const scope = { passages: new Set(passages.map(passage => passage.id)) };
  return corpus.index.search(query, 1, scope)[0]?.passage ?? passages[0];
}

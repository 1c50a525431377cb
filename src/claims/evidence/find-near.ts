/** What a library has on the matter of a claim that has few of its words. */
import { nearnessTo, rankPassages } from '../../answer/rank.ts';
import type { Corpus } from '../../corpus.ts';
import { articleScope } from '../../library/roles.ts';
import type { Hit } from '../../search/search-index.ts';

/** Passages looked at; three are shown. */
const PASSAGES = 8;
/**
 * How much nearer than by chance the nearest sentence is, as a cosine: of claims that share few words with their
 * passage half come to that, and one in twenty of those on something else (docs/MEASURED.md).
 */
const NEARER_THAN_CHANCE = 0.22;

/** Best first; none where vectors are not at hand, or nothing is near. */
export async function findNear(text: string, corpus: Corpus): Promise<readonly Hit[]> {
  const query = corpus.index.parse(text);
  const nearness = await nearnessTo(text, corpus);
  if (query === undefined || nearness === undefined || nearness.surplus() < NEARER_THAN_CHANCE) return [];
  const scope = articleScope(corpus.library);
  return rankPassages(query, corpus, PASSAGES, { scope, nearness }).ranked.map(({ hit }) => hit);
}

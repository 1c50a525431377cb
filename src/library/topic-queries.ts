/** A topic whose query finds nothing would never answer. */
import type { Problem } from '../errors.ts';
import type { Pack, PackId } from '../model.ts';
import { createSearchIndex } from '../search/lexical-index.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../text/terms.ts';
import { createLibrary } from './create-library.ts';
import type { PlacedTopic } from './parse-pack.ts';

/** Topics of packs other than these are left alone. */
export function queryProblems(topics: readonly PlacedTopic[], packs: readonly Pack[]): readonly Problem[] {
  const finds = queryFinder(packs);
  return topics.flatMap(({ topic, file, line, enabled }) => {
    const { name, query, lead, packId } = topic;
    const isAsked = enabled && query !== undefined && lead.length === 0;
    if (!isAsked || !packs.some(pack => pack.id === packId) || finds(query, packId)) return [];
    const message = `The query of the topic ${name} finds no passage of this pack. Use words that its articles have, or list lead passages.`;
    return [{ file, line, message }];
  });
}

/** Whether a query finds any passage of a pack, once these packs are the library. */
export function queryFinder(packs: readonly Pack[]): (query: string, packId: PackId) => boolean {
  let index: SearchIndex | undefined;
  return (query, packId) => {
    const pack = packs.find(({ id }) => id === packId);
    // An index of the whole library takes long, so it is made only where a look does not tell.
    if (pack === undefined || sharesTerm(query, pack)) return pack !== undefined;
    index ??= createSearchIndex(createLibrary(packs));
    const parsed = index.parse(query);
    return parsed !== undefined && index.search(parsed, 1, { packs: new Set([packId]) }).length > 0;
  };
}

function sharesTerm(query: string, pack: Pack): boolean {
  const wanted = new Set(termsOf(query, pack.language));
  return pack.passages.some(({ text }) => termsOf(text, pack.language).some(term => wanted.has(term)));
}

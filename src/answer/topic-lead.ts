import type { Corpus } from '../corpus.ts';
import type { Citation, Topic } from '../model.ts';
import { cite, citeFor } from './cite.ts';

/** As many passages as an answer shows. */
const LEAD_MAX = 3;

/** What a topic answers without a question: its listed passages, else what its query finds in its pack. */
export function topicLead(topic: Topic, corpus: Corpus): readonly Citation[] {
  const { library, index } = corpus;
  if (topic.lead.length > 0) {
    return topic.lead.flatMap(id => {
      const passage = library.passage(id);
      return passage === undefined ? [] : [cite(passage, library)];
    });
  }
  const query = index.parse(topic.query ?? topic.name);
  if (query === undefined) return [];
  return index
    .search(query, LEAD_MAX, { packs: new Set([topic.packId]) })
    .map(hit => citeFor(query, hit.passage, library, index));
}

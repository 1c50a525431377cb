/** What a host chooses from for a question that got no sure answer. */
import type { Answer } from '../answer/answer.ts';
import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import { articleScope } from '../library/roles.ts';
import type { Citation } from '../model.ts';
import type { Asked } from './same-question.ts';

/** A host looks further than whoever asked. */
const NEAREST_MAX = 5;

/** As it is answered now, of the topic where it still is one. */
export function answerNow({ words, topic: name }: Asked, corpus: Corpus): Promise<Answer> {
  const topic = corpus.library.topics.find(each => each.name === name);
  return answerByMeaning(words, corpus, topic === undefined ? {} : { topic });
}

/** Those that the question is answered with, then others that have its words; the nearest first. */
export async function nearestPassages(asked: Asked, corpus: Corpus): Promise<readonly Citation[]> {
  const { library, index } = corpus;
  const shown = citationsOf(await answerNow(asked, corpus));
  const query = index.parse(asked.words);
  const hits = query === undefined ? [] : index.search(query, NEAREST_MAX, articleScope(library));
  const all = [...shown, ...hits.map(({ passage }) => cite(passage, library))];
  const byId = new Map(all.toReversed().map(citation => [citation.passageId, citation]));
  return [...byId.values()].toReversed().slice(0, NEAREST_MAX);
}

function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.kind) {
    case 'found':
      return answer.citations;
    case 'ambiguous':
      return answer.candidates;
    case 'closest':
      return answer.closest.map(({ citation }) => citation);
    case 'aboutSource':
    case 'notFound':
      return [];
  }
}

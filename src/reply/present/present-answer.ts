/** What people see of an answer. */

import type { Answer } from '../../answer/answer.ts';
import type { AskNext } from '../../answer/ask-next.ts';
import { say } from '../../language/say.ts';
import type { Library, Topic } from '../../model.ts';
import { readingNotes } from '../lines/corrections.ts';
import { coverageLine } from '../lines/coverage-line.ts';
import { reachNotes } from '../lines/reach-notes.ts';
import type { Block, Reply } from '../reply.ts';
import { citationBlock } from './citation-block.ts';
import { followUps } from './follow-ups.ts';
import { presentAboutSource } from './present-about-source.ts';
import { presentChoice } from './present-choice.ts';
import { presentClosest } from './present-closest.ts';

type Found = Extract<Answer, { kind: 'found' }>;
type Ambiguous = Extract<Answer, { kind: 'ambiguous' }>;
type NotFound = Extract<Answer, { kind: 'notFound' }>;

/** `next` is what to ask next under an answer that was found. */
export function presentAnswer(
  answer: Answer,
  library: Library,
  topic?: Topic,
  next: readonly AskNext[] = [],
): Reply {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, library, topic, next);
    case 'ambiguous':
      return presentAmbiguous(answer);
    case 'closest':
      return presentClosest(answer, topic);
    case 'aboutSource':
      return presentAboutSource(answer);
    case 'notFound':
      return presentNotFound(answer);
  }
}

function presentFound(
  answer: Found,
  library: Library,
  topic: Topic | undefined,
  next: readonly AskNext[],
): Reply {
  const [best, ...others] = answer.citations;
  const [first, ...more] = others;
  const also: readonly Block[] =
    first === undefined ? [] : [{ kind: 'also', articleId: best.articleId, citations: [first, ...more] }];
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [...readingNotes(answer), ...reachNotes(answer.reach, topic), citationBlock(best), ...also],
    actions: followUps(answer.citations, next, library),
    data: answer,
  };
}

function presentAmbiguous(answer: Ambiguous): Reply {
  return presentChoice({
    heading: say`That fits several places. Which one?`,
    candidates: answer.candidates,
    notes: readingNotes(answer),
    data: answer,
  });
}

function presentNotFound(answer: NotFound): Reply {
  return {
    tone: 'abstention',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text: `${reasonText(answer.reason)} ${coverageLine(answer.coverage)}` }],
    actions: [],
    data: answer,
  };
}

function reasonText(reason: NotFound['reason']): string {
  switch (reason) {
    case 'noTerms':
      return say`There is no word in that to search for.`;
    case 'noMatch':
    case 'weakMatch':
      return say`Not in these sources.`;
  }
}

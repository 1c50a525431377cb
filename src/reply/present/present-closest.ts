/** What the asker sees where no passage is sure: the closest, said to be only that. */

import type { Answer, Close } from '../../answer/answer.ts';
import { say } from '../../language/say.ts';
import type { Topic } from '../../model.ts';
import { readingNotes } from '../lines/corrections.ts';
import { reachNotes } from '../lines/reach-notes.ts';
import type { Reply, ReplyAction, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { wholeSentences } from '../shorten/whole-sentences.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';

type Closest = Extract<Answer, { kind: 'closest' }>;

/** Enough of a sentence to see whether it is worth opening. */
const SENTENCE_MAX = 160;
/** Words of a question beyond these no longer help to choose. */
const WORDS_MAX = 4;

export function presentClosest(answer: Closest, topic?: Topic): Reply {
  const { closest } = answer;
  const severalArticles = new Set(closest.map(({ citation }) => citation.articleId)).size > 1;
  const rows = closest.map((close, at) => closeRow(close, at + 1, severalArticles));
  return {
    tone: 'choice',
    audience: 'asker',
    placement: 'reply',
    heading: headingOf(closest),
    blocks: [...readingNotes(answer), ...reachNotes(answer.reach, topic), { kind: 'list', items: rows }],
    actions: closest.map(open),
    data: answer,
  };
}

/** Words that are all there may still say something else. */
function headingOf([first, ...others]: Closest['closest']): string {
  const why =
    first.lacks.length === 0 && first.has.length > 0
      ? say`Nothing here is sure to answer that.`
      : say`Nothing here says that in so many words.`;
  return `${why} ${others.length === 0 ? say`The closest passage:` : say`The closest passages:`}`;
}

function closeRow({ citation, has, lacks }: Close, number: number, severalArticles: boolean): Row {
  const place = severalArticles ? `${citation.label}, ${citation.title}` : citation.label;
  const note = meets(has, lacks);
  return { label: place, text: `“${shortOf(citation)}”`, number, ...(note !== undefined && { note }) };
}

/** The key sentence, or else the first, cut short. */
function shortOf({ keySentence, quotation }: Close['citation']): string {
  if (keySentence !== undefined) return cutWords(keySentence.exact, SENTENCE_MAX);
  const [first] = wholeSentences(quotation.exact);
  return cutWords(first === undefined ? quotation.exact : quotation.exact.slice(0, first.end), SENTENCE_MAX);
}

/** `has pipeline; nothing on cost`; undefined for a question without a word that says anything. */
function meets(has: readonly string[], lacks: readonly string[]): string | undefined {
  const parts = [
    ...(has.length === 0 ? [] : [say`has ${listed(has)}`]),
    ...(lacks.length === 0 ? [] : [say`nothing on ${listed(lacks)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].slice(0, WORDS_MAX).join(', ');
}

/** Opened between its neighbours, from where it can be shared. */
function open({ citation }: Close): ReplyAction {
  const label = cutWords(say`${citation.label} in context`, ACTION_LABEL_MAX);
  return { label, style: 'secondary', action: { kind: 'context', at: refOf(citation) } };
}

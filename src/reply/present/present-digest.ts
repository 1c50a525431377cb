import type { SortedQuestions } from '../../unanswered/sort-questions.ts';
import { count } from '../lines/coverage-line.ts';
import type { Reply } from '../reply.ts';
import { act, answeredBlocks, unansweredData } from './present-unanswered.ts';
import { askedLine, questionLine } from './question-lines.ts';

/** More are read with the button. */
const ROWS_MAX = 5;

/** For the channel that a host has chosen: what was asked without a sure answer, and what is answered now. */
export function presentDigest(sorted: SortedQuestions): Reply {
  const { open, answered } = sorted;
  const items = open.slice(0, ROWS_MAX).map(({ typical, questions }) => ({
    label: '',
    text: questionLine(typical),
    note: askedLine(questions),
  }));
  const more = open.length - items.length;
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'post',
    heading: open.length === 0 ? '' : `This week: ${count(open.length, 'question')} without a sure answer`,
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      ...(more > 0 ? [{ kind: 'note', text: `And ${more.toLocaleString('en')} more.` } as const] : []),
      ...answeredBlocks(answered),
    ],
    actions: open.length === 0 ? [] : [act('Look through them', { does: 'list', page: 1 })],
    data: unansweredData(sorted),
  };
}

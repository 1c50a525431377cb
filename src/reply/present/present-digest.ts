import { say, sayCount } from '../../language/say.ts';
import type { SortedQuestions } from '../../unanswered/sort-questions.ts';
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
    heading: open.length === 0 ? '' : headingOf(open.length),
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      ...(more > 0 ? [{ kind: 'note', text: sayCount(more, 'And 1 more.', 'And {0} more.') } as const] : []),
      ...answeredBlocks(answered),
    ],
    actions: open.length === 0 ? [] : [act(say`Look through them`, { does: 'list', page: 1 })],
    data: unansweredData(sorted),
  };
}

function headingOf(questions: number): string {
  return sayCount(
    questions,
    'This week: 1 question without a sure answer',
    'This week: {0} questions without a sure answer',
  );
}

import { say, sayCount } from '../../language/say.ts';
import type { SortedQuestions } from '../../unanswered/sort-questions.ts';
import { formatDate } from '../lines/format-date.ts';
import type { Reply } from '../reply.ts';
import { act, answeredBlocks, unansweredData } from './present-unanswered.ts';
import { askedLine, questionLine } from './question-lines.ts';

/** More are read with the button. */
const ROWS_MAX = 5;

/** For the channel that a host has chosen: what was asked without a sure answer, and what is answered now. */
export function presentDigest(sorted: SortedQuestions, { since, now }: Span): Reply {
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
    heading: open.length === 0 ? '' : headingOf(open.length, { since, now }),
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      ...(more > 0 ? [{ kind: 'note', text: sayCount(more, 'And 1 more.', 'And {0} more.') } as const] : []),
      ...answeredBlocks(answered),
    ],
    actions: open.length === 0 ? [] : [act(say`Look through them`, { does: 'list', page: 1 })],
    data: unansweredData(sorted),
  };
}

/** In milliseconds. */
export interface Span {
  /** When there was a digest last, or when it was first wanted. */
  readonly since: number;
  readonly now: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A digest of Monday may come on Tuesday, where the program was not running. */
const WEEK_DAYS = 8;

/** Where there was none for longer, from when on it is. */
function headingOf(questions: number, { since, now }: Span): string {
  if (now - since > WEEK_DAYS * DAY_MS) {
    return sayCount(
      questions,
      'Since {1}: 1 question without a sure answer',
      'Since {1}: {0} questions without a sure answer',
      formatDate(new Date(since).toISOString().slice(0, 10)),
    );
  }
  return sayCount(
    questions,
    'This week: 1 question without a sure answer',
    'This week: {0} questions without a sure answer',
  );
}

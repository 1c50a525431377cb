/** What hosts see of questions without a sure answer. */
import { say, sayCount } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { QuestionGroup } from '../../unanswered/group-questions.ts';
import type { AnsweredGroup, SortedQuestions } from '../../unanswered/sort-questions.ts';
import type { TopicLines } from '../../unanswered/topic-lines.ts';
import type { MissedAction } from '../action.ts';
import type { Block, Reply, ReplyAction, ReplyData, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';
import { pageTurns, titleOfPage } from './page-turns.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';
import { askedLine, questionLine } from './question-lines.ts';

/** As many as a host looks through at once, with a button each. */
const PAGE_ROWS = 5;
/** Enough of a sentence to see whether it answers. */
const SENTENCE_MAX = 160;
/** Other wordings of a question. */
const WORDINGS_MAX = 3;

export function presentUnanswered({ open, answered }: SortedQuestions, wanted: number, done = ''): Reply {
  const pages = Math.max(1, Math.ceil(open.length / PAGE_ROWS));
  const page = Math.min(Math.max(wanted, 1), pages);
  const shown = open.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const rows = shown.map(({ typical, questions }, at): Row => {
    return { label: '', text: questionLine(typical), note: askedLine(questions), number: at + 1 };
  });
  const title =
    open.length === 0
      ? say`No question is without a sure answer.`
      : sayCount(open.length, '1 question without a sure answer', '{0} questions without a sure answer');
  const heading = [done, titleOfPage(title, page, pages)];
  const news = page === 1 ? answeredBlocks(answered) : [];
  return {
    ...hostReply(
      heading.filter(each => each !== '').join(' '),
      [...news, ...(rows.length === 0 ? [] : [{ kind: 'list', items: rows } as const])],
      unansweredData({ open, answered }),
    ),
    placement: 'update',
    actions: [
      ...shown.map(({ typical }, at) =>
        act(`${at + 1}: ${questionLine(typical)}`, { does: 'open', id: typical.id }),
      ),
      ...turns(page, pages, 'list'),
    ],
  };
}

export function presentNotKept(): Reply {
  const text = say`Questions without a sure answer are not kept here. /footnote settings unanswered:on keeps them from now on.`;
  const data = unansweredData({ open: [], answered: [] });
  return { ...hostReply('', [{ kind: 'text', text }], data), placement: 'update' };
}

export function answeredBlocks(answered: readonly AnsweredGroup[]): readonly Block[] {
  if (answered.length === 0) return [];
  const items = answered.map(({ group, citation }) => ({
    label: '',
    text: questionLine(group.typical),
    note: `${citation.label}, ${citation.title}`,
  }));
  const now = say`Answered now:`;
  return [
    { kind: 'text', text: now, strong: [now] },
    { kind: 'list', items },
  ];
}

export function unansweredData({ open, answered }: SortedQuestions): ReplyData {
  const asData = ({ typical: { words, topic }, questions }: QuestionGroup) => ({
    words,
    ...(topic !== undefined && { topic }),
    times: questions.length,
    last: new Date(questions[0].at).toISOString(),
  });
  return {
    kind: 'unanswered',
    open: open.map(asData),
    answered: answered.map(({ group, citation }) => ({ ...asData(group), citation })),
  };
}

/** One question, and what could be done about it. */
export function presentQuestion(group: QuestionGroup, nearest: readonly Citation[]): Reply {
  const { typical, questions } = group;
  const others = [...new Set(questions.map(questionLine))].filter(line => line !== questionLine(typical));
  const wordings: readonly Block[] =
    others.length === 0 ? [] : [note(say`Also asked as ${others.slice(0, WORDINGS_MAX).join(', ')}.`)];
  const rows = nearest.map((citation, at): Row => {
    const { label, title, keySentence, quotation } = citation;
    const sentence = cutWords((keySentence ?? quotation).exact, SENTENCE_MAX);
    return { label: `${label}, ${title}`, text: `“${sentence}”`, number: at + 1 };
  });
  const near: readonly Block[] =
    rows.length === 0
      ? [note(say`No passage has a word of it.`)]
      : [
          { kind: 'text', text: say`The nearest passages:` },
          { kind: 'list', items: rows },
        ];
  return {
    ...hostReply(
      questionLine(typical),
      [
        note(say`Asked ${askedLine(questions)}.`),
        ...wordings,
        ...near,
        note(
          say`Another passage is named with /footnote pin. A pinned answer keeps the words of the question until it is removed.`,
        ),
      ],
      unansweredData({ open: [group], answered: [] }),
    ),
    placement: 'update',
    actions: [
      ...nearest.map(citation =>
        act(say`Show ${citation.label} for it`, { does: 'pin', id: typical.id, passage: refOf(citation) }),
      ),
      ...(nearest.length === 0 ? [] : [act(say`Topic or alias`, { does: 'topic', id: typical.id })]),
      act(say`Ignore`, { does: 'ignore', id: typical.id }),
      act(say`Back`, { does: 'list', page: 1 }),
    ],
  };
}

/** Topics are in files: whoever runs the program puts them there. */
export function presentTopicLines(group: QuestionGroup, { packId, topic, alias }: TopicLines): Reply {
  const entry = (label: string, text: string) => ({ label, runs: [{ text }] });
  const own = entry(say`A topic of its own, under topics: in pack.yaml of ${packId}`, topic);
  return {
    ...hostReply(
      say`Topics are kept in the files of a pack: whoever runs Footnote adds these lines.`,
      [
        {
          kind: 'references',
          form: 'record',
          entries:
            alias === undefined
              ? [own]
              : [
                  own,
                  entry(
                    say`Or a name more for the topic ${alias.of}, in pack.yaml of ${packId}`,
                    alias.lines,
                  ),
                ],
          omitted: 0,
        },
      ],
      unansweredData({ open: [group], answered: [] }),
    ),
    placement: 'update',
    actions: [act(say`Back`, { does: 'open', id: group.typical.id })],
  };
}

function note(text: string): Block {
  return { kind: 'note', text };
}

type Does = MissedAction extends infer A ? (A extends MissedAction ? Omit<A, 'kind'> : never) : never;

export function act(label: string, does: Does): ReplyAction {
  const action = { kind: 'missed', ...does } as MissedAction;
  return { label: cutWords(label, ACTION_LABEL_MAX), style: 'secondary', action };
}

export function turns(page: number, pages: number, does: 'list' | 'pins'): readonly ReplyAction[] {
  return pageTurns(page, pages, to => ({ kind: 'missed', does, page: to }));
}

/** What people think of answers and checks, for hosts: by topic, or by article where a passage has none. */

import type { CheckOutcome, Tally } from '../../community/feedback.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { Block, Reply, ReplyAction, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';
import { pageTurns, titleOfPage } from './page-turns.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';

/** Without a citation it rests on no passage, or on one that is not in the packs used here any more. */
export interface RatedPassage {
  readonly tally: Tally;
  readonly citation?: Citation;
  /** The topic, or the title of the article. */
  readonly subject?: string;
  /** The passage reads otherwise by now. */
  readonly isChanged?: boolean;
}

interface Shown {
  readonly page: number;
  /** Whether people can say anything now. */
  readonly isOn: boolean;
}

const PAGE_SIZE = 6;
const WORDS_SHOWN = 100;
const CLAIM_SHOWN = 240;
const CLAIMS_SHOWN = 3;

export function presentFeedback(rated: readonly RatedPassage[], { page: wanted, isOn }: Shown): Reply {
  const data = { kind: 'feedback', tallies: rated.map(({ tally }) => tally) } as const;
  const off: readonly Block[] = isOn ? [] : [{ kind: 'note', text: isOff() }];
  if (rated.length === 0) {
    const none = isOn ? say`Nobody has said anything of an answer or a check yet.` : say`Nothing is kept.`;
    return { ...hostReply('', [{ kind: 'text', text: none }, ...off], data), placement: 'update' };
  }
  const groups = groupsOf(rated);
  const pages = Math.ceil(rated.length / PAGE_SIZE);
  const page = Math.min(Math.max(wanted, 1), pages);
  const inOrder = groups.flatMap(({ subject, each }) => each.map(one => ({ subject, one })));
  const shown = inOrder.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const opened = shown.flatMap(({ one }) => one.citation ?? []);
  const heading = titleOfPage(say`What people think of answers and checks, the worst first`, page, pages);
  return {
    ...hostReply(heading, [...groupBlocks(shown, opened), ...off], data),
    placement: 'update',
    actions: [
      ...[...new Set(opened)].map(open),
      ...pageTurns(page, pages, to => ({ kind: 'feedbackPage', page: to })),
    ],
  };
}

function isOff(): string {
  return say`Feedback is off here: /footnote settings feedback:on puts buttons under answers and checks.`;
}

interface Group {
  readonly subject: string;
  readonly each: readonly RatedPassage[];
}

/** In the order in which the worst of each comes. */
function groupsOf(rated: readonly RatedPassage[]): readonly Group[] {
  const groups = new Map<string, RatedPassage[]>();
  for (const one of rated) {
    const subject = one.subject ?? withoutSubject(one);
    groups.set(subject, [...(groups.get(subject) ?? []), one]);
  }
  return [...groups].map(([subject, each]) => ({ subject, each }));
}

function withoutSubject({ tally }: RatedPassage): string {
  return tally.passageId === undefined
    ? say`Checks that rest on no passage`
    : say`Not in the packs used here`;
}

type InGroup = { readonly subject: string; readonly one: RatedPassage };

function groupBlocks(shown: readonly InGroup[], opened: readonly Citation[]): readonly Block[] {
  const subjects = [...new Set(shown.map(({ subject }) => subject))];
  return subjects.flatMap((subject): readonly Block[] => {
    const rows = shown.filter(each => each.subject === subject).flatMap(({ one }) => rowsOf(one, opened));
    return [
      { kind: 'text', text: subject, strong: [subject] },
      { kind: 'list', items: rows },
    ];
  });
}

function rowsOf({ tally, citation, isChanged }: RatedPassage, opened: readonly Citation[]): readonly Row[] {
  const changed = isChanged === true ? [say`its words have changed since`] : [];
  const note = [...countsOf(tally), ...changed].join(' · ');
  const row: Row =
    citation === undefined
      ? { label: tally.passageId ?? '', text: outcomeWords(tally.outcome), note }
      : {
          label: citation.label,
          text: `“${cutWords(citation.quotation.exact, WORDS_SHOWN)}”`,
          note,
          number: opened.indexOf(citation) + 1,
        };
  return [row, ...claimRows(tally.claims)];
}

function claimRows(claims: readonly string[]): readonly Row[] {
  const rows = claims
    .slice(0, CLAIMS_SHOWN)
    .map((claim): Row => ({ label: say`checked`, text: cutWords(claim, CLAIM_SHOWN) }));
  const more = claims.length - CLAIMS_SHOWN;
  if (more <= 0) return rows;
  const text = sayCount(more, 'and 1 more in footnote data export', 'and {0} more in footnote data export');
  return [...rows, { label: '', text }];
}

/** `2 not the passage`, `1 useful`; `3 wrong verdict (it was: states it)`. */
function countsOf({ useful, notThePassage, wrongVerdict, outcome }: Tally): readonly string[] {
  const verdict = outcome === undefined ? '' : ` (${outcomeWords(outcome)})`;
  return [
    ...(notThePassage > 0 ? [sayCount(notThePassage, '1 not the passage', '{0} not the passage')] : []),
    ...(wrongVerdict > 0
      ? [`${sayCount(wrongVerdict, '1 wrong verdict', '{0} wrong verdict')}${verdict}`]
      : []),
    ...(useful > 0 ? [sayCount(useful, '1 useful', '{0} useful')] : []),
  ];
}

function outcomeWords(outcome: CheckOutcome | undefined): string {
  switch (outcome) {
    case undefined:
      return '';
    case 'stated':
      return say`stated`;
    case 'differs':
      return say`said otherwise`;
    case 'sourcesDiffer':
      return say`the sources differ`;
    case 'notInSources':
      return say`not in these sources`;
    case 'reviewed':
      return say`reviewed by the host`;
    case 'exact':
      return say`exact`;
    case 'punctuationOnly':
      return say`the same words`;
    case 'elsewhere':
      return say`from another article`;
    case 'heading':
      return say`a heading`;
    case 'altered':
      return say`altered`;
    case 'spliced':
      return say`put together`;
    case 'notFound':
      return say`words not found`;
    case 'quotations':
      return say`several quotations`;
  }
}

/** Opens it in its place. */
function open(citation: Citation): ReplyAction {
  const label = cutWords(say`${citation.label} in context`, ACTION_LABEL_MAX);
  return { label, style: 'secondary', action: { kind: 'context', at: refOf(citation) } };
}

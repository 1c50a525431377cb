/** What people think of answers and checks, for hosts: by topic, or by article where a passage has none. */
import type { CheckOutcome, Tally } from '../../community/feedback.ts';
import type { Citation } from '../../model.ts';
import type { Block, Reply, ReplyAction, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';
import { OPINION_WORDS } from './present-given.ts';
import { NEXT_PAGE } from './present-passages.ts';

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

const OFF = 'Feedback is off here: /footnote settings feedback:on puts buttons under answers and checks.';

export function presentFeedback(rated: readonly RatedPassage[], { page: wanted, isOn }: Shown): Reply {
  const data = { kind: 'feedback', tallies: rated.map(({ tally }) => tally) } as const;
  const off: readonly Block[] = isOn ? [] : [{ kind: 'note', text: OFF }];
  if (rated.length === 0) {
    const none = isOn ? 'Nobody has said anything of an answer or a check yet.' : 'Nothing is kept.';
    return { ...hostReply('', [{ kind: 'text', text: none }, ...off], data), placement: 'update' };
  }
  const groups = groupsOf(rated);
  const pages = Math.ceil(rated.length / PAGE_SIZE);
  const page = Math.min(Math.max(wanted, 1), pages);
  const inOrder = groups.flatMap(({ subject, each }) => each.map(one => ({ subject, one })));
  const shown = inOrder.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const opened = shown.flatMap(({ one }) => one.citation ?? []);
  const turn = (label: string, to: number): readonly ReplyAction[] =>
    to < 1 || to > pages ? [] : [{ label, style: 'secondary', action: { kind: 'feedbackPage', page: to } }];
  const heading = pages === 1 ? HEADING : `${HEADING}, page ${page} of ${pages}`;
  return {
    ...hostReply(heading, [...groupBlocks(shown, opened), ...off], data),
    placement: 'update',
    actions: [
      ...[...new Set(opened)].map(open),
      ...turn('Previous page', page - 1),
      ...turn(NEXT_PAGE, page + 1),
    ],
  };
}

const HEADING = 'What people think of answers and checks, the worst first';
const NO_PASSAGE = 'Checks that rest on no passage';
const ELSEWHERE = 'Not in the packs used here';

interface Group {
  readonly subject: string;
  readonly each: readonly RatedPassage[];
}

/** In the order in which the worst of each comes. */
function groupsOf(rated: readonly RatedPassage[]): readonly Group[] {
  const groups = new Map<string, RatedPassage[]>();
  for (const one of rated) {
    const subject = one.subject ?? (one.tally.passageId === undefined ? NO_PASSAGE : ELSEWHERE);
    groups.set(subject, [...(groups.get(subject) ?? []), one]);
  }
  return [...groups].map(([subject, each]) => ({ subject, each }));
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
  const changed = isChanged === true ? ['its words have changed since'] : [];
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
    .map((claim): Row => ({ label: 'checked', text: cutWords(claim, CLAIM_SHOWN) }));
  const more = claims.length - CLAIMS_SHOWN;
  return more > 0 ? [...rows, { label: '', text: `and ${more} more in footnote data export` }] : rows;
}

/** `2 not the passage`, `1 useful`; `3 wrong verdict (it was: states it)`. */
function countsOf({ useful, notThePassage, wrongVerdict, outcome }: Tally): readonly string[] {
  const verdict = outcome === undefined ? '' : ` (${outcomeWords(outcome)})`;
  return [
    ...(notThePassage > 0 ? [`${notThePassage.toLocaleString('en')} ${OPINION_WORDS.notThePassage}`] : []),
    ...(wrongVerdict > 0
      ? [`${wrongVerdict.toLocaleString('en')} ${OPINION_WORDS.wrongVerdict}${verdict}`]
      : []),
    ...(useful > 0 ? [`${useful.toLocaleString('en')} ${OPINION_WORDS.useful}`] : []),
  ];
}

function outcomeWords(outcome: CheckOutcome | undefined): string {
  switch (outcome) {
    case undefined:
      return '';
    case 'stated':
      return 'stated';
    case 'differs':
      return 'said otherwise';
    case 'sourcesDiffer':
      return 'the sources differ';
    case 'notInSources':
      return 'not in these sources';
    case 'reviewed':
      return 'reviewed by the host';
    case 'exact':
      return 'exact';
    case 'punctuationOnly':
      return 'the same words';
    case 'elsewhere':
      return 'from another article';
    case 'heading':
      return 'a heading';
    case 'altered':
      return 'altered';
    case 'spliced':
      return 'put together';
    case 'notFound':
      return 'words not found';
    case 'quotations':
      return 'several quotations';
  }
}

/** Opens it in its place. */
function open(citation: Citation): ReplyAction {
  const label = cutWords(`${citation.label} in context`, ACTION_LABEL_MAX);
  return { label, style: 'secondary', action: { kind: 'context', at: refOf(citation) } };
}

/** Replies to the questions of one message as one reply, since a message gets one. */
import { sayCount } from '../../language/say.ts';
import type { NonEmpty } from '../../model.ts';
import { encodeAction } from '../encode-action.ts';
import { isFeedback } from '../is-feedback.ts';
import { quotationText } from '../lines/quotation-parts.ts';
import type { Block, Reply, ReplyAction, Tone } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { fitAudience, forAsker } from './audience.ts';
import { ACTION_LABEL_MAX } from './passage-actions.ts';
import { renumbered } from './renumbered.ts';

export interface AnsweredQuestion {
  /** As it was typed. */
  readonly question: string;
  readonly reply: Reply;
}

/** Each part may be as long as a question, and is there to be recognised. */
const QUESTION_SHOWN = 120;

/**
 * Under each question its answer, in order; a quotation that answers two of them is shown once. For everyone only
 * where each part is. `leftOut` counts further questions that were not answered.
 */
export function joinReplies(parts: NonEmpty<AnsweredQuestion>, leftOut = 0): Reply {
  const [only, ...more] = parts;
  if (more.length === 0 && leftOut === 0) return only.reply;
  const isPublic = parts.every(({ reply }) => reply.audience === 'everyone');
  const replies = parts.map(({ reply }) => (isPublic ? reply : fitAudience(forAsker(reply))));
  const groups = grouped(
    parts.map(({ question }, index) => ({ question, reply: replies[index] ?? only.reply })),
  );
  const blocks: Block[] = [];
  const actions: ReplyAction[] = [];
  groups.forEach(({ questions, reply }, index) => {
    const number = index + 1;
    const heading = questions.map(question => cutWords(question.trim(), QUESTION_SHOWN)).join(' · ');
    blocks.push({ kind: 'text', text: `${number}. ${heading}`, strong: [`${number}. ${heading}`] });
    if (reply.heading !== '') blocks.push({ kind: 'text', text: reply.heading });
    const kept = followUpsOf(reply);
    const places = reply.actions.map(action =>
      kept.includes(action) ? placeIn(actions, labelled(action, number)) : undefined,
    );
    blocks.push(...reply.blocks.map(block => renumbered(block, places)));
  });
  if (leftOut > 0) blocks.push({ kind: 'note', text: leftOutNote(parts.length, leftOut) });
  return {
    tone: bestOf(replies.map(({ tone }) => tone)),
    audience: isPublic ? 'everyone' : 'asker',
    placement: 'reply',
    heading: '',
    blocks,
    actions,
    data: { kind: 'several', replies: replies.map(({ data }) => data) },
  };
}

interface Group {
  readonly questions: readonly string[];
  readonly reply: Reply;
}

function grouped(parts: readonly AnsweredQuestion[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { question, reply } of parts) {
    const shown = quotedBy(reply);
    const at = groups.findIndex(group => shown !== undefined && quotedBy(group.reply) === shown);
    const same = groups[at];
    if (same === undefined) groups.push({ questions: [question], reply });
    else groups[at] = { ...same, questions: [...same.questions, question] };
  }
  return groups;
}

/** What a found answer shows of its passages; undefined for every other reply. */
function quotedBy({ data, blocks }: Reply): string | undefined {
  if (data.kind !== 'found') return undefined;
  const quoted = blocks.flatMap(block =>
    block.kind === 'citation' ? [`${block.citation.passageId} ${quotationText(block)}`] : [],
  );
  return quoted.join('\n');
}

/** Of an answer with one quotation its share and the way on; of what offers several, whatever picks one of them. */
function followUpsOf({ actions, blocks }: Reply): readonly ReplyAction[] {
  // "None of these" would take the other answers away too; what is thought of each has no room.
  const lasting = actions.filter(each => each.action.kind !== 'dismiss' && !isFeedback(each));
  if (blocks.filter(({ kind }) => kind === 'citation').length !== 1) return lasting;
  const shares = lasting.filter(({ action }) => action.kind === 'share');
  return [...shares, ...lasting.filter(action => !shares.includes(action)).slice(0, 1)];
}

/** Which of several answers a label is for, as it stands in front of it; empty where there is one. */
export function answerNumber(label: string): string {
  return /^\d\. /u.exec(label)?.[0] ?? '';
}

function labelled(action: ReplyAction, number: number): ReplyAction {
  return { ...action, label: cutWords(`${number}. ${action.label}`, ACTION_LABEL_MAX) };
}

/** The place from 1 of the action, which is added unless another part has it already. */
function placeIn(actions: ReplyAction[], added: ReplyAction): number {
  const id = encodeAction(added.action);
  const at = actions.findIndex(({ action }) => encodeAction(action) === id);
  return at < 0 ? actions.push(added) : at + 1;
}

function leftOutNote(answered: number, leftOut: number): string {
  return sayCount(
    leftOut,
    'Only the first {1} questions are answered at once; ask the last one again.',
    'Only the first {1} questions are answered at once; ask the other {0} again.',
    answered,
  );
}

/** From what says most to what says least. */
const TONES: readonly Tone[] = ['answer', 'choice', 'abstention', 'problem'];

function bestOf(tones: readonly Tone[]): Tone {
  return TONES.find(tone => tones.includes(tone)) ?? 'problem';
}

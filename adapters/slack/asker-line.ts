/**
 * The public line in place of an answer that is for the asker alone, where Slack shows them no private one. What was
 * asked is in the value of its button, which Slack hands to nobody but the bot: it may read no history.
 */
import { ASKER_LINE, askerLine, encodeAction, inLanguageOf, type Reply, said, say } from '../../src/index.ts';
import type { Button } from './blocks.ts';
import { encodeValue } from './button-value.ts';
import { notice } from './notice.ts';
import type { Message } from './render.ts';
import { ACTION_PREFIX } from './render-buttons.ts';

/** `action_id` of its button. */
export const ANSWER_ACTION = 'footnote_answer';

export interface AskedIn {
  /** What was asked, as a typed line. */
  readonly text: string;
  readonly asker: string;
  /** Where a share of the answer goes. */
  readonly thread?: string | undefined;
}

export function renderAskerLine(reply: Reply, asked: AskedIn): Message {
  return inLanguageOf(reply, () => lineFor(reply, asked));
}

function lineFor(reply: Reply, { text, asker, thread }: AskedIn): Message {
  const line = notice(askerLine(reply));
  const show: Button = {
    type: 'button',
    action_id: ANSWER_ACTION,
    text: { type: 'plain_text', text: said(ASKER_LINE.button), emoji: false },
    value: encodeValue({ encoded: 'answer', owner: asker, carried: text, ...(thread && { thread }) }),
    style: 'primary',
  };
  const dismiss: Button = {
    type: 'button',
    action_id: `${ACTION_PREFIX}0`,
    text: { type: 'plain_text', text: say`Dismiss`, emoji: false },
    value: encodeValue({ encoded: encodeAction({ kind: 'dismiss' }), owner: asker }),
  };
  return { ...line, blocks: [...line.blocks, { type: 'actions', elements: [show, dismiss] }] };
}

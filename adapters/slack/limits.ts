/** What Slack takes, in one table (docs.slack.dev, Block Kit and chat.postMessage). */
import type { Limits } from '../../src/index.ts';
import { escapeText } from './escape.ts';

/**
 * A reply as text, escaped, goes into the top-level `text` (of which Slack keeps 4,000 characters) and again
 * into blocks. Both together stay under 10,000: from about 13,200 on Slack refuses a message.
 */
export const REPLY_LIMITS: Limits = {
  maxChars: 3_800,
  quotationChars: 3_000,
  blocks: 20,
  rows: 40,
  actions: 20,
  actionLabelChars: 75,
};

/** A text costs what it is long once escaped. */
export const lengthOf = (text: string): number => escapeText(text).length;

/** Of one element of a context block. */
export const CONTEXT_MAX = 2_000;
export const URL_MAX = 3_000;
export const OPTION_MAX = 75;
export const OPTIONS_MAX = 100;
export const HOME_BLOCKS_MAX = 100;
/** Of a text field in a form; titles and buttons of a form take 24. */
export const INPUT_MAX = 3_000;

/** A command, a shortcut or a click must be acknowledged within this. */
export const ACK_MS = 3_000;
export const RESPONSE_URL_USES = 5;
export const RESPONSE_URL_MS = 30 * 60_000;

/** What Slack takes, in one table (docs.slack.dev: Block Kit, views, chat.postMessage, app manifest). */
import type { Limits } from '../../src/index.ts';
import { escapeText } from './escape.ts';

/**
 * A reply as text, escaped, goes into the top-level `text` and again into blocks. Both together stay under
 * 10,000 characters: from about 13,200 on Slack refuses a message.
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

/** Of the top-level `text`; Slack advises 4,000 characters, and cuts at 40,000. */
export const TEXT_MAX = 4_000;
/** Elements of one block of buttons. */
export const BUTTONS_MAX = 25;
export const BUTTON_VALUE_MAX = 2_000;
/** Of an address. */
export const URL_MAX = 3_000;
/** Of an address of ours, escaped: it stands in the text too, beside what it is the address of. */
export const LINK_MAX = 1_500;
/** Of one element of a context block. */
export const CONTEXT_MAX = 2_000;

/** Of the label and of the value of an option, and how many there may be. */
export const OPTION_MAX = 75;
export const OPTIONS_MAX = 100;
export const VIEW_BLOCKS_MAX = 100;
/** Of a text field in a form; titles and buttons of a form take 24. */
export const INPUT_MAX = 3_000;

/** A command, a shortcut, a form or a click must be acknowledged within this. */
export const ACK_MS = 3_000;
export const RESPONSE_URL_USES = 5;
export const RESPONSE_URL_MS = 30 * 60_000;

export const SLASH_COMMANDS_MAX = 50;
/** With the slash; the shortest has one letter besides. */
export const COMMAND_NAME_MAX = 32;
export const COMMAND_DESCRIPTION_MAX = 2_000;
export const USAGE_HINT_MAX = 1_000;

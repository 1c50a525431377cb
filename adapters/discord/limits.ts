/** What Discord takes, as its documentation states it, and what follows from it for replies. */
import type { Limits } from '../../src/index.ts';

/** All texts of a message with components of the second version, together. */
export const TEXT_MAX = 4_000;
/** A message of plain content. */
export const CONTENT_MAX = 2_000;
/** Of a message, nested ones included. */
export const COMPONENTS_MAX = 40;
export const BUTTONS_IN_ROW = 5;
/** Five full rows and one text stay well below COMPONENTS_MAX. */
export const ROWS_MAX = 5;
export const BUTTON_LABEL_MAX = 80;
export const CUSTOM_ID_MAX = 100;
export const BUTTON_URL_MAX = 512;
export const CHOICES_MAX = 25;
export const CHOICE_TEXT_MAX = 100;
export const TEXT_INPUT_MAX = 4_000;
/** Labels with their inputs, in one form. */
export const MODAL_FIELDS_MAX = 5;
export const LABEL_TEXT_MAX = 100;
export const THREAD_NAME_MAX = 100;
export const NONCE_MAX = 25;

/** Of an application, everywhere or in one server. */
export const CHAT_COMMANDS_MAX = 100;
export const COMMAND_NAME_MAX = 32;
export const DESCRIPTION_MAX = 100;
export const OPTION_TEXT_MAX = 6_000;
/** Names, descriptions and values of one command, with the longest of its translations. */
export const COMMAND_CHARS_MAX = 8_000;

/** Buttons that open an address, in one message. */
export const LINKS_MAX = 5;

/**
 * For `fit`. The text of a reply is longer than its plain text by the marks around it: quotation lines begin
 * with `> `, labels and key sentences are bold. `renderedLength` counts a share for each line; the rest of
 * the room up to TEXT_MAX is for the marks that it does not see.
 */
export const REPLY_LIMITS: Limits = {
  maxChars: TEXT_MAX - 400,
  quotationChars: 3_000,
  blocks: 20,
  rows: 25,
  actions: BUTTONS_IN_ROW * ROWS_MAX - LINKS_MAX,
  actionLabelChars: BUTTON_LABEL_MAX,
};

/** For `fit`, where components are refused: no buttons, so addresses are part of the text. */
export const PLAIN_LIMITS: Limits = {
  ...REPLY_LIMITS,
  maxChars: CONTENT_MAX - 200,
  quotationChars: 1_500,
  actions: 0,
};

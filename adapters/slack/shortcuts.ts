/** The menus of messages, and the one shortcut that stands anywhere. */
import type { Command } from '../../src/index.ts';
import { ADD } from '../message-articles.ts';

/** `callback_id` of each shortcut. */
export const SHORTCUT = {
  find: 'find_in_sources',
  quote: 'quote_passage',
  check: 'check_claim',
  ask: 'ask_footnote',
  add: 'add_source',
} as const;

export interface ShortcutEntry {
  readonly name: string;
  readonly type: 'message' | 'global';
  readonly callback_id: string;
  readonly description: string;
}

/** A claim can be checked, and an article added, only where the bot has commands for that. */
export function shortcutEntries(commands: readonly Command[]): readonly ShortcutEntry[] {
  const has = (command: string) => commands.some(({ name }) => name === command);
  return [FIND, QUOTE, ...(has('factcheck') ? [CHECK] : []), ...(has(ADD) ? [ADD_SOURCE] : []), ASK];
}

const FIND: ShortcutEntry = {
  name: 'Find in the sources',
  type: 'message',
  callback_id: SHORTCUT.find,
  description: 'Looks for what this message says; only you see the answer',
};
const QUOTE: ShortcutEntry = {
  name: 'Quote a passage',
  type: 'message',
  callback_id: SHORTCUT.quote,
  description: 'Posts a passage of the sources in the thread of this message',
};
const CHECK: ShortcutEntry = {
  name: 'Check this claim',
  type: 'message',
  callback_id: SHORTCUT.check,
  description: 'Compares this message with the sources; only you see the outcome',
};
const ADD_SOURCE: ShortcutEntry = {
  name: 'Add as a source',
  type: 'message',
  callback_id: SHORTCUT.add,
  description: 'For hosts: adds the file or the text of this message to the sources',
};
const ASK: ShortcutEntry = {
  name: 'Ask Footnote',
  type: 'global',
  callback_id: SHORTCUT.ask,
  description: 'Asks the sources from anywhere; only you see the answer',
};

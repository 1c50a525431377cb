/** In which look the chat is shown: ours, or as one of the chat platforms would show it. */
import { asElsewhere } from './as-elsewhere.ts';
import type { DiscordMessage } from './discord-message.ts';
import type { Preview, Previews } from './previews.ts';
import type { SlackMessage } from './slack-message.ts';
import type { Entry } from './transcript.ts';

export const LOOKS = ['footnote', 'discord', 'slack'] as const;
export type Look = (typeof LOOKS)[number];

/** An entry with what it takes to show it in the look. */
export type ShownEntry =
  | { readonly look: 'footnote'; readonly entry: Entry }
  | {
      readonly look: 'discord';
      readonly entry: Entry;
      readonly message: DiscordMessage;
      readonly encodedOf: Preview<DiscordMessage>['encodedOf'];
    }
  | {
      readonly look: 'slack';
      readonly entry: Entry;
      readonly message: SlackMessage;
      readonly encodedOf: Preview<SlackMessage>['encodedOf'];
    };

/** What a share says of who it is from. */
const ASKER = 'you';

export function readLook(value: string): Look | undefined {
  return LOOKS.find(look => look === value);
}

export async function shownAs(
  look: Look,
  entries: readonly Entry[],
  previews: Previews,
): Promise<readonly ShownEntry[]> {
  if (entries.length === 0) return [];
  switch (look) {
    case 'footnote':
      return entries.map(entry => ({ look, entry }));
    case 'discord': {
      const { message, encodedOf } = await previews.discord();
      return entries.map(entry => ({
        look,
        entry,
        message: message(asElsewhere(entry.said), ASKER),
        encodedOf,
      }));
    }
    case 'slack': {
      const { message, encodedOf } = await previews.slack();
      return entries.map(entry => ({
        look,
        entry,
        message: message(asElsewhere(entry.said), ASKER),
        encodedOf,
      }));
    }
  }
}

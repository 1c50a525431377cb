/** What Discord shows of a command in other languages, out of the phrases that there are in them. */
import type { LocalizationMap } from 'discord.js';
import { inLanguage, languageOf, said, toSay } from '../../src/index.ts';

export type MessageCommandKind = 'find' | 'quote' | 'check' | 'add';

/** Commands of the chat keep one name in every language, since help and replies name them. */
export const MESSAGE_COMMAND_NAMES: Readonly<Record<MessageCommandKind, string>> = {
  find: toSay('Find in the sources'),
  quote: toSay('Quote a passage'),
  check: toSay('Check this claim'),
  add: toSay('Add as a source'),
};

export const PRIVATE_OPTION = {
  name: 'private',
  description: toSay('Show the reply to me alone'),
  /** Of its name, which nobody types into Discord. */
  localisations: { de: 'privat', 'es-ES': 'privado', 'es-419': 'privado', fr: 'privé' },
} as const;

/** Those of Discord's languages that Footnote speaks besides English. */
const LOCALES = ['de', 'es-ES', 'es-419', 'fr'] as const;

/** Undefined for what is said in English alone, such as the summary of a topic; `fitted` is as Discord takes it. */
export function localised(english: string, fitted: (text: string) => string): LocalizationMap | undefined {
  const entries = LOCALES.flatMap(locale => {
    const text = inLanguage(languageOf(locale), () => said(english));
    return text === english ? [] : [[locale, fitted(text)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The languages that there are. */
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/spanish.ts';

/** What every phrase is written in, so that it needs none. */
export const ENGLISH: Language = { code: 'en', name: 'English', locale: 'en-GB', phrases: {} };

export const LANGUAGES: readonly Language[] = [ENGLISH, german, french, spanish];

/** `de-AT` is German; English for one that is not among them. */
export function languageOf(locale: string): Language {
  const [code] = locale.toLowerCase().split(/[-_]/u);
  return LANGUAGES.find(language => language.code === code) ?? ENGLISH;
}

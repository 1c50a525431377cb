/** A language in which Footnote can speak to people; passages stay as they are in every one. */

/**
 * What is said in it, by what is said in English, where `{0}`, `{1}` … stand for what is put in. A phrase that counts
 * has its forms by the plural category of its number (Unicode CLDR, as `Intl.PluralRules` gives it), by the English
 * for many.
 */
export type Phrases = Readonly<Record<string, string | PluralForms>>;

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

export interface Language {
  /** As a host sets it: ISO 639-1. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  /** BCP 47: whose dates, numbers and lists are as they are written in it. */
  readonly locale: string;
  readonly phrases: Phrases;
}

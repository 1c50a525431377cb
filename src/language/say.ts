/**
 * What Footnote says to people, in the language of whoever reads it. The code has the English; each language has the
 * same by it, as with gettext. Whose turn it is follows the work through whatever it waits for, so that a sentence
 * needs no more than its own words.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './language.ts';
import { ENGLISH } from './languages.ts';

const reading = new AsyncLocalStorage<Language>();

/** Whatever `work` says, and what it waits for, is in this language; English outside of any. */
export function inLanguage<T>(language: Language, work: () => T): T {
  return reading.run(language, work);
}

export function currentLanguage(): Language {
  return reading.getStore() ?? ENGLISH;
}

type Value = string | number;

/** say`Nothing is called ${name}.`: a phrase that is written where it is said. */
export function say(english: TemplateStringsArray, ...values: readonly Value[]): string {
  const phrase = currentLanguage().phrases[phraseOf(english)];
  return typeof phrase === 'string' ? filled(phrase, values) : String.raw({ raw: english }, ...values);
}

/** Marks a phrase that is kept as data, for `said` to say. */
export function toSay<Phrase extends string>(english: Phrase): Phrase {
  return english;
}

/** A phrase that was kept as data; what is none stays as it is. */
export function said(english: string): string {
  const phrase = currentLanguage().phrases[english];
  return typeof phrase === 'string' ? phrase : english;
}

/**
 * sayCount(3, '1 passage', '{0} passages'): `{0}` is the number, and `{1}` and so on the values that follow. Both
 * are written in full, since other languages change more than the noun.
 */
export function sayCount(number: number, one: string, many: string, ...values: readonly Value[]): string {
  const { locale, phrases } = currentLanguage();
  const forms = phrases[many];
  const form = pluralRules(locale).select(number);
  const english = number === 1 ? one : many;
  const phrase = typeof forms === 'object' ? (forms[form] ?? forms.other) : english;
  return filled(phrase, [sayNumber(number), ...values]);
}

/** `10,000`. */
export function sayNumber(number: number): string {
  return number.toLocaleString(currentLanguage().locale);
}

/** `a, b and c`, or with `or`. */
export function sayList(items: readonly string[], type: 'and' | 'or' = 'and'): string {
  return listFormat(currentLanguage().locale, type).format(items);
}

function filled(phrase: string, values: readonly Value[]): string {
  return phrase.replaceAll(/\{(\d)\}/gu, (place, at: string) => String(values[Number(at)] ?? place));
}

const phrases = new WeakMap<TemplateStringsArray, string>();

/** `Nothing is called {0}.` */
function phraseOf(english: TemplateStringsArray): string {
  const known = phrases.get(english);
  if (known !== undefined) return known;
  const phrase = String.raw({ raw: english }, ...english.slice(1).map((_, at) => `{${at}}`));
  phrases.set(english, phrase);
  return phrase;
}

const rules = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();

/** Dear to make, so that each language has one. */
function pluralRules(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}

function listFormat(locale: string, type: 'and' | 'or'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const known =
    lists.get(key) ?? new Intl.ListFormat(locale, { type: type === 'and' ? 'conjunction' : 'disjunction' });
  lists.set(key, known);
  return known;
}

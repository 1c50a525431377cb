/** Reads who a quotation is said to be from: `“…” — 38 North`, `As Lind wrote, “…”`, `"…" (The Handbook)`. */
import { inEveryLanguage } from '../language/every-language.ts';
import { say } from '../language/say.ts';
import type { Article, ArticleId, Library } from '../model.ts';
import { fold } from '../text/fold.ts';
import { FULL_DATE } from './chat-stamps.ts';
import { isTooShort } from './limits.ts';
import { SAYS } from './telling.ts';

export interface Attributed {
  readonly text: string;
  readonly name?: string;
  /** `told`: it may also be words of a source that quote somebody; `signed`: hardly. */
  readonly form?: 'signed' | 'told';
}

const TEXT = `(?<text>["“”„«»‘'「『].{4,}["”“»«’'」』])`;
const NAME = `(?<name>[^"“”„«»]{2,120}?)`;
/** Behind a dash or in brackets: nothing else can be meant. */
const SIGNED = new RegExp(
  `^${TEXT}\\s*[,.]?\\s*(?:[-\\u2012-\\u2015~]+\\s*|\\(\\s*|(?:from|in|by)\\s+)${NAME}\\s*\\)?\\.?$`,
  'su',
);
const TOLD = [
  `${TEXT}\\s*,?\\s*(?:${SAYS}|according\\s+to)\\s+${NAME}\\.?`,
  `${TEXT}\\s*,?\\s*${NAME}\\s+${SAYS}\\.?`,
  `(?:as\\s+)?${NAME}\\s+${SAYS}(?:\\s+that)?\\s*[,:]?\\s*${TEXT}[.,]?`,
  `(?:as\\s+)?${SAYS}\\s+by\\s+${NAME}\\s*[,:]\\s*${TEXT}[.,]?`,
  `(?:according\\s+to|in\\s+the\\s+words\\s+of|in|from)\\s+${NAME}\\s*[,:]?\\s*${TEXT}[.,]?`,
  `${NAME}\\s*:\\s*${TEXT}[.,]?`,
].map(form => new RegExp(`^${form}$`, 'isu'));

/** Only what stands outside of the marks, since a dash may be part of the quotation. */
export function readAttribution(written: string): Attributed {
  const line = written.trim();
  const signed = namedIn(SIGNED.exec(line));
  if (signed !== undefined) return { ...signed, form: 'signed' };
  for (const form of TOLD) {
    const told = namedIn(form.exec(line));
    if (told !== undefined) return { ...told, form: 'told' };
  }
  return { text: written };
}

const SIGNATURES = [
  // Right before a number it is a minus sign.
  /^(?<text>.{4,}\S)\s+(?:[\u2012-\u2015~]|--?)(?:\s+|(?=\p{L}))(?<name>[\p{L}\p{N}][^"“”„«»\u2012-\u2015]{1,119})$/su,
  /^(?<text>.{4,}\S)\s+\(?(?:source|quelle|fuente)\s?:\s*(?<name>[\p{L}\p{N}][^"“”„«»()]{1,119})\)?$/isu,
  /^(?<text>.{4,}\S)\s+\((?<name>[\p{L}\p{N}][^"“”„«»()]{1,119})\)\.?$/su,
];

/** A name behind a dash or in brackets, where no marks say how far the quotation goes; both may be the source's own. */
export function readSignature(written: string): { readonly text: string; readonly name: string } | undefined {
  const line = written.trim();
  return SIGNATURES.map(form => namedIn(form.exec(line))).find(found => found !== undefined);
}

/** `¶2 · Minutes · verbatim`, behind the words of an answer of Footnote's; the address that a browser copies too. */
const PLACES = [
  /(?<=[\s”"*])\*{0,2}¶\s?\d+\*{0,2}(?:$|\s+(?:·|<?https?:)[^“"„«()]*$|[^“"„«()]*\s·\s[^“"„«()]*$)/u,
  /(?<=[\s”"])(?:\(|<)?https?:\/\/\S+$/iu,
];

export function withoutPlace(written: string): string {
  const text = PLACES.reduce(
    (rest, place) => rest.replace(place, '').trim(),
    written.replace(PLACE_IN_FRONT, ''),
  );
  const bare = text === written ? text : withoutRowLabel(text);
  return isTooShort(bare) ? written : bare;
}

/** `¶2`, alone or with a colon: in front too. */
const PLACE_IN_FRONT = /^\*{0,2}¶\s?\d+\*{0,2}\s?[:.·]?\s+/u;

/** A comparison of Footnote's begins with the words that were checked, marked: `Altered, in one word: yours [patient]`. */
function withoutRowLabel(text: string): string {
  const label = inEveryLanguage(() => say`yours`).find(each => text.includes(each));
  const words = text.replace(new RegExp(`^(?:[^“"]{0,90}[:.]\\s)?[“"]?${label}:?\\s+`, 'u'), '');
  return words === text ? text : words.replace(MARKED, '$1');
}

const MARKED = /\*{0,2}\[([^[\]]*)\]\*{0,2}/gu;

/** `Minutes, ¶2`: where in the article is no part of its name. */
const PLACE = /[,;:]?\s*(?:¶|§|pp?\.|pages?\b|para(?:graph)?s?\b\.?)\s*\d.*$/iu;

function namedIn(
  match: RegExpExecArray | null,
): { readonly text: string; readonly name: string } | undefined {
  const { text, name } = match?.groups ?? {};
  if (text === undefined || name === undefined) return undefined;
  const bare = name
    .replace(/^(?:source|quelle|fuente)\s?:\s*/iu, '')
    .replace(PLACE, '')
    .replace(DATE_BEHIND, '')
    .trim();
  return { text, name: bare === '' ? name.trim() : bare };
}

/** `Brandt 2024`, `Ana Brandt, 3 May 2024`: nor is when it was written. */
const DATE_BEHIND = new RegExp(`[,;]?\\s*\\(?(?:${FULL_DATE}|(?:1[5-9]|20)\\d{2}[a-z]?)\\)?$`, 'iu');
const DATE_ALONE = new RegExp(
  `^(?:${FULL_DATE}|[\\d\\s.,/-]+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)\\p{L}*\\s\\d+)$`,
  'iu',
);

/** `Charles Dickens`, not `the captain` or `she`: somebody that a reader may look for among the articles. */
export function isProperName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (DATE_ALONE.test(name)) return false;
  return words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || PARTICLES.has(word)) && !PRONOUN.test(name);
}

const PARTICLES = new Set(['of', 'the', 'and', 'de', 'von', 'van', 'la', 'le', 'du', 'der', 'al', '&']);
const PRONOUN = /^(?:The|He|She|It|They|We|I|You|This|That|Who|One|Somebody|Someone|People)\b/u;

/**
 * The articles that a name may mean: by title, author, publisher or pack; undefined when by none. Where some go by
 * that very name, no others are meant: `John` is not `1 John`.
 */
export function articlesNamed(name: string, library: Library): readonly ArticleId[] | undefined {
  const words = wordsOf(name).filter(word => !PASSED_OVER.has(word));
  if (words.length === 0) return undefined;
  const typed = words.join(' ');
  const isWhole = (known: string) =>
    wordsOf(known)
      .filter(word => !PASSED_OVER.has(word))
      .join(' ') === typed;
  const exactly = library.articles.filter(article => namesOf(article, library).some(isWhole));
  const found =
    exactly.length > 0
      ? exactly
      : library.articles.filter(article => {
          const known = wordsOf(namesOf(article, library).join(' '));
          return words.every(word =>
            known.some(each => each === word || (word.length > 3 && each.startsWith(word))),
          );
        });
  return found.length === 0 ? undefined : found.map(article => article.id);
}

const PASSED_OVER = new Set(['the', 'a', 'an', 'article', 'by', 'in', 'of', 'from']);

function namesOf({ id, packId, source, title }: Article, library: Library): readonly string[] {
  const { author = '', publisher = '' } = source;
  return [title, id, author, publisher, library.pack(packId)?.title ?? ''];
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

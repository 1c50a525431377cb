/** Cuts quotations and passages into words, as strictly as a quotation asks: nothing that changes the meaning is folded. */
import { inOneForm } from './letters.ts';

export interface Token {
  /** Equal for words that differ in case or typography alone; accents, numbers and signs all count. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Written as one with the next token, by a hyphen (`six-party`), unseen, or as initials (`U.S.`). */
  readonly linked: boolean;
}

/** These scripts put no spaces between words, so every character is compared. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}]';
/** A minus sign or a leading decimal point belongs to its number; the hyphen of `1858-1940` does not. */
const NUMBER = String.raw`(?:(?<![\p{L}\p{N}\p{M})\]\p{Pd}])[-\u2212])?(?:(?<![\p{L}\p{N}.])\.)?\p{Nd}+(?:[.,:/]\p{Nd}+)*[\p{L}\p{N}\p{M}]*`;
const WORD = String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}\u200d])+(?:['\u2019\u02bc\u2018](?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])+)*`;
/** Signs that are read aloud; `>` before words is the mark of a quoted line. */
const SIGN = String.raw`[\p{Sc}%\u2030°+=±×÷≤≥≠≈&]|[<>](?=\s?[\p{Nd}=])`;
const TOKEN = new RegExp([UNSPACED, NUMBER, WORD, SIGN].join('|'), 'gu');

/** Also what keeps letters apart unseen, which Persian writers leave out or put a space in place of. */
const LINK = /^(?:[-\u2010\u2011\u2013\u00ad]\s*|\.\s?|\u200c)$/u;

export function tokensOf(text: string): readonly Token[] {
  const matches = [...text.matchAll(TOKEN)];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    const next = matches[index + 1];
    return {
      key: keyOf(match[0]),
      start: match.index,
      end,
      linked: next !== undefined && isLink(match[0], text.slice(end, next.index), next[0]),
    };
  });
}

/** With a space behind it a dot links single letters only; no two digits are ever run together, but for the thousands of `10 000`. */
function isLink(word: string, between: string, next: string): boolean {
  if (/^[ \u00a0\u2009\u202f]$/u.test(between)) return THOUSANDS_BEFORE.test(word) && THOUSANDS.test(next);
  if (!LINK.test(between) || (/\p{N}$/u.test(word) && /^\p{N}/u.test(next))) return false;
  return !/^\.\s/u.test(between) || (/^\p{L}$/u.test(word) && /^\p{L}$/u.test(next));
}

const THOUSANDS_BEFORE = /^-?\p{Nd}{1,3}$/u;
const THOUSANDS = /^\p{Nd}{3}(?:\.\p{Nd}+)?$/u;

/** With the apostrophe taken out these are other words, so there it counts. */
const OTHER_WORDS = new Set(['were', 'well', 'shell', 'hell', 'ill', 'id', 'wed', 'shed']);

const PLAIN = /^[a-z]+$/iu;

function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const plain = inOneForm(word)
    .replace(/\u2212/gu, '-')
    .replace(/(?<!\p{N})[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/gu, digit => digit.normalize('NFKC'))
    .replace(/[\u00ad\u200c\u200d]/gu, '')
    .toLowerCase();
  if (/^-?\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?(?![\p{Nd},.:/])/u.test(plain))
    return plain.replaceAll(',', '');
  const bare = plain.replace(/['\u2019\u02bc\u2018]/gu, '');
  return bare !== plain && OTHER_WORDS.has(bare) ? `${bare}'` : bare;
}

/** Nothing is written as one that has more parts: `twenty-one-year-old`, `C.I.S.P.E.S.`. */
const LINKED_MAX = 8;

/** Runs linked words together where the other side writes them as one: `e-mail` over `email`. */
export function mergeLinked<T extends Token>(
  tokens: readonly T[],
  isWritten: (key: string) => boolean,
): readonly T[] {
  if (!tokens.some(token => token.linked)) return tokens;
  const merged: T[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let token = tokens[at] as T;
    let { key } = token;
    const first = at;
    for (let last = at; tokens[last]?.linked === true && last - first < LINKED_MAX; ) {
      if (last + 1 >= tokens.length) break;
      last += 1;
      const next = tokens[last] as T;
      key += next.key;
      if (!isWritten(key)) continue;
      token = { ...token, key, end: next.end, linked: next.linked };
      at = last;
    }
    merged.push(token);
  }
  return merged;
}

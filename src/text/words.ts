/** Cuts a text into words as people would look them up. */
import { fold } from './fold.ts';
import { isSearchStopWord } from './stop-words.ts';

export interface Word {
  /** Folded, without possessive ending, dots of initials and thousands separators. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A function or question word. */
  readonly stop: boolean;
  /** Would be a stop word, but is written as a name in mixed text: `WHO`, `US`. */
  readonly acronym: boolean;
  /** The whole of a hyphenated or elided word, run together, on its last part: `sixparty` on `party`. */
  readonly whole?: string;
}

/** Longer runs of letters are noise (encoded data, keyboard mashing); only their beginning is looked at. */
export const WORD_MAX = 64;
const LETTER = '[\\p{L}\\p{N}\\p{M}\\u200c\\u200d]';
const WORD = new RegExp(
  // U.S., D.P.R.K. | 1,234.5 | don't, Kim's, l'homme
  `(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])` +
    `|\\p{Nd}+(?:[.,]\\p{Nd}+)+` +
    `|[\\p{L}\\p{N}]${LETTER}*(?:['\\u2019\\u02bc\\u2018][\\p{L}]${LETTER}*)*`,
  'gu',
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const HAS_LOWER = /\p{Ll}/u;
const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;
const HYPHENS = '-\u2010\u2011';

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has small letters, so that capitals tell names. */
export function isMixedCase(text: string): boolean {
  return HAS_LOWER.test(text);
}

/** In the order of the text; at most `max` words. `isMixed`: whether the whole has small letters, for a part of it. */
export function splitWords(
  text: string,
  max = Number.POSITIVE_INFINITY,
  isMixed = () => isMixedCase(text),
): readonly Word[] {
  const words: Word[] = [];
  let mixedCase: boolean | undefined;
  let chain: string[] = [];
  let chainEnd = -1;
  for (const match of text.matchAll(WORD)) {
    if (words.length >= max) break;
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (hasHighLetter(raw) && UNSPACED.test(raw)) {
      pushSegments(words, raw, start);
      continue;
    }
    const linked = start === chainEnd + 1 && HYPHENS.includes(text.charAt(chainEnd));
    if (!linked) chain = [];
    const pieces = foldWord(raw);
    for (const [i, piece] of pieces.entries()) {
      chain.push(piece);
      const last = i === pieces.length - 1;
      let stop = isSearchStopWord(piece);
      let acronym = false;
      if (stop && ACRONYM.test(raw)) {
        mixedCase ??= isMixed();
        acronym = mixedCase;
        stop = !mixedCase;
      }
      const word = { text: piece, start, end, stop, acronym };
      words.push(last && chain.length > 1 ? { ...word, whole: chain.join('') } : word);
    }
    chainEnd = end;
  }
  return words;
}

/** Whether a closer look is worth it: Thai begins here, and no script without spaces before it. */
function hasHighLetter(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) >= 0xe00) return true;
  return false;
}

function foldWord(raw: string): readonly string[] {
  const word = fold(raw.slice(0, WORD_MAX));
  if (/^\p{Nd}/u.test(word) && /[.,]/.test(word)) return [word.replace(/,(?=\p{Nd}{3})/gu, '')];
  if (word.includes('.')) return [word.replaceAll('.', '')];
  if (!word.includes("'")) return [word];
  if (isSearchStopWord(word)) return [word];
  const bare = word.replace(/'s$|'$/, '');
  const [head = '', ...rest] = bare.split("'");
  // l'homme, d'accord, O'Brien: the part after the apostrophe is a word of its own.
  return rest.length > 0 && head.length <= 2 ? [head, rest.join('')] : [bare.replaceAll("'", '')];
}

/** Chinese, Japanese, Thai, Khmer, Lao and Burmese put no spaces between words, nor before Latin letters and digits. */
function pushSegments(words: Word[], raw: string, offset: number): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(raw)) {
    if (isWordLike !== true) continue;
    words.push({
      text: fold(segment),
      start: offset + index,
      end: offset + index + segment.length,
      stop: false,
      acronym: false,
    });
  }
}

/** Reads the words of large texts: those that `splitWords` has, without an object for each. */
import { SEARCH_STOP_WORDS } from './stop-words.ts';
import { addToHash, createStringTable, EMPTY_HASH } from './string-table.ts';
import { isMixedCase, splitWords, WORD_MAX, type Word } from './words.ts';

/** Takes the words of a text in their order; function and question words are passed over. */
export interface WordTaker {
  /** A word that stands in the text as it is but for capitals: its small letters, which the next word overwrites, and their hash. */
  piece(letters: Uint16Array, start: number, end: number, hash: number): void;
  /** A word that does not. */
  word(text: string): void;
  /** The parts of the last word and of those before it, run together. */
  whole(text: string): void;
}

export type ReadWords = (text: string, taker: WordTaker) => void;

/** So many unusual words are remembered as they were split; texts repeat them (`don't`, `well-known`). */
const REMEMBERED_MAX = 20_000;

const STOPS = createStringTable();
for (const word of SEARCH_STOP_WORDS) STOPS.add(word);

const OTHER = 0;
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
/** Two words, or one that is not as it stands, where it is between two letters or digits. */
const JOINT = 4;
const SPACE = 5;
/** Of runs with these, nothing is known without a closer look. */
const UNUSUAL = 6;
const KINDS = Uint8Array.from({ length: 127 }, (_, code) => kindOf(String.fromCharCode(code)));

export function createWordReader(): ReadWords {
  const remembered = new Map<string, readonly Word[]>();
  let letters = new Uint16Array(1024);
  let starts = new Uint32Array(16);
  let ends = new Uint32Array(16);
  let hashes = new Uint32Array(16);

  /** Splits one unusual run between spaces. */
  function split(run: string, text: string): readonly Word[] {
    const known = remembered.get(run);
    if (known !== undefined) return known;
    let dependsOnText = false;
    const words = splitWords(run, Number.POSITIVE_INFINITY, () => {
      dependsOnText = true;
      return isMixedCase(text);
    });
    if (dependsOnText) return words;
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(run, words);
    return words;
  }

  function takeUnusual(text: string, from: number, to: number, taker: WordTaker): void {
    for (const { text: word, stop, whole } of split(text.slice(from, to), text)) {
      if (!stop) taker.word(word);
      if (whole !== undefined) taker.whole(whole);
    }
  }

  return (text, taker) => {
    const { length } = text;
    if (length > letters.length) letters = new Uint16Array(2 * length);
    let mixed: boolean | undefined;
    let at = 0;
    while (at < length) {
      // One run between spaces: its words are kept until it is known to have nothing unusual.
      const from = at;
      let words = 0;
      let start = -1;
      let hash = EMPTY_HASH;
      let before = SPACE;
      let kind = SPACE;
      let isUnusual = false;
      for (; at < length; at++, before = kind) {
        const code = text.charCodeAt(at);
        kind = code < 127 ? (KINDS[code] as number) : UNUSUAL;
        if (kind >= DIGIT && kind <= CAPITAL) {
          if (start < 0) {
            start = at;
            hash = EMPTY_HASH;
          }
          const letter = kind === CAPITAL ? code + 32 : code;
          letters[at] = letter;
          if (at - start < WORD_MAX) hash = addToHash(hash, letter);
          continue;
        }
        if (kind === SPACE) break;
        if (kind === UNUSUAL || (kind === JOINT && joins(text, at, before))) {
          isUnusual = true;
          break;
        }
        if (start >= 0) keep(start, at, hash, words++);
        start = -1;
      }
      if (isUnusual) {
        while (at < length && !isSpace(text.charCodeAt(at))) at++;
        takeUnusual(text, from, at, taker);
      } else {
        if (start >= 0) keep(start, at, hash, words++);
        for (let i = 0; i < words; i++) {
          const first = starts[i] as number;
          const end = Math.min(ends[i] as number, first + WORD_MAX);
          const wordHash = hashes[i] as number;
          if (STOPS.findPiece(letters, first, end, wordHash) !== undefined) {
            if (!isCapitals(text, first, ends[i] as number)) continue;
            // `WHO` and `US` in mixed text are names.
            mixed ??= isMixedCase(text);
            if (!mixed) continue;
          }
          taker.piece(letters, first, end, wordHash);
        }
      }
      at++;
    }
  };

  function keep(start: number, end: number, hash: number, place: number): void {
    if (place === starts.length) [starts, ends, hashes] = [starts, ends, hashes].map(doubled) as Kept;
    starts[place] = start;
    ends[place] = end;
    hashes[place] = hash;
  }
}

type Kept = [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>];

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * values.length);
  larger.set(values);
  return larger;
}

/** Whether a dot, a comma or a hyphen stands within a word or a number. */
function joins(text: string, at: number, before: number): boolean {
  const code = text.charCodeAt(at + 1);
  const after = code < 127 ? (KINDS[code] as number) : OTHER;
  const isLetter = (kind: number) => kind === SMALL || kind === CAPITAL;
  switch (text.charCodeAt(at)) {
    case COMMA:
      return before === DIGIT && after === DIGIT;
    case DOT:
      return (before === DIGIT && after === DIGIT) || (isLetter(before) && isLetter(after));
    default:
      return (before === DIGIT || isLetter(before)) && (after === DIGIT || isLetter(after));
  }
}

const COMMA = 44;
const DOT = 46;

function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i++) if (KINDS[text.charCodeAt(i)] !== CAPITAL) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code < 127 && KINDS[code] === SPACE;
}

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[.,-]/.test(character)) return JOINT;
  if (/['`]/.test(character)) return UNUSUAL;
  return /[!-~]/.test(character) ? OTHER : SPACE;
}

/**
 * Which passages have the words of a quotation one after the other. Letters alone are compared, each once: by Knuth,
 * Morris and Pratt, so that no quotation makes it go back over what it has read.
 */
import type { Passage } from '../model.ts';
import { asShown } from './as-shown.ts';
import { ASCII, letterOf, lettersOf, SEVERAL } from './letters.ts';
import { isRuledOut } from './ruled-out.ts';

/** A superset of those in which the words are found: what stands between words, and how they are cut, is ignored. */
export function havingInARow(
  pieces: readonly string[],
  passages: Iterable<Passage>,
  limit: number,
): readonly Passage[] {
  const sought = pieces
    .map(lettersOf)
    .filter(letters => letters !== '')
    .map(patternOf);
  if (sought.length === 0) return [];
  const least = sought.reduce((sum, { text }) => sum + text.length, 0);
  const found: Passage[] = [];
  for (const passage of passages) {
    if (found.length === limit) break;
    if (hasAll(sought, least, passage.text)) found.push(passage);
  }
  return found;
}

/** As it is written, or as it is shown. */
function hasAll(sought: readonly Pattern[], least: number, text: string): boolean {
  // No ASCII character stands for several letters.
  if (text.length < least && ASCII.test(text)) return false;
  if (sought.some(pattern => isRuledOut(pattern.text, text))) return false;
  const read = readLetters(sought, text);
  if (read.kind === 'met' || read.kind === 'plain') return read.kind === 'met';
  if (read.kind === 'composed' && stand(sought, lettersOf(text))) return true;
  const shown = asShown(text)?.text;
  return shown !== undefined && stand(sought, lettersOf(shown));
}

interface Pattern {
  readonly text: string;
  readonly letters: Uint16Array;
  /** For each length that was met: the longest shorter one that is met then too. */
  readonly shorter: Uint16Array;
}

function patternOf(text: string): Pattern {
  const letters = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  const shorter = new Uint16Array(letters.length + 1);
  for (let at = 1, length = 0; at < letters.length; at += 1) {
    while (length > 0 && letters[at] !== letters[length]) length = shorter[length] as number;
    if (letters[at] === letters[length]) length += 1;
    shorter[at + 1] = length;
  }
  return { text, letters, shorter };
}

/** In what holds letters alone. */
function stand(sought: readonly Pattern[], letters: string): boolean {
  let from = 0;
  return sought.every(({ text }) => {
    const at = letters.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}

type LettersRead =
  | { readonly kind: 'met' }
  /** Read to its end, and it is shown as it is written. */
  | { readonly kind: 'plain' }
  /** It has marks that may not be shown. */
  | { readonly kind: 'marked' }
  /** What single characters stand for does not tell how it reads, such as with an accent of its own. */
  | { readonly kind: 'composed' };

const MET: LettersRead = { kind: 'met' };
const PLAIN: LettersRead = { kind: 'plain' };
const MARKED: LettersRead = { kind: 'marked' };
const COMPOSED: LettersRead = { kind: 'composed' };

/** The patterns one after the other, none over another. */
function readLetters([first, ...others]: readonly Pattern[], text: string): LettersRead {
  if (first === undefined) return MET;
  let { letters, shorter } = first;
  let next = 0;
  let length = 0;
  let isMarked = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = letterOf(code);
    if (folded === SEVERAL) return COMPOSED;
    if (folded === 0) {
      isMarked ||= MAY_BE_HIDDEN.has(code);
      continue;
    }
    while (length > 0 && letters[length] !== folded) length = shorter[length] as number;
    if (letters[length] === folded) length += 1;
    if (length < letters.length) continue;
    const pattern = others[next];
    if (pattern === undefined) return MET;
    ({ letters, shorter } = pattern);
    next += 1;
    length = 0;
  }
  return isMarked ? MARKED : PLAIN;
}

/** What `asShown` may leave out begins with one of these. */
const MAY_BE_HIDDEN: ReadonlySet<number> = new Set(Array.from('[<', mark => mark.charCodeAt(0)));

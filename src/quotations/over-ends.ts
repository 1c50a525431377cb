/**
 * The passages that a quotation runs over, from the end of one into the next: few of its words may stand in either, so
 * they are known by the letters on both sides of the break.
 */
import type { Library, Passage } from '../model.ts';
import type { Scope } from '../search/search-index.ts';
import { asShown } from './as-shown.ts';
import { lettersFrom, lettersOf } from './letters.ts';
import { isInScope } from './scope.ts';
import type { Sought } from './sought.ts';

/** By so many letters on either side of a break those that may be crossed are told, by so many then what is. */
const SIDE = 4;
const SIDE_CLOSELY = 24;
/** In which so many letters are, whatever marks stand among them. */
const LOOKED_AT = 90;
/** A list of a thousand characters has no more items. */
const FOUND_MAX = 200;

/** In the order of the library. */
export function passagesRunOver(
  sought: Sought,
  library: Library,
  scope: Scope | undefined,
): readonly Passage[] {
  const quoted = [...new Set(sought.flat().map(lettersOf))].filter(letters => letters.length > 1);
  const mayCross = crossing(quoted);
  const { heads, tails } = edgesOf(library);
  const { passages } = library;
  const found = new Set<Passage>();
  for (let at = 1; at < heads.length && found.size < FOUND_MAX; at += 1) {
    if (!mayCross(tails[at - 1] as number, heads[at] as number)) continue;
    const [before, passage] = [passages[at - 1], passages[at]];
    if (before === undefined || passage === undefined || before.articleId !== passage.articleId) continue;
    if (isInScope(passage, scope) && isCrossed(quoted, before.text, passage.text))
      found.add(before).add(passage);
  }
  return [...found];
}

/** The first and the last letters of each passage, as numbers: a library is looked through in no time. */
interface Edges {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
}

/** To be looked at closely: it has fewer letters, or is shown otherwise than it is written. */
const UNSURE = 0;
const OTHERWISE = /^\s*\d|[[<\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/u;

const knownEdges = new WeakMap<Library, Edges>();

function edgesOf(library: Library): Edges {
  const known = knownEdges.get(library);
  if (known !== undefined) return known;
  const numberOf = (part: string, cut: (letters: string) => string) => {
    const letters = OTHERWISE.test(part) ? undefined : lettersFrom(part, 0, LOOKED_AT);
    return letters === undefined || letters.length < SIDE ? UNSURE : asNumber(cut(letters));
  };
  const { passages } = library;
  const edges = {
    heads: Int32Array.from(passages, ({ text }) =>
      numberOf(text.slice(0, LOOKED_AT), letters => letters.slice(0, SIDE)),
    ),
    tails: Int32Array.from(passages, ({ text }) =>
      numberOf(text.slice(-LOOKED_AT), letters => letters.slice(-SIDE)),
    ),
  };
  knownEdges.set(library, edges);
  return edges;
}

function asNumber(letters: string): number {
  let number = 1;
  for (let at = 0; at < letters.length; at += 1)
    number = (Math.imul(number, 31) + letters.charCodeAt(at)) | 0;
  return number;
}

/** Tells by the numbers alone whether a quotation may go on; where it has fewer letters on one side, by the other. */
function crossing(quoted: readonly string[]): (tail: number, head: number) => boolean {
  const numbers = quoted.map(letters =>
    Array.from({ length: Math.max(0, letters.length - SIDE + 1) }, (_, at) =>
      asNumber(letters.slice(at, at + SIDE)),
    ),
  );
  const any = new Set([UNSURE, ...numbers.flat()]);
  const early = new Set(numbers.flatMap(own => own.slice(1, SIDE)));
  const late = new Set(numbers.flatMap(own => own.slice(-SIDE, -1)));
  const pairs = new Set(
    numbers.flatMap(own => own.slice(SIDE).map((head, at) => pairOf(own[at] ?? UNSURE, head))),
  );
  const [heads, tails] = [rowOf(any), rowOf(late)];
  return (tail, head) => {
    // Nearly all passages are told from the quotation here.
    if (heads[head & ROW] === 0 && tails[tail & ROW] === 0) return false;
    if (tail === UNSURE || head === UNSURE) return any.has(tail) && any.has(head);
    return early.has(head) || late.has(tail) || (any.has(head) && pairs.has(pairOf(tail, head)));
  };
}

const ROW = 0xffff;

/** Looked up faster than a set, in which it then is or is not. */
function rowOf(numbers: ReadonlySet<number>): Uint8Array {
  const row = new Uint8Array(ROW + 1);
  for (const number of numbers) row[number & ROW] = 1;
  return row;
}

function pairOf(tail: number, head: number): number {
  return Math.imul(tail, 31) ^ head;
}

function isCrossed(quoted: readonly string[], ending: string, beginning: string): boolean {
  const heads = lettersIn(beginning.slice(0, LOOKED_AT)).map(letters => letters.slice(0, SIDE_CLOSELY));
  const breaks = quoted.flatMap(letters =>
    heads.flatMap(head => breaksBefore(letters, head).map(at => letters.slice(0, at))),
  );
  if (breaks.length === 0) return false;
  const tails = lettersIn(ending.slice(-LOOKED_AT)).map(letters => letters.slice(-SIDE_CLOSELY));
  return breaks.some(before => tails.some(tail => tail.endsWith(before.slice(-tail.length))));
}

/** As it is written and, where that is another way, as it is shown. */
function lettersIn(written: string): readonly string[] {
  const shown = asShown(written)?.text;
  return (shown === undefined ? [written] : [written, shown]).map(lettersOf);
}

/** Where the quotation goes on as the passage begins. */
function breaksBefore(letters: string, head: string): readonly number[] {
  const places: number[] = [];
  for (let at = 1; at < letters.length; at += 1) {
    const left = letters.length - at;
    if (left < head.length ? head.startsWith(letters.slice(at)) : letters.startsWith(head, at))
      places.push(at);
  }
  return places;
}

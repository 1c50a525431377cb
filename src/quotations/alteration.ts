/** Tells a quotation that was altered from one that says much the same in other words. */
import type { Piece } from './align-words.ts';
import type { QuotedWord } from './read-quotation.ts';

/** An altered quotation has this share of its words in runs of the source's; or else all but a word or two. */
const SHARE = 0.6;
const CHANGED = 2;
/** In so few places more is changed where so much is the same. */
const PLACES = 2;
const SHARE_IN_PLACES = 0.7;
const SOLID = 3;
/** So long a run is nobody's own wording; the rest may be changed the more. */
const LONG_RUN = 8;
const SHARE_BESIDE_RUN = 0.25;

export function isAlteration(piece: Piece, words: readonly QuotedWord[]): boolean {
  const { changed, met, places } = compare(piece, words);
  const share = met / words.length;
  if (longestRun(piece.met).length >= LONG_RUN && share >= SHARE_BESIDE_RUN) return true;
  const isMuchTheSame = changed <= CHANGED || (places <= PLACES && share >= SHARE_IN_PLACES);
  return share >= SHARE && (isMuchTheSame || solidWords(piece) >= SHARE * words.length);
}

interface Compared {
  /** Words that are the source's, or the same sign written otherwise. */
  readonly met: number;
  /** Words that were changed, put in or left out, and in how many places. */
  readonly changed: number;
  readonly places: number;
}

function compare({ met, metAt, quoted, source, stretch }: Piece, words: readonly QuotedWord[]): Compared {
  const bounds = [-1, ...met.map((_, index) => index)];
  let count = met.length;
  let changed = 0;
  let places = 0;
  for (const index of bounds) {
    const [from, sourceFrom] =
      index < 0 ? [quoted.from, source.from] : [(met[index] as number) + 1, (metAt[index] as number) + 1];
    const to = met[index + 1] ?? quoted.to + 1;
    const sourceTo = metAt[index + 1] ?? source.to + 1;
    if (from >= to && sourceFrom >= sourceTo) continue;
    const yours = words.slice(from, to).map(({ key }) => key);
    const theirs = stretch.words.slice(sourceFrom, sourceTo).map(({ key }) => key);
    if (plainSigns(yours) === plainSigns(theirs)) count += yours.length;
    else {
      changed += Math.max(yours.length, theirs.length);
      places += 1;
    }
  }
  return { met: count, changed, places };
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '°': 'deg',
  μ: 'u',
  '×': 'x',
  '÷': '/',
  '±': '+-',
};

/** `≥ 5 µm`, as it is typed on a plain keyboard: another sign, though not another wording. */
function plainSigns(keys: readonly string[]): string {
  return keys.join('').replace(/[≥≤≠≈°μ×÷±]/gu, sign => PLAIN_SIGNS[sign] ?? sign);
}

/** Words in runs of the source's; two in a row may be met by chance. */
function solidWords({ met, metAt }: Piece): number {
  let solid = 0;
  let run = 0;
  met.forEach((place, index) => {
    const goesOn = place === (met[index - 1] ?? -2) + 1 && metAt[index] === (metAt[index - 1] ?? -2) + 1;
    run = goesOn ? run + 1 : 1;
    solid += run === SOLID ? SOLID : run > SOLID ? 1 : 0;
  });
  return solid;
}

interface Run {
  readonly from: number;
  readonly length: number;
}

export function longestRun(places: readonly number[]): Run {
  let longest: Run = { from: 0, length: 0 };
  let run: Run = longest;
  for (const place of places) {
    run = place === run.from + run.length ? { ...run, length: run.length + 1 } : { from: place, length: 1 };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

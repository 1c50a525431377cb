/** Whether what stands around quotation marks is quoted too: marks may be the source's own, or those of a sentence about it. */
import type { QuoteVerdict } from '../verdict.ts';
import { citationsOf } from '../verdict-hash.ts';
import type { QuotedPart } from './quoted-parts.ts';
import { tokensOf } from './tokens.ts';

/** So much of what stands around the marks, and more than a chance word, is the source's: all of it is quoted. */
const AROUND_SHARE = 0.65;
const AROUND_MIN = 3;
/** Where all of it stands in marks. */
const WITHIN_MIN = 2;
/** Fewer words in a row are met by chance. */
const ROW = 3;

/** `verdict` is that of all of the text. */
export function isAroundToo(
  verdict: QuoteVerdict,
  text: string,
  parts: readonly QuotedPart[],
  isWithinMarks: boolean,
): boolean {
  const inside = countWords(parts.map(part => part.text).join(' '));
  const around = countWords(text) - inside;
  const met = metAround(verdict, text, parts, inside);
  return met >= (isWithinMarks ? WITHIN_MIN : AROUND_MIN) && met >= AROUND_SHARE * around;
}

function metAround(
  verdict: QuoteVerdict,
  text: string,
  parts: readonly QuotedPart[],
  inside: number,
): number {
  switch (verdict.kind) {
    case 'altered': {
      // As the quotation has it: the source may write tags among its words.
      const same = verdict.diff.filter(({ kind }) => kind === 'same').map(part => part.yours ?? part.text);
      return countWords(same.join(' ')) - inside;
    }
    case 'spliced': {
      const places = citationsOf(verdict).map(
        ({ keySentence, quotation }) => (keySentence ?? quotation).exact,
      );
      const source = ` ${places.map(place => keysOf(place).join(' ')).join(' | ')} `;
      return outside(text, parts).reduce((sum, piece) => sum + countInRows(keysOf(piece), source), 0);
    }
    default:
      return 0;
  }
}

function outside(text: string, parts: readonly QuotedPart[]): readonly string[] {
  const ends = [0, ...parts.map(part => part.end)];
  return ends.map((end, index) => text.slice(end, parts[index]?.start ?? text.length));
}

/** Words that stand in the source with others of them in a row. */
function countInRows(keys: readonly string[], source: string): number {
  const met = new Set<number>();
  for (let at = 0; at + ROW <= keys.length; at += 1) {
    if (!source.includes(` ${keys.slice(at, at + ROW).join(' ')} `)) continue;
    for (let place = at; place < at + ROW; place += 1) met.add(place);
  }
  return met.size;
}

function keysOf(text: string): readonly string[] {
  return tokensOf(text).map(({ key }) => key);
}

export function countWords(text: string): number {
  return tokensOf(text).length;
}

/** Shortens a comparison: long stretches without a mark first, since the marks are what it is for. */

import type { ComparisonBlock, ComparisonRow } from '../reply.ts';
import { cutWords } from './cut-words.ts';

type Part = ComparisonRow['parts'][number];
type LengthOf = (text: string) => number;

/** Enough words at either side of a cut to see where it is. */
const EDGE_MIN = 24;
const CUT = ' … ';

export function comparisonLength(block: ComparisonBlock, lengthOf: LengthOf): number {
  return Math.max(...block.rows.map(row => lengthOf(textOf(row.parts))));
}

/** Every row at most `max` long, as far as its marks allow. */
export function cutComparison(block: ComparisonBlock, max: number, lengthOf: LengthOf): ComparisonBlock {
  const [first, ...others] = block.rows;
  return {
    ...block,
    rows: [cutRow(first, max, lengthOf), ...others.map(row => cutRow(row, max, lengthOf))],
  };
}

function cutRow(row: ComparisonRow, max: number, lengthOf: LengthOf): ComparisonRow {
  let { parts } = row;
  for (let keep = 160; lengthOf(textOf(parts)) > max && keep >= EDGE_MIN; keep = Math.floor(keep * 0.7)) {
    parts = row.parts.map((part, index) => cutPlain(part, keep, index === 0, index === row.parts.length - 1));
  }
  let room = max;
  const kept: Part[] = [];
  for (const part of parts) {
    const cost = lengthOf(part.text);
    if (cost <= room) kept.push(part);
    else if (room > 1) kept.push({ ...part, text: cutToCost(part.text, room, lengthOf) });
    room -= cost;
  }
  return { ...row, parts: kept };
}

function cutToCost(text: string, room: number, lengthOf: LengthOf): string {
  let max = Math.min(text.length, room);
  while (max > 1 && lengthOf(cutWords(text, max)) > room) max -= Math.max(1, Math.floor(max / 8));
  return cutWords(text, max);
}

/** Keeps the words next to the marks: the end of an opening, the beginning of a close, both of a middle. */
function cutPlain(part: Part, keep: number, isFirst: boolean, isLast: boolean): Part {
  if (part.mark === 'differs' || part.mark === 'missing' || part.text.length <= 2 * keep) return part;
  const head = isFirst && !isLast ? '' : cutWords(part.text, keep).replace(/…$/u, '').trimEnd();
  const tail = isLast && !isFirst ? '' : lastWords(part.text, keep);
  const text = `${head}${CUT}${tail}`;
  return { ...part, text: head === '' ? text.trimStart() : tail === '' ? text.trimEnd() : text };
}

function lastWords(text: string, keep: number): string {
  const tail = text.slice(-keep);
  const space = tail.indexOf(' ');
  return space < 0 ? tail.replace(/^[\uDC00-\uDFFF]/, '') : tail.slice(space + 1);
}

function textOf(parts: readonly Part[]): string {
  return parts.map(part => part.text).join('');
}

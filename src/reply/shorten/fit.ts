/** Makes a reply fit a platform: quotations get shorter first, then whole blocks go, the least needed first. */

import { sayCount } from '../../language/say.ts';
import { encodeAction } from '../encode-action.ts';
import { isFeedback } from '../is-feedback.ts';
import { toPlainText } from '../lines/plain-text.ts';
import type { Block, Reply, ReplyAction } from '../reply.ts';
import { comparisonLength, cutComparison } from './cut-comparison.ts';
import { cutQuotation } from './cut-quotation.ts';
import { cutWords } from './cut-words.ts';

/** What a platform takes; a table of plain numbers in each adapter. */
export interface Limits {
  /** Of the whole reply as plain text, without its actions. */
  readonly maxChars: number;
  /** Of one quotation; at least PAGE_CHARS, so that what is read in full is not cut. */
  readonly quotationChars: number;
  readonly blocks: number;
  readonly rows: number;
  readonly actions: number;
  readonly actionLabelChars: number;
}

/** What a text costs on the platform, where escaping makes it longer. */
export type LengthOf = (text: string) => number;

/** A shorter quotation says too little; rather drop other blocks first. */
const QUOTATION_MIN = 120;
/** Footnote's own words are cut to no less. */
const TEXT_MIN = 80;

/**
 * Never cuts inside a word of a quotation, never drops the first citation or comparison, its label or its
 * link. So the smallest reply is that one block: limits below its source line and link cannot be met.
 */
export function fit(reply: Reply, limits: Limits, lengthOf: LengthOf = text => text.length): Reply {
  const tooLong = (candidate: Reply) => lengthOf(toPlainText(candidate)) > limits.maxChars;
  const start = withinTables(reply, limits, lengthOf);
  let smallest = start;
  for (const candidate of everSmaller(start)) {
    if (!tooLong(candidate)) return candidate;
    const shortened = shortenQuotations(candidate, tooLong, lengthOf);
    if (shortened !== undefined) return shortened;
    smallest = candidate;
  }
  return withQuotations(smallest, 1, lengthOf);
}

/** What can be counted without looking at the whole. */
function withinTables(reply: Reply, limits: Limits, lengthOf: LengthOf): Reply {
  const actions = fitActions(reply.actions, limits);
  const blocks = dropTo(limits.blocks, reply.blocks)
    .map(block => rowsOfActions(block, actions.length))
    .map(block => fitRows(block, limits.rows))
    .map(block => fitEntries(block, limits.rows));
  return withQuotations({ ...reply, actions, blocks }, limits.quotationChars, lengthOf);
}

/** No two actions alike, since platforms refuse a message in which two buttons have the same id. */
function fitActions(actions: readonly ReplyAction[], limits: Limits): readonly ReplyAction[] {
  const byId = new Map<string, ReplyAction>();
  for (const action of actions) {
    const id = encodeAction(action.action);
    if (!byId.has(id)) byId.set(id, { ...action, label: cutWords(action.label, limits.actionLabelChars) });
  }
  const kept = [...byId.values()];
  return kept.length <= limits.actions
    ? kept
    : kept.filter(each => !isFeedback(each)).slice(0, limits.actions);
}

/** A row whose action did not fit loses its number, not its words. */
function rowsOfActions(block: Block, actions: number): Block {
  if (block.kind !== 'list') return block;
  const items = block.items.map(row => {
    const { number, ...unnumbered } = row;
    return number === undefined || number <= actions ? row : unnumbered;
  });
  return { ...block, items };
}

/** The longest quotations, all under one limit, with which the reply fits; undefined when none does. */
function shortenQuotations(
  reply: Reply,
  tooLong: (candidate: Reply) => boolean,
  lengthOf: LengthOf,
): Reply | undefined {
  let low = QUOTATION_MIN;
  let high = Math.max(0, ...reply.blocks.map(block => quotationLength(block, lengthOf)));
  if (high < low || tooLong(withQuotations(reply, low, lengthOf))) return undefined;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tooLong(withQuotations(reply, middle, lengthOf))) high = middle - 1;
    else low = middle;
  }
  return withQuotations(reply, low, lengthOf);
}

function quotationLength(block: Block, lengthOf: LengthOf): number {
  if (block.kind === 'comparison') return comparisonLength(block, lengthOf);
  if (block.kind !== 'citation') return 0;
  return Math.max(...(block.pieces ?? [block.citation.quotation]).map(piece => lengthOf(piece.exact)));
}

function withQuotations(reply: Reply, max: number, lengthOf: LengthOf): Reply {
  const blocks = reply.blocks.map((block): Block => {
    if (quotationLength(block, lengthOf) <= max) return block;
    if (block.kind === 'comparison') return cutComparison(block, max, lengthOf);
    if (block.kind !== 'citation') return block;
    const [first] = block.pieces ?? [block.citation.quotation];
    return { ...block, pieces: cutQuotation(first, block.citation.keySentence, max, lengthOf) };
  });
  return { ...reply, blocks };
}

/** The reply itself, then with fewer rows, then with fewer blocks, then with shorter words of Footnote's own. */
function* everSmaller(reply: Reply): Generator<Reply> {
  yield reply;
  let smaller = reply;
  const rows = Math.max(0, ...reply.blocks.map(block => (block.kind === 'list' ? block.items.length : 0)));
  for (let max = rows - 1; max > 1; max -= 1) {
    smaller = { ...reply, blocks: reply.blocks.map(block => fitRows(block, max)) };
    yield smaller;
  }
  const entries = Math.max(
    0,
    ...reply.blocks.map(block => (block.kind === 'references' ? block.entries.length : 0)),
  );
  for (let max = entries - 1; max >= 0; max -= 1) {
    smaller = { ...smaller, blocks: smaller.blocks.map(block => fitEntries(block, max)) };
    yield smaller;
  }
  for (let index = leastNeeded(smaller.blocks); index !== undefined; index = leastNeeded(smaller.blocks)) {
    smaller = { ...smaller, blocks: without(smaller.blocks, index) };
    yield smaller;
  }
  for (let max = longestOwnWords(smaller); max > TEXT_MIN; max = Math.floor(max * 0.8)) {
    smaller = shorterWords(smaller, Math.max(max, TEXT_MIN));
    yield smaller;
  }
}

function longestOwnWords({ heading, blocks }: Reply): number {
  return Math.max(heading.length, ...blocks.map(lengthOfOwnWords));
}

function lengthOfOwnWords(block: Block): number {
  if (block.kind === 'text' || block.kind === 'note') return block.text.length;
  return block.kind === 'list' ? Math.max(...block.items.map(row => row.text.length)) : 0;
}

function shorterWords(reply: Reply, max: number): Reply {
  const blocks = reply.blocks.map((block): Block => {
    if (block.kind === 'text' || block.kind === 'note') return { ...block, text: cutWords(block.text, max) };
    if (block.kind !== 'list') return block;
    return { ...block, items: block.items.map(row => ({ ...row, text: cutWords(row.text, max) })) };
  });
  return { ...reply, heading: cutWords(reply.heading, max), blocks };
}

function dropTo(max: number, blocks: readonly Block[]): readonly Block[] {
  let kept = blocks;
  while (kept.length > Math.max(max, 1)) {
    const index = leastNeeded(kept);
    if (index === undefined) return kept;
    kept = without(kept, index);
  }
  return kept;
}

/** Where one article is quoted twice, the source moves up to the citation that stays. */
function without(blocks: readonly Block[], index: number): readonly Block[] {
  const dropped = blocks[index];
  const kept = blocks.toSpliced(index, 1);
  const previous = kept[index - 1];
  if (dropped?.kind !== 'citation' || !dropped.source || previous?.kind !== 'citation') return kept;
  return kept.with(index - 1, { ...previous, source: true });
}

/** Notes before the first citation say how it was found, so they go last. */
const NEED: Readonly<Record<Block['kind'], number>> = {
  also: 0,
  note: 1,
  list: 2,
  text: 3,
  references: 4,
  citation: 5,
  comparison: 5,
};

/** The last of the least needed; undefined when only one block is left, or only what the reply is about and its notes. */
function leastNeeded(blocks: readonly Block[]): number | undefined {
  if (blocks.length < 2) return undefined;
  const most = Math.max(...blocks.map(block => NEED[block.kind]));
  const subject = most < NEED.references ? -1 : blocks.findIndex(block => NEED[block.kind] === most);
  let least: number | undefined;
  blocks.forEach((block, index) => {
    if (index === subject) return;
    const known = least === undefined ? undefined : blocks[least];
    if (known === undefined || NEED[block.kind] <= NEED[known.kind]) least = index;
  });
  return least;
}

/** At most `max` entries, each whole; the others are counted. */
function fitEntries(block: Block, max: number): Block {
  if (block.kind !== 'references' || block.entries.length <= max) return block;
  const omitted = block.omitted + block.entries.length - max;
  return { ...block, entries: block.entries.slice(0, max), omitted };
}

/** At most `max` rows, the last of which counts those left out. */
function fitRows(block: Block, max: number): Block {
  if (block.kind !== 'list' || block.items.length <= max) return block;
  const shown = block.items.slice(0, Math.max(max - 1, 1));
  const text = sayCount(block.items.length - shown.length, 'and 1 more', 'and {0} more');
  return { ...block, items: [...shown, { label: '', text }] };
}

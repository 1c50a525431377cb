/** The headings of an article, as its outline and between its passages. */

import { type Article, cutWords, type Passage } from '../../src/index.ts';
import { writtenBytes } from './written-bytes.ts';

export interface Heading {
  readonly text: string;
  /** From 1. */
  readonly level: number;
  /** The passage that it stands right above. */
  readonly above: Passage;
}

/** More lines than this are no overview. */
const OUTLINE_MAX = 40;
const LABEL_MAX = 70;
const OUTLINE_BYTES_MAX = 10_000;
/** What a line has beside its words. */
const LINE_BYTES = 130;

const known = new WeakMap<Article, readonly Heading[]>();

/** Those above a passage that were not above the one before. */
export function headingsAbove(passage: Passage, before: Passage | undefined): readonly Heading[] {
  const earlier = before?.headings ?? [];
  const differs = passage.headings.findIndex((text, at) => text !== earlier[at]);
  if (differs < 0) return [];
  return passage.headings
    .slice(differs)
    .map((text, at) => ({ text, level: differs + at + 1, above: passage }));
}

/** The outermost levels that make an overview; none where there is at most one heading. */
export function outlineOf(article: Article, passages: readonly Passage[]): readonly Heading[] {
  const found = known.get(article);
  if (found !== undefined) return found;
  const outline = overview(passages.flatMap((passage, at) => headingsAbove(passage, passages[at - 1])));
  known.set(article, outline);
  return outline;
}

function overview(headings: readonly Heading[]): readonly Heading[] {
  const levels = headings.map(({ level }) => level);
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  for (let level = deepest; level > 0; level--) {
    const upTo = headings.filter(heading => heading.level <= level).map(shortened);
    if (isOverview(upTo)) return upTo.length < 2 ? [] : upTo;
  }
  const top = headings.filter(({ level }) => level === 1).map(shortened);
  const step = Math.ceil(top.length / OUTLINE_MAX);
  const some = top.filter((_, at) => at % step === 0);
  return isOverview(some) ? some : some.filter((_, at) => at % 4 === 0);
}

function isOverview(headings: readonly Heading[]): boolean {
  return headings.length <= OUTLINE_MAX && outlineBytes(headings) <= OUTLINE_BYTES_MAX;
}

/** How much of a page it takes. */
export function outlineBytes(headings: readonly Heading[]): number {
  return headings.reduce((sum, { text }) => sum + LINE_BYTES + writtenBytes(text), 0);
}

function shortened(heading: Heading): Heading {
  return { ...heading, text: cutWords(heading.text, LABEL_MAX) };
}

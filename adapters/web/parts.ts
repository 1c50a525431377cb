/** Long articles in parts, so that no page grows beyond what a phone loads at once. */
import type { Article, Passage } from '../../src/index.ts';
import { type Heading, headingsAbove, outlineBytes, outlineOf } from './outline.ts';
import { bytesAt, writtenBytes } from './written-bytes.ts';

/** A passage, or as much of it as stands on one page. */
export interface Stretch {
  readonly passage: Passage;
  /** Where it begins and ends in the passage's text. */
  readonly from: number;
  readonly to: number;
}

export interface Part {
  /** From 1. */
  readonly number: number;
  readonly stretches: readonly Stretch[];
}

/** Under 60 KB, less what every page of an article has, with the quotation that its tags repeat. */
const ROOM_BYTES = 41_000;
/** Less than this of the text is no page, whatever stands around it. */
const PART_BYTES_MIN = 6_000;
/** How often a page says who wrote and published an article and what it is called, in tags and references too. */
const SAID_TIMES = 10;
/** What surrounds the words of one passage: its number, its link, its mark. */
const BESIDE_BYTES = 420;
const HEADING_BYTES = 60;
/** `¶12, ` */
const SUMMED_BYTES = 8;

const known = new WeakMap<Article, readonly Part[]>();

/** The parts of a whole article; worked out once. */
export function partsOfArticle(article: Article, passages: readonly Passage[]): readonly Part[] {
  const found = known.get(article);
  if (found !== undefined) return found;
  const parts = partsOf(article, passages, outlineOf(article, passages));
  known.set(article, parts);
  return parts;
}

/** `passages` and `outline`: what may be shown of it. */
export function partsOf(
  article: Article,
  passages: readonly Passage[],
  outline: readonly Heading[],
): readonly Part[] {
  const parts: Part[] = [];
  const partBytes = partBytesOf(article, outline);
  let stretches: Stretch[] = [];
  let room = partBytes;
  const turn = () => {
    parts.push({ number: parts.length + 1, stretches });
    stretches = [];
    room = partBytes;
  };
  for (const passage of passages) {
    for (const { from, to, bytes } of stretchesOf(passage.text, partBytes)) {
      const around = (before: Passage | undefined) => bytes + aroundBytes(passage, before);
      if (around(stretches.at(-1)?.passage) > room && stretches.length > 0) turn();
      room -= around(stretches.at(-1)?.passage);
      stretches.push({ passage, from, to });
    }
  }
  if (stretches.length > 0) turn();
  return parts;
}

function partBytesOf(article: Article, outline: readonly Heading[]): number {
  const { author = '', publisher = '', licence } = article.source;
  const said = writtenBytes(`${article.title}${author}${publisher}${licence}`);
  return Math.max(PART_BYTES_MIN, ROOM_BYTES - SAID_TIMES * said - outlineBytes(outline));
}

/** What stands above and below a passage's words; a part says the headings once more. */
function aroundBytes(passage: Passage, before: Passage | undefined): number {
  const above = headingsAbove(passage, before).map(({ text }) => HEADING_BYTES + writtenBytes(text));
  const below = writtenBytes(passage.locator ?? '') + SUMMED_BYTES * passage.summarises.length;
  return above.reduce((sum, bytes) => sum + bytes, below);
}

interface Measured {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** One stretch, unless the passage alone is longer than a part: then cut between words. */
function stretchesOf(text: string, partBytes: number): readonly Measured[] {
  const found: Measured[] = [];
  let from = 0;
  let bytes = BESIDE_BYTES;
  let blank = 0;
  let bytesToBlank = 0;
  for (let at = 0; at < text.length; at++) {
    const more = bytesAt(text, at);
    if (bytes + more > partBytes) {
      const isWord = blank > from;
      const to = isWord ? blank : beforePair(text, at);
      found.push({ from, to, bytes: isWord ? bytesToBlank : bytes });
      bytes = BESIDE_BYTES + bytes - (isWord ? bytesToBlank : bytes);
      from = to;
    }
    bytes += more;
    if (text[at] === ' ' || text[at] === '\n') {
      blank = at + 1;
      bytesToBlank = bytes;
    }
  }
  found.push({ from, to: text.length, bytes });
  return found;
}

function beforePair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Long articles in parts, so that no page grows beyond what a phone loads at once. */
import type { Article, Passage } from '../../src/index.ts';

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

/** So many bytes of passages as they are written in a page; the rest of its 60 KB is for what stands around them. */
const PART_BYTES = 34_000;
/** What surrounds the words of one passage: its number, its link, its mark. */
const BESIDE_BYTES = 420;
/** `&#39;` and the like. */
const ESCAPED_BYTES: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 5 };

const known = new WeakMap<Article, readonly Part[]>();

/** The parts of a whole article; worked out once. */
export function partsOfArticle(article: Article, passages: readonly Passage[]): readonly Part[] {
  const found = known.get(article);
  if (found !== undefined) return found;
  const parts = partsOf(passages);
  known.set(article, parts);
  return parts;
}

export function partsOf(passages: readonly Passage[]): readonly Part[] {
  const parts: Part[] = [];
  let stretches: Stretch[] = [];
  let room = PART_BYTES;
  const turn = () => {
    parts.push({ number: parts.length + 1, stretches });
    stretches = [];
    room = PART_BYTES;
  };
  for (const passage of passages) {
    for (const { from, to, bytes } of stretchesOf(passage.text)) {
      if (bytes > room && stretches.length > 0) turn();
      stretches.push({ passage, from, to });
      room -= bytes;
    }
  }
  if (stretches.length > 0) turn();
  return parts;
}

/** How many bytes a text takes in a page. */
export function writtenBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += bytesAt(text, at);
  return bytes;
}

interface Measured {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** One stretch, unless the passage alone is longer than a part: then cut between words. */
function stretchesOf(text: string): readonly Measured[] {
  const found: Measured[] = [];
  let from = 0;
  let bytes = BESIDE_BYTES;
  let blank = 0;
  let bytesToBlank = 0;
  for (let at = 0; at < text.length; at++) {
    const more = bytesAt(text, at);
    if (bytes + more > PART_BYTES) {
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

function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ESCAPED_BYTES[text[at] as string] ?? 1;
  if (code < 0x800) return 2;
  // Two halves of one character of four bytes.
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}

function beforePair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The block in braces that may end a passage: `{#p12}`, `{¶3-5}`, `{#p12 ¶3,7}`, `{#p12 @ p. 4}`. */

export interface Attributes {
  /** The passage's number, where it is given. */
  readonly ordinal?: number;
  /** The paragraphs of the original that a digest passage sums up. */
  readonly summarises: readonly number[];
  /** Where the passage is in the original: `p. 4`, `Anna, 00:12`. */
  readonly locator?: string;
}

export type AttributesRead =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'attributes'; readonly text: string; readonly attributes: Attributes }
  | { readonly kind: 'malformed'; readonly text: string; readonly block: string };

/** A number that no article reaches, so that ids keep their length. */
export const ORDINAL_MAX = 99_999;

// The space after @ tells a locator from `{@link …}` of a program's documentation.
const BLOCK = /\{((?:[#¶]|@ )[^{}\n]*)\}\s*$/u;
const LOCATOR = /(?:^|\s)@ ([^{}\n]*)$/u;
const LOCATOR_MAX = 80;
const CONTENT =
  /^(?:#p(\d{1,5}))?\s*(?:¶\s*(\d{1,5}(?:\s*[-–]\s*\d{1,5})?(?:\s*,\s*(?:¶\s*)?\d{1,5}(?:\s*[-–]\s*\d{1,5})?)*))?$/u;

/** Takes the block off the end of a passage's Markdown; an escaped `\{` is text. */
export function takeAttributes(markdown: string): AttributesRead {
  const found = BLOCK.exec(markdown);
  if (found === null || isEscaped(markdown, found.index)) return { kind: 'none', text: markdown };
  const text = markdown.slice(0, found.index).trimEnd();
  const block = found[0].trim();
  const attributes = readAttributes(found[1] ?? '');
  return attributes === undefined
    ? { kind: 'malformed', text, block }
    : { kind: 'attributes', text, attributes };
}

function readAttributes(content: string): Attributes | undefined {
  const place = LOCATOR.exec(content);
  const parts = CONTENT.exec(content.slice(0, place?.index).trim());
  if (parts === null) return undefined;
  const summarises = readNumbers(parts[2]);
  const locator = place?.[1]?.trim();
  if (summarises === undefined || locator === '' || (locator?.length ?? 0) > LOCATOR_MAX) return undefined;
  const read = { summarises, ...(locator !== undefined && { locator }) };
  if (parts[1] === undefined) return read;
  const ordinal = Number(parts[1]);
  return ordinal < 1 ? undefined : { ordinal, ...read };
}

function readNumbers(list: string | undefined): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const part of list?.split(',') ?? []) {
    const [from = 0, to = from] = (part.match(/\d+/g) ?? []).map(Number);
    // A range of thousands is a slip of the pen, and would fill memory.
    if (from < 1 || to < from || to - from > 999) return undefined;
    for (let number = from; number <= to; number++) numbers.add(number);
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Titles, headings and the heads of tables: words of an article, though of none of its passages. */
import { cite } from '../answer/cite.ts';
import type { Citation, Library, PackId, Passage } from '../model.ts';
import { placeOf } from './place-of.ts';
import { type Token, tokensOf } from './tokens.ts';

export type HeadingKind = 'title' | 'heading' | 'tableHead';

export interface FoundHeading {
  readonly what: HeadingKind;
  /** The whole of it, as written. */
  readonly text: string;
  /** The first passage that stands under it. */
  readonly evidence: Citation;
}

interface Entry {
  readonly what: HeadingKind;
  readonly text: string;
  readonly keys: string;
  readonly passage: Passage;
}

const entriesOf = new WeakMap<Library, readonly Entry[]>();

/** The first that has these words in a row, in any of the packs. */
export function findHeading(
  quotation: string,
  library: Library,
  packs?: ReadonlySet<PackId>,
): FoundHeading | undefined {
  const sought = keysOf(quotation);
  if (sought.trim() === '') return undefined;
  const entries = entriesOf.get(library) ?? readEntries(library);
  entriesOf.set(library, entries);
  const found = entries.find(
    ({ keys, passage }) => keys.includes(sought) && packs?.has(passage.packId) !== false,
  );
  if (found === undefined) return undefined;
  return { what: found.what, text: found.text, evidence: cite(found.passage, library) };
}

function readEntries(library: Library): readonly Entry[] {
  return library.articles.flatMap(({ id, title }) =>
    library.passagesOf(id).flatMap((passage, at, siblings) =>
      opening(passage, siblings[at - 1], title).map(heading => ({
        ...heading,
        keys: keysOf(heading.text),
        passage,
      })),
    ),
  );
}

interface Heading {
  readonly what: HeadingKind;
  readonly text: string;
}

/** What stands between a passage and the one before it: the title, headings, the head of a table. */
export function headingsOver(passage: Passage, library: Library): readonly Heading[] {
  const siblings = library.passagesOf(passage.articleId);
  const before = siblings[placeOf(passage, siblings) - 1];
  return opening(passage, before, library.article(passage.articleId)?.title ?? '');
}

function opening(passage: Passage, before: Passage | undefined, title: string): readonly Heading[] {
  const { headings } = passage;
  const ended = before?.headings ?? [];
  const first = headings === ended ? -1 : headings.findIndex((heading, at) => heading !== ended[at]);
  const opened = first < 0 ? [] : headings.slice(first);
  return [
    ...(before === undefined ? [{ what: 'title', text: title } as const] : []),
    ...opened.map((text, at) => ({ what: kindOf(passage, first + at), text })),
  ];
}

/** Whether all of the heading is among the words, in a row. */
export function isQuoted(heading: string, words: readonly Token[]): boolean {
  const keys = tokensOf(heading).map(({ key }) => key);
  return keys.length > 0 && words.some((_, from) => keys.every((key, at) => words[from + at]?.key === key));
}

/** The head of a table has as many cells as the rows under it. */
function kindOf({ headings, text }: Passage, at: number): HeadingKind {
  const cells = (row: string) => row.split(' | ').length;
  const head = headings[at] ?? '';
  return at === headings.length - 1 && cells(head) > 1 && cells(head) === cells(text)
    ? 'tableHead'
    : 'heading';
}

/** With a space on either side, so that no word is found within another. */
function keysOf(text: string): string {
  return ` ${tokensOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

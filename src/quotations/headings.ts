/** Titles, headings and the heads of tables: words of an article, though of none of its passages. */
import { cite } from '../answer/cite.ts';
import type { Article, BareHeading, Citation, Library, PackId, Passage } from '../model.ts';
import type { HeadingKind } from '../verdict.ts';
import { placeOf } from './place-of.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface FoundHeading {
  readonly what: HeadingKind;
  /** The whole of it, as written. */
  readonly text: string;
  /** The first passage that stands under it, or else the nearest. */
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
  return library.articles.flatMap(article => {
    const siblings = library.passagesOf(article.id);
    const last = siblings.at(-1);
    const closing =
      last === undefined
        ? []
        : bareAt(article, article.body.length).map(({ text }) => ({
            passage: last,
            what: 'closingHeading' as const,
            text,
          }));
    const opening = siblings.flatMap((passage, at) =>
      openingOf(passage, siblings[at - 1], article).map(heading => ({ ...heading, passage })),
    );
    return [...opening, ...closing].map(entry => ({ ...entry, keys: keysOf(entry.text) }));
  });
}

interface Heading {
  readonly what: HeadingKind;
  readonly text: string;
}

/** What stands between a passage and the one before it: the title, headings, the head of a table. */
export function headingsOver(passage: Passage, library: Library): readonly Heading[] {
  const siblings = library.passagesOf(passage.articleId);
  const article = library.article(passage.articleId);
  return article === undefined ? [] : openingOf(passage, siblings[placeOf(passage, siblings) - 1], article);
}

function openingOf(passage: Passage, before: Passage | undefined, article: Article): readonly Heading[] {
  const { headings } = passage;
  const ended = before?.headings ?? [];
  const first = headings === ended ? -1 : headings.findIndex((heading, at) => heading !== ended[at]);
  const opened: Heading[] = (first < 0 ? [] : headings.slice(first)).map((text, at) => ({
    text,
    what: kindOf(passage, first + at),
  }));
  const { length } = opened;
  // The last first, so that no other moves.
  for (const { headingsBehind, text } of bareAt(article, passage.start).toReversed())
    opened.splice(Math.max(0, length - headingsBehind), 0, { what: 'bareHeading', text });
  return [...(before === undefined ? [{ what: 'title', text: article.title } as const] : []), ...opened];
}

function bareAt({ bareHeadings = [] }: Article, place: number): readonly BareHeading[] {
  return bareHeadings.filter(({ at }) => at === place);
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

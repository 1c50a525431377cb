/** Titles, headings and the heads of tables: words of an article, though of none of its passages. */
import { cite } from '../answer/cite.ts';
import type { Citation, Library, PackId, Passage } from '../model.ts';
import { tokensOf } from './tokens.ts';

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
  return library.articles.flatMap(({ id, title }) => {
    const passages = library.passagesOf(id);
    const [first] = passages;
    if (first === undefined) return [];
    const entries: Entry[] = [entryOf('title', title, first)];
    let before: readonly string[] = [];
    for (const passage of passages) {
      const { headings } = passage;
      if (headings === before) continue;
      const news = headings.findIndex((heading, at) => heading !== before[at]);
      if (news >= 0) {
        const fresh = headings.slice(news);
        entries.push(...fresh.map((text, at) => entryOf(kindOf(passage, news + at), text, passage)));
      }
      before = headings;
    }
    return entries;
  });
}

function entryOf(what: HeadingKind, text: string, passage: Passage): Entry {
  return { what, text, keys: keysOf(text), passage };
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

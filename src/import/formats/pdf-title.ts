/** The title of a PDF and what stands under it: the largest type at the head of the first page. */
import { say } from '../../language/say.ts';
import { isoDate } from './dates.ts';
import { known } from './page-metadata.ts';
import type { Line, Page } from './pdf-line.ts';
import type { Dropped, Metadata } from './reader.ts';
import { SENTENCE_END } from './sentence-end.ts';
import type { TextBlock } from './text-block.ts';

interface Head {
  /** Lines that are read here, and not in the text. */
  readonly lines: ReadonlySet<Line>;
  readonly blocks: readonly TextBlock[];
  readonly metadata: Metadata;
  readonly dropped: readonly Dropped[];
}

const LARGER = 1.2;
const TITLE_LINES_MAX = 5;
const FACT_LINES_MAX = 3;
const NAME =
  /^(?:by\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|von|van|der|da|la|and|und|et|y|&)\s+)?\p{Lu}[\p{L}.'’-]*){0,8}(?:(?:,|\s+and|\s+&)\s+\p{Lu}[\p{L}.'’ -]*)*$/u;

export function readTitle(
  page: Page | undefined,
  body: { readonly size: number; readonly font: string },
  running: ReadonlySet<Line>,
): Head {
  const none: Head = { lines: new Set(), blocks: [], metadata: {}, dropped: [] };
  const lines = (page?.lines ?? []).filter(line => !running.has(line));
  const largest = Math.max(0, ...lines.filter(line => /\p{L}{2}/u.test(line.text)).map(line => line.size));
  const at = lines.findIndex(line => line.size === largest);
  // Far down the page it is a section of an article that has no title here.
  const above = lines.filter(line => line.y > (lines[at]?.y ?? 0) + 2).length;
  if (largest < body.size * LARGER || above > 6) return none;
  let to = at + 1;
  while (to < lines.length && to - at < TITLE_LINES_MAX && lines[to]?.size === largest) to++;
  const own = lines.slice(at, to);
  const title = own.map(line => line.text).join(' ');
  const facts = readFacts(lines.slice(to, to + FACT_LINES_MAX), body);
  return {
    lines: new Set([...own, ...facts.lines]),
    blocks: [{ kind: 'heading', level: 1, text: title }],
    metadata: known({ title, author: facts.author, published: facts.published }),
    dropped: facts.lines.map(line => ({
      text: line.text,
      why: isoDate(line.text) === undefined ? say`taken as the author` : say`taken as the date`,
    })),
  };
}

/** A name and a date under the title, set apart from the text: one without the other says too little. */
function readFacts(lines: readonly Line[], body: { readonly size: number }) {
  let author: Line | undefined;
  let date: Line | undefined;
  for (const line of lines) {
    if (date === undefined && line.text.length < 40 && isoDate(line.text) !== undefined) date = line;
    else if (author === undefined && date === undefined && isNames(line.text)) author = line;
    else break;
  }
  const isName = author !== undefined && NAME.test(author.text);
  const isBy = isName && author !== undefined && /^by\s/i.test(author.text);
  const isSetApart =
    isName && author !== undefined && author.size > body.size * 1.08 && lines.indexOf(author) === 0;
  const name = isBy || date !== undefined || isSetApart ? author : undefined;
  const taken = [name, date].filter(line => line !== undefined);
  return {
    lines: taken,
    author: name?.text.replace(/^by\s+/i, ''),
    published: date === undefined ? undefined : isoDate(date.text),
  };
}

/** What stands between a title and a date, and is no sentence. */
function isNames(text: string): boolean {
  return text.length < 120 && /^\p{Lu}|^by\s/u.test(text) && !SENTENCE_END.test(text) && !/\d/.test(text);
}

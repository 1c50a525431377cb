/** Section titles of plain text, and the table of contents that lists them. */

import { say } from '../../language/say.ts';
import { markOf, readTurn } from './line-starts.ts';
import type { Dropped } from './reader.ts';
import { SENTENCE_END } from './sentence-end.ts';
import type { TextGroup } from './split-paragraphs.ts';

export interface TextPart {
  readonly heading: { readonly text: string; readonly level: number } | undefined;
  readonly groups: readonly TextGroup[];
}

const HEADING_MAX = 90;
const CONTENTS =
  /^(?:table of )?contents:?$|^(?:inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des matières|índice|sumário|indice|содержание|оглавление|目次|目录|目錄)$/iu;
const NAMED =
  /^(?:chapter|part|book|section|act|scene|appendix|kapitel|teil|abschnitt|anhang|chapitre|partie|capítulo|parte|глава|часть)\s+(?:[\divxlcdm]+|\p{L}+)\b/iu;
const ALONE =
  /^(?:introduction|preface|foreword|prologue|epilogue|conclusions?|abstract|summary|acknowledge?ments|notes|references|bibliography|appendix|einleitung|vorwort|fazit|zusammenfassung)$/iu;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVXLC]{1,6}\.)\s+\p{Lu}/u;
const ENTRY = /^(.*?)(?:\s*(?:\.\s?){3,}|\s{3,}|\t|…+\s*)(?:\d{1,4}|[ivxlc]+)?\s*$/iu;
const ENTRIES_MIN = 3;

export function readHeadings(groups: readonly TextGroup[]): {
  parts: readonly TextPart[];
  dropped: readonly Dropped[];
} {
  const contents = findContents(groups);
  const listed = new Set(contents?.entries.map(plain));
  const body =
    contents === undefined
      ? groups
      : groups.filter((_, index) => index < contents.from || index >= contents.to);
  const parts: { heading: TextPart['heading']; groups: TextGroup[] }[] = [{ heading: undefined, groups: [] }];
  for (const [index, group] of body.entries()) {
    const found = headingOf(group, body[index + 1], listed, index);
    if (found === undefined) parts.at(-1)?.groups.push(group);
    else {
      parts.push({ heading: found.heading, groups: [] });
      if (found.rest.length > 0) parts.at(-1)?.groups.push({ ...group, lines: found.rest });
    }
  }
  return {
    parts: parts.filter(part => part.heading !== undefined || part.groups.length > 0),
    dropped:
      contents === undefined
        ? []
        : [
            {
              text: contents.entries.join('\n'),
              why: say`table of contents`,
            },
          ],
  };
}

function plain(text: string): string {
  return text
    .replace(/^[\s\d.IVXLC]+(?=\s)/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Found {
  readonly heading: { readonly text: string; readonly level: number };
  readonly rest: readonly string[];
}

function headingOf(
  group: TextGroup,
  next: TextGroup | undefined,
  listed: ReadonlySet<string>,
  index: number,
): Found | undefined {
  const [line = '', under = '', ...rest] = group.lines;
  const text = line.trim();
  if (text.length > HEADING_MAX || text === '') return undefined;
  if (
    /^(?:={3,}|-{3,}|~{3,}|\*{3,})$/.test(under.trim()) &&
    Math.abs(under.trim().length - text.length) <= 3
  ) {
    return { heading: { text, level: under.includes('=') ? 2 : 3 }, rest };
  }
  if (group.lines.length !== 1 || next === undefined || readTurn(text) !== undefined) return undefined;
  if (SENTENCE_END.test(text) && !/[?!:]$/.test(text)) return undefined;
  // The first line may be the title, which is found by other signs.
  if (index === 0) return undefined;
  const level = NAMED.test(text) ? 2 : 3;
  const isListed = listed.has(plain(text)) && plain(text) !== '';
  const isCapitals =
    /\p{Lu}/u.test(text) && text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
  const isNumbered = NUMBERED.test(text) && isLonger(next, text) && markOf(next.lines[0] ?? '') === undefined;
  const isSetOff =
    group.blankBefore >= 2 &&
    next.blankBefore < group.blankBefore &&
    /^\p{Lu}/u.test(text) &&
    text.length <= 60 &&
    isLonger(next, text);
  if (
    isListed ||
    NAMED.test(text) ||
    ALONE.test(text) ||
    (isCapitals && isLonger(next, text)) ||
    isNumbered ||
    isSetOff
  ) {
    return { heading: { text, level }, rest: [] };
  }
  return undefined;
}

function isLonger(next: TextGroup, text: string): boolean {
  return next.lines.length > 1 || (next.lines[0]?.trim().length ?? 0) > Math.max(text.length, 60);
}

interface Contents {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly string[];
}

/** A line that says so over lines that come again later, or lines that lead with dots to a page. */
function findContents(groups: readonly TextGroup[]): Contents | undefined {
  const at = groups.findIndex(({ lines }) => CONTENTS.test((lines[0] ?? '').trim()));
  const counts = new Map<string, number>();
  for (const { lines } of groups) {
    for (const line of lines) counts.set(plain(line), (counts.get(plain(line)) ?? 0) + 1);
  }
  const entryOf = (line: string) => (ENTRY.exec(line.trim())?.[1] ?? line).trim();
  const isEntry = (line: string) =>
    line.trim().length <= HEADING_MAX &&
    (/(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)?\s*$/i.test(line) ||
      (counts.get(plain(entryOf(line))) ?? 0) >= (entryOf(line) === line.trim() ? 2 : 1));
  const isList = (lines: readonly string[]) => lines.filter(isEntry).length >= lines.length * 0.7;
  if (at !== -1 && at < groups.length - 1) {
    const own = groups[at]?.lines.slice(1) ?? [];
    let to = at + 1;
    const entries = own.filter(line => line.trim() !== '');
    while (to < groups.length && isList(groups[to]?.lines ?? [])) {
      // The first of the sections themselves is a listed line too: it comes the second time there.
      const lines = groups[to]?.lines ?? [];
      if (entries.some(entry => plain(entryOf(entry)) === plain(entryOf(lines[0] ?? '')))) break;
      entries.push(...lines);
      to++;
    }
    if (entries.length >= ENTRIES_MIN && isList(entries))
      return { from: at, to, entries: entries.map(entryOf) };
  }
  const dotted = groups.findIndex(
    ({ lines }) =>
      lines.length >= ENTRIES_MIN &&
      lines.filter(line => /(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)\s*$/i.test(line)).length >= lines.length * 0.8,
  );
  if (dotted === -1) return undefined;
  return { from: dotted, to: dotted + 1, entries: (groups[dotted]?.lines ?? []).map(entryOf) };
}

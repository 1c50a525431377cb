/** Who wrote a plain text, and when, where its first lines say so under the title. */

import { say } from '../../language/say.ts';
import { isoDate } from './dates.ts';
import type { Dropped, Metadata } from './reader.ts';
import { SENTENCE_END } from './sentence-end.ts';
import type { TextGroup } from './split-paragraphs.ts';
import { CJK } from './verse.ts';

interface TextHead {
  readonly metadata: Metadata;
  readonly dropped: readonly Dropped[];
  readonly groups: readonly TextGroup[];
}

const TITLE_MAX = 300;
const BY =
  /^(?:written |story |text )?(?:by|von|par|por|di|door|av|автор:?|著者?[:：]?|作者[:：]?|author:)\s*(?=\S)(.{2,100})$/iu;
const DATE_WORD =
  /^(?:(?:first )?(?:published|posted|updated|date|dated|veröffentlicht|publié|publicado|опубликовано)(?: on| am| le| el)?:?\s+)(.{4,40})$/iu;
const CJK_LINE_MAX = 24;

/** Only lines that say what they are: a title alone is found later. */
export function readTextHead(groups: readonly TextGroup[]): TextHead {
  const none = { metadata: {}, dropped: [], groups };
  const lines: { text: string; group: number; index: number }[] = [];
  for (const [group, { lines: own }] of groups.slice(0, 4).entries()) {
    for (const [index, text] of own.entries()) lines.push({ text: text.trim(), group, index });
    if (own.length > 4) break;
  }
  const [title, ...below] = lines;
  if (title === undefined || title.text.length > TITLE_MAX || isAbout(title.text)) return none;
  const facts: { text: string; group: number; index: number; fact: Metadata }[] = [];
  for (const line of below) {
    const fact = factOf(line.text) ?? cjkAuthor(title.text, line, groups);
    if (fact === undefined) break;
    facts.push({ ...line, fact });
  }
  // With nothing said under it, or with the lines of a stanza, the first line is not known to be a title.
  const firstOwn = facts.filter(({ group }) => group === 0).length;
  const isWholeGroup = (groups[0]?.lines.length ?? 0) === firstOwn + 1;
  const rest = facts.at(-1);
  if (facts.length === 0 || !isWholeGroup || rest === undefined) return none;
  const isLast = groups[rest.group]?.lines.length === rest.index + 1;
  const takenGroups = isLast ? rest.group + 1 : rest.group;
  const left = groups.slice(takenGroups);
  if (left.length === 0) return none;
  const taken = facts.filter(({ group }) => group < takenGroups);
  return {
    metadata: { title: title.text, ...Object.assign({}, ...taken.map(({ fact }) => fact)) },
    dropped: [
      { text: title.text, why: say`taken as the title` },
      ...taken.map(({ text, fact }) => ({
        text,
        why: fact.author === undefined ? say`taken as the date` : say`taken as the author`,
      })),
    ],
    groups: left,
  };
}

function isAbout(text: string): boolean {
  return SENTENCE_END.test(text) && !/[?!？！]$/.test(text);
}

function factOf(text: string): Metadata | undefined {
  const author = BY.exec(text)?.[1];
  if (author !== undefined && !SENTENCE_END.test(author.replace(/\b\p{Lu}\.$/u, ''))) {
    const parts =
      /^(.+?)\s*(?:[,|·•–—-]\s*)((?:\d{1,2}\.? )?\p{L}+\.? (?:\d{1,2}, )?\d{4}|\d{4}-\d{2}-\d{2})$/u.exec(
        author,
      );
    const published = parts === null ? undefined : isoDate(parts[2] ?? '');
    return published === undefined ? { author } : { author: parts?.[1] ?? author, published };
  }
  const published = isoDate(DATE_WORD.exec(text)?.[1] ?? text);
  return published === undefined || text.length > 60 || /^\d{4}$/.test(text) ? undefined : { published };
}

/** `走るひと` over `作者名`: two short lines over sentences. */
function cjkAuthor(
  title: string,
  line: { text: string; group: number; index: number },
  groups: readonly TextGroup[],
): Metadata | undefined {
  const isShort = (text: string) => text.length <= CJK_LINE_MAX && CJK.test(text) && !SENTENCE_END.test(text);
  const isOnlyPair = line.group === 0 && line.index === 1 && groups[0]?.lines.length === 2;
  const isProse = groups
    .slice(1)
    .some(({ lines }) => lines.some(each => each.length > CJK_LINE_MAX && /[。！？]/.test(each)));
  return isOnlyPair && isProse && isShort(title) && isShort(line.text) && line.text.length <= 12
    ? { author: line.text }
    : undefined;
}

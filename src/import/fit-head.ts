/** Facts about an article, cut or left out where they are longer than a head may hold. */

import { say } from '../language/say.ts';
import { withoutHidden } from '../library/hidden-problems.ts';
import { LINE_MAX } from '../library/pack-schema.ts';
import { hiddenCharacters } from '../text/clean.ts';
import type { Head } from './compose-article.ts';

interface FittedHead {
  readonly head: Head;
  readonly notices: readonly string[];
}

const TEXTS = ['title', 'author', 'publisher', 'licence', 'url', 'titleLine'] as const;

export function fitHead(head: Head): FittedHead {
  const notices: string[] = [];
  const fitted: { -readonly [Key in keyof Head]: Head[Key] } = { ...head };
  for (const key of TEXTS) {
    const given = head[key];
    if (given === undefined) continue;
    const value = (hiddenCharacters(given).length === 0 ? given : withoutHidden(given))
      .replace(/\s+/g, ' ')
      .trim();
    fitted[key] = value;
    if (value.length <= LINE_MAX && value !== '') continue;
    if (key === 'publisher' || key === 'url') delete fitted[key];
    else fitted[key] = cut(value);
    if (key !== 'titleLine' && (value !== '' || fitted[key] !== undefined))
      notices.push(noticeOf(key, value.length));
  }
  return { head: fitted, notices };
}

function cut(text: string): string {
  if (text.length <= LINE_MAX) return text;
  const space = text.lastIndexOf(' ', LINE_MAX - 1);
  return `${text
    .slice(0, space > LINE_MAX / 2 ? space : LINE_MAX - 1)
    .toWellFormed()
    .trimEnd()}…`;
}

function noticeOf(key: Exclude<(typeof TEXTS)[number], 'titleLine'>, length: number): string {
  switch (key) {
    case 'title':
      return say`The title has ${length} characters and was cut to ${LINE_MAX}: give a shorter one.`;
    case 'author':
      return say`The author has ${length} characters and was cut to ${LINE_MAX}: give a shorter one.`;
    case 'licence':
      return say`The licence has ${length} characters and was cut to ${LINE_MAX}: give a shorter one.`;
    case 'publisher':
      return say`The publisher has ${length} characters, more than ${LINE_MAX}, and was left out.`;
    case 'url':
      return say`The url has ${length} characters, more than ${LINE_MAX}, and was left out.`;
  }
}

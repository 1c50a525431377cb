/** Characters that nobody sees, found in files of a pack. */
import type { Problem } from '../errors.ts';
import { hiddenCharacters } from '../text/clean.ts';

const REMEDY = 'Take it out: nobody can see it, and it can make text read differently from what is stored.';

/** One problem for each line that has any. */
export function hiddenProblems(file: string, text: string): readonly Problem[] {
  const byLine = new Map<number, Set<string>>();
  let line = 1;
  let counted = 0;
  for (const { index, codePoint } of hiddenCharacters(text)) {
    for (; counted < index; counted++) if (text[counted] === '\n') line++;
    byLine.set(line, (byLine.get(line) ?? new Set()).add(codePoint));
  }
  return [...byLine].map(([at, codePoints]) => ({
    file,
    line: at,
    message: `Hidden character ${[...codePoints].join(', ')}. ${REMEDY}`,
  }));
}

/** For text that only appears once escapes such as `&#x202E;` are resolved. */
export function hiddenAfterReading(file: string, line: number, text: string): readonly Problem[] {
  const codePoints = new Set(hiddenCharacters(text).map(found => found.codePoint));
  if (codePoints.size === 0) return [];
  return [
    {
      file,
      line,
      message: `Hidden character ${[...codePoints].join(', ')}, written as an escape. ${REMEDY}`,
    },
  ];
}

/** The same text, in the same lines, without what is hidden in it. */
export function withoutHidden(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of hiddenCharacters(text)) {
    parts.push(text.slice(from, index));
    from = index + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

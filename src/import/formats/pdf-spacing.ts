/** How the lines and paragraphs of a PDF are set apart. */
import type { Page } from './pdf-line.ts';

/** The distance of most lines from the next. */
export function linePitch(pages: readonly Page[], size: number): number {
  const counts = new Map<number, number>();
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const gap = Math.round((lines[index - 1]?.y ?? 0) - line.y);
      if (index > 0 && line.size === size && gap > size * 0.8 && gap < size * 3)
        counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? size * 1.2;
}

/** Whether paragraphs begin further in rather than after a gap. */
export function usesIndents(pages: readonly Page[], body: { readonly size: number }): boolean {
  let indented = 0;
  let after = 0;
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const [before, next] = [lines[index - 1], lines[index + 1]];
      if (before === undefined || next === undefined || line.size !== body.size || before.size !== body.size)
        continue;
      if (
        before.y - line.y < body.size * 1.7 &&
        line.x - next.x > body.size * 0.7 &&
        line.x - before.x > body.size * 0.7
      )
        indented++;
      if (before.y - line.y > body.size * 1.7 && before.y - line.y < body.size * 4) after++;
    }
  }
  return indented >= 2 && indented >= after * 0.5;
}

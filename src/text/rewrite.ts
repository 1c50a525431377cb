/** Replaces parts of a text while remembering where every character came from. */

export interface Rewriting {
  readonly pattern: RegExp;
  /** A plain string, or what to put for the match. */
  readonly by: string | ((match: string) => string);
}

export interface Rewritten {
  readonly text: string;
  /** The range of the original that the range of the rewritten text stands for. */
  origin(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Patterns must be global; they are applied in order, each to what the last has left. */
export function rewrite(original: string, rewritings: readonly Rewriting[]): Rewritten {
  let text = original;
  let starts: number[] | undefined;
  let ends: number[] | undefined;
  for (const { pattern, by } of rewritings) {
    // Most patterns are nowhere, and `matchAll` makes another one of each.
    if (text.search(pattern) === -1) continue;
    const matches = [...text.matchAll(pattern)];
    const newStarts: number[] = [];
    const newEnds: number[] = [];
    let built = '';
    let from = 0;
    const keep = (to: number) => {
      built += text.slice(from, to);
      for (let i = from; i < to; i++) {
        newStarts.push(starts?.[i] ?? i);
        newEnds.push(ends?.[i] ?? i + 1);
      }
    };
    for (const match of matches) {
      keep(match.index);
      const end = match.index + match[0].length;
      const replacement = typeof by === 'string' ? by : by(match[0]);
      const first = starts?.[match.index] ?? match.index;
      const last = ends?.[end - 1] ?? end;
      built += replacement;
      for (let i = 0; i < replacement.length; i++) {
        newStarts.push(first);
        newEnds.push(last);
      }
      from = end;
    }
    keep(text.length);
    text = built;
    starts = newStarts;
    ends = newEnds;
  }
  return {
    text,
    origin: (start, end) => ({ start: starts?.[start] ?? start, end: ends?.[end - 1] ?? end }),
  };
}

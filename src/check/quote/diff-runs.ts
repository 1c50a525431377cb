/** A quotation with ellipses or brackets next to its source: what they stand for is known, not guessed. */
import type { DiffPart } from '../verdict.ts';
import type { Placement } from './find-words.ts';
import type { QuotedWord } from './read-quotation.ts';

/** Joined, the parts of one side are its text. */
export function diffRuns(
  text: string,
  words: readonly QuotedWord[],
  body: string,
  { runs, stretch }: Placement,
): readonly DiffPart[] {
  let at = 0;
  return runs.flatMap((run, index): readonly DiffPart[] => {
    const count = run.to - run.from + 1;
    const mine = words.slice(at, at + count);
    const yours = spanOf(text, {
      from: index === 0 ? 0 : (mine[0]?.start ?? 0),
      to: index === runs.length - 1 ? text.length : (mine.at(-1)?.end ?? 0),
    });
    const theirs = stretch.words.slice(run.from, run.to + 1);
    const source = spanOf(body, { from: theirs[0]?.start ?? 0, to: theirs.at(-1)?.end ?? 0 });
    at += count;
    const next = runs[index + 1];
    const nextYours = words[at];
    if (next === undefined || nextYours === undefined) return [same(yours.text, source.text)];
    const mark = text.slice(yours.end, nextYours.start).trim();
    const leftOut = body.slice(source.end, stretch.words[next.from]?.start ?? source.end).trim();
    return [
      same(`${yours.text} `, `${source.text} `),
      ...(mark === '' ? [] : [{ kind: 'yours', text: `${mark} ` } as const]),
      ...(leftOut === '' ? [] : [{ kind: 'source', text: `${leftOut} ` } as const]),
    ];
  });
}

function same(yours: string, source: string): DiffPart {
  return yours === source ? { kind: 'same', text: source } : { kind: 'same', text: source, yours };
}

function spanOf(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly text: string; readonly end: number } {
  return { text: text.slice(from, to).replace(/\s+/gu, ' '), end: to };
}

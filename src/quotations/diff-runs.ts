/** A quotation with ellipses or brackets next to its source: what they stand for is known, not guessed. */
import type { DiffPart } from '../verdict.ts';
import { outermost } from './diff-words.ts';
import type { Placement } from './placement.ts';
import type { QuotedWord } from './read-quotation.ts';

/** Joined, the parts of one side are its text. */
export function diffRuns(
  text: string,
  words: readonly QuotedWord[],
  body: string,
  { runs, stretch }: Placement,
): readonly DiffPart[] {
  let at = 0;
  const { before, from, to, after } = outermost(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const between = runs.flatMap((run, index): readonly DiffPart[] => {
    const count = run.to - run.from + 1;
    const mine = words.slice(at, at + count);
    const yours = spanOf(text, {
      from: index === 0 ? from : (mine[0]?.start ?? 0),
      to: index === runs.length - 1 ? to : (mine.at(-1)?.end ?? 0),
    });
    const theirs = stretch.words.slice(run.from, run.to + 1);
    const source = spanOf(body, { from: theirs[0]?.start ?? 0, to: theirs.at(-1)?.end ?? 0 });
    at += count;
    const next = runs[index + 1];
    const nextYours = words[at];
    if (next === undefined || nextYours === undefined) return [same(yours.text, source.text)];
    const mark = spanOf(text, { from: yours.end, to: nextYours.start }).text;
    const leftOut = spanOf(body, {
      from: source.end,
      to: stretch.words[next.from]?.start ?? source.end,
    }).text;
    // A space alone belongs to the word before it.
    const [space, gap] = mark.trim() === '' ? [mark, ''] : ['', mark];
    const isNoWord = next.from === run.to + 1;
    const [sourceSpace, missing] = isNoWord ? [leftOut, ''] : ['', leftOut];
    return [
      same(`${yours.text}${space}`, `${source.text}${sourceSpace}`),
      ...putIn(gap),
      ...(missing === '' ? [] : [{ kind: 'source', text: missing } as const]),
    ];
  });
  return [...putIn(before), ...between, ...putIn(after)];
}

function putIn(text: string): readonly DiffPart[] {
  return text === '' ? [] : [{ kind: 'yours', text }];
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

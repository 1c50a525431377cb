import type { Token } from './token.ts';

type Belongs = (token: Token) => boolean;

/** The words right in front of a place, as far back as they belong together; a mark behind the last parts none. */
export function runBefore(tokens: readonly Token[], end: number, belongs: Belongs): readonly Token[] {
  return tokens.slice(startOfRun(tokens, end, belongs), end);
}

/** Where it begins; at `end` where it has no words. */
export function startOfRun(tokens: readonly Token[], end: number, belongs: Belongs): number {
  let start = end;
  for (let before = tokens[start - 1]; before !== undefined; before = tokens[start - 1]) {
    if (!belongs(before) || (start < end && before.after !== '')) break;
    start--;
  }
  return start;
}

/** What stands in front of such a run, with no mark from there on. */
export function inFrontOf(tokens: readonly Token[], end: number, belongs: Belongs): Token | undefined {
  const start = startOfRun(tokens, end, token => token.after === '' && belongs(token));
  const before = tokens[start - 1];
  return before?.after === '' ? before : undefined;
}

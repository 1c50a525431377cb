import type { Token } from './token.ts';

/** The words right in front of a place, as far back as they belong together; a mark behind the last parts none. */
export function runBefore(
  tokens: readonly Token[],
  end: number,
  belongs: (token: Token) => boolean,
): readonly Token[] {
  let start = end;
  for (let before = tokens[start - 1]; before !== undefined; before = tokens[start - 1]) {
    if (!belongs(before) || (start < end && before.after !== '')) break;
    start--;
  }
  return tokens.slice(start, end);
}

/** What stands right in front of such a run with no mark between them. */
export function inFrontOf(
  tokens: readonly Token[],
  end: number,
  belongs: (token: Token) => boolean,
): Token | undefined {
  const run = runBefore(tokens, end, token => token.after === '' && belongs(token));
  const before = tokens[end - run.length - 1];
  return before?.after === '' ? before : undefined;
}

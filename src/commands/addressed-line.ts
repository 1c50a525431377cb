/**
 * A message that names Footnote, as a typed line: `words` are its text without the name. Nothing but the name asks
 * for help. A check needs no slash: its name begins no question, and in a thread a message may not begin with one.
 */
export function addressedLine(words: string): string {
  const said = words
    // Lines stay apart, since each may be a question.
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    // What stood between the name and the rest: "Footnote: when", "when did they meet, Footnote?".
    .replace(/^(?:[\s,:;–—]|-\s)+/u, '')
    .trimEnd()
    .replace(/(?<![\s,:;–—?!.…])\s*[,:;–—]?\s*([?!.…]*)$/u, '$1');
  if (/^[?!.…]*$/u.test(said)) return '/help';
  return said.replace(/^(fact|quote)[- ]?check(?=[:\s"“„«])(?=(["“„«])?)/iu, (_, kind, mark) =>
    mark === undefined ? `/${kind}check` : `/${kind}check `,
  );
}

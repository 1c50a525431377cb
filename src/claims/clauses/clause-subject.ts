import { isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { withoutFront } from './front.ts';
import { helps } from './verb-group.ts';

/** Whose predicate it is: the words in front of its verb, or those that it shares with another clause or speaks of. */
export const subjectOf = readOnce((clause: Clause): readonly Token[] => {
  const { kind, opener, tokens, verb, parted, within } = clause;
  const front = verb === undefined ? tokens : tokens.slice(0, Math.max(0, tokens.indexOf(verb)));
  const words = front
    .slice(0, front.findLastIndex(token => !helps(token)) + 1)
    .filter(token => token !== opener);
  const own = withoutFront(words);
  if (own.some(token => isNominal(token) || token.part === 'PRON' || STANDS_ALONE.test(token.word)))
    return own;
  if (within === undefined) return [];
  const speaksOf =
    kind === 'relative' ||
    kind === 'aside' ||
    (kind === 'participle' && !(parted && verb?.word.endsWith('ing')));
  return speaksOf ? antecedentOf(clause) : subjectOf(within);
});

/** The nearest noun group in front of a clause: what "who" and "built in 1911" speak of. */
function antecedentOf(clause: Clause): readonly Token[] {
  const [first] = clause.tokens;
  const front = clause.within?.tokens.filter(token => first !== undefined && token.index < first.index) ?? [];
  const before = front.at(-1);
  if (before !== undefined && STANDS_ALONE.test(before.word)) return [before];
  const last = front.findLastIndex(isNominal);
  return last === -1
    ? []
    : front.slice(front.slice(0, last).findLastIndex(token => !isInGroup(token)) + 1, last + 1);
}

function isInGroup(token: Token): boolean {
  return (isNominal(token) || token.part === 'ADJ') && !/[,;:]/.test(token.after);
}

/** In the place of a noun: "those who sank". */
export const STANDS_ALONE = /^(?:one|ones|those|others|somebody|someone|anybody|anyone|everybody|everyone)$/;

/** "Whose brother sank", "when another one sank": not what it shares with another clause or speaks of. */
export function hasOwnSubject({ subject, tokens }: Clause): boolean {
  return subject.some(token => tokens.includes(token));
}

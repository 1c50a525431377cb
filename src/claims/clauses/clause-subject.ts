import { groupEndingAt, groupWithOf, isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { withoutFront } from './front.ts';
import { helps } from './verb-group.ts';

/** Whose predicate it is: the words in front of its verb, or those that it shares with another clause or speaks of. */
export const subjectOf = readOnce((clause: Clause): readonly Token[] => {
  const { kind, opener, tokens, verb, parted, within } = clause;
  // "As is the mayor".
  if (opener?.word === 'as' && tokens[1]?.part === 'AUX') return groupWithOf(tokens, 2);
  const end = tokens.findIndex(token => token === verb || token.part === 'AUX');
  const front = tokens.slice(0, end === -1 ? tokens.length : end);
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
    (kind === 'participle' && !(parted && verb?.word.endsWith('ing')) && !isFronted(clause));
  return speaksOf ? clause.antecedent : subjectOf(within);
});

/** The subject, or whom "by" names of what is done. */
export function agentOf({ adverbials, subject, verb, voice }: Clause): readonly Token[] {
  if (verb === undefined || voice === 'active') return subject;
  const by = adverbials.find(({ preposition: { index, word } }) => word === 'by' && index > verb.index);
  return by?.group ?? [];
}

/** "Built in 1911, the pier burnt". */
function isFronted({ tokens, within }: Clause): boolean {
  return (tokens[0]?.index ?? 0) < (within?.tokens[0]?.index ?? 0);
}

/** The nearest noun group in front of a clause: what "who" and "built in 1911" speak of. */
export const antecedentOf = readOnce((clause: Clause): readonly Token[] => {
  const { kind, opener, parted, tokens, within } = clause;
  const [first] = tokens;
  const front = within?.tokens.filter(token => first !== undefined && token.index < first.index) ?? [];
  const before = front.at(-1);
  if (before !== undefined && STANDS_ALONE.test(before.word)) return [before];
  if (!parted || kind === 'aside') return groupEndingAt(front, front.findLastIndex(isNominal));
  const near = opener?.word === 'who' ? front.length - 1 : beforeTimesAndPlaces(front);
  // "The mayor resigned, which surprised the council" speaks of no noun.
  return groupEndingAt(front, near);
});

/** Of "consultations in Beijing on 21 September, which" the consultations. */
function beforeTimesAndPlaces(front: readonly Token[]): number {
  let end = front.length - 1;
  for (;;) {
    let start = end;
    while (start > 0 && isTimeOrPlace(front[start])) start--;
    if (start === end || !/^(?:in|on|at)$/.test(front[start]?.word ?? '')) return end;
    end = start - 1;
  }
}

function isTimeOrPlace(token: Token | undefined): boolean {
  return (
    token !== undefined && (isNumeric(token) || token.where !== undefined || (token.name && token.located))
  );
}

/** In the place of a noun: "those who sank". */
export const STANDS_ALONE = /^(?:one|ones|those|others|somebody|someone|anybody|anyone|everybody|everyone)$/;

/** "Whose brother sank", "when another one sank": not what it shares with another clause or speaks of. */
export function hasOwnSubject({ subject, tokens }: Clause): boolean {
  return subject.some(token => tokens.includes(token));
}

/** "Set during the Orsen War" with the sentence's own name in front of the same word: "during the Tolva War". */
import type { Aligned } from '../alignment/align.ts';
import { listsIn } from '../clauses/lists.ts';
import { differ, isNationality } from '../english/nationality.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { runBefore } from '../sentence/run.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

const NAME_MAX = 3;

/** Undefined unless both have a name in front of the word, and none of its words in common. */
export function exchangeNameOfHead({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  for (const head of claim) {
    const theirHead = isNominal(head) ? match(head) : undefined;
    if (theirHead?.word !== head.word) continue;
    const words = nameBefore(head, claim).filter(token => match(token) === undefined);
    const by = nameBefore(theirHead, evidence);
    const [first] = words;
    // "The Rell case was heard" leaves open what other cases were.
    if (first === undefined || !claim.slice(0, first.index).some(isVerbal)) continue;
    if ([words, by].some(({ length }) => length === 0 || length > NAME_MAX)) continue;
    if (by.some(token => meeting(token) !== undefined) || isShortFor(words, by) || isShortFor(by, words))
      continue;
    // "A German company" is a European one; "a Danish actor, singer and poet" is all of it in Danish.
    const isRuledOut =
      words.every(isNationality) || by.every(isNationality)
        ? words.every(ours => by.every(theirs => differ(ours, theirs)))
        : !isListed(head, claim) && !isListed(theirHead, evidence);
    if (isRuledOut) return exchange('name', claim, { words, by });
  }
  return undefined;
}

function nameBefore({ index }: Token, tokens: Words): Words {
  return runBefore(tokens, index, ({ name, after }) => name && after === '');
}

/** "JEV" for "Japanese encephalitis virus". */
function isShortFor([short, ...others]: Words, long: Words): boolean {
  const initials = long.map(({ text }) => text[0]?.toUpperCase() ?? '').join('');
  return others.length === 0 && long.length > 1 && short?.text.replaceAll('.', '') === initials;
}

/** One of several, to which another may well be added. */
function isListed(head: Token, tokens: Words): boolean {
  const isNamed = head.after === ',' && tokens[head.index + 1]?.name === true;
  return isNamed || listsIn(tokens).some(({ conjuncts }) => conjuncts.flat().includes(head));
}

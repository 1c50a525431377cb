import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Feasts of the two were rare": of whom, the sentence leaves to be found, and the claim names somebody. */
export const ofTheTwo: Guard = {
  code: 'of-the-two',
  says: 'The passage says it of two that it does not name there',
  objects: pair => ifAny(pair.claim.flatMap(noun => pointedAt(noun, pair))),
  examples: {
    objects: [
      [
        'Joint feasts of Rell and Tarn were rare.',
        'Rell and Tarn were allied with Oslo and Vienna, but joint feasts of the two were rare.',
      ],
    ],
    passes: [
      [
        'Joint feasts of Rell and Tarn were rare.',
        'Joint feasts of Rell and Tarn were very rare in the two towns.',
      ],
    ],
  },
};

/** The words that point at somebody behind the noun, where the claim has a name. */
function pointedAt(noun: Token, { clauses, evidence, met }: Pair): readonly Token[] {
  const theirs = noun.part === 'NOUN' ? met(noun)?.evidence : undefined;
  if (theirs === undefined || !tiedTo(noun, clauses.claim).some(({ name }) => name)) return [];
  const [the, two, more] = tiedTo(theirs, clauses.evidence);
  const isPointer = the?.word === 'the' && two?.quantity?.value === 2 && more === undefined;
  return isPointer && evidence[two.index + 1]?.part !== 'NOUN' ? [the, two] : [];
}

/** What "of" or "between" ties to a noun. */
function tiedTo(noun: Token, { clauseOf }: Clauses): readonly Token[] {
  const ties = clauseOf(noun)?.adverbials.filter(({ hangsOn }) => hangsOn === noun) ?? [];
  return ties.flatMap(({ group, preposition }) => (/^(?:of|between)$/.test(preposition.word) ? group : []));
}

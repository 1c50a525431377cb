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
function pointedAt(noun: Token, { claim, evidence, met }: Pair): readonly Token[] {
  const theirs = noun.part === 'NOUN' ? met(noun)?.evidence : undefined;
  if (theirs === undefined || !tiesIn(claim[noun.index + 1])) return [];
  const named = claim.slice(noun.index + 2, noun.index + 4).some(({ name }) => name);
  const [tie, the, two] = evidence.slice(theirs.index + 1, theirs.index + 4);
  const isPointer = tiesIn(tie) && the?.word === 'the' && two?.quantity?.value === 2;
  const ends = two !== undefined && evidence[two.index + 1]?.part !== 'NOUN';
  return named && isPointer && ends ? [the, two] : [];
}

function tiesIn(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|between)$/.test(token.word);
}

import type { Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import { subjectAndDeedOf } from '../subject-and-deed.ts';

const POSSESSIVE = /^['’]s?$/;
const OWNED_REACH = 4;

/** "Rell's mayor resigned"; but "the king's death" is that the king died, and he has what is his. */
export const ofItsOwn: Guard = {
  code: 'of-its-own',
  says: 'The passage says it of what belongs to it',
  objects(pair) {
    const { claim, evidence, meeting } = pair;
    const said = subjectAndDeedOf(pair);
    if (said === undefined || !owns(said.bearer, evidence) || owns(said.head, claim)) return undefined;
    const owned = evidence.slice(said.bearer.index + 2, said.bearer.index + 2 + OWNED_REACH);
    const isDeed = owned.some(
      token => token.part === 'NOUN' && said.verb !== undefined && meeting(token)?.claim === said.verb,
    );
    const has = claim.some(token => /^(?:have|own|possess)$/.test(token.lemma));
    return isDeed || has ? undefined : [said.bearer, ...owned.slice(0, 1)];
  },
  examples: {
    objects: [['The mayor purchased a home.', "The mayor's son bought a house."]],
    passes: [['The mayor purchased a home.', 'The mayor bought a house.']],
  },
};

function owns({ word, after, index }: Token, tokens: readonly Token[]): boolean {
  return POSSESSIVE.test(tokens[index + 1]?.word ?? '') || (word.endsWith('s') && POSSESSIVE.test(after));
}

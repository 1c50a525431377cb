import { headBehind, ownsNext } from '../../clauses/hangs-on.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import { isNominal } from '../../sentence/noun-group.ts';
import { inFrontOf } from '../../sentence/run.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The driver's wife was arrested" does not say that the driver was. */
export const ofWhatBelongsToIt: Guard = {
  code: 'of-what-belongs-to-it',
  says: 'The passage says it of what belongs to it',
  objects: pair => ifAny(pair.claim.flatMap(noun => belongsTo(noun, pair))),
  examples: {
    objects: [
      ['The police arrested the driver.', "The police arrested the driver's wife.", 'lost-head'],
      ['The fire destroyed the church.', 'The fire destroyed the church roof.', 'lost-head'],
      ['The mayor purchased a home.', "The mayor's son bought a house."],
    ],
    passes: [['The police arrested the driver.', 'The police arrested the driver of the bus.']],
  },
};

function belongsTo(noun: Token, { claim, evidence, match, meeting }: Pair): readonly Token[] {
  const partner = isNoun(noun) && !isNumeric(noun) ? match(noun) : undefined;
  if (partner === undefined || !isNoun(partner)) return [];
  // "The captain's arrival", of a sentence in which something arrived.
  const owned = headBehind(noun, claim);
  if (owned !== undefined && match(owned)?.part !== 'VERB') return [];
  const head = headBehind(partner, evidence);
  if (head === undefined || head.name || isNumeric(head) || isTied(noun, meeting(head)?.claim, claim))
    return [];
  const alone = evidence.some(({ lemma, index }) => lemma === partner.lemma && index > head.index);
  if (alone) return [];
  const before = inFrontOf(claim, noun.index, token => isNominal(token) || token.part === 'ADJ');
  // "In London's suburbs" is in London.
  if (ownsNext(partner, evidence)) return /^(?:in|on|at)$/.test(before?.word ?? '') ? [] : [partner, head];
  // "A comedy film" is a comedy, but who burns the church roof does not burn the church.
  const isDefinite = before?.word === 'the' && claim[before.index - 1]?.part === 'VERB';
  return isDefinite && !partner.name ? [partner, head] : [];
}

/** "The mayor of Rell", "the king died" and "the king has a son", for what is Rell's and the king's. */
function isTied(noun: Token, head: Token | undefined, claim: readonly Token[]): boolean {
  if (head === undefined) return false;
  const has = claim.some(token => /^(?:have|own|possess)$/.test(token.lemma));
  return has || head.part !== 'NOUN' || head.index < noun.index;
}

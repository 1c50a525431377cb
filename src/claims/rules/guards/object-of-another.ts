import type { Clauses } from '../../clauses/read-clauses.ts';
import { EMPTY_HEADS, NAMES_ITS_KIND } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import { groupBeginningAt } from '../../sentence/noun-group.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Destroyed the road to the town" does not say that it destroyed the town. */
export const objectOfAnother: Guard = {
  code: 'object-of-another',
  says: 'The passage says it of something else, near it',
  objects: pair => ifAny(ownerOfObject(pair)),
  examples: {
    objects: [
      ['The flood destroyed the mill.', 'The flood destroyed the road to the mill.'],
      ['Ana Brandt owns the mill.', 'Ana Brandt is the owner of the house near the mill.'],
    ],
    passes: [['The flood destroyed the mill.', 'The flood destroyed the mill in May.']],
  },
};

/** The noun that the partner of the claim's object hangs on by a preposition, where the claim has no word for it. */
function ownerOfObject({ claim, evidence, match, meeting, clauses }: Pair): readonly Token[] {
  const verb = claim.find(token => token.content && isDeed(token, claim) && match(token) !== undefined);
  const deed = match(verb);
  if (verb === undefined || deed === undefined) return [];
  if (isDoneTo(verb, clauses.claim) || isDoneTo(deed, clauses.evidence)) return [];
  const behind = claim[verb.index + 1]?.word === 'of' ? verb.index + 2 : verb.index + 1;
  const object = groupBeginningAt(claim, behind).at(-1);
  const partner = object && isNoun(object) ? match(object) : undefined;
  if (partner === undefined || partner.index < deed.index) return [];
  const tie = evidence.slice(0, partner.index).findLast(token => !isInGroup(token) || isTie(token));
  if (tie === undefined || tie.index <= deed.index + 1 || !isTie(tie)) return [];
  const head = evidence[tie.index - 1];
  const isOther =
    head !== undefined &&
    (isNoun(head) || head.part === 'NUM') &&
    head.after === '' &&
    meeting(head) === undefined &&
    !NAMES_ITS_KIND.has(head.lemma) &&
    !EMPTY_HEADS.has(head.lemma);
  return isOther && !evidence.slice(deed.index + 1, tie.index).some(isVerbal) ? [head] : [];
}

/** "Owns" and "is the owner of". */
function isDeed({ part, index, lemma }: Token, claim: readonly Token[]): boolean {
  return part === 'VERB' || (part === 'NOUN' && claim[index + 1]?.word === 'of' && !EMPTY_HEADS.has(lemma));
}

function isDoneTo(deed: Token, { voiceOf }: Clauses): boolean {
  return deed.part === 'VERB' && voiceOf(deed) === 'passive';
}

function isInGroup(token: Token): boolean {
  return token.after === '' && (isNoun(token) || /^(?:ADJ|DET|NUM)$/.test(token.part));
}

function isTie({ part, word, after }: Token): boolean {
  return after === '' && (part === 'ADP' || /^(?:to|opposite|outside|near)$/.test(word));
}

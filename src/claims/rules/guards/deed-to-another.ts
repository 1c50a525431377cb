import { headBehind } from '../../clauses/hangs-on.ts';
import { DEED_NOUNS, EVENT_NOUNS } from '../../english/event-nouns.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The captain promoted a sailor" does not tell of the captain's promotion. */
export const deedToAnother: Guard = {
  code: 'deed-to-another',
  says: 'The passage says to whom it was done, and the claim may speak of another',
  objects: pair => ifAny(pair.claim.flatMap(token => doneTo(token, pair))),
  examples: {
    objects: [["The captain's promotion was in 1904.", 'The captain promoted a sailor in 1904.']],
    passes: [["The captain's promotion was in 1904.", 'The captain was promoted in 1904.']],
  },
};

/** What the verb for a deed that the claim calls somebody's is done to. */
function doneTo(owner: Token, { claim, match, meeting, clauses }: Pair): readonly Token[] {
  const noun = isNoun(owner) ? headBehind(owner, claim) : undefined;
  const [verb, doer] = [match(noun), match(owner)];
  if (noun === undefined || verb?.part !== 'VERB' || doer === undefined || doer.index > verb.index) return [];
  if (isDoersOwn(noun) || clauses.evidence.voiceOf(verb) === 'passive') return [];
  const [object = []] = clauses.evidence.clauseOf(verb)?.objects ?? [];
  return object.filter(token => isNoun(token) && meeting(token) === undefined);
}

/** "Brandt's discovery" is what he discovered; his defeat may be by others. */
function isDoersOwn({ lemma }: Token): boolean {
  const isDone = DEED_NOUNS.get(lemma)?.isDoneTo === false;
  return isDone || (EVENT_NOUNS.has(lemma) && !/^(?:defeat|murder|conquest|criticism)$/.test(lemma));
}

/** Everything that sets a claim and a sentence apart, measured once for the rules to read. */
import type { Aligned } from '../align/align.ts';
import { FUNCTION_WORDS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import { measureAttachment } from './attachment.ts';
import { measureAttribution } from './attribution.ts';
import { measureBearer } from './bearer.ts';
import { measureCommitment } from './commitment.ts';
import { measureCoordination } from './coordination.ts';
import { measureDefinition, measureSubject } from './definition.ts';
import { measureKinds } from './kinds.ts';
import { measureMeeting } from './meeting.ts';
import { measureNameSlots } from './name-slots.ts';
import { measureNarrowing } from './narrowing.ts';
import { measureNegation } from './negation.ts';
import { measureNumbers } from './numbers.ts';
import { measureObjects } from './objects.ts';
import { measureOnly } from './only.ts';
import { measureOrder } from './order.ts';
import { measurePredication } from './predication.ts';
import { measurePrepositions } from './prepositions.ts';
import { measureRewording } from './rewording.ts';
import { measureRoles } from './roles.ts';
import { measureSorts } from './sorts.ts';
import { windowOf } from './window.ts';

export type Contrast = ReturnType<typeof measureContrast>;

export function measureContrast(aligned: Aligned) {
  const window: readonly Token[] = windowOf(aligned);
  const roles = measureRoles(aligned);
  const meeting = measureMeeting(aligned);
  return {
    /** The claim is the whole sentence, word for word. */
    verbatim: isVerbatim(aligned),
    /** How many words of the claim must be met. */
    length: aligned.claim.reduce((sum, token) => sum + (token.content ? wordsIn(token) : 0), 0),
    ...meeting,
    ...measureNameSlots(aligned),
    ...measureNumbers(aligned),
    ...measureNegation(aligned, window),
    ...measureCommitment(aligned, window),
    ...measureCoordination(aligned),
    ...measureAttribution(aligned),
    ...measureDefinition(aligned),
    ...measureSubject(aligned),
    ...measureSorts(aligned),
    ...measureOnly(aligned),
    ...measureObjects(aligned),
    ...measureKinds(aligned),
    ...measurePredication(aligned),
    ...measureOrder(aligned),
    ...measurePrepositions(aligned, roles.agent),
    roles: roles.roles,
    roleClash: roles.roleClash,
    ...measureAttachment(aligned),
    ...measureBearer(aligned),
    ...measureNarrowing(aligned),
    ...measureRewording(aligned, { unmet: meeting.unmet, conversed: roles.roles === 'agree' }),
  };
}

/** "The 13th century" is a number with what it is of. */
function wordsIn({ text, quantity }: Token): number {
  if (quantity === undefined) return 1;
  return text.split(/[\s-]+/).filter(word => !FUNCTION_WORDS.has(word.toLowerCase())).length;
}

function isVerbatim({ claim, evidence }: Aligned): boolean {
  return claim.length === evidence.length && claim.every((token, i) => isSame(token, evidence[i]));
}

function isSame(a: Token, b: Token | undefined): boolean {
  if (a.word !== b?.word || a.lemma !== b.lemma) return false;
  return a.quantity?.kind === b.quantity?.kind && a.quantity?.currency === b.quantity?.currency;
}

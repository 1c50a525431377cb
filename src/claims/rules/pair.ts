/** Everything that sets a claim and a sentence apart, measured once for the rules to read. */
import type { Aligned } from '../alignment/align.ts';
import { windowOf } from '../alignment/window.ts';
import { FUNCTION_WORDS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import { measureAttachment } from './guards/attachment.ts';
import { measureAttribution } from './guards/attribution.ts';
import { measureBearer } from './guards/bearer.ts';
import { measureCommitment } from './guards/commitment.ts';
import { measureCoordination } from './guards/coordination.ts';
import { measureDefinition, measureSubject } from './guards/definition.ts';
import { measureKinds } from './guards/kinds.ts';
import { measureMeeting } from './guards/meeting.ts';
import { measureNameSlots } from './guards/name-slots.ts';
import { measureNarrowing } from './guards/narrowing.ts';
import { measureNegation } from './guards/negation.ts';
import { measureNumbers } from './guards/numbers.ts';
import { measureObjects } from './guards/objects.ts';
import { measureOnly } from './guards/only.ts';
import { measureOrder } from './guards/order.ts';
import { measurePredication } from './guards/predication.ts';
import { measurePrepositions } from './guards/prepositions.ts';
import { measureRewording } from './guards/rewording.ts';
import { measureRoles } from './guards/roles.ts';
import { measureSorts } from './guards/sorts.ts';

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

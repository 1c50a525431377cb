import { isRelative } from '../../english/openers.ts';
import { QUANTIFIERS } from '../../english/word-classes.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const TIES = /^(?:from|without|with|in|at|under|over|between|below|above|near|on)$/;

/** "Guests who stay pay ten marks" does not say that guests do: what is said of some of a kind is not said of the kind. */
export const someOfAKind: Guard = {
  code: 'some-of-a-kind',
  says: 'The passage says it of some of them',
  objects({ claim, evidence, match, meeting, clauses }) {
    const { verb, lead: subject } = clauses.claim;
    const head = subject.findLast(token => token.content);
    if (verb === undefined || head === undefined || !isKind(head, subject) || !isGeneral(verb, subject))
      return undefined;
    const partner = match(head);
    const next = partner?.part === 'NOUN' && partner.after === '' ? evidence[partner.index + 1] : undefined;
    if (next === undefined) return undefined;
    if (isRelative(next)) return claim.some(({ word }) => word === next.word) ? undefined : [next];
    const isBounded = next.quantity !== undefined && next.quantity.bound !== '=';
    if (meeting(next) === undefined && (isBounded || next.word === 'present')) return [next];
    if (!TIES.test(next.word)) return undefined;
    const behind = evidence.slice(next.index);
    const end = behind.findIndex((token, i) => i > 0 && (isVerb(token) || token.after !== ''));
    const added = behind.slice(0, Math.max(0, end));
    return ifAny(added.filter(token => token.content && meeting(token) === undefined));
  },
  examples: {
    objects: [
      ['Ships are inspected on Monday.', 'Ships from Vasa are inspected on Monday.'],
      ['All members voted.', 'All members present voted.'],
      ['Members may vote.', 'Members over 18 may vote.'],
      ['Members vote on the plan.', 'Members without debts vote on the plan.'],
    ],
    passes: [['Ships from Vasa are inspected.', 'Ships from Vasa are inspected on Monday.']],
  },
};

function isVerb(token: Token): boolean {
  return isVerbal(token) && !token.aside;
}

/** A plural of no name. */
function isKind(head: Token, subject: readonly Token[]): boolean {
  const plural = head.word !== head.lemma || /^(?:people|children|men|women|police)$/.test(head.word);
  return (
    head.part === 'NOUN' && plural && subject.every(token => !token.name && token.quantity === undefined)
  );
}

/** Now and always, or of all of them: "ships sank" says it of some. */
function isGeneral(verb: Token, subject: readonly Token[]): boolean {
  const definite = subject.some(({ word }) => /^(?:the|these|those|its|their|his|her|our)$/.test(word));
  const past =
    verb.part === 'AUX'
      ? /^(?:was|were|had|did)$/.test(verb.word)
      : verb.word !== verb.lemma && !verb.word.endsWith('s');
  return definite || !past || subject.some(({ word }) => QUANTIFIERS.has(word));
}

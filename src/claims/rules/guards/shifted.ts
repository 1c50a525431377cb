import type { Edit } from '../../alignment/edits.ts';
import { FINITE_BE } from '../../english/be.ts';
import type { Pair } from '../../pair/pair.ts';
import { EXCHANGED_MAX, inEdits, keptInEvidence } from '../../pair/rewording.ts';
import { rolesOf } from '../../pair/roles.ts';
import { sortOf } from '../../pair/sort-of.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** A name or number that the sentence has elsewhere. */
export const shifted: Guard = {
  code: 'shifted',
  says: 'The passage has this word in another place',
  objects: pair =>
    ifAny(
      inEdits(pair, edit =>
        edit.claim.flatMap(token => {
          const there = token.content ? pair.match(token) : undefined;
          return there !== undefined && isShifted(token, there, edit, pair) ? [there] : [];
        }),
      ),
    ),
  examples: {
    objects: [['The mill burnt in 1989 and 1989.', 'The mill burnt in 1989.']],
    passes: [['The mill burnt in 1989.', 'In 1989 the mill burnt.']],
  },
};

function isShifted(token: Token, there: Token, { claim, evidence }: Edit, pair: Pair): boolean {
  const sort = sortOf(token);
  if (evidence.includes(there) || sort === 'word' || sort !== sortOf(there)) return false;
  if (keptInEvidence(pair).has(there)) return true;
  return (
    !rolesOf(pair).parties.has(token) &&
    evidence.length <= EXCHANGED_MAX &&
    !mayMove(token, claim, there, pair) &&
    !isAttribute(token, there, pair)
  );
}

/**
 * "In 1990 he died": what tells when or where may stand in front or at the end. "X is the chief of Y" says what
 * "the chief of Y, X," does.
 */
function mayMove(token: Token, moved: readonly Token[], there: Token, { clauses }: Pair): boolean {
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isSubject = first.index === 0 && FINITE_BE.test(last.word);
  const dated = moved.find(({ content }) => content)?.month !== undefined || moved.some(isOfDate);
  const adverbial =
    (first.part === 'ADP' || isBoundedTime(first)) &&
    (isNumeric(token) || clauses.evidence.adverbialOf(there) !== undefined);
  return isSubject || adverbial || dated;
}

/** "A 30-metre span" is "a span of 30 metres". */
function isAttribute(token: Token, there: Token, { claim, evidence, match }: Pair): boolean {
  const amount = token.quantity?.kind === 'measure' || token.quantity?.kind === 'money';
  const ofHead = (tokens: readonly Token[], { index }: Token) =>
    tokens[index - 1]?.word === 'of' ? tokens[index - 2] : undefined;
  const here = ofHead(claim, token) ?? claim[token.index + 1];
  const head = ofHead(evidence, there) ?? evidence[there.index + 1];
  return amount && here?.part === 'NOUN' && head !== undefined && match(here) === head;
}

function isOfDate({ quantity }: Token): boolean {
  return quantity?.kind === 'day' || quantity?.kind === 'weekday';
}

/** "Before 1995": the preposition is part of the number. */
function isBoundedTime({ quantity }: Token): boolean {
  return quantity !== undefined && TIMES.has(quantity.kind) && quantity.bound !== '=';
}

const TIMES: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'time']);

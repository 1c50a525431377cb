import type { Edit } from '../../alignment/edits.ts';
import { FINITE_BE } from '../../english/be.ts';
import type { Pair } from '../../pair/pair.ts';
import { EXCHANGED_MAX, inEdits, keptInEvidence } from '../../pair/rewording.ts';
import { rolesOf } from '../../pair/roles.ts';
import { sortOf } from '../../pair/sort-of.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** A name or number that the sentence has once, or has in another place of a row: "1986 and 1984". */
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
    objects: [
      ['The mill burnt in 1989 and 1989.', 'The mill burnt in 1989.'],
      ['Karl Moss visited Rell in 1986 and 1984.', 'Karl Moss visited Rell in 1984 and 1986.'],
    ],
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
    isInRow(token, pair) &&
    !mayMove(token, claim, there, pair)
  );
}

/** Beside a mark or an "and", or beside another number: "1986 and 1984", "2011 August 24". */
function isInRow({ index, after }: Token, { claim }: Pair): boolean {
  const [before, next] = [claim[index - 1], claim[index + 1]];
  const isJoin = (word: Token | undefined) => word?.part === 'CCONJ';
  const isNumber = (word: Token | undefined) => word !== undefined && isNumeric(word);
  const self = claim[index];
  return (
    after === ',' ||
    before?.after === ',' ||
    isJoin(before) ||
    isJoin(next) ||
    (isNumber(self) && (isNumber(before) || isNumber(next)))
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

function isOfDate({ quantity }: Token): boolean {
  return quantity?.kind === 'day' || quantity?.kind === 'weekday';
}

/** "Before 1995": the preposition is part of the number. */
function isBoundedTime({ quantity }: Token): boolean {
  return quantity !== undefined && TIMES.has(quantity.kind) && quantity.bound !== '=';
}

const TIMES: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'time']);

import { deniedIn } from '../../clauses/denials.ts';
import { givesSecondName } from '../../clauses/lists.ts';
import { alternativesOf, saidOf } from '../../clauses/said-of.ts';
import { HEDGES } from '../../english/word-classes.ts';
import { bringsIn, leavesOut } from '../../pair/commitment.ts';
import { definitionOf } from '../../pair/definition.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Almost", "until", "former", "or": one side takes half of it back, and the other does not. */
export const hedged: Guard = {
  code: 'hedged',
  says: 'Only one of the two says it outright',
  objects: pair =>
    ifAny([
      ...leavesOut(pair, token => isHedge(token) && takesBack(token, pair)),
      ...alternativesLeft(pair),
      ...bringsIn(pair, isHedge),
    ]),
  examples: {
    objects: [
      ['The pier was closed to ships.', 'The pier was supposedly closed to ships.'],
      ['The pier or the mill was sold in 1911.', 'The pier was sold in 1911, and the mill.'],
      ['Ana Brandt is a smuggler.', 'Ana Brandt is a sailor and a former smuggler, boatbuilder and cook.'],
      [
        'The hull was made of iron with masts of iron or wood.',
        'The hull was made of wood or iron with masts of iron or wood.',
      ],
    ],
    passes: [
      ['Ana Brandt is a musician.', 'Ana Brandt is a former dealer, musician and painter.'],
      ['Karl Moss lost to Ana Brandt.', 'Karl Moss lost to Vice President Ana Brandt.'],
      ['Rell is an old town.', 'Rell is an old town, perhaps the oldest in the valley.'],
      ['The hull was made of iron or wood.', 'The hull was made of iron or wood in Rell.'],
    ],
  },
};

/** "May" is a month without a number too. */
function isHedge({ word, text, month, aside }: Token): boolean {
  return HEDGES.has(word) && month === undefined && text !== 'May' && !aside;
}

function takesBack(token: Token, pair: Pair): boolean {
  const { evidence, meeting } = pair;
  const [before, next] = [evidence[token.index - 1], evidence[token.index + 1]];
  // "Fell on average by 5 %" tells how it fell.
  if (token.word === 'or' || (token.word === 'average' && before?.word === 'on')) return false;
  // "Vice President Ana Brandt", of a claim about Ana Brandt, whoever she is.
  if (token.name && next?.name === true && meeting(next) === undefined) return false;
  return !hasPassed(token, pair);
}

/** What was a mill until 1911 was a mill. */
function hasPassed({ word }: Token, pair: Pair): boolean {
  const said = word === 'until' ? definitionOf(pair) : undefined;
  if (said?.met !== true || said.evidence.denied || said.claim.denied) return false;
  const { claim, evidence } = pair.clauses;
  const clauses = [claim.clauseOf(said.claim.copula), evidence.clauseOf(said.evidence.copula)];
  return clauses.every(clause => clause?.tense === 'past');
}

/** The "or" of those of which the claim has only one, or more than one without an "or". */
function alternativesLeft({ claim, evidence, clauses, meeting }: Pair): readonly Token[] {
  const isMet = (words: readonly Token[]) => words.some(word => meeting(word) !== undefined);
  const leaves = evidence.filter(or => {
    if (or.word !== 'or' || !isHedge(or) || givesSecondName(or, evidence)) return false;
    // "Did not buy or sell" denies both, and "can swim or dive" says both.
    if (deniedIn(evidence).has(evidence[or.index + 1] as Token)) return false;
    if (clauses.evidence.clauseOf(or)?.modality === 'ability') return false;
    const sides = alternativesOf(or, evidence);
    return isMet(sides.length > 0 ? sides.flat() : saidOf(or, evidence));
  });
  if (claim.filter(({ word }) => word === 'or').length < leaves.length) return leaves;
  return leaves.filter(or => !alternativesOf(or, evidence).every(isMet));
}

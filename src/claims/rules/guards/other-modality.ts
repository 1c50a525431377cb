import type { Link } from '../../alignment/align.ts';
import { numberClashesOf } from '../../alignment/unmet.ts';
import { saidOf } from '../../clauses/said-of.ts';
import { modalityOf } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { inEdits } from '../../pair/rewording.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "May sink", "plans to open", "was built to carry": possible or planned, and the other says that it is so. */
export const otherModality: Guard = {
  code: 'other-modality',
  says: 'One of the two is certain and the other is planned, possible or expected',
  objects: pair =>
    ifAny([
      ...pair.evidence.filter(token => isLessSure(token, pair)),
      ...pair.claim.flatMap(token => saidOtherwise(token, pair)),
      ...inEdits(pair, ({ claim, evidence }) => onlyIn(claim, evidence)),
      ...pair.claim.flatMap(token => unfinished(token, pair)),
      ...numberClashesOf(pair).flatMap(link => plannedFor(link, pair)),
    ]),
  examples: {
    objects: [
      ['The pier will be closed to ships.', 'The pier is closed to ships.'],
      ['The pier will close in Rell in May.', 'The pier will probably close in Rell in May.'],
      ['Vasa hosts the regatta in 2025.', 'Vasa is the likely town that hosts the regatta in 2025.'],
      ['The ferries of Rell are late.', 'The ferries of Rell tend to be late.'],
      ['Ana Brandt is the mayor of Rell.', 'Ana Brandt hopes to be the mayor of Rell.'],
      ['Rell and Tarn held talks in 1986.', 'The joint talks of Rell and Tarn are to begin in 2012.'],
      ['The ferry carried salt to Tarn.', 'The ferry was built to carry salt to Tarn.'],
      ['Karl Moss painted the ferry.', 'Karl Moss was asked to paint the ferry.'],
      ['The ferry was mended in Rell.', 'The ferry is being mended in Rell.'],
      ['Ana Brandt bought the ferry.', 'Karl Moss is in talks to sell the ferry to Ana Brandt.'],
      ['Karl Moss painted the ferry.', 'Karl Moss promised to mend the nets and paint the ferry.'],
    ],
    passes: [
      ['The pier will be closed to ships.', 'The pier will be closed to ships in May.'],
      ['Low Tide was shot in Rell.', 'Low Tide is the first film to be shot in Rell.'],
    ],
  },
};

/** "Will be" put in the place of "is", whatever clause it may be of. */
function onlyIn(claim: readonly Token[], evidence: readonly Token[]): readonly Token[] {
  const there = new Set(evidence.map(modalityOf));
  return claim.filter(token => modalityOf(token) !== undefined && !there.has(modalityOf(token)));
}

/** "Is being built" has not been built. */
function unfinished(verb: Token, { clauses, match }: Pair): readonly Token[] {
  const said = clauses.claim.clauseOf(verb);
  const partner = match(verb);
  const there = partner && clauses.evidence.clauseOf(partner);
  if (said?.verb !== verb || said.tense !== 'past' || partner === undefined || there?.verb !== partner)
    return [];
  const front = there.tokens.filter(({ index }) => index < partner.index);
  const goesOn = front.some(({ word }) => word === 'being') || partner.word.endsWith('ing');
  return goesOn && front.some(({ word }) => /^(?:is|are)$/.test(word)) ? [partner] : [];
}

/** When something is to be done tells nothing of when it was done. */
function plannedFor({ claim, evidence }: Link, { clauses }: Pair): readonly Token[] {
  const done = clauses.claim.clauseOf(claim);
  const isDone = done?.tense === 'past' && done.modality === undefined;
  return isDone && clauses.evidence.clauseOf(evidence)?.modality === 'plan' ? [evidence] : [];
}

/** "Probably", "likely", where the claim has nothing of the sort; "May" is a month without a number too. */
function isLessSure(token: Token, pair: Pair): boolean {
  const modality = token.modal && token.text !== 'May' ? (modalityOf(token) ?? 'plan') : undefined;
  return (
    modality !== undefined &&
    isSaidOf(token, pair) &&
    !pair.claim.some(word => modalityOf(word) === modality || (modality === 'plan' && word.modal))
  );
}

/** "The likely | town | that hosts the regatta". */
function isSaidOf(token: Token, pair: Pair): boolean {
  const said = saidOf(token, pair.evidence);
  return pair.evidence.some(word => {
    const { antecedent = [] } = pair.clauses.evidence.clauseOf(word) ?? {};
    return pair.meeting(word) !== undefined && [word, ...antecedent].some(each => said.includes(each));
  });
}

/** The partner of a verb, or of what a copula says, in a clause that is more or less sure. */
function saidOtherwise(token: Token, { clauses, match, of }: Pair): readonly Token[] {
  const claimed = clauses.claim.clauseOf(token);
  const verb = claimed?.verb;
  const partner = token.content
    ? (match(token) ?? (verb === token ? of(token)?.evidence : undefined))
    : undefined;
  if (partner === undefined) return [];
  const said = clauses.evidence.clauseOf(partner);
  const isOfBe = verb?.lemma === 'be' && token.index > verb.index;
  const isDeed = token.part === 'VERB' || (token.part === 'NOUN' && partner.part === 'VERB');
  return (isOfBe || isDeed) && said?.modality !== claimed?.modality ? [partner] : [];
}

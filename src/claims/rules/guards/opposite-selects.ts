import type { Link } from '../../alignment/align.ts';
import { oppositesOf } from '../../alignment/unmet.ts';
import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Pair } from '../../pair/pair.ts';
import { inFrontOf } from '../../sentence/run.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Old ships sank" leaves open whether new ones did, and "some rose" whether others fell. */
export const oppositeSelects: Guard = {
  code: 'opposite-selects',
  says: 'The passage says it of others, which does not rule these out',
  objects: pair =>
    ifAny([
      ...oppositesOf(pair).flatMap(link =>
        selects(link, pair) || leavesRoom(link, pair) ? [link.evidence] : [],
      ),
      ...[pair.clauses.claim, pair.clauses.evidence].flatMap(withoutInSubject),
    ]),
  examples: {
    objects: [
      ['New boats were sold to Tarn.', 'Old boats were sold to Tarn.'],
      ['Teachers need a licence in private schools.', 'Teachers need a licence in public schools.'],
      ['Ships without lamps are late.', 'Ships with lamps are late.'],
      ['Some shops opened in 1911.', 'Some shops closed in 1911.'],
      ['Two ships arrived in May.', 'Two ships departed in May.'],
      ['A member rejected the plan.', 'A member approved the plan.', 'other-negation'],
      ['Karl Moss can win the race.', 'Karl Moss can lose the race.'],
      ['The team won a match in Rell.', 'The team lost a match in Rell.'],
    ],
    passes: [
      ['A large group met in Rell.', 'A small group met in Rell.'],
      ['The two ships arrived in May.', 'The two ships departed in May.'],
      ['The council rejected a plan to sell the mill.', 'The council approved a plan to sell the mill.'],
    ],
  },
};

/** "Ships without lamps" are others than ships with lamps. */
function withoutInSubject({ lead }: Clauses): readonly Token[] {
  return lead.filter(({ word }) => word === 'without');
}

function selects(link: Link, { claim, evidence, clauses }: Pair): boolean {
  if (!clauses.claim.lead.includes(link.claim) && !isOfSome(link.claim, claim)) return false;
  // "A small group met" is no large one.
  const [here, there] = [articleBefore(link.claim, claim), articleBefore(link.evidence, evidence)];
  return here === undefined || here !== there;
}

/** Some may do the one and others the other, or the same ones both: "some", "two ships", "a member", "may". */
function leavesRoom({ claim: word }: Link, { claim, clauses }: Pair): boolean {
  const clause = clauses.claim.clauseOf(word);
  if (clause === undefined || word.part !== 'VERB') return false;
  if (clause.modality === 'ability' || clause.modality === 'chance') return true;
  const [first] = clause.subject;
  const isCount = first?.quantity?.kind === 'count' || first?.quantity?.kind === 'percent';
  const isSome =
    first !== undefined && (isCount || SOME.test(first.word) || SOME.test(first.text.toLowerCase()));
  return isSome || isAnyOne(clause.objects[0] ?? [], claim);
}

const SOME = /^(?:some|several|many|few|half|an?|another|one)$/;

/** "A match", of which nothing more is said. */
function isAnyOne(object: readonly Token[], claim: readonly Token[]): boolean {
  const [first, noun] = object;
  const next = noun && claim[noun.index + 1];
  return (
    object.length === 2 &&
    /^an?$/.test(first?.word ?? '') &&
    !/^(?:to|of|that|for|on)$/.test(next?.word ?? '')
  );
}

/** In front of a plural behind a preposition. */
function isOfSome({ index, part }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return part === 'ADJ' && before?.part === 'ADP' && next?.part === 'NOUN' && next.word !== next.lemma;
}

/** "A" or "the" in front of the noun group of a token. */
function articleBefore({ index }: Token, tokens: readonly Token[]): string | undefined {
  const before = inFrontOf(tokens, index, ({ part, name }) => name || /^(?:ADJ|NOUN|ADV)$/.test(part));
  if (before?.part !== 'DET') return undefined;
  return before.word === 'the' ? 'the' : 'a';
}

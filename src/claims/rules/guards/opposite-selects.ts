import type { Link } from '../../alignment/align.ts';
import { oppositesOf } from '../../alignment/unmet.ts';
import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Pair } from '../../pair/pair.ts';
import { inFrontOf } from '../../sentence/run.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Old ships sank" leaves open whether new ones did, and "in public schools" what is done in private ones. */
export const oppositeSelects: Guard = {
  code: 'opposite-selects',
  says: 'The passage says it of others, which does not rule these out',
  objects: pair =>
    ifAny([
      ...oppositesOf(pair).flatMap(link => (selects(link, pair) ? [link.evidence] : [])),
      ...[pair.clauses.claim, pair.clauses.evidence].flatMap(withoutInSubject),
    ]),
  examples: {
    objects: [
      ['New boats were sold to Tarn.', 'Old boats were sold to Tarn.'],
      ['Teachers need a licence in private schools.', 'Teachers need a licence in public schools.'],
      ['Ships without lamps are late.', 'Ships with lamps are late.'],
    ],
    passes: [['A large group met in Rell.', 'A small group met in Rell.']],
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

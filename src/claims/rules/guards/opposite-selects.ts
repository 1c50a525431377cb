import type { Link } from '../../alignment/align.ts';
import { oppositesOf } from '../../alignment/unmet.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** "Old ships sank" leaves open whether new ones did, and "in public schools" what is done in private ones. */
export const oppositeSelects: Guard = {
  code: 'opposite-selects',
  says: 'The passage says it of others, which does not rule these out',
  objects: pair =>
    ifAny([
      ...oppositesOf(pair).flatMap(link => (selects(link, pair) ? [link.evidence] : [])),
      ...[pair.claim, pair.evidence].flatMap(withoutInSubject),
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
function withoutInSubject(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(isVerbal);
  return tokens.slice(0, Math.max(0, verb)).filter(({ word }) => word === 'without');
}

function selects(link: Link, { claim, evidence }: Pair): boolean {
  if (!isInSubject(link.claim, claim) && !isOfSome(link.claim, claim)) return false;
  // "A small group met" is no large one.
  const [here, there] = [articleBefore(link.claim, claim), articleBefore(link.evidence, evidence)];
  return here === undefined || here !== there;
}

function isInSubject({ index, part }: Token, claim: readonly Token[]): boolean {
  return claim.findIndex(isVerbal) > index && part !== 'VERB';
}

/** In front of a plural behind a preposition. */
function isOfSome({ index, part }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return part === 'ADJ' && before?.part === 'ADP' && next?.part === 'NOUN' && next.word !== next.lemma;
}

/** "A" or "the" in front of the noun group of a token. */
function articleBefore({ index }: Token, tokens: readonly Token[]): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const { part, name, word, after } = tokens[at] as Token;
    if (after !== '') return undefined;
    if (part === 'DET') return word === 'the' ? 'the' : 'a';
    if (part !== 'ADJ' && part !== 'NOUN' && part !== 'ADV' && !name) return undefined;
  }
  return undefined;
}

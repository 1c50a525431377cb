import type { Clause } from '../../clauses/clause.ts';
import { isNominal } from '../../sentence/noun-group.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** "Sold the mill and left Rell in 1860": of the sale, the passage does not say when it was. */
export const ofAnotherDeed: Guard = {
  code: 'of-another-deed',
  says: 'The passage says this of something else that is done',
  objects: pair => ifAny(pair.claim.flatMap(token => movedWith(token, pair))),
  examples: {
    objects: [
      ['Karl Moss sold the mill in 1860.', 'Karl Moss sold the mill and left Rell in 1860.'],
      ['Ana Brandt built the mill.', 'Ana Brandt built the pier and Karl Moss the mill.'],
      ['The ship was sold in 1914.', 'The ship was built in 1904 and sold.'],
      ['Half of the ships sank.', 'Half of the ships were sold, and 20 % sank.'],
      [
        'The council sold the old ferry to Tarn.',
        'The council sold the mill and gave the old ferry to Tarn.',
      ],
      ['Low Tide was directed by Ida Holm.', 'Low Tide was directed by Ole Kvist and written by Ida Holm.'],
      ['Low Tide was written by Ida Holm.', 'Low Tide was written by Ole Kvist, with art by Ida Holm.'],
    ],
    passes: [
      ['Karl Moss left Rell in 1860.', 'Karl Moss sold the mill and left Rell in 1860.'],
      ['Low Tide was directed by Ida Holm.', 'Low Tide was written and directed by Ida Holm.'],
    ],
  },
};

/** What the claim's verb is said with, and the verb of its own clause, of which the claim has nothing. */
function movedWith(token: Token, pair: Pair): readonly Token[] {
  const { evidence, of, match, meeting, clauses } = pair;
  const partner = token.content && !isVerbal(token) ? of(token)?.evidence : undefined;
  const said = clauses.claim.clauseOf(token);
  const verb = match(said?.verb);
  if (partner === undefined || said?.verb?.part !== 'VERB' || verb === undefined) return [];
  if (said.subject.includes(token) && !isNumeric(token)) return [];
  const clause = clauses.evidence.clauseOf(partner);
  if (clauses.evidence.clauseOf(verb) === clause) return workBy(partner, pair);
  if (clause !== undefined && isGapped(clause, pair)) return [partner];
  const other = clause?.verb;
  // "Sold it in Rell and has a house in Tarn".
  const isDeed =
    other !== undefined && (other.part === 'VERB' || (clause?.kind === 'joined' && other.lemma === 'have'));
  if (!isDeed || meeting(other) !== undefined) return [];
  const [from, to] = [Math.min(verb.index, other.index), Math.max(verb.index, other.index)];
  return evidence.slice(from, to).every(({ part }) => DOES_JOINTLY.has(part)) ? [] : [other, partner];
}

/** "Written and directed by". */
const DOES_JOINTLY: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'CCONJ']);

/** "And Ana Brandt the bridge": the verb of the clause in front, for what the claim does not name. */
function isGapped({ opener, tokens, verb }: Clause, { meeting }: Pair): boolean {
  const first = tokens.find(isNominal);
  const leavesOut = verb === undefined && opener?.part === 'CCONJ';
  return leavesOut && first !== undefined && meeting(first) === undefined;
}

/** "Written by Ole Kvist with art by Ida Holm". */
function workBy(token: Token, { clauses, meeting }: Pair): readonly Token[] {
  const { preposition, hangsOn: work } = clauses.evidence.adverbialOf(token) ?? {};
  return preposition?.word === 'by' && work?.part === 'NOUN' && meeting(work) === undefined
    ? [work, token]
    : [];
}

/** "The line goes from Rell through Tarn" with the sentence's own way: "from Rell through Quill". */
import type { Aligned } from '../alignment/align.ts';
import type { Adverbial } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { exclude } from '../english/places.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

const LEADS = /^(?:go|run|lead|extend|stretch|pass|flow|reach|link|connect|cross)$/;
const STAGE = /^(?:from|through|to|into)$/;

/** Undefined unless both say how something leads from place to place, and a stage of it is another one. */
export function exchangeRoute({ claim, evidence, match }: Aligned): Restatement | undefined {
  const verb = claim.find(({ part, lemma }) => part === 'VERB' && LEADS.test(lemma));
  const there = match(verb);
  if (verb === undefined || there?.part !== 'VERB') return undefined;
  const [ours, theirs] = [stagesOf(verb, claim), stagesOf(there, evidence)];
  const isIn = (words: Words, group: Words) =>
    words.every(token => !token.content || group.includes(match(token) as Token));
  const differing = ours.flatMap(({ group: words, relation }) => {
    const [other, ...others] = theirs.filter(stage => stage.relation === relation);
    if (other === undefined || others.length > 0 || isIn(words, other.group)) return [];
    // The sentence has the claim's place at another stage.
    const isElsewhere = theirs.some(({ group }) => group !== other.group && isIn(words, group));
    return [{ words, by: other.group, isApart: isApart(words, other.group) ?? isElsewhere }];
  });
  return differing.length > 0 && differing.every(stage => stage.isApart)
    ? exchange('name', claim, ...differing)
    : undefined;
}

/** Of a thing: somebody may go there at other times. */
function stagesOf(verb: Token, tokens: Words): readonly Adverbial[] {
  const clause = clausesIn(tokens).clauseOf(verb);
  const head = clause?.subject.findLast(token => token.content);
  const isThing =
    head?.part === 'NOUN' && !head.name && head.sorts.length > 0 && !head.sorts.includes('person');
  if (clause === undefined || !isThing) return [];
  return clause.adverbials.filter(
    ({ group, preposition, relation }) =>
      preposition.index > verb.index && STAGE.test(relation) && group.some(({ name }) => name),
  );
}

/** Neither lies in the other; undefined where it is not known where they lie. */
function isApart(words: Words, others: Words): boolean | undefined {
  const [here, there] = [words, others].map(group => group.find(({ where }) => where)?.where);
  return here === undefined || there === undefined ? undefined : exclude(here, there);
}

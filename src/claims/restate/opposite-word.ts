/** "The council rejected the plan" with the sentence's own word: "the council approved the plan". */
import { relate } from '../alignment/relate.ts';
import { unmetOf } from '../alignment/unmet.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { predicationOf } from '../clauses/predication.ts';
import type { Pair } from '../pair/pair.ts';
import { oppositeSelects } from '../rules/guards/opposite-selects.ts';
import { someOfThem } from '../rules/guards/some-of-them.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

/** Undefined unless one word that says something of the subject is all that the sentence does not bear out. */
export function exchangeOppositeWord(pair: Pair): Restatement | undefined {
  const { claim, evidence, lexicon, meeting } = pair;
  const [word, ...others] = unmetOf(pair);
  if (word === undefined || others.length > 0 || !isSaid(word, claim)) return undefined;
  if (someOfThem.objects(pair) !== undefined || oppositeSelects.objects(pair) !== undefined) return undefined;
  const opposed = evidence.filter(
    token =>
      token.content && meeting(token) === undefined && relate(word, token, lexicon)?.relation === 'opposite',
  );
  const [other, ...more] = opposed;
  if (other === undefined || more.length > 0 || !isSaid(other, evidence)) return undefined;
  return exchange('opposite', claim, { words: [word], by: [other] });
}

/** A predicate, or how it is done; an attribute tells which one is meant: "the old mill", "the new mill". */
function isSaid(word: Token, tokens: readonly Token[]): boolean {
  const clause = clausesIn(tokens).clauseOf(word);
  if (clause?.verb === word) return clause.kind !== 'participle' && clause.kind !== 'infinitive';
  if (word.part === 'ADV') return clause?.verb !== undefined && clause.verb.index < word.index;
  return predicationOf(tokens)?.core.findLast(token => token.content) === word;
}

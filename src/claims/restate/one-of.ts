/** "Tarn is one of the towns" as "the towns include Tarn". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { inPlaceOf } from '../sentence/exchange.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence says whom or what they include. */
export function asIncluded({ claim, evidence, match }: Aligned): Words | undefined {
  const [main] = clausesIn(claim).clauses;
  const includes = clausesIn(evidence).clauses.find(({ verb }) => verb?.lemma === 'include');
  const { negations = [], verb } = main ?? {};
  const among = main?.adverbials.find(({ group, hangsOn, preposition: { word } }) => {
    const isOne = word === 'of' && hangsOn !== undefined && /^(?:#1|one)$/.test(hangsOn.lemma);
    return (word === 'among' || isOne) && includes?.subject.includes(match(group.at(-1)) as Token);
  });
  if (verb?.lemma !== 'be' || !includes?.verb || among === undefined || negations.length > 0)
    return undefined;
  const whole = claim.slice(among.preposition.index + 1);
  const one = claim.slice(0, verb.index);
  return sentenceOf(unmarked(whole), unmarked(inPlaceOf([verb], [includes.verb])), unmarked(one));
}

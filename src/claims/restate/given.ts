/** "Gave the key to Brandt" as "gave Brandt the key" or "provided Brandt with the key", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

interface Given {
  readonly verb: Token;
  readonly thing: Words;
  readonly receiver: Words;
  /** Between the two: "to" behind the thing, "with" or nothing behind who receives it. */
  readonly tie: 'to' | 'for' | 'with' | undefined;
}

/** Undefined unless the sentence gives the same to the same, told in the other order. */
export function asGiven({ claim, evidence, match }: Aligned): Words | undefined {
  const isSame = (ours: Words, theirs: Words) => ours.length > 0 && match(ours.at(-1)) === theirs.at(-1);
  for (const ours of givenIn(claim)) {
    const theirs = givenIn(evidence).find(
      given =>
        given.verb === match(ours.verb) &&
        given.tie !== ours.tie &&
        isSame(ours.thing, given.thing) &&
        isSame(ours.receiver, given.receiver),
    );
    if (theirs === undefined) continue;
    const tie = theirs.tie === undefined ? [] : [madeToken(ours.verb, theirs.tie, 'ADP')];
    const isThingFirst = theirs.tie === 'to' || theirs.tie === 'for';
    const [first, second] = isThingFirst ? [ours.thing, ours.receiver] : [ours.receiver, ours.thing];
    const end = Math.max(ours.thing.at(-1)?.index ?? 0, ours.receiver.at(-1)?.index ?? 0) + 1;
    return sentenceOf(
      claim.slice(0, ours.verb.index + 1),
      unmarked(first),
      tie,
      unmarked(second),
      claim.slice(end),
    );
  }
  return undefined;
}

const GIVES =
  /^(?:give|provide|supply|hand|offer|grant|award|send|lend|sell|teach|show|pay|present|bring|issue|furnish|equip)$/;

/** More than one where it is open who receives what. */
function givenIn(tokens: Words): readonly Given[] {
  return tokens.flatMap(verb => {
    if (verb.part !== 'VERB' || !GIVES.test(verb.lemma) || verb.after !== '') return [];
    const first = groupWithOf(tokens, verb.index + 1);
    const last = first.at(-1);
    if (last === undefined || last.after !== '') return [];
    const next = tokens[last.index + 1];
    const tie = /^(?:to|for|with)$/.exec(next?.word ?? '')?.[0] as 'to' | 'for' | 'with' | undefined;
    const second = groupWithOf(tokens, last.index + (tie === undefined ? 1 : 2));
    if (second.length === 0) return [];
    const isThingFirst = tie === 'to' || tie === 'for';
    return [{ verb, tie, thing: isThingFirst ? first : second, receiver: isThingFirst ? second : first }];
  });
}

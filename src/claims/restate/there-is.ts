/** "The school has 900 pupils" as "there are 900 pupils at the school", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const AT = /^(?:in|at|on)$/;

interface Has {
  /** What has it, or where it is. */
  readonly owner: Words;
  readonly thing: Words;
  readonly verb: Token;
  readonly isPast: boolean;
  /** In front of where it is. */
  readonly tie: Token | undefined;
}

/** Undefined unless the sentence says of the same owner that it has, or that there is, something. */
export function asThereIs({ claim, evidence, match }: Aligned): Words | undefined {
  const ours = hasIn(claim) ?? thereIn(claim);
  if (ours === undefined) return undefined;
  const theirs = ours.tie === undefined ? thereIn(evidence) : hasIn(evidence);
  if (theirs === undefined || theirs.isPast !== ours.isPast) return undefined;
  const isSame = (one: Words, other: Words) => {
    const [head, partner] = [one.at(-1), other.at(-1)];
    return head !== undefined && match(head) === partner && isPlural(head) === isPlural(partner);
  };
  if (!isSame(ours.owner, theirs.owner) || !isSame(ours.thing, theirs.thing)) return undefined;
  const [of, rest] = [ours.owner[0] as Token, claim.slice(ends(ours))];
  const verb = { ...theirs.verb, start: ours.verb.start, end: ours.verb.end, text: ours.verb.text };
  if (theirs.tie === undefined) return sentenceOf(unmarked(ours.owner), [verb], ours.thing, rest);
  return sentenceOf(
    [madeToken(of, 'there', 'PRON'), verb],
    unmarked(ours.thing),
    [madeToken(of, theirs.tie.word, 'ADP')],
    unmarked(ours.owner),
    rest,
  );
}

/** "At the schools near the school". */
function isPlural(token: Token | undefined): boolean {
  return token?.part === 'NOUN' && token.word !== token.lemma;
}

function ends({ owner, thing }: Has): number {
  return Math.max(owner.at(-1)?.index ?? 0, thing.at(-1)?.index ?? 0) + 1;
}

function hasIn(tokens: Words): Has | undefined {
  const verb = tokens.find(({ word }) => /^(?:has|have|had)$/.test(word));
  if (verb === undefined || tokens[verb.index - 1]?.part === 'AUX') return undefined;
  const owner = groupWithOf(tokens, 0);
  const thing = groupWithOf(tokens, verb.index + 1);
  const isPlain = owner.length === verb.index && owner.length > 0 && thing.length > 0;
  return isPlain ? { owner, thing, verb, isPast: verb.word === 'had', tie: undefined } : undefined;
}

function thereIn(tokens: Words): Has | undefined {
  const [there, be] = tokens;
  const verb = there?.word === 'there' && be?.lemma === 'be' ? be : undefined;
  const thing = verb === undefined ? [] : groupWithOf(tokens, verb.index + 1);
  const tie = tokens[(thing.at(-1)?.index ?? tokens.length) + 1];
  if (verb === undefined || tie === undefined || !AT.test(tie.word)) return undefined;
  const owner = groupWithOf(tokens, tie.index + 1);
  return owner.length === 0
    ? undefined
    : { owner, thing, verb, isPast: /^(?:was|were)$/.test(verb.word), tie };
}

/**
 * "The harbour gate" as "the gate of the harbour", and the other way round: a noun and what it is of, tied to each
 * other as in the sentence.
 */
import type { Aligned } from '../alignment/align.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { exchanged, inPlaceOf } from '../sentence/exchange.ts';
import { madeToken, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt, isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];
type Partner = (token: Token) => Token | undefined;

/** "The gate of the harbour": what ties the one to the other stands between them. */
interface Behind {
  readonly head: Words;
  /** "Of", "on", "to hold". */
  readonly tie: Words;
  readonly owner: Words;
}

/** Between a noun and what stands in front of it otherwise; "from" and "against" say more. */
const TIES = /^(?:of|on|for|about)$/;
/** "The agreement to hold exercises" is the exercise agreement; one to end them has another name. */
const BRINGS_ABOUT = /^(?:hold|launch|conduct|start|begin|build|run|open|found|establish)$/;
const OWNS = /^['’]s?$/;

/** "The gate of the harbour", where the sentence has "the harbour gate" or "the harbour's gate". */
export function withOwnerInFront({ claim, evidence, match }: Aligned): Words | undefined {
  for (const { head, tie, owner } of behindIn(claim)) {
    const [theirOwner, theirHead] = [runOf(owner, match), runOf(head, match)];
    if (tie[0]?.word !== 'of' || theirOwner === undefined || theirHead === undefined) continue;
    const mark = markBetween(theirOwner, theirHead, evidence);
    if (mark === undefined) continue;
    const article = owner[0]?.part === 'DET' || mark.length > 0 ? [] : head.filter(isArticle);
    const by = [...article, ...unmarked(owner), ...inPlaceOf(tie, mark), ...head.filter(isNoArticle)];
    return exchanged(claim, [{ words: [...head, ...tie, ...owner], by }]);
  }
  return undefined;
}

/** "The harbour gate" or "the harbour's gate", where the sentence has "the gate of the harbour". */
export function withOwnerBehind({ claim, evidence, match, meeting }: Aligned): Words | undefined {
  const ours: Partner = token => meeting(token)?.claim;
  for (const theirs of behindIn(evidence)) {
    const noun = theirs.head.at(-1);
    const last = noun && ours(noun);
    if (last === undefined || last.name || !isNominal(last)) continue;
    const words = groupEndingAt(claim, last.index);
    const mark = words.filter(({ word }) => OWNS.test(word));
    const known = new Set(theirs.head.map(ours));
    const head = words.filter(token => known.has(token) && isNominal(token));
    const owner = words.filter(token => isNoArticle(token) && !head.includes(token) && !mark.includes(token));
    const isOwner = owner.every(token => theirs.owner.includes(match(token) as Token));
    const isWhole = owner.length > 0 && match(owner.at(-1)) === theirs.owner.at(-1);
    if (!isOwner || !isWhole || mark.length > 1) continue;
    const the = words.find(isArticle) ?? madeToken(last, 'the', 'DET');
    const by = [the, ...unmarked(head), ...inPlaceOf([last], theirs.tie), ...unmarked(owner)].map(unclosed);
    return exchanged(claim, [{ words, by }]);
  }
  return undefined;
}

function unclosed(token: Token): Token {
  return { ...token, after: '' };
}

/** All that are tied in behind a noun. */
function behindIn(tokens: Words): readonly Behind[] {
  return clausesIn(tokens).clauses.flatMap(clause => [
    ...clause.adverbials.flatMap(({ group: owner, hangsOn, preposition }) => {
      if (hangsOn === undefined || !TIES.test(preposition.word)) return [];
      const head = groupEndingAt(tokens, hangsOn.index);
      return head.length === 0 ? [] : [{ head, tie: [preposition], owner }];
    }),
    ...broughtAbout(clause, tokens),
  ]);
}

function broughtAbout({ kind, objects, opener, verb }: Clause, tokens: Words): readonly Behind[] {
  const [owner] = objects;
  if (kind !== 'infinitive' || opener === undefined || verb === undefined || owner === undefined) return [];
  const head = groupEndingAt(tokens, opener.index - 1);
  return head.length > 0 && BRINGS_ABOUT.test(verb.lemma) ? [{ head, tie: [opener, verb], owner }] : [];
}

function isArticle({ part }: Token): boolean {
  return part === 'DET';
}

function isNoArticle(token: Token): boolean {
  return !isArticle(token);
}

/** The partners of a group's words, if they stand side by side in its order. */
function runOf(group: Words, partner: Partner): Words | undefined {
  const words = group.filter(token => token.content);
  // "The destruction of the army" is nothing that the army destroyed.
  const run = words.flatMap(token => {
    const other = partner(token);
    return other !== undefined && isNominal(other) === isNominal(token) ? [other] : [];
  });
  const isRun = run.every((token, i) => i === 0 || token.index === (run[i - 1]?.index ?? 0) + 1);
  return words.length > 0 && run.length === words.length && isRun ? run : undefined;
}

/** What stands between an owner and what follows it: nothing or an "'s"; undefined for anything else. */
function markBetween(owner: Words, head: Words, tokens: Words): Words | undefined {
  const [last, first, end] = [owner.at(-1), head[0], head.at(-1)];
  if (last === undefined || first === undefined || first.index <= last.index) return undefined;
  const between = tokens.slice(last.index + 1, first.index);
  // "The mill head office" is no head of the mill.
  const next = end?.after === '' ? tokens[end.index + 1] : undefined;
  const isPlain = (last.after === '' || last.after === '-') && !(next && isNominal(next));
  return isPlain && between.length <= 1 && between.every(({ word }) => OWNS.test(word)) ? between : undefined;
}

/** "Ida Holm, a painter, left" and "Ida Holm was the painter who left" as "painter Ida Holm left". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Who did something, and what the claim calls them besides. */
interface Titled {
  readonly name: Words;
  /** With no article. */
  readonly title: Words;
  readonly rest: Words;
}

/** Undefined unless the sentence has what somebody is right in front of a name, be it another one. */
export function withTitleInFront({ claim, evidence, match }: Aligned): Words | undefined {
  const ours = apposedIn(claim) ?? singledOutIn(claim);
  const last = match(ours?.title.at(-1));
  const theirs = last?.after === '' ? evidence[last.index + 1] : undefined;
  if (ours === undefined || theirs?.name !== true) return undefined;
  // "Mayor Karl Moss and Ana Brandt": the one who is named with it.
  if (match(ours.name[0]) !== theirs && ours.name.some(token => match(token) !== undefined)) return undefined;
  return sentenceOf(unmarked(ours.title), unmarked(ours.name), ours.rest);
}

/** "Ida Holm, a painter, left". */
function apposedIn(claim: Words): Titled | undefined {
  const comma = claim.findIndex(({ after }) => after === ',');
  const name = claim.slice(0, comma + 1);
  const [article, ...title] = groupWithOf(claim, comma + 1);
  const last = title.at(-1);
  if (article?.part !== 'DET' || last?.after !== ',' || !name.every(token => token.name)) return undefined;
  return { name, title, rest: claim.slice(last.index + 1) };
}

/** "Ida Holm was the painter who left". */
function singledOutIn(claim: Words): Titled | undefined {
  const [main, who] = clausesIn(claim).clauses;
  if (main?.verb?.lemma !== 'be' || who?.kind !== 'relative' || !who.opener || who.parted) return undefined;
  const { subject: name, verb } = main;
  const [the, ...title] = claim.slice(verb.index + 1, who.opener.index);
  const isPlain = verb.index === name.length && name.every(token => token.name) && the?.word === 'the';
  return isPlain && who.subject === who.antecedent
    ? { name, title, rest: claim.slice(who.opener.index + 1) }
    : undefined;
}

/** Another sort of thing: what the evidence says is a novel is no bar, and no film either. */

import { headsOf, isWhole } from '../clauses/heads.ts';
import type { Predication } from '../clauses/predication.ts';
import type { Sort } from '../english/lexicon.ts';
import type { Pair } from '../pair/pair.ts';
import { isSameSubject } from '../pair/same-subject.ts';
import type { Token } from '../sentence/token.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { tooShort } from './guards/too-short.ts';
import { except } from './guards.ts';
import type { Clash, Rule } from './rule.ts';

export const otherSort: Rule = {
  code: 'other-sort',
  says: 'A sentence says that it is another sort of thing',
  finds(pair) {
    const clash = sortClash(pair);
    return clash === undefined ? undefined : { kind: 'differs', reason: 'sort', clashes: [clash] };
  },
  guards: except(otherPreposition, tooShort),
};

/** Sorts that one thing can well be of at once: a school is a building and a body of people. */
const JOINT: readonly (readonly [Sort, Sort])[] = [
  ['place', 'group'],
  ['place', 'structure'],
  ['group', 'structure'],
  ['group', 'event'],
  ['group', 'person'],
  ['work', 'event'],
  ['work', 'thing'],
  ['thing', 'structure'],
  ['thing', 'substance'],
  ['food', 'substance'],
  ['food', 'plant'],
  ['food', 'animal'],
  ['plant', 'substance'],
  ['other', 'event'],
  ['other', 'work'],
  ['other', 'group'],
  ['other', 'thing'],
  ['other', 'substance'],
  ['other', 'plant'],
];

/** Works of which none is another, by the head of what they are said to be. */
const WORKS: readonly RegExp[] = [
  /^(?:film|movie)$/,
  /^(?:book|novel|novella|poem|memoir|autobiography|short story)$/,
  /^(?:album|mixtape|ep)$/,
  /^(?:song)$/,
  /^(?:television series|television show|sitcom|miniseries|television program)$/,
  /^(?:video game)$/,
];

/** The claim's word for what its subject is, and all of the evidence's, when none of them can be said of one thing. */
function sortClash(pair: Pair): Clash | undefined {
  const claim = pair.clauses.claim.definition;
  const evidence = pair.clauses.evidence.definition;
  if (claim === undefined || evidence === undefined || claim.denied || evidence.denied) return undefined;
  const [head, ...others] = headsOf(claim);
  if (head === undefined || others.length > 0 || head.light || !isWhole(head, pair.claim)) return undefined;
  const [first] = claim.core;
  if (first === undefined || !/^(?:a|an|the)$/.test(first.word)) return undefined;
  if (!isSameSubject(claim, evidence, pair)) return undefined;
  const heads = headsOf(evidence);
  const said = pair.evidence.some(token => token.lemma === head.lemma || token.stem === head.stem);
  if (said || heads.length === 0 || !heads.every(other => isWhole(other, pair.evidence))) return undefined;
  const kind = kindOf(head, claim);
  const isOther = (other: Token) =>
    excludes(head.sorts, other.sorts) ||
    areDifferentWorks(kind, kindOf(other, evidence)) ||
    isNoWork(kind, other) ||
    isNoWork(kindOf(other, evidence), head);
  // What a word seldom names must not hide what all of them are: a teacher can be an experience.
  const clashes =
    heads.every(other => isOther(other) || sharesNone(head.sorts, other.sorts)) && heads.some(isOther);
  return clashes ? { claim: [head], evidence: heads } : undefined;
}

function excludes(a: readonly Sort[], b: readonly Sort[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every(one => b.every(other => one !== other && !isJoint(one, other)));
}

/** A film is no lorry, although films are also what photographs are made on. */
function isNoWork(kind: number, { sorts }: Token): boolean {
  return kind !== -1 && sorts.length > 0 && !sorts.some(sort => MAY_BE_WORK.has(sort));
}

const MAY_BE_WORK: ReadonlySet<Sort> = new Set(['work', 'event', 'other']);

function sharesNone(a: readonly Sort[], b: readonly Sort[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(sort => b.includes(sort));
}

function isJoint(a: Sort, b: Sort): boolean {
  return JOINT.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

function kindOf(head: Token, { core }: Predication): number {
  const before = core.find(token => token.index === head.index - 1);
  const medium = core.some(token => /^(?:television|tv)$/.test(token.word)) ? 'television' : '';
  return WORKS.findIndex(
    work =>
      work.test(head.lemma) ||
      work.test(`${before?.lemma} ${head.lemma}`) ||
      work.test(`${medium} ${head.lemma}`),
  );
}

function areDifferentWorks(a: number, b: number): boolean {
  return a !== -1 && b !== -1 && a !== b;
}

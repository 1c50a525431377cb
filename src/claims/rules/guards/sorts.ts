/** Another sort of thing: what the evidence says is a novel is no bar, and no film either. */
import type { Aligned } from '../../alignment/align.ts';
import type { Sort } from '../../english/lexicon.ts';
import type { Token } from '../../sentence/token.ts';
import { isSameSubject, opensNoun, type Predication, readPredication } from './definition.ts';
import type { NameClash } from './name-slots.ts';

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

const WHOLE: ReadonlySet<Sort> = new Set(['person', 'animal', 'food', 'structure', 'work']);

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
export function measureSorts(aligned: Aligned): { readonly sortClash: NameClash | undefined } {
  return { sortClash: sortClash(aligned) };
}

function sortClash(aligned: Aligned): NameClash | undefined {
  const ours = readPredication(aligned.claim, next => /^(?:a|an|the)$/.test(next.word));
  if (ours === undefined || ours.denied) return undefined;
  const [head, ...others] = headsOf(ours);
  if (head === undefined || others.length > 0 || head.light || !isWhole(head, aligned.claim))
    return undefined;
  const theirs = readPredication(aligned.evidence, opensNoun);
  if (theirs === undefined || theirs.denied || !isSameSubject(ours, theirs, aligned)) return undefined;
  const heads = headsOf(theirs);
  const said = aligned.evidence.some(token => token.lemma === head.lemma || token.stem === head.stem);
  if (said || heads.length === 0 || !heads.every(other => isWhole(other, aligned.evidence))) return undefined;
  const kind = kindOf(head, ours);
  const isOther = (other: Token) =>
    excludes(head.sorts, other.sorts) ||
    areDifferentWorks(kind, kindOf(other, theirs)) ||
    isNoWork(kind, other) ||
    isNoWork(kindOf(other, theirs), head);
  // What a word seldom names must not hide what all of them are: a teacher can be an experience.
  const clashes =
    heads.every(other => isOther(other) || sharesNone(head.sorts, other.sorts)) && heads.some(isOther);
  return clashes ? { claim: [head], evidence: heads } : undefined;
}

/** The nouns that end what is joined in a predicate; none where one of them is no common noun. */
export function headsOf({ core }: Predication): readonly Token[] {
  const heads: Token[] = [];
  for (const [i, token] of core.entries()) {
    const next = core[i + 1];
    const ends =
      next === undefined || next.part === 'CCONJ' || /[,/]/.test(token.after) || token.after === '(';
    if (!ends || token.part === 'CCONJ' || token.aside) continue;
    if (token.part === 'ADJ') continue;
    if (token.part !== 'NOUN' || token.name) return [];
    heads.push(token);
  }
  return heads;
}

/** "An award-winning director" and "a piece of land" are not said to be an award or a piece. */
export function isWhole(head: Token, tokens: readonly Token[]): boolean {
  const next = tokens[head.index + 1];
  if (next === undefined) return true;
  if (next.word === 'of') return head.sorts.every(sort => WHOLE.has(sort));
  // "A fourth generation wrestling promoter".
  const beyond = tokens[next.index + 1];
  if (next.word.endsWith('ing') && beyond?.part === 'NOUN' && !beyond.name) return false;
  return head.after !== '-';
}

function excludes(a: readonly Sort[], b: readonly Sort[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every(ours => b.every(theirs => ours !== theirs && !isJoint(ours, theirs)));
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

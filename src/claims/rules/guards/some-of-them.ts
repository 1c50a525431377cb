import { oppositesOf } from '../../alignment/unmet.ts';
import type { Clause } from '../../clauses/clause.ts';
import { QUANTIFIERS } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNoun, subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Guests who stay pay ten marks": what is said of some of a kind is not said of the kind. */
export const someOfThem: Guard = {
  code: 'some-of-them',
  says: 'The passage says it of some of them',
  objects(pair) {
    const { head, bearer, deed } = subjectAndDeedOf(pair) ?? {};
    if (head === undefined || bearer === undefined) return ifAny(pointed(pair));
    return ifAny([...relativeOn(bearer, head, deed, pair), ...tiedTo(bearer, head, pair), ...pointed(pair)]);
  },
  examples: {
    objects: [
      ['Ships are inspected on Monday.', 'Ships from Vasa are inspected on Monday.'],
      ['All members voted.', 'All members present voted.'],
      ['The drills involve boats.', 'Rell and Tarn regularly hold drills with divers and boats.'],
      ['Members may vote.', 'Members over 18 may vote.'],
      ['Guests pay ten marks.', 'Guests who stay pay ten marks.'],
      ['Members voted against the plan.', 'Members who voted against the plan left.'],
      ['Rents fell in May.', 'Rents in Tarn rose in May.'],
      [
        'The book sold ten thousand copies in Rell.',
        'The book sold ten thousand copies, half of them in Rell.',
      ],
    ],
    passes: [
      ['Ships from Vasa are inspected.', 'Ships from Vasa are inspected on Monday.'],
      ['The members voted against the plan.', 'The members, who voted against the plan, left.'],
      ['Rents in Tarn fell in May.', 'Rents in Tarn rose in May.'],
    ],
  },
};

/** "Members who voted against it left" says neither that members voted against it nor that members left. */
function relativeOn(bearer: Token, head: Token, deed: Token | undefined, pair: Pair): readonly Token[] {
  const { claim, evidence, clauses } = pair;
  const isOn = (clause: Clause | undefined) =>
    clause?.kind === 'relative' && !clause.parted && clause.antecedent.includes(bearer);
  const opener = evidence.map(clauses.evidence.clauseOf).find(isOn)?.opener;
  if (opener === undefined || claim.some(({ word }) => word === opener.word)) return [];
  const isIn = deed !== undefined && isOn(clauses.evidence.clauseOf(deed));
  const isDefinite = evidence[bearer.index - 1]?.part === 'DET';
  return (isIn ? isPlural(bearer) && !isDefinite : isOfKind(head, pair)) ? [opener] : [];
}

/** "Ships from Vasa"; of the opposite, whatever stands between it and its verb. */
function tiedTo(bearer: Token, head: Token, pair: Pair): readonly Token[] {
  const isOpposed = oppositesOf(pair).length > 0;
  const { tokens = [], verb } = pair.clauses.evidence.clauseOf(bearer) ?? {};
  const isObject = verb !== undefined && verb.index < bearer.index;
  const end = isObject ? Infinity : (verb?.index ?? Infinity);
  const behind = tokens.filter(({ index }) => index > bearer.index && index < end);
  const [next] = behind;
  if (next === undefined || bearer.after !== '' || !(isOpposed || isOfKind(head, pair))) return [];
  const isBounded = next.quantity !== undefined && next.quantity.bound !== '=';
  if ((isBounded || next.word === 'present') && pair.meeting(next) === undefined) return [next];
  // Behind a verb, when and where is told of the verb.
  if (isObject && !/^(?:with|without)$/.test(next.word)) return [];
  if (!(isOpposed ? next.part === 'ADP' || isNoun(next) : TIES.test(next.word))) return [];
  const mark = behind.findIndex(({ after }) => after !== '');
  return behind
    .slice(0, mark === -1 ? behind.length : mark + 1)
    .filter(word => (word.content ? pair.meeting(word) === undefined : word.word === 'outside'));
}

const TIES = /^(?:from|without|with|in|at|under|over|between|below|above|near|on|outside)$/;

/** A plural of no name, of which something is said for now and always, or of all: "ships sank" says it of some. */
function isOfKind(head: Token, { clauses }: Pair): boolean {
  const { lead, verb } = clauses.claim;
  if (!isPlural(head) || lead.some(({ name, quantity }) => name || quantity !== undefined)) return false;
  const isAll = lead.some(({ word }) => QUANTIFIERS.has(word) || DEFINITE.test(word));
  return isAll || (verb !== undefined && clauses.claim.clauseOf(verb)?.tense !== 'past');
}

const DEFINITE = /^(?:the|these|those|its|their|his|her|our)$/;

function isPlural({ part, word, lemma }: Token): boolean {
  return part === 'NOUN' && (word !== lemma || /^(?:people|children|men|women|police)$/.test(word));
}

/** "Two million copies, half of them in Rell": two million were not sold in Rell. */
function pointed({ claim, evidence, meeting }: Pair): readonly Token[] {
  if (claim.some(({ word }) => POINTS.test(word))) return [];
  return evidence.filter(({ word, index }) => {
    if (!POINTS.test(word) || evidence[index - 1]?.word !== 'of') return false;
    const isMet = evidence.map(token => token.content && meeting(token) !== undefined);
    return isMet.slice(0, index).includes(true) && isMet.slice(index).includes(true);
  });
}

const POINTS = /^(?:them|whom|which)$/;

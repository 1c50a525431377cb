/** "The congress was held in Oslo" with the sentence's own place: "the congress was held in Vienna". */
import type { Aligned } from '../alignment/align.ts';
import { readClauses } from '../clauses/read-clauses.ts';
import { isEvent } from '../english/event-nouns.ts';
import { exclude, type Place } from '../english/places.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

/** Done or so at one place: what plays in Rome may play in Turin, but nobody was born in both. */
const AT_ONE_PLACE =
  /^(?:bear|die|bury|hold|occur|happen|take|locate|situate|base|headquarter|found|establish|sign|convene|crash|assassinate|murder|kill|execute|build|erect|stand|lie|marry|premiere|originate|hail|set)$/;

/** May be done elsewhere on another day. */
const ONCE_A_DAY = /^(?:meet|gather|assemble|convene|arrive|land|debut|debate|collide|explode)$/;

/** Words in a row that name one place. */
interface Named {
  readonly place: Place;
  readonly words: Words;
}

/** Undefined unless the sentence's own place rules the claim's out. */
export function exchangePlace({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const ours = placesIn(claim).find(({ words }) =>
    words.some(token => token.content && match(token) === undefined),
  );
  const [first] = ours?.words ?? [];
  if (ours === undefined || first === undefined || !isAtOnePlace(claim, first)) return undefined;
  // "Russia's admiral signed it in Oslo": where he is from is not where he signed.
  const verb = readClauses(claim).verbOf(first);
  const deed = verb === undefined && tellsWhere(claim) ? readClauses(evidence).verb : match(verb);
  const start = deed !== undefined && isVerbal(deed) ? deed.index : -1;
  // Where both sides speak of a place in the same way, it is not the one that is exchanged.
  const theirs = placesIn(evidence).filter(
    ({ words }) => (words[0]?.index ?? 0) > start && words.some(token => meeting(token) === undefined),
  );
  // What lies in it, or what it lies in, may be the same.
  if (!theirs.every(({ place }) => exclude(ours.place, place) || place.at !== undefined)) return undefined;
  const by = theirs.find(
    ({ place, words }) => exclude(ours.place, place) && words.every(token => meeting(token) === undefined),
  );
  return by && exchange('name', claim, { words: ours.words, by: by.words });
}

function placesIn(tokens: Words): readonly Named[] {
  const isWithin = ({ where }: Token, before: Token | undefined) => before?.where === where;
  return tokens.flatMap(first => {
    if (first.where === undefined || isWithin(first, tokens[first.index - 1])) return [];
    const end = tokens.findIndex(token => token.index > first.index && !isWithin(token, first));
    return [{ place: first.where, words: tokens.slice(first.index, end === -1 ? tokens.length : end) }];
  });
}

/** Of a person, "is" tells where somebody is now and then. */
function isAtOnePlace(claim: Words, place: Token): boolean {
  const { predicate, verbOf } = readClauses(claim);
  const verb = verbOf(place);
  if (verb !== undefined) {
    const hasDay = claim.some(({ quantity }) => quantity?.kind === 'day');
    return AT_ONE_PLACE.test(verb.lemma) || (ONCE_A_DAY.test(verb.lemma) && hasDay);
  }
  if (tellsWhere(claim)) return true;
  if (predicate === undefined || predicate.denied) return false;
  const head = predicate.core.findLast(token => token.content);
  return head === undefined || (head.part === 'NOUN' && !head.name && isNobody(head));
}

/** "The summit was in Oslo". */
function tellsWhere(claim: Words): boolean {
  const { predicate } = readClauses(claim);
  return predicate?.core.length === 0 && isEvent(predicate.subject.at(-1)?.lemma ?? '');
}

function isNobody({ sorts }: Token): boolean {
  return sorts.includes('place') || !sorts.includes('person');
}

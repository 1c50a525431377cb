/** "The congress was held in Oslo" with the sentence's own place: "the congress was held in Vienna". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { predicationOf } from '../clauses/predication.ts';
import { isEvent } from '../english/event-nouns.ts';
import { exclude, type Place } from '../english/places.ts';
import { isVerbal, renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Done or so at one place: what plays in Rome may play in Turin, but nobody was born in both. */
const AT_ONE_PLACE =
  /^(?:bear|die|bury|hold|occur|happen|take|locate|situate|base|headquarter|found|establish|sign|convene|crash|assassinate|murder|kill|execute|build|erect|stand|lie|marry|premiere|originate|hail|set)$/;

/** May be done elsewhere on another day. */
const ONCE_A_DAY = /^(?:meet|gather|assemble|convene|arrive|land|debut|debate|collide|explode)$/;

function isDay({ quantity }: Token): boolean {
  return quantity?.kind === 'day';
}

interface Run {
  readonly place: Place;
  readonly words: readonly Token[];
}

/** Undefined unless the place is all that the sentence does not bear out, and its own one rules the claim's out. */
export function exchangePlace({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const ours = runsIn(claim).find(({ words }) =>
    words.some(token => token.content && match(token) === undefined),
  );
  const [first, last] = [ours?.words[0], ours?.words.at(-1)];
  if (ours === undefined || first === undefined || last === undefined) return undefined;
  if (!isAtOnePlace(claim, first)) return undefined;
  // Where both sides speak of a place in the same way, it is not the one that is exchanged.
  const verb = clausesIn(claim).verbOf(first);
  const deed = verb !== undefined ? match(verb) : isWhereOfEvent(claim) ? evidence.find(isVerbal) : undefined;
  const theirs = runsIn(evidence).filter(
    ({ words: [start], words }) =>
      words.some(token => meeting(token) === undefined) &&
      // "Russia's admiral signed it in Oslo": where he is from is not where he signed.
      (deed === undefined || !isVerbal(deed) || start === undefined || start.index > deed.index),
  );
  // What lies in it, or what it lies in, may be the same.
  if (!theirs.every(({ place }) => exclude(ours.place, place) || place.at !== undefined)) return undefined;
  const counter = theirs.find(
    ({ place, words }) => exclude(ours.place, place) && words.every(token => meeting(token) === undefined),
  );
  if (counter === undefined) return undefined;
  return {
    kind: 'name',
    claim: renumber([...claim.slice(0, first.index), ...counter.words, ...claim.slice(last.index + 1)]),
    clash: { claim: ours.words, evidence: counter.words },
  };
}

function runsIn(tokens: readonly Token[]): readonly Run[] {
  const runs: { place: Place; words: Token[] }[] = [];
  for (const token of tokens) {
    if (token.where === undefined) continue;
    const last = runs.at(-1);
    if (last?.place === token.where && last.words.at(-1)?.index === token.index - 1) last.words.push(token);
    else runs.push({ place: token.where, words: [token] });
  }
  return runs;
}

/** "The summit was in Oslo". */
function isWhereOfEvent(claim: readonly Token[]): boolean {
  const be = claim.find(isVerbal);
  const isBe = be?.lemma === 'be' && claim[be.index + 1]?.part === 'ADP';
  return isBe && isEvent(claim[be.index - 1]?.lemma ?? '');
}

/** Of a person, "is" tells where somebody is now and then. */
function isAtOnePlace(claim: readonly Token[], place: Token): boolean {
  const verb = clausesIn(claim).verbOf(place);
  if (verb !== undefined) {
    return AT_ONE_PLACE.test(verb.lemma) || (ONCE_A_DAY.test(verb.lemma) && claim.some(isDay));
  }
  if (isWhereOfEvent(claim)) return true;
  const said = predicationOf(claim);
  if (said === undefined || said.denied) return false;
  const head = said.core.findLast(token => token.content);
  return head === undefined || (head.part === 'NOUN' && !head.name && isNobody(head));
}

function isNobody({ sorts }: Token): boolean {
  return sorts.includes('place') || !sorts.includes('person');
}

/** "Is in favour of" for "supports": the claim with the sentence's own phrase for the same. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { listsIn } from '../clauses/lists.ts';
import { OPPOSED_GROUPS, type PhraseGroup, TAKES_FOR } from '../english/same-phrases.ts';
import { EMPTY_HEADS, NAMES_ITS_KIND } from '../english/word-classes.ts';
import { exchanged } from '../sentence/exchange.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { type PhraseFound, phrasesIn } from '../sentence/phrases-in.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

/** Undefined unless the sentence says with another phrase what one of the claim says. */
export function inPhrasesOfSentence(aligned: Aligned): readonly Token[] | undefined {
  const { claim, evidence } = aligned;
  const theirs = phrasesIn(evidence);
  if (theirs.length === 0) return undefined;
  const exchanges = phrasesIn(claim).flatMap(ours => {
    const same = theirs.filter(({ group }) => group === ours.group);
    if (same.some(other => wordsIn(other) === wordsIn(ours))) return [];
    const other = same.find(
      ({ group, words }) =>
        (group.isDeed || isOfOneTime(ours.words, words) || arePerfect(ours.words, words, aligned)) &&
        isOfOneThing(ours.words, words, aligned),
    );
    return other === undefined ? [] : [{ words: ours.words, by: other.words }];
  });
  return exchanges.length === 0 ? undefined : exchanged(claim, exchanges);
}

/** "Supports it", where the sentence is against it. */
export function exchangeOpposedPhrase(aligned: Aligned): Restatement | undefined {
  const { claim, evidence } = aligned;
  const [ours, ...others] = phrasesIn(claim).filter(({ group }) => opposedTo(group) !== undefined);
  if (ours === undefined || others.length > 0) return undefined;
  const [opposed, same] = [opposedTo(ours.group), ours.group];
  const theirs = phrasesIn(evidence);
  const other = theirs.find(({ group }) => group === opposed);
  if (other === undefined || theirs.some(({ group }) => group === same)) return undefined;
  if (!isOfOneTime(ours.words, other.words) || !isOfOneThing(ours.words, other.words, aligned))
    return undefined;
  // "Members of the board" are not all members.
  const first = other.words[0]?.index ?? 0;
  const subject = evidence.slice(0, first).findLast(token => !isVerbal(token) && token.part !== 'ADV');
  if (subject?.content === true && aligned.meeting(subject) === undefined) return undefined;
  return exchange('opposite', claim, { words: ours.words, by: other.words });
}

function opposedTo(group: PhraseGroup): PhraseGroup | undefined {
  const pair = OPPOSED_GROUPS.find(groups => groups.includes(group));
  return pair?.find(other => other !== group);
}

function wordsIn({ words }: PhraseFound): string {
  return words.map(({ lemma }) => lemma).join(' ');
}

/** Both tell of the past, or neither does. */
function isOfOneTime(ours: readonly Token[], theirs: readonly Token[]): boolean {
  const [one, other] = [ours[0], theirs[0]];
  if (one === undefined || other === undefined || !isVerbal(one) || !isVerbal(other)) return true;
  return isPast(one) === isPast(other) || ONE_FORM.test(one.word) || ONE_FORM.test(other.word);
}

/** "Has been the captain of" and "has commanded". */
function arePerfect(ours: Words, theirs: Words, { claim, evidence }: Aligned): boolean {
  const isPerfect = ([first]: Words, tokens: Words) =>
    first !== undefined && /^(?:has|have)$/.test(tokens[first.index - 1]?.word ?? '');
  return isPerfect(ours, claim) && isPerfect(theirs, evidence);
}

/** Past and present alike. */
const ONE_FORM = /^(?:beat|put|cut|set|hit|let|quit|shut|hurt|cost|split|spread|shed|cast|burst)$/;

function isPast(token: Token): boolean {
  if (token.part === 'AUX' || token.lemma === 'be') return /^(?:was|were)$/.test(token.word);
  return token.word !== token.lemma && !/(?:s|ing)$/.test(token.word);
}

/** "Opposes changes to the plan" is not "opposes the plan", nor does "held in reserve" say that it took place. */
function isOfOneThing(ours: Words, theirs: Words, { claim, evidence, match }: Aligned): boolean {
  const [last, lastOfTheirs] = [ours.at(-1), theirs.at(-1)];
  if (last === undefined || lastOfTheirs === undefined) return false;
  // "Will begin" is not "is to end and has begun".
  const [deed, theirDeed] = [verbBehind(last, claim), verbBehind(lastOfTheirs, evidence)];
  if (deed === undefined && last.part === 'AUX') return false;
  if (deed !== undefined && theirDeed !== undefined && match(deed) !== undefined)
    return match(deed) === theirDeed;
  const partner = match(objectsBehind(last, claim)[0]);
  const objects = objectsBehind(lastOfTheirs, evidence);
  if (partner === undefined || objects.length === 0) return true;
  const behind = evidence.slice(partner.index + 1, partner.index + 3).map(({ word }) => word);
  return objects.includes(partner) && !SET_ASIDE.test(behind.join(' '));
}

const SET_ASIDE = /^in (?:reserve|abeyance|contempt|check|esteem|suspense)$/;

/** "Begin" for "will begin" and "is soon to begin". */
function verbBehind({ index }: Token, tokens: Words): Token | undefined {
  const next = tokens.find(token => token.index > index && token.part !== 'AUX' && token.part !== 'ADV');
  return next?.part === 'VERB' ? next : undefined;
}

/** The heads of the groups behind a phrase; "the town of Rell" is Rell too. */
function objectsBehind(phrase: Token, tokens: Words): Words {
  const head = phrase.after === '' ? groupBeginningAt(tokens, phrase.index + 1).at(-1) : undefined;
  if (head === undefined) return [];
  const list = listsIn(tokens).find(({ conjuncts: [first] }) => first?.includes(head));
  const heads = list?.conjuncts.flatMap(conjunct => conjunct.slice(-1)) ?? [head];
  return heads.flatMap(each => [each, ...namedBy(each, tokens)]);
}

function namedBy(kind: Token, tokens: Words): Words {
  const isOfName = NAMES_ITS_KIND.has(kind.lemma) || EMPTY_HEADS.has(kind.lemma);
  const adverbials = isOfName ? (clausesIn(tokens).clauseOf(kind)?.adverbials ?? []) : [];
  const named = adverbials.find(({ hangsOn, relation }) => hangsOn === kind && relation === 'of');
  return named?.group.slice(-1) ?? [];
}

/** "Sees the island as a foothold", where the sentence considers it one. */
export function asTakenFor({ claim, evidence, met }: Aligned): Words | undefined {
  const [ours, theirs] = [takenIn(claim), takenIn(evidence)];
  if (ours === undefined || theirs === undefined || ours.verb.lemma === theirs.verb.lemma) return undefined;
  // "See" and "think" say it with an "as" alone.
  if (
    [ours, theirs].some(({ as, verb }) => as === undefined && /^(?:see|think|regard|view)$/.test(verb.lemma))
  )
    return undefined;
  const of = claim[ours.verb.index + 1]?.word === 'of' ? claim.slice(ours.verb.index + 1).slice(0, 1) : [];
  const first = claim.find(({ content, index }) => content && index > ours.verb.index);
  if (first === undefined || met(first) === undefined) return undefined;
  const as = ours.as === undefined || theirs.as !== undefined ? [] : [{ words: [ours.as], by: [] }];
  return exchanged(claim, [{ words: [ours.verb, ...of], by: [theirs.verb] }, ...as]);
}

function takenIn(tokens: Words): { readonly verb: Token; readonly as: Token | undefined } | undefined {
  const verb = tokens.find(({ part, lemma }) => part === 'VERB' && TAKES_FOR.test(lemma));
  return verb && { verb, as: tokens.find(({ word, index }) => word === 'as' && index > verb.index) };
}

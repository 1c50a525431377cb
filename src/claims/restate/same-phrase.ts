/** "Is in favour of" for "supports": the claim with the sentence's own phrase for the same. */
import type { Aligned } from '../alignment/align.ts';
import { OPPOSED_GROUPS, type PhraseGroup, TAKES_FOR } from '../english/same-phrases.ts';
import { EMPTY_HEADS, NAMES_ITS_KIND } from '../english/word-classes.ts';
import { sentenceOf } from '../sentence/made-token.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { type PhraseFound, phrasesIn } from '../sentence/phrases-in.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

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
        (group.isDeed || isOfOneTime(ours.words, words) || arePerfect(ours.words, words, aligned)) && isOfOneThing(ours.words, words, aligned),
    );
    return other === undefined ? [] : [{ ours, by: other.words }];
  });
  return exchanges.length === 0 ? undefined : withPhrases(claim, exchanges);
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
  return {
    kind: 'opposite',
    claim: withPhrases(claim, [{ ours, by: other.words }]),
    clash: { claim: ours.words, evidence: other.words },
  };
}

function opposedTo(group: PhraseGroup): PhraseGroup | undefined {
  const pair = OPPOSED_GROUPS.find(groups => groups.includes(group));
  return pair?.find(other => other !== group);
}

function wordsIn({ words }: PhraseFound): string {
  return words.map(({ lemma }) => lemma).join(' ');
}

interface Exchange {
  readonly ours: PhraseFound;
  readonly by: readonly Token[];
}

/** The words come from the sentence, and stand where those of the claim stood. */
function withPhrases(claim: readonly Token[], exchanges: readonly Exchange[]): readonly Token[] {
  const restated: Token[] = [];
  for (let at = 0; at < claim.length; at++) {
    const exchange = exchanges.find(({ ours }) => ours.words[0]?.index === at);
    if (exchange === undefined) {
      restated.push(claim[at] as Token);
      continue;
    }
    const { ours, by } = exchange;
    const [first, last] = [ours.words[0] as Token, ours.words.at(-1) as Token];
    restated.push(
      ...by.map((token, i) => ({
        ...token,
        start: first.start,
        end: last.end,
        text: first.text,
        aside: first.aside,
        after: i === by.length - 1 ? last.after : '',
      })),
    );
    at = last.index;
  }
  return sentenceOf(restated);
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
function isOfOneThing(ours: Words, theirs: Words, { claim, evidence, met }: Aligned): boolean {
  const [last, lastOfTheirs] = [ours.at(-1), theirs.at(-1)];
  const head = last && objectsBehind(last, claim)[0];
  const objects = lastOfTheirs === undefined ? [] : objectsBehind(lastOfTheirs, evidence);
  const partner = head && met(head)?.evidence;
  if (partner === undefined || objects.length === 0) return true;
  const behind = evidence.slice(partner.index + 1, partner.index + 3).map(({ word }) => word);
  return objects.includes(partner) && !SET_ASIDE.test(behind.join(' '));
}

const SET_ASIDE = /^in (?:reserve|abeyance|contempt|check|esteem|suspense)$/;

/** The heads of the groups behind a phrase; "the town of Rell" is Rell too. */
function objectsBehind(phrase: Token, tokens: Words): Words {
  const heads: Token[] = [];
  for (let at = phrase.index; tokens[at] !== undefined; ) {
    const head = groupBeginningAt(tokens, at + 1).at(-1);
    if (head === undefined || (heads.length === 0 && phrase.after !== '')) break;
    heads.push(head);
    const link = tokens[head.index + 1];
    const goesOn = head.after === ',' || link?.word === 'and' || link?.word === 'or';
    const isNamed = link?.word === 'of' && (NAMES_ITS_KIND.has(head.lemma) || EMPTY_HEADS.has(head.lemma));
    if (!goesOn && !isNamed) break;
    at = head.after === ',' && link?.word !== 'and' && link?.word !== 'or' ? head.index : head.index + 1;
  }
  return heads;
}

/** "Sees the island as a foothold", where the sentence considers it one. */
export function asTakenFor({ claim, evidence, met }: Aligned): readonly Token[] | undefined {
  const theirs = evidence.find(token => token.part === 'VERB' && TAKES_FOR.test(token.lemma));
  const ours = claim.find(token => token.part === 'VERB' && TAKES_FOR.test(token.lemma));
  if (theirs === undefined || ours === undefined || ours.lemma === theirs.lemma) return undefined;
  const as = claim.find(({ word, index }) => word === 'as' && index > ours.index);
  const asTheirs = evidence.find(({ word, index }) => word === 'as' && index > theirs.index);
  // "See" and "think" say it with an "as" alone.
  const needsAs = (verb: Token) => /^(?:see|think|regard|view)$/.test(verb.lemma);
  if ((needsAs(ours) && as === undefined) || (needsAs(theirs) && asTheirs === undefined)) return undefined;
  const object = claim[ours.index + 1]?.word === 'of' ? ours.index + 2 : ours.index + 1;
  const first = claim.slice(object).find(token => token.content);
  if (first === undefined || met(first) === undefined) return undefined;
  return sentenceOf(
    claim.slice(0, ours.index),
    [{ ...theirs, start: ours.start, end: ours.end, text: ours.text, after: '' }],
    claim.slice(object).filter(token => token !== as || asTheirs !== undefined),
  );
}

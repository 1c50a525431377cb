/** Holds a claim against sentences of the evidence. */

import { foreignOf, unmetOf } from './alignment/unmet.ts';
import { firstVerbOf, leadOf } from './clauses/lead.ts';
import type { Language } from './english/language.ts';
import { type Pair, pairOf } from './pair/pair.ts';
import { restatementsOf } from './restate/restate.ts';
import type { Restatement } from './restate/restatement.ts';
import { NOTHING_ELSE } from './rules/not-only.ts';
import { type Ruling, settle } from './rules/settle.ts';
import { lengthOf } from './sentence/length.ts';
import { leaveOut, type Sentence, type Token } from './sentence/token.ts';

export interface Comparison {
  readonly sentence: Sentence;
  readonly pair: Pair;
  readonly ruling: Ruling;
}

/** Sentences of a text that are aligned, by how much of the claim they have. */
const SENTENCES = 3;
/** A sentence with less of the claim than this has never settled one; only the best is then aligned, to be shown. */
const WORTH_ALIGNING = 0.4;

/**
 * The sentence that settles most, or else meets most of the claim. The first sentence, which says what a text is
 * about, is always tried, and the first that says what the claim's subject is.
 */
export function compareBest(
  claim: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
  without?: ReadonlySet<string>,
): Comparison | undefined {
  if (claim.length === 0) return undefined;
  const subject = subjectBeforeCopula(claim)?.filter(token => token.content) ?? [];
  const defining =
    subject.length === 0 ? undefined : sentences.find(sentence => definesSubject(subject, sentence));
  const overlapOf = overlapWith(claim);
  const compared = sentences
    .map(sentence => ({ sentence, overlap: overlapOf(sentence.resolved ?? sentence.tokens) }))
    .toSorted((a, b) => b.overlap - a.overlap)
    .filter(
      ({ sentence, overlap }, i) =>
        i === 0 ||
        (i < SENTENCES && overlap >= WORTH_ALIGNING) ||
        (overlap > 0 && (sentence === sentences[0] || sentence === defining)),
    )
    .map(({ sentence }) => compareForms(claim, sentence, language, without));
  return compared.toSorted((a, b) => settles(b) - settles(a) || metShare(b) - metShare(a))[0];
}

/** "Low Tide is a film", for whatever the claim says that Low Tide is. */
function definesSubject(subject: readonly Token[], { tokens }: Sentence): boolean {
  const theirs = subjectBeforeCopula(tokens);
  return theirs !== undefined && subject.every(({ lemma }) => theirs.some(token => token.lemma === lemma));
}

function subjectBeforeCopula(tokens: readonly Token[]): readonly Token[] | undefined {
  return firstVerbOf(tokens)?.lemma === 'be' ? leadOf(tokens) : undefined;
}

export function settles({ ruling }: Comparison): number {
  return ruling.kind === 'stated' ? 2 : ruling.kind === 'differs' ? 1 : 0;
}

/** 0 to 1: share of the claim's words that the sentence bears out. */
export function metShare({ pair }: Comparison): number {
  const length = lengthOf(pair.claim);
  return length === 0 ? 0 : 1 - unmetOf(pair).length / length;
}

/**
 * As both are written, and the claim with one thing turned round. `without`: the codes of guards that are not asked.
 */
export function compareForms(
  claim: readonly Token[],
  sentence: Sentence,
  language: Language,
  without?: ReadonlySet<string>,
): Comparison {
  const direct = compareDirectly(claim, sentence, language, without);
  // Of "nobody" for "everybody", the word tells more than that one of them denies.
  const denies = direct.ruling.kind === 'differs' && direct.ruling.reason === 'negation';
  if (direct.ruling.kind !== 'none' && !denies) return direct;
  const only = claim.filter(({ word }) => NOTHING_ELSE.test(word));
  if (only.length > 0) {
    // What is not so cannot be all that is so: "only by A" says "by A".
    const compared = compareDirectly(leaveOut(claim, only), sentence, language, without);
    if (compared.ruling.kind === 'differs' && compared.ruling.reason !== 'negation') return compared;
  }
  // The reverse does not hold: "did not open in 2014" is nowhere stated by "opened in 2018".
  const restated = firstStated(claim, sentence, restatementsOf(direct.pair), language, without);
  if (restated === undefined) return direct;
  return {
    ...direct,
    ruling: { kind: 'differs', reason: restated.kind, clashes: [restated.clash], rule: 'restated' },
  };
}

function firstStated(
  claim: readonly Token[],
  sentence: Sentence,
  restatements: Iterable<Restatement>,
  language: Language,
  without: ReadonlySet<string> | undefined,
): Restatement | undefined {
  for (const restated of restatements) {
    if (!mayState(restated, claim, sentence, language)) continue;
    if (compareDirectly(restated.claim, sentence, language, without).ruling.kind === 'stated')
      return restated;
  }
  return undefined;
}

/** Not where the other form keeps a word that the sentence has nothing for; what begins it is met more easily. */
function mayState(
  restated: Restatement,
  claim: readonly Token[],
  sentence: Sentence,
  language: Language,
): boolean {
  const keeps = ({ start, word }: Token) =>
    restated.claim.some(token => token.start === start && token.word === word && token.index > 0);
  return readingsOf(sentence).some(tokens => !foreignOf(hold(claim, sentence, tokens, language)).some(keeps));
}

/** As it is written, and as it reads with what its pronouns stand for. */
function readingsOf({ tokens, resolved }: Sentence): readonly (readonly Token[])[] {
  return resolved === undefined ? [tokens] : [tokens, resolved];
}

function hold(
  claim: readonly Token[],
  sentence: Sentence,
  tokens: readonly Token[],
  { lexicon }: Language,
): Pair {
  return pairOf(claim, tokens, lexicon, sentence.asks === true);
}

function compareDirectly(
  claim: readonly Token[],
  sentence: Sentence,
  language: Language,
  without?: ReadonlySet<string>,
): Comparison {
  const plain = compareTokens(claim, sentence, sentence.tokens, language, without);
  if (plain.ruling.kind !== 'none' || sentence.resolved === undefined) return plain;
  const resolved = compareTokens(claim, sentence, sentence.resolved, language, without);
  if (isVerbatim(resolved))
    return { ...resolved, ruling: { kind: 'stated', reason: 'aligned', rule: 'verbatim' } };
  return unmetOf(resolved.pair).length <= unmetOf(plain.pair).length ? resolved : plain;
}

function compareTokens(
  claim: readonly Token[],
  sentence: Sentence,
  tokens: readonly Token[],
  language: Language,
  without?: ReadonlySet<string>,
): Comparison {
  const pair = hold(claim, sentence, tokens, language);
  return { sentence, pair, ruling: settle(pair, without) };
}

function isVerbatim({ ruling }: Comparison): boolean {
  return ruling.kind === 'stated' && ruling.reason === 'verbatim';
}

/** A stem in common counts a little less than the same word. */
const STEM_WORTH = 0.9;

/** 0 to 1: share of the claim's content words that a sentence has in the same or a related form. */
export function overlapWith(claim: readonly Token[]): (tokens: readonly Token[]) => number {
  const content = claim.filter(token => token.content);
  const lemmas = new Set(content.map(({ lemma }) => lemma));
  const stems = new Set(content.map(({ stem }) => stem));
  return tokens => {
    const said = tokens.filter(token => token.content && (lemmas.has(token.lemma) || stems.has(token.stem)));
    const worth = content.map(({ lemma, stem }) => {
      if (said.some(token => token.lemma === lemma)) return 1;
      return said.some(token => token.stem === stem) ? STEM_WORTH : 0;
    });
    return content.length === 0 ? 0 : worth.reduce<number>((sum, each) => sum + each, 0) / content.length;
  };
}

/** Holds a claim against sentences of the evidence. */

import { relativeDates } from '../text/relative-dates.ts';
import { type Aligned, align } from './align.ts';
import { type Contrast, measureContrast } from './contrast/contrast.ts';
import type { Language } from './language.ts';
import { resolveReferences } from './resolve-references.ts';
import { type Ruling, rule } from './rules.ts';
import type { Sentence, Token } from './token.ts';
import { tokenise } from './tokenise.ts';

export interface Comparison {
  readonly sentence: Sentence;
  /** 0 to 1: share of the claim's content words that the sentence has in the same or a related form. */
  readonly overlap: number;
  readonly aligned: Aligned;
  readonly contrast: Contrast;
  readonly ruling: Ruling;
}

/** The claim as one run of words, whatever number of sentences it is typed in. */
export function readClaim(claim: string, language: Language): readonly Token[] {
  const [only, ...others] = tokenise(claim, language).map(withoutLabels);
  if (only === undefined) return [];
  if (others.length === 0) return only.tokens;
  let place = 0;
  return [only, ...others]
    .flatMap(({ tokens }) => {
      const base = place;
      place += (tokens.at(-1)?.place ?? 0) + 1;
      return tokens.map(token => ({ ...token, place: token.place + base }));
    })
    .map((token, index) => ({ ...token, index }));
}

/** "Brick (film)": a short bracket behind a name tells which one is meant, and claims nothing. */
const LABEL_MAX = 3;

function withoutLabels(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const label = tokens.filter(token => token.aside);
  const [first] = label;
  const isLabel = first !== undefined && label.length <= LABEL_MAX && tokens[first.index - 1]?.name === true;
  if (!isLabel) return sentence;
  return { ...sentence, tokens: tokens.map(token => (token.aside ? { ...token, content: false } : token)) };
}

/** So many words besides the subject are met by chance only in a text about the same. */
const TELLING = 5;

/** The name that the claim begins with, as far as its verb. */
function namedSubject(claim: readonly Token[]): readonly Token[] {
  const verb = claim.findIndex(token => token.part === 'VERB' || token.part === 'AUX');
  const subject = claim.slice(0, Math.max(0, verb)).filter(token => !token.aside);
  const isName =
    subject.some(token => token.name) &&
    subject.every(
      token => token.name || token.part === 'DET' || token.part === 'ADP' || token.part === 'PART',
    );
  const rest = claim.filter(token => token.content && !subject.includes(token));
  return isName && rest.length >= TELLING ? subject : [];
}

/**
 * The evidence is taken to be about the claim's subject where it begins with a pronoun that nothing explains.
 * Held against the sentence that meets most of its words; undefined when either side has no words.
 */
export function comparePair(
  claim: string,
  evidence: readonly string[],
  language: Language,
): Comparison | undefined {
  const ours = readClaim(claim, language);
  const subject = namedSubject(ours);
  return compareBest(
    ours,
    evidence.flatMap(text => readText(text, { title: '' }, language, subject)),
    language,
  );
}

/** The sentences of one text, with what its pronouns and short names stand for. */
export function readText(
  text: string,
  { title, published }: TextSource,
  language: Language,
  assumed: readonly Token[] = [],
): readonly Sentence[] {
  const sentences = tokenise(text, language);
  const dates = relativeDates(published).filter(({ pattern }) => text.search(pattern) !== -1);
  const dated =
    dates.length === 0 ? sentences : tokenise(text, { ...language, names: [...language.names, ...dates] });
  const titleTokens = tokenise(title, language).flatMap(sentence => sentence.tokens);
  const resolved = resolveReferences(dated, titleTokens, assumed);
  return sentences.map((sentence, i) => {
    const inDates = dated[i]?.tokens ?? [];
    const changed = inDates.some((token, at) => token.word !== sentence.tokens[at]?.word);
    const tokens = resolved[i] ?? (changed ? inDates : undefined);
    return tokens === undefined ? sentence : { ...sentence, resolved: tokens };
  });
}

/** What is known of where a text comes from. */
export interface TextSource {
  readonly title: string;
  /** ISO 8601; what "last year" is counted from. */
  readonly published?: string | undefined;
}

export function compareBest(
  claim: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): Comparison | undefined {
  if (claim.length === 0) return undefined;
  let best: Sentence | undefined;
  let most = -1;
  for (const sentence of sentences) {
    const overlap = overlapOf(claim, sentence.resolved ?? sentence.tokens);
    if (overlap > most) [best, most] = [sentence, overlap];
  }
  return best === undefined ? undefined : compareSentence(claim, best, language);
}

export function compareSentence(claim: readonly Token[], sentence: Sentence, language: Language): Comparison {
  const plain = compareTokens(claim, sentence, sentence.tokens, language);
  if (plain.ruling.kind !== 'none' || sentence.resolved === undefined) return plain;
  const resolved = compareTokens(claim, sentence, sentence.resolved, language);
  if (resolved.contrast.verbatim) return { ...resolved, ruling: { kind: 'stated', reason: 'aligned' } };
  return resolved.contrast.unmet.length <= plain.contrast.unmet.length ? resolved : plain;
}

function compareTokens(
  claim: readonly Token[],
  sentence: Sentence,
  tokens: readonly Token[],
  language: Language,
): Comparison {
  const aligned = align(claim, tokens, language.lexicon);
  const contrast = measureContrast(aligned);
  return { sentence, overlap: overlapOf(claim, tokens), aligned, contrast, ruling: rule(contrast) };
}

/** A stem in common counts a little less than the same word. */
const STEM_WORTH = 0.9;

export function overlapOf(claim: readonly Token[], tokens: readonly Token[]): number {
  const lemmas = new Set<string>();
  const stems = new Set<string>();
  for (const token of tokens) {
    if (!token.content) continue;
    lemmas.add(token.lemma);
    stems.add(token.stem);
  }
  let met = 0;
  let all = 0;
  for (const token of claim) {
    if (!token.content) continue;
    all++;
    if (lemmas.has(token.lemma)) met += 1;
    else if (stems.has(token.stem)) met += STEM_WORTH;
  }
  return all === 0 ? 0 : met / all;
}

import { cite } from '../../answer/cite.ts';
import type { Library, Passage, Quotation } from '../../model.ts';
import type { Evidence } from '../../verdict.ts';
import type { Comparison } from '../compare.ts';
import { speakerOf } from '../pair/speaker.ts';
import type { Clash } from '../rules/rule.ts';
import type { Token } from '../sentence/token.ts';
import { notMetBy } from './differences.ts';
import { nearestMiss } from './objections.ts';
import { sideBySide } from './side-by-side.ts';

/** A comparison as a reader sees it: the passage cited, its sentence marked and laid beside the claim. */
export function toEvidence(
  comparison: Comparison,
  claim: string,
  passage: Passage,
  library: Library,
): Evidence {
  const { pair, sentence } = comparison;
  const exact = passage.text.slice(sentence.start, sentence.end);
  const keySentence: Quotation = {
    exact,
    start: passage.start + sentence.start,
    end: passage.start + sentence.end,
  };
  const clashing = new Set(tokensIn(comparison));
  const citation = cite(passage, library);
  const speaker = spoken(speakerOf(pair) ?? [], passage.text);
  const date = citation.source.published;
  return {
    citation: { ...citation, keySentence },
    alignment: sideBySide(pair, claim, { text: exact, from: sentence.start }, clashing),
    notMet: notMetBy(pair),
    ...(speaker === '' ? {} : { speaker }),
    ...(date === undefined ? {} : { date }),
  };
}

/** What differs, or what the closest objection is about. */
function tokensIn(comparison: Comparison): readonly Token[] {
  const { ruling } = comparison;
  if (ruling.kind !== 'none') return ruling.kind === 'differs' ? bothSides(ruling.clashes) : [];
  const miss = nearestMiss(comparison);
  const clashes = miss?.finding.kind === 'differs' ? bothSides(miss.finding.clashes) : [];
  return [...clashes, ...(miss?.objections[0]?.tokens ?? [])];
}

function bothSides(clashes: readonly Clash[]): readonly Token[] {
  return clashes.flatMap(({ claim, evidence }) => [...claim, ...evidence]);
}

/** From the first to the last word of the speaker, as within a sentence; empty where they name nobody. */
function spoken(speaker: readonly Token[], text: string): string {
  const [first, last] = [speaker[0], speaker.at(-1)];
  if (first === undefined || last === undefined || !namesSomebody(speaker, first, last)) return '';
  const written = text.slice(first.start, last.end);
  return first.name ? written : written.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, letter => letter.toLowerCase());
}

/** Of "to", "in addition to", "the origins of the" nobody can be the speaker. */
function namesSomebody(speaker: readonly Token[], first: Token, last: Token): boolean {
  if (/^(?:ADP|CCONJ|SCONJ|PART)$/u.test(first.part) || NEVER_LAST.test(last.word)) return false;
  return speaker.some(
    token =>
      PERSON.test(token.word) || ((token.name || token.part === 'NOUN') && !NEVER_LAST.test(token.word)),
  );
}

const PERSON = /^(?:i|we|you|he|she|they|somebody|someone|everybody|everyone|many|most|some|others)$/iu;
const NEVER_LAST = /^(?:the|an?|and|or|of|to|in|on|at|by|as|for|from|with|that|who|which|it|each)$/iu;

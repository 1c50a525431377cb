/** What an article says under each of its headings, in a sentence of its own. */
import type { Article, Citation, Library, NonEmpty, Passage } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { termOf } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';
import { cite } from './cite.ts';

export interface OutlineSection {
  /** Outermost first; none where the article has no headings there. */
  readonly headings: readonly string[];
  readonly passages: NonEmpty<Passage>;
  /** Of the passage with the key sentence of the section. */
  readonly citation: Citation & { readonly keySentence: NonNullable<Citation['keySentence']> };
}

/** A stretch without headings is a section of so many passages, so that a long article without any has an outline too. */
const UNHEADED_MAX = 5;
/** Words; a shorter sentence says little by itself, a longer one is no key. */
const SENTENCE_WORDS = { min: 6, max: 45 } as const;
/** What a sentence gains by opening its passage, where each shared word gives its share of 1. */
const OPENING = 0.1;

export function outlineOf(article: Article, library: Library): readonly OutlineSection[] {
  const passages = library.passagesOf(article.id);
  const weights = sharedWords(passages, article.language);
  return sectionsOf(passages).map(section => ({
    headings: section[0].headings,
    passages: section,
    citation: keyOf(section, weights, article.language, library),
  }));
}

function sectionsOf(passages: readonly Passage[]): readonly NonEmpty<Passage>[] {
  const sections: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    const isNext = last !== undefined && last[0].headings.join('\n') === passage.headings.join('\n');
    const isFull = last !== undefined && passage.headings.length === 0 && last.length >= UNHEADED_MAX;
    if (isNext && !isFull) last.push(passage);
    else sections.push([passage]);
  }
  return sections;
}

/**
 * The sentence nearest to the centroid of the article (Radev et al. 2004, Centroid-based summarization of multiple
 * documents): whose words come up again in other passages, as a mean, so that long ones gain nothing.
 */
function keyOf(
  section: NonEmpty<Passage>,
  weights: ReadonlyMap<string, number>,
  language: string,
  library: Library,
): OutlineSection['citation'] {
  let best: { readonly passage: Passage; readonly start: number; readonly end: number } | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const passage of section) {
    for (const [at, { start, end }] of splitSentences(passage.text).entries()) {
      const worth = worthOf(passage.text.slice(start, end), weights, language) + (at === 0 ? OPENING : 0);
      if (worth <= most) continue;
      most = worth;
      best = { passage, start, end };
    }
  }
  const { passage, start, end } = best ?? { passage: section[0], start: 0, end: section[0].text.length };
  const exact = passage.text.slice(start, end);
  const keySentence = { exact, start: passage.start + start, end: passage.start + end };
  return { ...cite(passage, library), keySentence };
}

function worthOf(sentence: string, weights: ReadonlyMap<string, number>, language: string): number {
  const words = splitWords(sentence);
  const telling = words.filter(({ stop }) => !stop);
  if (telling.length === 0) return -1;
  const sum = telling.reduce((total, { text }) => total + (weights.get(termOf(text, language)) ?? 0), 0);
  const isKeyLike = words.length >= SENTENCE_WORDS.min && words.length <= SENTENCE_WORDS.max;
  return sum / telling.length - (isKeyLike ? 0 : 1);
}

/** The share of the passages that has each word, for words of two passages or more. */
function sharedWords(passages: readonly Passage[], language: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const words = splitWords(text).filter(({ stop }) => !stop);
    for (const term of new Set(words.map(word => termOf(word.text, language)))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const shares = [...counts].filter(([, count]) => count > 1);
  return new Map(shares.map(([term, count]) => [term, count / passages.length]));
}

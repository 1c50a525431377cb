/** How each word of a question fares in one passage, and how much of that passage's article has it too. */
import { splitWords } from '../text/words.ts';
import type { IndexedLibrary } from './index-library.ts';
import { at, findPosting, type Postings } from './postings.ts';
import type { QueryPlan, Slot } from './query-plan.ts';
import type { WordMet } from './search-index.ts';

const JOINTS = /[-\u2010\u2011'\u2019\u02bc\u2018]/u;

/** The numbers of the passages of one article, which stand together in a library. */
export interface Stretch {
  readonly first: number;
  /** The number after the last. */
  readonly end: number;
}

/** In the order of the words of the question. */
export function wordsMet(
  indexed: IndexedLibrary,
  { words, slotsOf }: QueryPlan,
  passage: number,
  article: Stretch,
): readonly WordMet[] {
  const { postings, body, vocabulary, aliasTerms, passages } = indexed;
  const ids = body.values.subarray(at(body.offsets, passage), at(body.offsets, passage + 1));
  const inText = new Set<number>(aliasTerms);
  for (const id of ids) inText.add(at(vocabulary.termOfWord, id));
  let wholes: ReadonlySet<number> | undefined;
  const isInText = (term: number) => {
    if (inText.has(term)) return true;
    wholes ??= wholesIn(passages[passage]?.text ?? '', vocabulary);
    return wholes.has(term);
  };

  return words.map((_, i): WordMet => {
    const slots = slotsOf[i] ?? [];
    const places = slots.map(slot => placeOf(slot));
    const share = Math.max(0, ...slots.map(slot => shareOf(slot)));
    // Of a word that was split, each part must be there.
    if (slots.length === 0 || places.includes('nowhere')) return { place: 'nowhere', share };
    return { place: places.includes('heading') ? 'heading' : 'text', share };
  });

  function placeOf({ alternatives }: Slot): WordMet['place'] {
    const there = alternatives.filter(({ term }) => findPosting(postings, term, passage) !== undefined);
    if (there.length === 0) return 'nowhere';
    return there.some(({ term }) => isInText(term)) ? 'text' : 'heading';
  }

  /** Of the passages of the article, those that have the likeliest reading. */
  function shareOf({ alternatives: [likeliest] }: Slot): number {
    if (likeliest === undefined) return 0;
    const { term } = likeliest;
    const count = firstFrom(postings, term, article.end) - firstFrom(postings, term, article.first);
    return count / (article.end - article.first);
  }
}

/** The terms of words that are written as several, run together: `bylaw` for "by-law". */
function wholesIn(text: string, vocabulary: IndexedLibrary['vocabulary']): ReadonlySet<number> {
  if (!JOINTS.test(text)) return new Set();
  return new Set(
    splitWords(text).flatMap(({ whole }) => (whole === undefined ? [] : vocabulary.termsFor(whole))),
  );
}

/** The first posting of a term that is of this passage or a later one. */
function firstFrom(postings: Postings, term: number, passage: number): number {
  let low = at(postings.offsets, term);
  let high = at(postings.offsets, term + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(postings.passageOf, middle) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

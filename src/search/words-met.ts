/** How each word of a question fares in one passage, and how much of that passage's article has it too. */
import type { IndexedLibrary } from './index-library.ts';
import { at, contextImpact, findPosting, type Postings } from './postings.ts';
import type { QueryPlan, Slot } from './query-plan.ts';
import type { WordMet } from './search-index.ts';

/** The numbers of the passages of one article, which stand together in a library. */
export interface Stretch {
  readonly first: number;
  /** The number after the last. */
  readonly end: number;
}

/** Impacts are kept as single floats. */
const ROUNDING = 1e-4;

/** In the order of the words of the question. */
export function wordsMet(
  { postings, body }: Pick<IndexedLibrary, 'postings' | 'body'>,
  { words, slotsOf }: QueryPlan,
  passage: number,
  article: Stretch,
): readonly WordMet[] {
  const length = at(body.offsets, passage + 1) - at(body.offsets, passage);
  const averageLength = body.values.length / postings.passages;

  return words.map((_, i): WordMet => {
    const slots = slotsOf[i] ?? [];
    const places = slots.map(slot => placeOf(slot));
    const share = Math.max(0, ...slots.map(slot => shareOf(slot)));
    // Of a word that was split, each part must be there.
    if (slots.length === 0 || places.includes('nowhere')) return { place: 'nowhere', share };
    return { place: places.includes('heading') ? 'heading' : 'text', share };
  });

  function placeOf({ alternatives }: Slot): WordMet['place'] {
    let place: WordMet['place'] = 'nowhere';
    for (const { term } of alternatives) {
      const posting = findPosting(postings, term, passage);
      if (posting === undefined) continue;
      const inHeading = contextImpact(at(postings.idf, term), length, averageLength);
      if (at(postings.impacts, posting) > inHeading * (1 + ROUNDING)) return 'text';
      place = 'heading';
    }
    return place;
  }

  /** Of the passages of the article, those that have the likeliest reading. */
  function shareOf({ alternatives: [likeliest] }: Slot): number {
    if (likeliest === undefined) return 0;
    const { term } = likeliest;
    const count = firstFrom(postings, term, article.end) - firstFrom(postings, term, article.first);
    return count / (article.end - article.first);
  }
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

/** The statements of passages that give their date, in the order of what they speak of. */
import type { Citation, Library, NonEmpty, Passage } from '../model.ts';
import { compareDates, type DateSaid, findDates } from '../text/dates.ts';
import { splitSentences } from '../text/sentences.ts';
import { cite } from './cite.ts';

export interface DatedStatement {
  /** The dates that it gives, rising; no two alike. */
  readonly dates: NonEmpty<DateSaid>;
  /** Its key sentence is the statement. */
  readonly citation: Citation & { readonly keySentence: NonNullable<Citation['keySentence']> };
}

/**
 * A sentence with several dates stands once, under the earliest. "Last August" and "on Monday" give no date: which one
 * they mean would be ours to say, not the source's.
 */
export function timelineOf(passages: readonly Passage[], library: Library): readonly DatedStatement[] {
  const statements = passages.flatMap(passage => statementsOf(passage, library));
  return statements.toSorted((one, other) => compareDates(one.dates[0], other.dates[0]));
}

function statementsOf(passage: Passage, library: Library): readonly DatedStatement[] {
  const language = library.article(passage.articleId)?.language ?? '';
  const citation = cite(passage, library);
  return splitSentences(passage.text).flatMap(({ start, end }): readonly DatedStatement[] => {
    const exact = passage.text.slice(start, end);
    const [first, ...others] = onceEach(findDates(exact, language));
    if (first === undefined) return [];
    const keySentence = { exact, start: passage.start + start, end: passage.start + end };
    return [{ dates: [first, ...others], citation: { ...citation, keySentence } }];
  });
}

function onceEach(dates: readonly DateSaid[]): readonly DateSaid[] {
  const rising = dates.toSorted(compareDates);
  return rising.filter((date, at) => {
    const before = rising[at - 1];
    return before === undefined || compareDates(before, date) !== 0;
  });
}

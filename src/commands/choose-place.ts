/** What `/quote` and `/read` say where a name fits several places, or none. */
import { cite } from '../answer/cite.ts';
import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../corpus.ts';
import type { Article, Citation, Library, NonEmpty } from '../model.ts';
import { labelOfAll } from '../reply/number-runs.ts';
import { presentChoice, presentPlaces } from '../reply/present-choice.ts';
import { presentNoPassage } from '../reply/present-no-passage.ts';
import { fittingTogether } from '../reply/present-together.ts';
import type { Block, Reply } from '../reply/reply.ts';
import type { NumberRange } from '../text/parse-passage-names.ts';
import type { Place } from './find-passages.ts';

/** Passages whose heading or first words are near to what was typed. */
const NEAR_MAX = 3;

/** Why there is a choice between passages that were named by their words. */
export const WORDED_ALIKE = 'Several passages have these words.';

export interface CitedPlace {
  readonly citations: NonEmpty<Citation>;
  /** What was named and is not there. */
  readonly notes: readonly Block[];
}

export function citePlaces([first, ...others]: NonEmpty<Place>, library: Library): NonEmpty<CitedPlace> {
  const citePlace = ({ passages: [one, ...more], missing }: Place): CitedPlace => {
    const citations = [cite(one, library), ...more.map(passage => cite(passage, library))] as const;
    const text = `${citations[0].title} has no ${missing.map(labelOfRange).join(', ')}.`;
    return { citations, notes: missing.length === 0 ? [] : [{ kind: 'note', text }] };
  };
  return [citePlace(first), ...others.map(citePlace)];
}

/** Passages of the same numbers in several articles. */
export function choosePlace(places: NonEmpty<CitedPlace>): Reply {
  const [first, ...others] = places;
  const label = labelOfAll(first.citations);
  const what = others.length === 0 || first.citations.length === 1 ? `a ${label}` : label;
  return presentPlaces({
    heading: `Several articles have ${what}. Which one?`,
    places: [fittingTogether(first.citations), ...others.map(({ citations }) => fittingTogether(citations))],
    notes: [],
    data: { kind: 'choice', candidates: places.flatMap(({ citations }) => citations) },
  });
}

export function choosePassage(candidates: NonEmpty<Citation>, why: string): Reply {
  return presentChoice({
    heading: `${why} Which one?`,
    candidates,
    notes: [],
    data: { kind: 'choice', candidates },
  });
}

/** An abstention that names what is close by name, which is no answer: in the articles that were named, their ends. */
export function noSuchPassage(
  typed: string,
  { library, names }: Corpus,
  articles: readonly Article[] = [],
): Reply {
  const ends = articles.slice(0, NEAR_MAX).flatMap(({ id }) => library.passagesOf(id).slice(-1));
  const near = ends.length > 0 ? ends : names.passages(typed, NEAR_MAX);
  return presentNoPassage(
    near.map(passage => cite(passage, library)),
    coverageOf(library),
  );
}

function labelOfRange({ from, to }: NumberRange): string {
  return from === to ? `¶${from}` : `¶${from}–${to}`;
}

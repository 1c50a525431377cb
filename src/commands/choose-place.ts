/** What `/quote` and `/read` say where a name fits several places, or none. */
import { cite } from '../answer/cite.ts';
import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../corpus.ts';
import { said, say, toSay } from '../language/say.ts';
import type { Article, Citation, Library, NonEmpty, Passage } from '../model.ts';
import { labelOfAll } from '../reply/lines/number-runs.ts';
import { CANDIDATES_MAX, presentChoice, presentPlaces } from '../reply/present/present-choice.ts';
import { presentNoPassage } from '../reply/present/present-no-passage.ts';
import { fittingTogether } from '../reply/present/present-together.ts';
import type { Block, Reply } from '../reply/reply.ts';
import type { NumberRange } from '../text/parse-passage-names.ts';
import type { Place } from './find-passages.ts';

/** Passages whose heading or first words are near to what was typed. */
const NEAR_MAX = 3;

/** Why there is a choice between passages that were named by their words. */
export const WORDED_ALIKE = toSay('Several passages have these words.');

export interface CitedPlace {
  readonly citations: NonEmpty<Citation>;
  /** What was named and is not there. */
  readonly notes: readonly Block[];
}

export function citePlace({ passages: [first, ...others], missing }: Place, library: Library): CitedPlace {
  const citations = [cite(first, library), ...others.map(passage => cite(passage, library))] as const;
  const [{ title }, numbers] = [citations[0], missing.map(labelOfRange).join(', ')];
  const text = isReadSoFar(first, library)
    ? say`${title} has no ${numbers} in what is read here.`
    : say`${title} has no ${numbers}.`;
  return { citations, notes: missing.length === 0 ? [] : [{ kind: 'note', text }] };
}

function isReadSoFar({ articleId }: Passage, { readSoFar = [] }: Library): boolean {
  return readSoFar.some(each => each.articleId === articleId);
}

/** Of those that one message can offer; the others are counted. */
export function choosePlace(places: NonEmpty<Place>, library: Library, picks?: 'cite'): Reply {
  const citations = (place: Place) => fittingTogether(citePlace(place, library).citations);
  const first = citations(places[0]);
  const others = places.slice(1, CANDIDATES_MAX).map(citations);
  const label = labelOfAll(first);
  const isAlike = others.every(other => labelOfAll(other) === label);
  const alike =
    first.length === 1 ? say`Several articles have a ${label}.` : say`Several articles have ${label}.`;
  const why = isAlike ? alike : say`That fits several places.`;
  return presentPlaces({
    heading: `${why} ${say`Which one?`}`,
    places: [first, ...others],
    further: places.length - others.length - 1,
    notes: [],
    ...(picks && { picks }),
    data: { kind: 'choice', candidates: [first, ...others].flat() },
  });
}

export function choosePassage(candidates: NonEmpty<Citation>, why: string, picks?: 'cite'): Reply {
  return presentChoice({
    heading: `${said(why)} ${say`Which one?`}`,
    candidates,
    notes: [],
    ...(picks && { picks }),
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

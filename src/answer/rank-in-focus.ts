/**
 * Passages for a question with a focus, best first. All that are in it are about the same, so what orders them is
 * what else the question says: its words, the kind of thing asked for, its meaning.
 */
import type { Corpus } from '../corpus.ts';
import type { PassageId } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query } from '../search/search-index.ts';
import { hasAsked } from '../text/asked-for.ts';
import { splitSentences } from '../text/sentences.ts';
import { evidenceIn } from './evidence.ts';
import type { Focus } from './focus.ts';
import type { RankedHit } from './rank.ts';

/** What a passage gains that has the kind of thing asked for, where a telling word gains 1. */
const KIND = 0.35;
/** What the passages to read first gain, the first the most. */
const LEAD = 0.25;
/** What nearness in meaning gains, per cosine. */
const MEANING = 2;
/** What the share of the question that BM25 sees gains. */
const SCORE = 0.5;

export interface InFocus {
  readonly focus: Pick<Focus, 'passages' | 'lead'>;
  /** What was found beyond it. */
  readonly others: readonly Hit[];
  /** What a passage gains by being in it. */
  readonly bonus: number;
}

/** Ranks are comparable within one question alone. */
export function rankInFocus(
  query: Query,
  { focus, others, bonus }: InFocus,
  corpus: Corpus,
  nearness: Nearness | undefined,
): readonly RankedHit[] {
  const { passages, lead } = focus;
  const beyond = others.filter(({ passage }) => !passages.has(passage.id));
  return [...corpus.index.hitsOf(query, [...passages]), ...beyond]
    .map(hit => {
      const isIn = passages.has(hit.passage.id);
      return { hit, rank: worth(query, hit, isIn, nearness) + (isIn ? bonus + leadGain(hit, lead) : 0) };
    })
    .sort((a, b) => b.rank - a.rank);
}

function worth(query: Query, hit: Hit, isIn: boolean, nearness: Nearness | undefined): number {
  return (
    evidenceIn(query, hit, isIn).mass +
    SCORE * hit.score +
    (hasKind(query, hit) ? KIND : 0) +
    (nearness === undefined ? 0 : MEANING * nearness.of(hit.passage.id))
  );
}

function leadGain({ passage }: Hit, lead: readonly PassageId[]): number {
  const place = lead.indexOf(passage.id);
  return place < 0 ? 0 : LEAD / (place + 1);
}

/** Whether one of its sentences has the kind of thing asked for. */
export function hasKind({ asked }: Query, { passage }: Hit): boolean {
  if (asked === undefined) return false;
  return splitSentences(passage.text).some(({ start, end }) =>
    hasAsked(asked, passage.text.slice(start, end)),
  );
}

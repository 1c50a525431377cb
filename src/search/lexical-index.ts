/** The lexical engine: BM25 over stems, with misspelt words read as the words of the library. */
import type { ArticleId, Library, PackId, Passage, PassageId } from '../model.ts';
import { type AskedKind, askedFor, hasAsked } from '../text/asked-for.ts';
import { cleanText } from '../text/clean.ts';
import type { EnglishWords } from '../text/english-words.ts';
import { BUNDLED_ENGLISH } from './bundled-english.ts';
import { type Closeness, createCloseness } from './closeness.ts';
import { createWordCompleter } from './complete-word.ts';
import { passagesHavingAll } from './having-all.ts';
import { buildTables, type IndexTables, openTables } from './index-library.ts';
import { knownTerms, matchedWords } from './matched-words.ts';
import { createQueryPlanner } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import {
  type Candidate,
  createPassageScorer,
  isReachable,
  meets,
  type Reachable,
  scoreOne,
} from './score-passages.ts';
import type { Hit, Query, Scope, SearchIndex, WordMet } from './search-index.ts';
import { type Stretch, wordsMet } from './words-met.ts';

/** So many of the best by single words are looked at more closely. */
const REORDERED = 30;
/** What a passage gains that has the kind of thing asked for, as a share of the weight of the question. */
const KIND_WEIGHT = 0.12;
/** The same for kinds that nearly any passage seems to have: people, places, reasons. */
const COMMON_KIND_WEIGHT = 0.02;
/** As a share of the same, what a passage scores that is all that can be wished for; hardly any has more. */
const SCORE_FULL = 2.5;

const RARE_KINDS: readonly AskedKind[] = ['number', 'time', 'manner', 'definition'];

interface Seen extends Candidate {
  readonly close: Closeness;
}

/** Nobody reads further, and ranking costs the more the longer the list. */
const HITS_MAX = 500;

/** Reads the whole library once; the index does not follow later changes. */
export function createSearchIndex(library: Library, english: EnglishWords = BUNDLED_ENGLISH): SearchIndex {
  return openSearchIndex(library, buildTables(library), english);
}

/** For tables that were made of this library, now or before. */
export function openSearchIndex(
  library: Library,
  tables: IndexTables,
  english: EnglishWords = BUNDLED_ENGLISH,
): SearchIndex {
  const indexed = openTables(library, tables);
  const { passages, postings } = indexed;
  const planQuery = createQueryPlanner(indexed, english);
  const scorePassages = createPassageScorer(postings);
  const numberOf = createPassageNumbers(library);
  const plans = new WeakMap<Query, QueryPlan>();

  function planOf(query: Query): QueryPlan | undefined {
    return plans.get(query) ?? planQuery(query.text, aboutOf(query));
  }

  function reachable(scope: Scope | undefined): Reachable {
    const packs = scope?.packs;
    const inPacks = (passage: number) => packs === undefined || packs.has(packOf(passage));
    if (scope?.passages === undefined)
      return packs === undefined ? { kind: 'all' } : { kind: 'tested', test: inPacks };
    const listed: number[] = [];
    for (const id of scope.passages) {
      const passage = numberOf(id);
      if (passage !== undefined && inPacks(passage)) listed.push(passage);
    }
    return { kind: 'listed', passages: listed };
  }

  function articleOf(passage: number): Stretch {
    const siblings = library.passagesOf((passages[passage] as Passage).articleId);
    const [opening] = siblings;
    const first = (opening && numberOf(opening.id)) ?? passage;
    return { first, end: first + Math.max(1, siblings.length) };
  }

  const packOf = (passage: number): PackId => (passages[passage] as Passage).packId;

  /** Looks at a passage beyond its single words. */
  function createLook(plan: QueryPlan, asked: Query['asked']): (candidate: Candidate) => Seen {
    const closeness = createCloseness(indexed, plan);
    const isRare = asked !== undefined && RARE_KINDS.includes(asked.kind);
    const gain = (isRare ? KIND_WEIGHT : COMMON_KIND_WEIGHT) * plan.weight;
    return ({ passage, score }) => {
      const close = closeness(passage);
      const isKind = asked !== undefined && hasAsked(asked, (passages[passage] as Passage).text);
      return { passage, score: score === 0 ? 0 : score + close.score + (isKind ? gain : 0), close };
    };
  }

  function toHit(plan: QueryPlan, { passage, score, close }: Seen): Hit {
    let met = 0;
    let repaired = 0;
    const terms = new Set<number>();
    for (const slot of plan.slots) {
      const by = meets(postings, slot, passage);
      if (by === undefined) continue;
      met += slot.idf;
      if (slot.repaired) repaired += slot.idf;
      for (const { term } of slot.alternatives) terms.add(term);
    }
    const shareOf = (weight: number) => (plan.weight === 0 ? 0 : Math.min(1, weight / plan.weight));
    let matched: readonly string[] | undefined;
    let words: readonly WordMet[] | undefined;
    return {
      passage: passages[passage] as Passage,
      score: shareOf(score / SCORE_FULL),
      covered: shareOf(met),
      repaired: met === 0 ? 0 : repaired / met,
      together: shareOf(close.together),
      sameForm: shareOf(close.sameForm),
      // Only the best hits are looked at so closely.
      get words() {
        words ??= wordsMet(indexed, plan, passage, articleOf(passage));
        return words;
      },
      // Only what is shown or explained asks for it, and it costs more than all the rest of a hit.
      get matched() {
        matched ??= matchedWords(indexed, passage, terms);
        return matched;
      },
    };
  }

  return {
    parse(text, about = '') {
      const clean = cleanText(text).trim();
      const plan = planQuery(clean, about);
      if (plan === undefined) return undefined;
      const asked = askedFor(plan.speltQuestion);
      const query: Query = {
        text: clean,
        spelt: plan.spelt,
        words: plan.words,
        ...(asked !== undefined && { asked }),
      };
      plans.set(query, plan);
      return query;
    },
    search(query, limit, scope) {
      const plan = planOf(query);
      if (plan === undefined || !(limit >= 1)) return [];
      const wanted = Math.min(Math.floor(limit), HITS_MAX);
      const candidates = scorePassages(plan, Math.max(wanted, REORDERED), reachable(scope));
      return candidates
        .map(createLook(plan, query.asked))
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, wanted)
        .map(candidate => toHit(plan, candidate));
    },
    havingAll(query, limit, scope) {
      const plan = planOf(query);
      if (plan === undefined) return [];
      const found = passagesHavingAll(postings, plan, limit, reachable(scope));
      return found.map(passage => passages[passage] as Passage);
    },
    hitsOf(query, ids, scope) {
      const plan = planOf(query);
      if (plan === undefined) return [];
      const within = reachable(scope);
      const look = createLook(plan, query.asked);
      return ids.flatMap(id => {
        const passage = numberOf(id);
        if (passage === undefined || !isReachable(passage, within)) return [];
        return [toHit(plan, look({ passage, score: scoreOne(postings, plan.slots, passage) }))];
      });
    },
    weigh(query, sentences) {
      const plan = planOf(query);
      if (plan === undefined) return sentences.map(() => 0);
      return sentences.map(sentence => {
        const terms = knownTerms(indexed, sentence);
        let met = 0;
        for (const slot of plan.slots) {
          const best = Math.max(
            0,
            ...slot.alternatives.map(({ term, weight }) => (terms.has(term) ? weight : 0)),
          );
          met += slot.idf * best;
        }
        return plan.weight === 0 ? 0 : met / plan.weight;
      });
    },
    complete: createWordCompleter(indexed.vocabulary),
  };
}

/** Only a query of another index is planned anew. */
function aboutOf({ words }: Query): string {
  return words.flatMap(word => (word.isAbout ? [word.text] : [])).join(' ');
}

/** The place of a passage in the library, found by its article: a table of all would take long to make. */
function createPassageNumbers({ passages, passage, passagesOf }: Library) {
  const firstOf = new Map<ArticleId, number>();
  return (id: PassageId): number | undefined => {
    const wanted = passage(id);
    if (wanted === undefined) return undefined;
    const { articleId } = wanted;
    const siblings = passagesOf(articleId);
    const first = firstOf.get(articleId) ?? passages.indexOf(siblings[0] ?? wanted);
    firstOf.set(articleId, first);
    const near = first + siblings.indexOf(wanted);
    const place = passages[near] === wanted ? near : passages.indexOf(wanted);
    return place < 0 ? undefined : place;
  };
}

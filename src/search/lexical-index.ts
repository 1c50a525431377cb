/** The lexical engine: BM25 over stems, with misspelt words read as the words of the library. */
import type { ArticleId, Library, PackId, Passage, PassageId } from '../model.ts';
import { cleanText } from '../text/clean.ts';
import type { EnglishWords } from '../text/english-words.ts';
import { BUNDLED_ENGLISH } from './bundled-english.ts';
import { createWordCompleter } from './complete-word.ts';
import { buildTables, type IndexTables, openTables } from './index-library.ts';
import { knownTerms, matchedWords } from './matched-words.ts';
import { createQueryPlanner } from './plan-query.ts';
import { K1 } from './postings.ts';
import { createProximity } from './proximity.ts';
import type { QueryPlan } from './query-plan.ts';
import {
  type Candidate,
  createPassageScorer,
  isReachable,
  meets,
  type Reachable,
  scoreOne,
} from './score-passages.ts';
import type { Hit, Query, Scope, SearchIndex } from './search-index.ts';

/** So many of the best by single words are looked at for word order. */
const REORDERED = 30;

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
    return plans.get(query) ?? planQuery(query.text);
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

  const packOf = (passage: number): PackId => (passages[passage] as Passage).packId;

  function toHit(plan: QueryPlan, { passage, score }: Candidate): Hit {
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
    let matched: readonly string[] | undefined;
    return {
      passage: passages[passage] as Passage,
      score: Math.min(1, score / ((K1 + 1) * plan.weight)),
      covered: plan.weight === 0 ? 0 : Math.min(1, met / plan.weight),
      repaired: met === 0 ? 0 : repaired / met,
      // Only what is shown or explained asks for it, and it costs more than all the rest of a hit.
      get matched() {
        matched ??= matchedWords(indexed, passage, terms);
        return matched;
      },
    };
  }

  return {
    parse(text) {
      const clean = cleanText(text).trim();
      const plan = planQuery(clean);
      if (plan === undefined) return undefined;
      const query: Query = { text: clean, spelt: plan.spelt, words: plan.words };
      plans.set(query, plan);
      return query;
    },
    search(query, limit, scope) {
      const plan = planOf(query);
      if (plan === undefined || !(limit >= 1)) return [];
      const wanted = Math.min(Math.floor(limit), HITS_MAX);
      const proximity = createProximity(indexed, plan);
      const candidates = scorePassages(plan, Math.max(wanted, REORDERED), reachable(scope));
      return candidates
        .map(({ passage, score }) => ({ passage, score: score + proximity(passage) }))
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, wanted)
        .map(candidate => toHit(plan, candidate));
    },
    hitsOf(query, ids, scope) {
      const plan = planOf(query);
      if (plan === undefined) return [];
      const within = reachable(scope);
      const proximity = createProximity(indexed, plan);
      return ids.flatMap(id => {
        const passage = numberOf(id);
        if (passage === undefined || !isReachable(passage, within)) return [];
        const score = scoreOne(postings, plan.slots, passage);
        return [toHit(plan, { passage, score: score === 0 ? 0 : score + proximity(passage) })];
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
    const place = first + siblings.indexOf(wanted);
    return passages[place] === wanted ? place : passages.indexOf(wanted);
  };
}

/** Packs of which some articles end where a place has read to, so that nothing beyond is there to be found. */
import type { Article, ArticleId, ClaimReview, Library, Pack, Passage, ReadSoFar, Topic } from '../model.ts';
import { createLibrary } from './create-library.ts';

/** Up to which passage of an article is read. */
export interface ReadTo {
  readonly articleId: ArticleId;
  readonly number: number;
}

/** An article that is read to its end is whole. */
export function createPacedLibrary(packs: readonly Pack[], paces: readonly ReadTo[]): Library {
  const cut = packs.flatMap(pack => pack.articles.flatMap(article => cutAt(article, pack, paces) ?? []));
  if (cut.length === 0) return createLibrary(packs);
  const library = createLibrary(packs.map(pack => packSoFar(pack, cut)));
  return { ...library, readSoFar: cut.map(({ soFar }) => soFar) };
}

/**
 * The place, in the order of the text, of the passage with this number, which need not rise with it. Where an update
 * has taken that one away, the nearest number below holds; -1 where there is none.
 */
export function placeOfNumber(passages: readonly Passage[], number: number): number {
  const nearest = passages.reduce(
    (best, { ordinal }) => (ordinal <= number && ordinal > best ? ordinal : best),
    0,
  );
  return passages.findIndex(({ ordinal }) => ordinal === nearest);
}

interface Cut {
  readonly soFar: ReadSoFar;
  readonly passages: readonly Passage[];
}

function cutAt({ id, title }: Article, pack: Pack, paces: readonly ReadTo[]): Cut | undefined {
  const pace = paces.find(({ articleId }) => articleId === id);
  if (pace === undefined) return undefined;
  const whole = pack.passages.filter(({ articleId }) => articleId === id);
  const passages = whole.slice(0, placeOfNumber(whole, pace.number) + 1);
  const next = whole[passages.length];
  if (next === undefined) return undefined;
  const last = passages.at(-1)?.ordinal;
  const left = whole.length - passages.length;
  return { soFar: { articleId: id, title, last, left, next: next.ordinal }, passages };
}

function packSoFar(pack: Pack, cut: readonly Cut[]): Pack {
  const cuts = new Map(cut.map(each => [each.soFar.articleId, each]));
  if (!pack.articles.some(({ id }) => cuts.has(id))) return pack;
  const read = new Set<string>(cut.flatMap(each => each.passages.map(({ id }) => id)));
  const passages = pack.passages.filter(({ id, articleId }) => !cuts.has(articleId) || read.has(id));
  const here = new Set<string>(passages.map(({ id }) => id));
  const isHere = (id: string) => here.has(id);
  return {
    ...pack,
    articles: pack.articles.flatMap(article => articleSoFar(article, cuts.get(article.id))),
    passages,
    topics: pack.topics.flatMap(topic => topicSoFar(topic, isHere)),
    claimReviews: pack.claimReviews.filter(review => isReadWhole(review, isHere)),
  };
}

/** One of which nothing is read is not there. */
function articleSoFar(article: Article, cut: Cut | undefined): readonly Article[] {
  if (cut === undefined) return [article];
  const last = cut.passages.at(-1);
  if (last === undefined) return [];
  const { bareHeadings, ...known } = article;
  const read = bareHeadings?.filter(({ at }) => at < last.end) ?? [];
  const body = article.body.slice(0, last.end);
  return [{ ...known, body, ...(read.length > 0 && { bareHeadings: read }) }];
}

/** A topic that is of later passages alone would give away that they come; one without a list looks for its own. */
function topicSoFar(topic: Topic, isHere: (id: string) => boolean): readonly Topic[] {
  const passages = topic.passages.filter(isHere);
  if (passages.length === 0 && topic.passages.length > 0) return [];
  const lead = topic.lead.filter(isHere);
  return [{ ...topic, passages, lead: lead.length > 0 ? lead : passages.slice(0, 1) }];
}

/** What a host says of a claim may be of all that its passages say; of which passages it is has to be known. */
function isReadWhole({ passages }: ClaimReview, isHere: (id: string) => boolean): boolean {
  return passages.length > 0 && passages.every(isHere);
}

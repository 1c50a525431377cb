/** What a host means who types a pace: `night ferry to:12-18`, `18`, `off`, `12-18 of the night ferry`. */
import type { Pace } from '../../community/settings.ts';
import { said, say, toSay } from '../../language/say.ts';
import { ofArticles } from '../../library/roles.ts';
import type { Article, ArticleId, Library, Passage } from '../../model.ts';
import { cutWords, NAME_SHOWN } from '../../reply/shorten/cut-words.ts';
import { type NumberRange, parsePassageNames } from '../../text/parse-passage-names.ts';
import { articlesMeant } from '../articles-called.ts';

export interface PaceInput {
  readonly article?: string;
  readonly to?: string;
}

export type PaceWish =
  | { readonly kind: 'show' }
  | { readonly kind: 'off'; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'set'; readonly pace: Pace }
  | { readonly kind: 'problem'; readonly says: string };

const OFF = /^off$/iu;
const HOW = toSay('Say up to which passage, such as to:18, or what to read now, such as to:12-18.');

export function readPace(input: PaceInput, library: Library, before: readonly Pace[]): PaceWish {
  if (input.article === undefined && input.to === undefined) return { kind: 'show' };
  // With a number it is the title of an article.
  if (input.to === undefined && OFF.test(input.article ?? ''))
    return { kind: 'off', articles: before.map(each => each.articleId) };
  const { title, to } = titleAndNumbers(input);
  if (title === undefined && OFF.test(to ?? '') && before.length > 0) return endOnly(before);
  const gone = OFF.test(to ?? '') ? goneMeant(title, library, before) : undefined;
  if (gone !== undefined) return { kind: 'off', articles: [gone] };
  const meant = articleOf(title, library, before);
  if ('says' in meant) return meant;
  if (OFF.test(to ?? '')) return { kind: 'off', articles: [meant.id] };
  const range = to === undefined ? undefined : rangeIn(to);
  return range === undefined ? problem(said(HOW)) : paceOf(meant, range, library, before);
}

/** Without a title, whatever is listed could be meant, also what is no longer there. */
function endOnly([only, ...others]: readonly Pace[]): PaceWish {
  if (only !== undefined && others.length === 0) return { kind: 'off', articles: [only.articleId] };
  return problem(severalArticles());
}

/** The article of a pace that is no longer there, by its id, which is what is left of it. */
function goneMeant(
  title: string | undefined,
  library: Library,
  before: readonly Pace[],
): ArticleId | undefined {
  const gone = before.filter(({ articleId }) => library.article(articleId) === undefined);
  return gone.find(({ articleId }) => articleId === title?.trim().toLowerCase())?.articleId;
}

/** The numbers may stand before or behind the title, or alone. */
function titleAndNumbers({ article, to }: PaceInput): { readonly title?: string; readonly to?: string } {
  if (to !== undefined) return { ...(article !== undefined && { title: article }), to };
  const named = parsePassageNames(today(article ?? '')).find(({ numbers }) => numbers.length === 1);
  if (named === undefined) return { ...(article !== undefined && { title: article }) };
  const [{ from, to: last }] = named.numbers;
  return { ...(named.title !== undefined && { title: named.title }), to: `${from}-${last}` };
}

function today(text: string): string {
  return text.replace(/^\s*(?:today|now)[\s:,]+/iu, '');
}

function rangeIn(text: string): NumberRange | undefined {
  const named = parsePassageNames(today(text)).find(({ title }) => title === undefined);
  const [first, ...others] = named?.numbers ?? [];
  return others.length === 0 ? first : undefined;
}

type Problem = Extract<PaceWish, { kind: 'problem' }>;

/** Without a title the one that has a pace, or the only one there is. */
function articleOf(title: string | undefined, library: Library, before: readonly Pace[]): Article | Problem {
  const paced = before.flatMap(({ articleId }) => library.article(articleId) ?? []);
  const unnamed = paced.length === 1 ? paced : ofArticles(library.articles, library);
  const [first, ...others] = title === undefined ? unnamed : articlesMeant(title, library);
  if (first === undefined) {
    return problem(
      say`No article has ${cutWords(title ?? '', NAME_SHOWN)} in its title. /sources lists them.`,
    );
  }
  if (others.length === 0) return first;
  return problem(
    title === undefined
      ? severalArticles()
      : say`${others.length + 1} articles have ${cutWords(title, NAME_SHOWN)} in their titles: say more of it.`,
  );
}

/** By their places in the text: numbers need not rise with it. */
function paceOf(article: Article, range: NumberRange, library: Library, before: readonly Pace[]): PaceWish {
  const own = library.passagesOf(article.id);
  const [one, other] = [range.from, range.to].map(number =>
    own.findIndex(({ ordinal }) => ordinal === number),
  );
  if (one === undefined || other === undefined || one < 0 || other < 0) {
    const missing = (one ?? -1) < 0 ? range.from : range.to;
    const last = own.at(-1);
    return problem(say`${article.title} has no ¶${missing}; its last passage is ¶${last?.ordinal ?? 0}.`);
  }
  const last = Math.max(one, other);
  const first = one === other ? following(before, article, own, last) : Math.min(one, other);
  const [from, to] = [own[first], own[last]];
  if (from === undefined || to === undefined) return problem(said(HOW));
  return { kind: 'set', pace: { articleId: article.id, from: from.ordinal, to: to.ordinal } };
}

/** What was read before is not to be read again; without it, or where it goes back, from the beginning. */
function following(before: readonly Pace[], { id }: Article, own: readonly Passage[], last: number): number {
  const pace = before.find(({ articleId }) => articleId === id);
  if (pace === undefined) return 0;
  const [from, to] = [pace.from, pace.to].map(number => own.findIndex(({ ordinal }) => ordinal === number));
  if (to === last && from !== undefined && from >= 0) return from;
  return to !== undefined && to >= 0 && to < last ? to + 1 : 0;
}

function severalArticles(): string {
  return say`There are several articles: say of which, such as /footnote pace TITLE to:18.`;
}

function problem(says: string): Problem {
  return { kind: 'problem', says };
}

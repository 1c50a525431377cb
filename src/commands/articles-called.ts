/** Which articles someone means who types a title, or words from one. */
import { ofArticles, ofHelp } from '../library/roles.ts';
import type { Article, Library } from '../model.ts';
import { fold } from '../text/fold.ts';

/** By the whole title or id; those of help only where there is no other. */
export function articlesCalled(typed: string, library: Library): readonly Article[] {
  const name = plainTitle(typed);
  if (name === '') return [];
  return articlesThat(({ title, ids }) => title === name || ids.includes(name), library);
}

/** By the whole title alone: an id may well be a word that is looked for. */
export function articlesTitled(typed: string, library: Library): readonly Article[] {
  const name = plainTitle(typed);
  return name === '' ? [] : articlesThat(({ title }) => title === name, library);
}

/** By the whole title, or else by words from it. */
export function articlesMeant(typed: string, library: Library): readonly Article[] {
  const called = articlesCalled(typed, library);
  return called.length > 0 ? called : articlesLike(typed, library);
}

/** Those whose title or id has every word typed. */
export function articlesLike(typed: string, library: Library): readonly Article[] {
  const words = wordsOf(typed).filter(word => word !== 'the');
  if (words.length === 0) return [];
  return articlesThat(
    ({ words: known }) =>
      words.every(word => known.some(each => (isNumber(word) ? each === word : each.startsWith(word)))),
    library,
  );
}

/** By title or id, in full; by pack; or all of them for the word alone. */
export function articlesNamed(typed: string, library: Library): readonly Article[] {
  const name = fold(typed).trim();
  const all = ofArticles(library.articles, library);
  const called = articlesCalled(typed, library);
  // An article that is called "All" is meant by its name.
  if (called.length > 0) return called;
  if (/^(?:the )?(?:article|articles|all|in full|full)$/.test(name)) return all;
  return library.articles.filter(article => article.packId === name);
}

interface Names {
  readonly title: string;
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** Folding titles takes far longer than comparing them, and they are compared with every letter that is typed. */
const NAMES = new WeakMap<Library, ReadonlyMap<Article, Names>>();

function articlesThat(isMeant: (names: Names) => boolean, library: Library): readonly Article[] {
  const known = NAMES.get(library) ?? new Map(library.articles.map(each => [each, namesOf(each)]));
  NAMES.set(library, known);
  const meant = library.articles.filter(article => {
    const names = known.get(article);
    return names !== undefined && isMeant(names);
  });
  const own = ofArticles(meant, library);
  return own.length > 0 ? own : ofHelp(meant, library);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

function namesOf({ title, id, packId }: Article): Names {
  const slug = id.slice(packId.length + 1);
  return { title: plainTitle(title), ids: [id, slug].map(plainTitle), words: wordsOf(`${title} ${id}`) };
}

/** Without punctuation and a leading article: `The Night-Ferry` is `night ferry`. */
function plainTitle(text: string): string {
  return wordsOf(text)
    .join(' ')
    .replace(/^the (?=.)/u, '');
}

function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Which articles someone means who types a title, or words from one. */
import { ofArticles, ofHelp } from '../library/roles.ts';
import type { Article, Library } from '../model.ts';
import { fold } from '../text/fold.ts';

/** By the whole title or id; those of help only where there is no other. */
export function articlesCalled(typed: string, library: Library): readonly Article[] {
  const name = plainTitle(typed);
  if (name === '') return [];
  return articlesThat(article => namesOf(article).includes(name), library);
}

/** By the whole title alone: an id may well be a word that is looked for. */
export function articlesTitled(typed: string, library: Library): readonly Article[] {
  const name = plainTitle(typed);
  return name === '' ? [] : articlesThat(({ title }) => plainTitle(title) === name, library);
}

/** Those whose title or id has every word typed. */
export function articlesLike(typed: string, library: Library): readonly Article[] {
  const words = wordsOf(typed).filter(word => word !== 'the');
  if (words.length === 0) return [];
  return articlesThat(({ title, id }) => {
    const known = wordsOf(`${title} ${id}`);
    return words.every(word => known.some(each => (isNumber(word) ? each === word : each.startsWith(word))));
  }, library);
}

function articlesThat(isMeant: (article: Article) => boolean, library: Library): readonly Article[] {
  const own = ofArticles(library.articles, library).filter(isMeant);
  return own.length > 0 ? own : ofHelp(library.articles, library).filter(isMeant);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

function namesOf({ title, id, packId }: Article): readonly string[] {
  return [title, id, id.slice(packId.length + 1)].map(plainTitle);
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

/** Reads who a quotation is said to be from: `“…” — 38 North`, `"…" (The Handbook)`. */
import type { Article, ArticleId, Library } from '../../model.ts';
import { fold } from '../../text/fold.ts';

export interface Attributed {
  readonly text: string;
  readonly name?: string;
}

const ATTRIBUTED =
  /^(?<text>["“”„«»‘'].{8,}["”“»«’'])\s*[,.]?\s*(?:[-\u2012-\u2015~]+\s*|\(\s*|(?:from|in|by)\s+)(?<name>[^"“”„«»]{2,120}?)\s*\)?\.?$/su;

/** Only what stands after a closing mark, since a dash may be part of the quotation. */
export function readAttribution(written: string): Attributed {
  const { text, name } = ATTRIBUTED.exec(written.trim())?.groups ?? {};
  return text === undefined || name === undefined ? { text: written } : { text, name };
}

/** The articles that a name may mean: by title, author, publisher or pack; undefined when by none. */
export function articlesNamed(name: string, library: Library): readonly ArticleId[] | undefined {
  const words = wordsOf(name).filter(word => !PASSED_OVER.has(word));
  if (words.length === 0) return undefined;
  const found = library.articles.filter(article => {
    const known = wordsOf(namesOf(article, library));
    return words.every(word =>
      known.some(each => each === word || (word.length > 3 && each.startsWith(word))),
    );
  });
  return found.length === 0 ? undefined : found.map(article => article.id);
}

const PASSED_OVER = new Set(['the', 'a', 'an', 'article', 'by', 'in', 'of', 'from']);

function namesOf({ id, packId, source, title }: Article, library: Library): string {
  const { author = '', publisher = '' } = source;
  return [title, id, author, publisher, library.pack(packId)?.title ?? ''].join(' ');
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

import { type Article, originalLink, type Passage } from '../../src/index.ts';
import { safeHref } from './safe-href.ts';

/** The original at the passage, where it has an address that a page may link to. */
export function originalOf(article: Article, passage: Passage): string | undefined {
  return safeHref(originalLink(article, passage));
}

/** Ids from names that people gave to files and packs. */
import { createHash } from 'node:crypto';
import { ARTICLE_ID_MAX } from '../library/ids.ts';

/** Lower-case letters, digits and single hyphens; empty when the name has no Latin letter or digit. */
function slugOf(name: string, max: number): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, max + 1)
    .replace(/^-+/, '')
    .slice(0, max)
    .replace(/-+$/, '');
}

/** The same for the same name, so that a second import finds the article of the first; the end is always kept. */
export function slugOfName(fileName: string, end = ''): string {
  const tail = end === '' ? '' : `-${end}`;
  const slug =
    slugOf(fileName, ARTICLE_ID_MAX - tail.length) + (slugOf(fileName, ARTICLE_ID_MAX) === '' ? '' : tail);
  // README.md is never an article.
  if (slug === 'readme') return 'readme-article';
  return slug === ''
    ? `article-${createHash('sha256').update(fileName).digest('hex').slice(0, 8)}${tail}`
    : slug;
}

/** `night-ferry` reads `Night ferry`. */
export function humanised(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

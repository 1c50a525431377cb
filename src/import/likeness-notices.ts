/** What an import should be told of articles that are there already: one of the same title, one of the same text. */

import { say, sayCount } from '../language/say.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import type { Article, Pack } from '../model.ts';
import { sameAddress } from './same-address.ts';
import { sameLine } from './title-line.ts';

/** So much of the smaller text in the other makes them the same text. */
const SAME_SHARE = 0.8;
const NAMED_MAX = 3;

export function likenessNotices(
  { article, passages }: ParsedArticle,
  articles: readonly Article[],
  packs: readonly Pack[],
  together: readonly { readonly draft: { readonly parsed: ParsedArticle } }[],
): readonly string[] {
  const notices: string[] = [];
  const same: Article[] = [];
  const hashes = new Set(passages.map(passage => passage.hash));
  const held = new Map<string, Set<string>>();
  for (const pack of packs) {
    for (const { articleId, hash } of pack.passages) {
      const own = held.get(articleId);
      if (own === undefined) held.set(articleId, new Set([hash]));
      else own.add(hash);
    }
  }
  for (const other of articles) {
    if (other.id === article.id) continue;
    const own = held.get(other.id) ?? new Set();
    const shared = [...hashes].filter(hash => own.has(hash)).length;
    if (shared > 0 && shared >= Math.min(hashes.size, own.size) * SAME_SHARE) {
      same.push(other);
    } else if (sameAddress(other.source.url, article.source.url)) {
      notices.push(say`The article “${other.title}” (${other.id}) has the same address.`);
    } else if (sameLine(other.title, article.title)) {
      notices.push(
        say`The article ${other.id} has the same title; lists tell them apart by date, publisher or file, unless you give another.`,
      );
    }
  }
  for (const { draft } of together) {
    const other = draft.parsed.article;
    if (other.id !== article.id && sameLine(other.title, article.title)) {
      notices.push(say`The article ${other.id} has the same title.`);
    }
  }
  return [...sameText(same), ...notices];
}

/** In one line, however many there are: a text comes in every format that somebody has it in. */
function sameText(others: readonly Article[]): readonly string[] {
  const [only, ...more] = others;
  if (only === undefined) return [];
  const named = others.slice(0, NAMED_MAX).map(({ title, id }) => say`“${title}” (${id})`);
  const unnamed = others.length - NAMED_MAX;
  const further = unnamed > 0 ? [sayCount(unnamed, '1 more', '{0} more')] : [];
  const all = [...named, ...further].join(', ');
  return [
    more.length === 0
      ? say`The article ${all} has the same text: remove one of the two, or answers will come twice.`
      : say`These articles have the same text: ${all}. Keep one, or answers come several times.`,
  ];
}

/** `article#p3` and `article#p3-5`, as topics and reviews write them, to passages. */
import type { Passage } from '../model.ts';

/** The articles of a pack, by the names of their files. */
export interface PackArticles {
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Those that have problems of their own: whatever points to them may be right. */
  readonly unread: ReadonlySet<string>;
}

interface Resolved {
  readonly passages: readonly Passage[];
  /** What to do about a reference that leads nowhere. */
  readonly fault?: string;
}

const FORM = /^[^#\s]+#p\d+(?:-\d+)?$/;

export function resolveReference(reference: string, articles: PackArticles): Resolved {
  if (!FORM.test(reference)) {
    return none(
      `“${reference.slice(0, 60)}” is not a passage. Write article#p3, or article#p3-5 for several.`,
    );
  }
  const [slug = '', range = ''] = reference.split('#p');
  const [from = 0, to = from] = range.split('-').map(Number);
  if (articles.unread.has(slug)) return { passages: [] };
  const inArticle = articles.passages.get(slug);
  if (inArticle === undefined) {
    const others = [...articles.passages.keys(), ...articles.unread].toSorted().slice(0, 10).join(', ');
    return none(`There is no article ${slug} in this pack. It has: ${others}.`);
  }
  if (to < from) return none(`${reference} runs backwards. Write ${slug}#p${to}-${from}.`);
  const ordinals = new Set(inArticle.map(passage => passage.ordinal));
  const missing = [from, to].find(ordinal => !ordinals.has(ordinal));
  if (missing !== undefined) {
    const sorted = [...ordinals].toSorted((a, b) => a - b);
    return none(
      `There is no passage ¶${missing} in ${slug}. Its passages run from ¶${sorted[0]} to ¶${sorted.at(-1)}${
        sorted.length === (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1 ? '' : ', with gaps'
      }.`,
    );
  }
  return { passages: inArticle.filter(({ ordinal }) => ordinal >= from && ordinal <= to) };
}

function none(fault: string): Resolved {
  return { passages: [], fault };
}

/** The source side of a comparison: passages that follow each other, read as one run of words. */
import type { ArticleId, Library, Passage } from '../model.ts';
import type { QuotedWord } from './read-quotation.ts';
import { mergeLinked, type Token, tokensOf } from './tokens.ts';

/** A word of an article; `start` and `end` are places in its body. */
export interface SourceWord extends Token {
  readonly passage: Passage;
}

export interface Stretch {
  readonly articleId: ArticleId;
  readonly words: readonly SourceWord[];
}

/** Neighbours are joined, so that a quotation that runs over a paragraph's end is one run of words. */
export function stretchesOf(passages: readonly Passage[], library: Library): readonly Stretch[] {
  const wanted = new Set(passages);
  const done = new Set<Passage>();
  return passages.flatMap((passage): readonly Stretch[] => {
    if (done.has(passage)) return [];
    const siblings = library.passagesOf(passage.articleId);
    const at = placeOf(passage, siblings);
    let from = at;
    let to = at;
    while (wanted.has(siblings[from - 1] as Passage)) from -= 1;
    while (wanted.has(siblings[to + 1] as Passage)) to += 1;
    const joined = siblings.slice(from, to + 1);
    for (const each of joined) done.add(each);
    const words = joined.flatMap(each => sourceWords(each));
    return [{ articleId: passage.articleId, words }];
  });
}

/** Passages come in the order of the text. */
export function placeOf(passage: Passage, siblings: readonly Passage[]): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((siblings[middle] as Passage).start < passage.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sourceWords(passage: Passage): readonly SourceWord[] {
  // Written out: spreading each word into another object takes several times as long.
  return tokensOf(passage.text).map(({ key, start, end, linked }) => ({
    key,
    start: passage.start + start,
    end: passage.start + end,
    linked,
    passage,
  }));
}

/** Runs linked words together on either side where the other writes them as one: `e-mail` and `email`. */
export function matchLinked(
  quoted: readonly QuotedWord[],
  stretches: readonly Stretch[],
): { readonly words: readonly QuotedWord[]; readonly stretches: readonly Stretch[] } {
  const words = mergeLinked(quoted, writtenIn(stretches));
  const written = new Set([...quoted, ...words].map(word => word.key));
  return {
    words,
    stretches: stretches.map(stretch => ({
      ...stretch,
      words: mergeLinked(stretch.words, key => written.has(key)),
    })),
  };
}

/** Looks through the sources only when it is first asked. */
function writtenIn(stretches: readonly Stretch[]): (key: string) => boolean {
  let keys: Set<string> | undefined;
  return key => {
    keys ??= new Set(stretches.flatMap(stretch => stretch.words.map(word => word.key)));
    return keys.has(key);
  };
}

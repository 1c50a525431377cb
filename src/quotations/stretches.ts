/** The source side of a comparison: passages that follow each other, read as one run of words. */
import type { ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import { asShown, type Shown } from './as-shown.ts';
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

/** `shown`: without tags and marks of notes, which are none of a text's words. */
export type View = 'written' | 'shown';

/** Neighbours are joined, so that a quotation that runs over a paragraph's end is one run of words. */
export function stretchesOf(
  passages: readonly Passage[],
  library: Library,
  view: View = 'written',
): readonly Stretch[] {
  return groupsOf(passages, library).map(group => stretchOf(group, view));
}

/** Those alone that are shown otherwise than they are written. */
export function shownOtherwise(passages: readonly Passage[], library: Library): readonly Stretch[] {
  if (!passages.some(isShownOtherwise)) return [];
  return groupsOf(passages, library)
    .filter(group => group.some(isShownOtherwise))
    .map(group => stretchOf(group, 'shown'));
}

function isShownOtherwise({ text }: Passage): boolean {
  return asShown(text) !== undefined;
}

function groupsOf(passages: readonly Passage[], library: Library): readonly NonEmpty<Passage>[] {
  const wanted = new Set(passages);
  const done = new Set<Passage>();
  return passages.flatMap((passage): readonly NonEmpty<Passage>[] => {
    if (done.has(passage)) return [];
    const siblings = library.passagesOf(passage.articleId);
    const at = placeOf(passage, siblings);
    let from = at;
    let to = at;
    while (wanted.has(siblings[from - 1] as Passage)) from -= 1;
    while (wanted.has(siblings[to + 1] as Passage)) to += 1;
    const [first = passage, ...others] = siblings.slice(from, to + 1);
    for (const each of [first, ...others]) done.add(each);
    return [[first, ...others]];
  });
}

function stretchOf(group: NonEmpty<Passage>, view: View): Stretch {
  return { articleId: group[0].articleId, words: group.flatMap(each => sourceWords(each, view)) };
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

function sourceWords(passage: Passage, view: View): readonly SourceWord[] {
  const shown = view === 'shown' ? asShown(passage.text) : undefined;
  if (shown !== undefined) return shownWords(passage, shown);
  // Written out: spreading each word into another object takes several times as long.
  return tokensOf(passage.text).map(({ key, start, end, linked }) => ({
    key,
    start: passage.start + start,
    end: passage.start + end,
    linked,
    passage,
  }));
}

function shownWords(passage: Passage, { placeOf, text }: Shown): readonly SourceWord[] {
  return tokensOf(text).map(({ key, start, end, linked }) => ({
    key,
    start: passage.start + placeOf(start),
    // Behind the last letter, not behind what follows it unread.
    end: passage.start + placeOf(end - 1) + 1,
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

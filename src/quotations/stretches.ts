/** The source side of a comparison: passages that follow each other, read as one run of words. */
import type { ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import type { Span } from '../text/sentences.ts';
import { asShown } from './as-shown.ts';
import { headingsOver, isQuoted } from './headings.ts';
import { placeOf } from './place-of.ts';
import type { QuotedWord } from './read-quotation.ts';
import { tellingIn } from './telling.ts';
import { mergeLinked, type Token, tokensOf } from './tokens.ts';

/** A word of an article; `start` and `end` are places in its body, of a heading's word both where the text begins. */
export interface SourceWord extends Token {
  readonly passage: Passage;
  /** As it is shown, the word goes on behind it, or has begun before: `m` and `2` of `m<sup>2</sup>`. */
  readonly goesOn?: boolean;
  readonly hasBegun?: boolean;
  /** `wrote the captain`, which the source has before this word and which was left away. */
  readonly leftAway?: readonly SourceWord[];
}

/** No part of the body, in which only passages are. */
export function isOfHeading({ end, start }: SourceWord): boolean {
  return start === end;
}

export interface Stretch {
  readonly articleId: ArticleId;
  readonly words: readonly SourceWord[];
}

/** The passages of a library as runs of words: each is read once, however often a quotation is held against it. */
export interface Stretches {
  /** Neighbours are joined, so that a quotation that runs over a paragraph's end is one run of words. */
  written(passages: readonly Passage[]): readonly Stretch[];
  /** Without tags and marks of notes, which are none of a text's words. */
  shown(passages: readonly Passage[]): readonly Stretch[];
  /** Those of `shown` alone that are not as they are written. */
  shownOtherwise(passages: readonly Passage[]): readonly Stretch[];
  /** As shown, behind those of their headings that are quoted with them; undefined where none is. */
  underHeadings(passages: readonly Passage[], quoted: readonly Token[]): readonly Stretch[] | undefined;
  /** As shown, without who speaks where that stands in the middle of what is said; those alone that have such. */
  spoken(passages: readonly Passage[]): readonly Stretch[];
}

export function createStretches(library: Library): Stretches {
  const otherwise = remembered(wordsShownOtherwise);
  const written = remembered(passage => withParts(writtenWords(passage), otherwise(passage)));
  const shown = (passage: Passage) => otherwise(passage) ?? written(passage);
  const stretchOf = (read: typeof shown) => (group: NonEmpty<Passage>) => ({
    articleId: group[0].articleId,
    words: group.flatMap(read),
  });
  return {
    written: passages => groupsOf(passages, library).map(stretchOf(written)),
    shown: passages => groupsOf(passages, library).map(stretchOf(shown)),
    shownOtherwise(passages) {
      const isOtherwise = (passage: Passage) => otherwise(passage) !== undefined;
      if (!passages.some(isOtherwise)) return [];
      return groupsOf(passages, library)
        .filter(group => group.some(isOtherwise))
        .map(stretchOf(shown));
    },
    underHeadings(passages, quoted) {
      const over = remembered(passage => quotedHeadings(passage, quoted, library));
      if (passages.every(passage => over(passage).length === 0)) return undefined;
      return groupsOf(passages, library).map(stretchOf(passage => [...over(passage), ...shown(passage)]));
    },
    spoken(passages) {
      const telling = remembered(({ text }) => tellingIn(text));
      if (passages.every(passage => telling(passage).length === 0)) return [];
      return groupsOf(passages, library)
        .filter(group => group.some(passage => telling(passage).length > 0))
        .map(stretchOf(passage => withoutTelling(shown(passage), passage, telling(passage))));
    },
  };
}

function withoutTelling(
  words: readonly SourceWord[],
  { start }: Passage,
  telling: readonly Span[],
): readonly SourceWord[] {
  const kept: SourceWord[] = [];
  let leftAway: SourceWord[] = [];
  for (const word of words) {
    if (telling.some(span => word.start >= start + span.start && word.end <= start + span.end)) {
      leftAway.push(word);
    } else if (leftAway.length === 0) kept.push(word);
    else {
      kept.push({ ...word, leftAway });
      leftAway = [];
    }
  }
  return kept;
}

function quotedHeadings(passage: Passage, quoted: readonly Token[], library: Library): readonly SourceWord[] {
  const { start } = passage;
  return headingsOver(passage, library)
    .filter(({ text }, at, all) => text !== all[at - 1]?.text && isQuoted(text, quoted))
    .flatMap(({ text }) => tokensOf(text).map(token => ({ ...token, start, end: start, passage })));
}

function remembered<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<Passage, T>();
  return passage => {
    const before = known.get(passage);
    if (before !== undefined || known.has(passage)) return before as T;
    const now = read(passage);
    known.set(passage, now);
    return now;
  };
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

function writtenWords(passage: Passage): readonly SourceWord[] {
  // Written out: spreading each word into another object takes several times as long.
  return tokensOf(passage.text).map(({ key, start, end, linked }) => ({
    key,
    start: passage.start + start,
    end: passage.start + end,
    linked,
    passage,
  }));
}

function withParts(
  words: readonly SourceWord[],
  shown: readonly SourceWord[] | undefined,
): readonly SourceWord[] {
  if (shown === undefined) return words;
  let at = 0;
  return words.map(word => {
    while ((shown[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at += 1;
    const { end, start } = shown[at] ?? word;
    if (start >= word.end) return word;
    return { ...word, goesOn: end > word.end, hasBegun: start < word.start };
  });
}

function wordsShownOtherwise(passage: Passage): readonly SourceWord[] | undefined {
  const shown = asShown(passage.text);
  if (shown === undefined) return undefined;
  const { placeOf, text } = shown;
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

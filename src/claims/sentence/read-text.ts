/** A text of the sources, as sentences of which it is known what they speak of, and of when. */

import { remember } from '../../text/remember.ts';
import type { Language } from '../english/language.ts';
import { isCountedFromArticle, MAY_BE_RELATIVE, relativeDates } from '../numbers/relative-dates.ts';
import { namedEvent } from './named-event.ts';
import { withNamedThing } from './named-thing.ts';
import { withoutItsArticle } from './of-its-article.ts';
import { readOnce } from './read-once.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Sentence, Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** The sentences of one text, with what its pronouns and short names stand for. */
export function readText(
  text: string,
  { title, published, isDigest = false }: TextSource,
  language: Language,
  assumed: readonly Token[] = [],
): readonly Sentence[] {
  const sentences = tokenise(text, language);
  const dated =
    published !== undefined && MAY_BE_RELATIVE.test(text)
      ? tokenise(text, language, (sentence, before) =>
          isCountedFromArticle(sentence, before) ? relativeDates(published) : [],
        )
      : sentences;
  const resolved = resolveReferences(dated, titleReader(language)(title), assumed);
  const read = sentences.map((sentence, i) => {
    const inDates = dated[i]?.tokens ?? [];
    const changed = inDates.some((token, at) => token.word !== sentence.tokens[at]?.word);
    const written = resolved[i] ?? (changed ? inDates : undefined);
    const tokens = (isDigest ? withoutItsArticle(written ?? sentence.tokens) : undefined) ?? written;
    return tokens === undefined ? sentence : { ...sentence, resolved: tokens };
  });
  return read.map((sentence, i) => {
    const next = sentences[i + 1];
    const event =
      next === undefined ? undefined : namedEvent(sentence.resolved ?? sentence.tokens, next.tokens);
    const before = read[i - 1];
    const told = withNamedThing(sentence.resolved ?? sentence.tokens, before?.resolved ?? before?.tokens);
    if (event === undefined && told === undefined) return sentence;
    return { ...sentence, ...(event && { event }), ...(told && { told }) };
  });
}

/** About 3 KB each. */
const TITLES_MAX = 500;

/** All passages of an article have its title. */
const titleReader = readOnce((language: Language) =>
  remember((title: string) => tokenise(title, language).flatMap(({ tokens }) => tokens), TITLES_MAX),
);

/** What is known of where a text comes from. */
export interface TextSource {
  readonly title: string;
  /** ISO 8601; what "last year" is counted from. */
  readonly published?: string | undefined;
  /** It tells in other words what an article says, so that "the article" is the source itself. */
  readonly isDigest?: boolean;
}

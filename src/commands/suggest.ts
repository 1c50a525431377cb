/** What may be offered while someone types; values are what to send, labels what to show. */
import type { Corpus } from '../corpus.ts';
import { ADDED_PACK } from '../library/ids.ts';
import { articlePacks, articleScope, ofArticles } from '../library/roles.ts';
import type { Library, NonEmpty, Pack, Passage, Topic } from '../model.ts';
import { labelOfNumbers, nameOfNumbers } from '../reply/lines/number-runs.ts';
import { cutWords } from '../reply/shorten/cut-words.ts';
import type { Scope } from '../search/search-index.ts';
import { cleanText } from '../text/clean.ts';
import { parsePassageNames } from '../text/parse-passage-names.ts';
import { splitSentences } from '../text/sentences.ts';
import { articlesLike } from './articles-called.ts';
import type { Command } from './command.ts';
import { findPassages } from './find-passages.ts';
import type { CommandFinder } from './resolve-command.ts';

export interface Suggestion {
  readonly value: string;
  /** At most 100 characters. */
  readonly label: string;
}

export interface SuggestRequest {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** Discord offers no more, and nobody reads on. */
const SUGGESTIONS_MAX = 25;
/** Discord takes 100 characters in a choice, Slack 75 in the text of an option: its adapter cuts further. */
const LABEL_MAX = 100;
/** Further down, words of a text say little about what is being typed. */
const BY_WORDS_MAX = 8;
const TYPED_MAX = 100;
/** One letter begins too many words. */
const BEGINNING_MIN = 2;
/** So many words are tried for one that is not typed to its end. */
const COMPLETED_MAX = 5;
/** The share of what was typed that a suggested passage has. */
const COVERED_MIN = 0.5;

export function suggest(
  request: SuggestRequest,
  commands: readonly Command[],
  finder: CommandFinder,
  corpus: Corpus,
  packs: readonly Pack[],
): readonly Suggestion[] {
  const topic = finder.topic(request.command);
  const command = commands.find(each => each.name === request.command);
  const options = command?.options ?? {};
  const option = Object.hasOwn(options, request.option) ? options[request.option] : undefined;
  const suggests =
    option?.suggests ?? (command === undefined && topic !== undefined ? 'question' : undefined);
  const typed = cleanText(request.typed.slice(0, TYPED_MAX)).trim();
  switch (suggests) {
    case undefined:
      return [];
    case 'topic':
      return suggestTopics(typed, corpus);
    case 'article':
      return suggestArticles(typed, corpus);
    case 'added':
      return suggestAdded(typed, corpus);
    case 'pack':
      return suggestPacks(typed, packs);
    case 'passage':
      return suggestPassages(typed, corpus);
    case 'question':
      return suggestQuestions(typed, corpus, command?.fromTopic === false ? undefined : topic);
  }
}

function suggestTopics(typed: string, { library, names }: Corpus): readonly Suggestion[] {
  const topics = typed === '' ? library.topics : names.topics(typed, SUGGESTIONS_MAX);
  return ofArticles(topics, library)
    .slice(0, SUGGESTIONS_MAX)
    .map(topic => ({
      value: topic.name,
      label: cutWords(`${topic.name}: ${topic.summary}`, LABEL_MAX),
    }));
}

/** The last of several names is the one being typed. */
function suggestPacks(typed: string, packs: readonly Pack[]): readonly Suggestion[] {
  const [last = ''] = /[^\s,]*$/u.exec(typed) ?? [];
  const before = typed.slice(0, typed.length - last.length);
  const named = new Set(before.split(/[\s,]+/u));
  return packs
    .filter(({ id, role }) => role === 'articles' && id.startsWith(last.toLowerCase()) && !named.has(id))
    .map(({ id, title }) => ({ value: before + id, label: cutWords(`${before}${id}: ${title}`, LABEL_MAX) }))
    .filter(({ value }) => value.length <= LABEL_MAX)
    .slice(0, SUGGESTIONS_MAX);
}

/** The last of several titles is the one being typed. */
function suggestArticles(typed: string, { library }: Corpus): readonly Suggestion[] {
  const at = typed.lastIndexOf(';') + 1;
  const [before, last] = [typed.slice(0, at), typed.slice(at).trim()];
  const articles = last === '' ? ofArticles(library.articles, library) : articlesLike(last, library);
  const values = articles.map(({ title, id }) => {
    const name = title.length + at < LABEL_MAX && !title.includes(';') ? title : id;
    return at === 0 ? name : `${before} ${name}`;
  });
  return [...new Set(values.filter(value => value.length <= LABEL_MAX))]
    .slice(0, SUGGESTIONS_MAX)
    .map(value => ({ value, label: value }));
}

/** Of the community's own articles, the latest first. */
function suggestAdded(typed: string, { library }: Corpus): readonly Suggestion[] {
  const own = library.pack(ADDED_PACK)?.articles ?? [];
  const meant = typed === '' ? own.toReversed() : articlesLike(typed, library);
  const titles = meant
    .filter(({ packId }) => packId === ADDED_PACK)
    .map(({ title, id }) => {
      return title.length <= LABEL_MAX ? title : id;
    });
  return [...new Set(titles)].slice(0, SUGGESTIONS_MAX).map(value => ({ value, label: value }));
}

function suggestPassages(typed: string, corpus: Corpus): readonly Suggestion[] {
  const { library, names } = corpus;
  if (typed === '') return openings(library).map(passage => suggestionOf([passage], library));
  const further = [...names.passages(typed, SUGGESTIONS_MAX), ...withWords(typed, corpus)];
  const suggested = [...named(typed, library), ...further.map(passage => [passage] as const)];
  const byValue = new Map(suggested.map(each => suggestionOf(each, library)).map(each => [each.value, each]));
  return [...byValue.values()].slice(0, SUGGESTIONS_MAX);
}

function openings(library: Library): readonly Passage[] {
  const passages = articlePacks(library).flatMap(pack => pack.passages.slice(0, SUGGESTIONS_MAX));
  return passages.slice(0, SUGGESTIONS_MAX);
}

/** `1-3`, `¶2 and ¶5 of the ferry`, `1 John 2`: what is quoted once it is sent, several passages together. */
function named(typed: string, library: Library): readonly NonEmpty<Passage>[] {
  // Numbers alone that do not belong together are found faster by themselves.
  const isMore = parsePassageNames(typed).some(
    ({ title, numbers: [first, ...others] }) =>
      title !== undefined || others.length > 0 || first.from < first.to,
  );
  const meant = isMore ? findPassages(typed, library) : undefined;
  const places = meant?.kind === 'named' || meant?.kind === 'titled' ? meant.places : [];
  return places.slice(0, SUGGESTIONS_MAX).map(place => place.passages);
}

/** `¶12 Joint drills of the two navies… · The title` */
function suggestionOf(passages: NonEmpty<Passage>, library: Library): Suggestion {
  const [{ articleId, text }] = passages;
  const ordinals = passages.map(passage => passage.ordinal);
  const numbers = `${labelOfNumbers(ordinals)} `;
  const title = ` · ${cutWords(library.article(articleId)?.title ?? '', LABEL_MAX / 3)}`;
  const room = LABEL_MAX - numbers.length - title.length;
  return {
    value: nameOfNumbers(articleId, ordinals),
    label: `${numbers}${cutWords(text, room)}${title}`,
  };
}

/** Passages that have the words somewhere, the last perhaps not yet typed to its end. */
function withWords(typed: string, corpus: Corpus, scope?: Scope): readonly Passage[] {
  const [last = ''] = /[\p{L}\p{N}]+$/u.exec(typed) ?? [];
  const before = typed.slice(0, typed.length - last.length);
  const completed = last.length < BEGINNING_MIN ? [] : corpus.index.complete(last, COMPLETED_MAX);
  const within = scope ?? articleScope(corpus.library);
  return [typed, ...completed.map(word => before + word)].flatMap(words =>
    passagesWith(words, corpus, within),
  );
}

function passagesWith(typed: string, { index }: Corpus, scope?: Scope): readonly Passage[] {
  const query = index.parse(typed);
  if (query === undefined) return [];
  const hits = index.search(query, BY_WORDS_MAX, scope);
  return hits.filter(hit => hit.covered >= COVERED_MIN).map(hit => hit.passage);
}

/** Headings and summaries: short texts that lead to passages when they are asked as they stand. */
function suggestQuestions(typed: string, corpus: Corpus, topic: Topic | undefined): readonly Suggestion[] {
  const texts = topic === undefined ? anyQuestions(typed, corpus) : topicQuestions(typed, corpus, topic);
  return [...new Set(texts.map(text => cutWords(text, LABEL_MAX)))]
    .slice(0, SUGGESTIONS_MAX)
    .map(text => ({ value: text, label: text }));
}

function anyQuestions(typed: string, corpus: Corpus): readonly string[] {
  const { library, names } = corpus;
  if (typed === '') return ofArticles(library.topics, library).map(topic => topic.summary);
  return [
    ...ofArticles(names.topics(typed, SUGGESTIONS_MAX), library).map(topic => topic.summary),
    ...names.passages(typed, SUGGESTIONS_MAX).map(nameOf),
    ...withWords(typed, corpus).map(opening),
  ];
}

function topicQuestions(typed: string, corpus: Corpus, topic: Topic): readonly string[] {
  const { library, names } = corpus;
  if (typed === '') return topic.passages.flatMap(id => library.passage(id) ?? []).map(nameOf);
  const passages = new Set(topic.passages);
  const near = names.passages(typed, 4 * SUGGESTIONS_MAX).filter(passage => passages.has(passage.id));
  return [...near.map(nameOf), ...withWords(typed, corpus, { passages }).map(opening)];
}

/** The first sentence: asked as it stands, it finds its passage. */
function opening(passage: Passage): string {
  const [first] = splitSentences(passage.text);
  return first === undefined ? passage.text : passage.text.slice(first.start, first.end);
}

function nameOf(passage: Passage): string {
  return passage.headings.at(-1) ?? opening(passage);
}

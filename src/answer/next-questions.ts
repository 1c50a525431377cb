/**
 * Questions that are asked by a button: of what a topic or an article holds, and of the people in it. Answered by
 * words alone, so that a button finds what was found when it was offered; and once for each library.
 */
import type { Corpus } from '../corpus.ts';
import type { Article, ArticleId, Library, Passage, Topic } from '../model.ts';
import { introducedPeople, type Person } from '../text/people.ts';
import { splitSentences } from '../text/sentences.ts';
import { isDated, isPlaced } from '../text/when-and-where.ts';
import type { Answer } from './answer.ts';
import { answerInFocus } from './answer-in-focus.ts';
import { answerQuestion } from './answer-question.ts';
import { focusOfTopic } from './focus.ts';
import { hasTopics } from './topics-of.ts';

export type NextKind = 'when' | 'where';

export type Subject =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'article'; readonly article: Article };

/** A person, and the passage that says who it is. */
export interface Introduction {
  readonly passage: Passage;
  readonly person: Person;
}

/** A longer article is about more than one thing, so that "When?" of it says nothing. */
const SUBJECT_PASSAGES = 12;
/** People are introduced early; and no answer waits for a whole book to be looked through. */
const LOOKED_THROUGH = 1_000;

interface Kept {
  readonly answers: Map<string, Answer>;
  readonly people: Map<ArticleId, readonly Introduction[]>;
}

const KEPT = new WeakMap<Corpus, Kept>();

function keptFor(corpus: Corpus): Kept {
  const known = KEPT.get(corpus);
  if (known !== undefined) return known;
  const kept: Kept = { answers: new Map(), people: new Map() };
  KEPT.set(corpus, kept);
  return kept;
}

/** Undefined for an article that is too long to be one subject, or has topics that say what is asked about. */
export function subjectOfArticle(articleId: ArticleId, library: Library): Subject | undefined {
  const article = library.article(articleId);
  const isOne = library.passagesOf(articleId).length <= SUBJECT_PASSAGES && !hasTopics(articleId, library);
  return article !== undefined && isOne ? { kind: 'article', article } : undefined;
}

/** `when` and `where` of a subject, as if they were typed after its name. */
export function askOf(subject: Subject, asks: NextKind, corpus: Corpus): Answer {
  const topic = subject.kind === 'topic' ? subject.topic : asTopic(subject.article, corpus.library);
  return remembered(corpus, [asks, subject.kind, topic.packId, topic.name].join('\n'), () =>
    pointedAt(asks, answerInFocus(asks, focusOfTopic(topic, corpus), corpus, undefined)),
  );
}

/** In so many words. */
export function says(asks: NextKind, text: string): boolean {
  return asks === 'when' ? isDated(text) : isPlaced(text);
}

/** A question word has no word in common with the sentence that answers it. */
function pointedAt(asks: NextKind, answer: Answer): Answer {
  if (answer.kind !== 'found') return answer;
  const [best, ...others] = answer.citations;
  const { exact, start } = best.quotation;
  const span = splitSentences(exact).find(each => says(asks, exact.slice(each.start, each.end)));
  if (best.keySentence === undefined || span === undefined) return answer;
  const keySentence = {
    exact: exact.slice(span.start, span.end),
    start: start + span.start,
    end: start + span.end,
  };
  return { ...answer, citations: [{ ...best, keySentence }, ...others] };
}

function asTopic(article: Article, library: Library): Topic {
  const passages = library.passagesOf(article.id).map(passage => passage.id);
  const { packId, title: name } = article;
  return { name, packId, summary: '', aliases: [], command: false, lead: passages.slice(0, 1), passages };
}

/** `who is Konstantin Sidenko`, asked of the pack that speaks of him. */
export function askWhoIs(name: string, passage: Passage, corpus: Corpus): Answer {
  const { packId } = passage;
  return remembered(corpus, ['who', packId, name].join('\n'), () =>
    answerQuestion(`who is ${name}`, corpus, { packs: new Set([packId]) }),
  );
}

/** In the order of the text. */
export function introductionsIn(articleId: ArticleId, corpus: Corpus): readonly Introduction[] {
  const { people } = keptFor(corpus);
  const known = people.get(articleId);
  if (known !== undefined) return known;
  const found = corpus.library
    .passagesOf(articleId)
    .slice(0, LOOKED_THROUGH)
    .flatMap(passage => introducedPeople(passage.text).map(person => ({ passage, person })));
  people.set(articleId, found);
  return found;
}

function remembered(corpus: Corpus, key: string, answer: () => Answer): Answer {
  const { answers } = keptFor(corpus);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = answer();
  answers.set(key, made);
  return made;
}

/** What to ask next under an answer: made from what the sources hold, and answered before it is offered. */
import type { Corpus } from '../corpus.ts';
import { helpPacks } from '../library/roles.ts';
import type { ArticleId, Citation, Library, PassageId, Topic } from '../model.ts';
import { type AskedKind, askedFor, hasAsked } from '../text/asked-for.ts';
import { hintsAtDate } from '../text/when-and-where.ts';
import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { spokenName } from './focus.ts';
import { namedTopics } from './named-topics.ts';
import {
  askOf,
  askWhoIs,
  type Introduction,
  type NextKind,
  type Subject,
  says,
  subjectOfArticle,
} from './next-questions.ts';
import { peopleBeside } from './people-beside.ts';
import { rankPassages } from './rank.ts';
import { CANDIDATES, toAnswer } from './to-answer.ts';
import { topicsOf } from './topics-of.ts';

/** `citation` is what it finds: always another passage than the answer shows. */
export type AskNext =
  | {
      readonly kind: 'ask';
      readonly asks: NextKind;
      readonly of: Subject;
      /** What it is asked of, where the asker has not chosen it. */
      readonly about?: string;
      readonly citation: Citation;
    }
  | { readonly kind: 'whoIs'; readonly who: Introduction; readonly citation: Citation }
  /** The same question in another article. */
  | { readonly kind: 'elsewhere'; readonly citation: Citation };

type Found = Extract<Answer, { kind: 'found' }>;

/** More would be a menu. */
const NEXT_MAX = 2;
/** What is found in another article must be at least half as good as what is shown. */
const ELSEWHERE_SHARE = 0.5;
/** So much of what the passage shown has of the question. */
const ELSEWHERE_COVERED = 0.9;
/** So many are asked about before another kind of question is tried. */
const PEOPLE_MAX = 3;

interface Question {
  readonly text: string;
  /** As in `SearchIndex.parse`. */
  readonly about: string | undefined;
}

interface Shown {
  readonly passages: ReadonlySet<PassageId>;
  readonly best: Citation;
  readonly subject: Subject | undefined;
  /** Whether the asker has chosen the subject, by its command or by naming it apart from the question. */
  readonly isChosen: boolean;
  readonly asked: AskedKind | undefined;
}

/** None under what explains Footnote. */
export function askNext(answer: Found, question: string, corpus: Corpus, topic?: Topic): readonly AskNext[] {
  const { library } = corpus;
  const [best] = answer.citations;
  const pack = library.passage(best.passageId)?.packId;
  if (pack === undefined || helpPacks(library).some(({ id }) => id === pack)) return [];
  const subject = subjectOf(answer, question, corpus, topic);
  const shown: Shown = {
    best,
    passages: new Set(answer.citations.map(({ passageId }) => passageId)),
    subject,
    isChosen: topic !== undefined && subject?.kind === 'topic' && subject.topic === topic,
    asked: askedFor(question)?.kind,
  };
  const next: AskNext[] = [];
  const targets = new Set(shown.passages);
  const asked = { text: question, about: topic && spokenName(topic) };
  for (const each of everyNext(answer, asked, shown, corpus)) {
    if (targets.has(each.citation.passageId)) continue;
    targets.add(each.citation.passageId);
    next.push(each);
    if (next.length === NEXT_MAX) break;
  }
  return next;
}

function* everyNext(answer: Found, question: Question, shown: Shown, corpus: Corpus): Generator<AskNext> {
  const people = peopleBeside(shown, corpus);
  yield* whoAre(people.named, corpus);
  yield* ofSubject(shown, corpus);
  yield* whoAre(people.ofTopic, corpus);
  yield* elsewhere(answer, question, shown, corpus);
}

/** The topic that was asked about; else the only one of the passage, since of several any might be meant. */
function subjectOf(
  answer: Found,
  question: string,
  { library }: Corpus,
  topic: Topic | undefined,
): Subject | undefined {
  const { passageId, articleId } = answer.citations[0];
  if (topic?.passages.includes(passageId)) return { kind: 'topic', topic };
  const own = topicsOf(passageId, library);
  const named = namedTopics(question, library).filter(each => own.includes(each));
  const [only, ...others] = named.length > 0 ? named : own;
  if (only === undefined) return subjectOfArticle(articleId, library);
  return others.length === 0 ? { kind: 'topic', topic: only } : undefined;
}

function nameOf(subject: Subject): string {
  return subject.kind === 'topic' ? spokenName(subject.topic) : subject.article.title;
}

/** The date or the place that the subject holds and this passage does not. */
function* ofSubject({ best, subject, isChosen, asked }: Shown, corpus: Corpus): Generator<AskNext> {
  if (subject === undefined) return;
  const text = best.quotation.exact;
  const about = isChosen ? {} : { about: nameOf(subject) };
  for (const { asks, kind, mayHave } of KINDS) {
    if (asked === kind || mayHave(text) || !tells(asks, subject, firstOf(subject, corpus.library))) continue;
    const answer = askOf(subject, asks, corpus);
    if (answer.kind !== 'found' || answer.reach !== 'topic') continue;
    const [citation] = answer.citations;
    if (tells(asks, subject, citation.quotation.exact)) {
      yield { kind: 'ask', asks, of: subject, ...about, citation };
    }
  }
}

/** What is read first on it, and the only passage that is sure to answer a question word alone. */
function firstOf(subject: Subject, library: Library): string {
  const first =
    subject.kind === 'topic'
      ? library.passage(subject.topic.lead[0] ?? '')
      : library.passagesOf(subject.article.id)[0];
  return first?.text ?? '';
}

/** `mayHave`: whoever has read this may know already. */
const KINDS: readonly {
  readonly asks: NextKind;
  readonly kind: AskedKind;
  mayHave(text: string): boolean;
}[] = [
  { asks: 'when', kind: 'time', mayHave: hintsAtDate },
  { asks: 'where', kind: 'place', mayHave: text => hasAsked({ kind: 'place' }, text) },
];

/** A place without a date is seldom where an article as a whole takes place. */
function tells(asks: NextKind, subject: Subject, text: string): boolean {
  return says(asks, text) && (subject.kind === 'topic' || says('when', text));
}

function* whoAre(people: readonly Introduction[], corpus: Corpus): Generator<AskNext> {
  for (const who of people.slice(0, PEOPLE_MAX)) {
    const answer = askWhoIs(who.person.name, who.passage, corpus);
    if (answer.kind !== 'found') continue;
    const [citation] = answer.citations;
    if (citation.passageId === who.passage.id) yield { kind: 'whoIs', who, citation };
  }
}

/** The question again in the best of the other articles, where the search came upon one that is half as good. */
function* elsewhere(answer: Found, question: Question, shown: Shown, corpus: Corpus): Generator<AskNext> {
  const { library, index } = corpus;
  const articleId = otherArticle(answer, shown, corpus);
  const query = articleId === undefined ? undefined : index.parse(question.text, question.about);
  if (articleId === undefined || query === undefined) return;
  const passages = new Set(library.passagesOf(articleId).map(passage => passage.id));
  const ranking = rankPassages(query, corpus, CANDIDATES, { scope: { passages } });
  const judged = { confidence: confidenceIn(ranking.byWords, query), relatedness: 1 };
  const found = toAnswer(query, ranking, judged, 'library', corpus);
  if (found.kind === 'found') yield { kind: 'elsewhere', citation: found.citations[0] };
}

function otherArticle(answer: Found, { best }: Shown, { library }: Corpus): ArticleId | undefined {
  const { candidates } = answer.explanation;
  const covered = candidates.find(({ passageId }) => passageId === best.passageId)?.covered ?? 1;
  const help = new Set(helpPacks(library).map(({ id }) => id));
  for (const each of candidates) {
    if (each.score < ELSEWHERE_SHARE * answer.score || each.covered < ELSEWHERE_COVERED * covered) continue;
    const passage = library.passage(each.passageId);
    if (passage === undefined || passage.articleId === best.articleId) continue;
    if (!help.has(passage.packId)) return passage.articleId;
  }
  return undefined;
}

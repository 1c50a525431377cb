/**
 * Reads a question of a conversation with what was last shown there, where it has no subject of its own: `why?`,
 * `and who paid?`, `when was that`.
 */

import type { Shown } from '../conversations.ts';
import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import { askedFor } from '../text/asked-for.ts';
import { fold } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { answerByMeaning } from './answer-by-meaning.ts';
import { answerInFocus } from './answer-in-focus.ts';
import { type Focus, focusOfPassages, focusOfTopic, spokenName } from './focus.ts';
import { namedTopics } from './named-topics.ts';
import { nearnessTo } from './rank.ts';
import { parseSourceQuestion } from './source-question.ts';

const OPENS =
  /^(?:and|so|but|or|also|then|what about|how about|what else|who else|where else|anything else)\b/;
const PRONOUN = /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers)\b/;
/** Elsewhere these words join sentences: "says that", "is there a". */
const POINTS = /\b(?:that|this|those|these|there|then|one|ones)\W*$/;
/** `any conditions?`, `why so rarely?`: too short to have a subject, unless it is nothing but a name. */
const SHORT_WORDS = 3;
const ASKS = /^(?:wh\w+|how|any|some|is|are|was|were|do|does|did|which)\b/;
/** A word that says no more is no subject. */
const SUBJECT_SAYS = 0.3;

/** `wholly`: it has no subject at all. `partly`: it points back, or is too short to say its subject. */
type Leaning = 'wholly' | 'partly' | 'not';

export async function answerFollowUp(question: string, shown: Shown, corpus: Corpus): Promise<Answer> {
  const own = () => answerByMeaning(question, corpus);
  if (parseSourceQuestion(question) !== undefined) return own();
  const leaning = leaningOf(question, corpus);
  // An alias may be a word of the matter as well: "and the analysts?" asks for them, not for all reactions.
  const named = namedTopics(question, corpus.library).filter(topic => isNamed(topic, question));
  const topic = named.length === 0 ? topicShown(shown, corpus) : named.length === 1 ? named[0] : undefined;
  const focus = leaning === 'not' ? undefined : focusOf(shown, topic, named, corpus);
  if (focus === undefined) return own();
  const nearness = await nearnessTo(question, corpus, focus.about);
  const carried = answerInFocus(question, focus, corpus, nearness);
  if (carried.kind === 'notFound' || carried.kind === 'aboutSource') return own();
  const readAs = `${focus.about} · ${question}`;
  const words = new Set(splitWords(question).map(({ text }) => text));
  const told = topic === undefined ? withWordsOf(carried, words) : carried;
  const read = { ...told, readAs, ...(topic !== undefined && { topic: topic.name }) };
  if (leaning === 'wholly') return read;
  const alone = await own();
  const hasName = corpus.index.parse(question)?.words.some(({ isName }) => isName) === true;
  return isBetter(read, alone, words, hasName) ? read : alone;
}

/** Whether it says itself that it is about what was shown before: it has no subject, or points back. */
export function pointsBack(question: string, corpus: Corpus): boolean {
  return leaningOf(question, corpus) === 'wholly' || hasPointer(fold(question).trim());
}

function leaningOf(question: string, { index }: Corpus): Leaning {
  const text = fold(question).trim();
  const telling = index.parse(question)?.words.filter(({ says }) => says > SUBJECT_SAYS) ?? [];
  const asked = askedFor(question);
  if (telling.length === 0) return asked === undefined && !PRONOUN.test(text) ? 'not' : 'wholly';
  if (hasPointer(text)) return 'partly';
  const isShort = splitWords(question).length <= SHORT_WORDS && ASKS.test(text);
  const hasName = telling.some(({ isName }) => isName);
  return isShort && !hasName && asked?.kind !== 'definition' ? 'partly' : 'not';
}

function hasPointer(text: string): boolean {
  return OPENS.test(text) || PRONOUN.test(text) || POINTS.test(text);
}

function isNamed(topic: Topic, question: string): boolean {
  return fold(question).includes(spokenName(topic));
}

function topicShown({ topic }: Shown, { library }: Corpus): Topic | undefined {
  return library.topics.find(({ name }) => name === topic);
}

/**
 * A topic that the question names takes the place of what was shown (`and the pipeline?`), and several leave
 * nothing open. Undefined too when nothing of what was shown is in the library any more.
 */
function focusOf(
  { passages }: Shown,
  topic: Topic | undefined,
  named: readonly Topic[],
  corpus: Corpus,
): Focus | undefined {
  const { library } = corpus;
  if (topic !== undefined) return focusOfTopic(topic, corpus);
  if (named.length > 0) return undefined;
  const there = passages.map(id => library.passage(id)).filter(passage => passage !== undefined);
  return focusOfPassages(there, library);
}

/** The words of a heading that was carried over are none that anybody typed. */
function withWordsOf<A extends Answer>(answer: A, words: ReadonlySet<string>): A {
  if (answer.kind !== 'closest') return answer;
  const typed = (listed: readonly string[]) => listed.filter(word => words.has(word));
  const [first, ...others] = answer.closest.map(close => ({
    ...close,
    has: typed(close.has),
    lacks: typed(close.lacks),
  }));
  return first === undefined ? answer : { ...answer, closest: [first, ...others] };
}

/** How much an answer says, before how much of the question its best passage meets. */
const RANKS = { notFound: 0, closest: 1, ambiguous: 2, aboutSource: 2, found: 3 } as const;

/** A carried reading that finds nothing better than the question alone is dropped; a name is a subject of its own. */
function isBetter(carried: Answer, alone: Answer, words: ReadonlySet<string>, hasName: boolean): boolean {
  if (alone.kind === 'aboutSource') return false;
  if (carried.kind === 'found') return alone.kind !== 'found' || !hasName;
  const [here, there] = [lackedBy(carried, words), lackedBy(alone, words)];
  if (here !== there) return here < there;
  return RANKS[carried.kind] >= RANKS[alone.kind];
}

/** How many words of the question its best passage lacks. */
function lackedBy(answer: Answer, words: ReadonlySet<string>): number {
  switch (answer.kind) {
    case 'closest':
      return answer.closest[0].lacks.filter(word => words.has(word)).length;
    case 'found':
    case 'ambiguous':
      return 0;
    case 'aboutSource':
    case 'notFound':
      return Number.POSITIVE_INFINITY;
  }
}

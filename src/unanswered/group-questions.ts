/** Questions that are alike, so that a host sees one where many have asked. */
import type { KeptQuestion } from '../community/unanswered.ts';
import type { NonEmpty } from '../model.ts';
import { BUNDLED_ENGLISH } from '../search/bundled-english.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { askedFor } from '../text/asked-for.ts';
import { isChatWord, isQualifying } from '../text/stop-words.ts';
import { termOf } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';

export interface QuestionGroup {
  /** The latest first. */
  readonly questions: NonEmpty<KeptQuestion>;
  /** In the words that were used most often, of these the latest. */
  readonly typical: KeptQuestion;
  readonly ignored: boolean;
}

/** From the latest question to the oldest; those that were asked most often come first. The same for the same. */
export function groupQuestions(
  questions: readonly KeptQuestion[],
  index: SearchIndex,
): readonly QuestionGroup[] {
  const bySubject = new Map<string, Draft>();
  for (const question of questions) {
    const subject = subjectOf(question, index);
    const key = JSON.stringify([subject.frame, subject.terms.toSorted()]);
    const draft = bySubject.get(key) ?? { subject, questions: [question] };
    if (bySubject.has(key)) draft.questions.push(question);
    bySubject.set(key, draft);
  }
  const merged: Draft[] = [];
  for (const draft of [...bySubject.values()].toSorted(byCount)) {
    const near = merged.find(({ subject }) => isNear(subject, draft.subject));
    if (near === undefined) merged.push({ ...draft, questions: [...draft.questions] });
    else near.questions.push(...draft.questions);
  }
  return merged.map(groupOf).toSorted(byCount);
}

interface Counted {
  readonly questions: NonEmpty<KeptQuestion>;
}

interface Draft extends Counted {
  readonly subject: Subject;
  readonly questions: [KeptQuestion, ...KeptQuestion[]];
}

/** What a question asks about. */
interface Subject {
  /** The kind of thing asked for, topic, numbers and words such as `not`: alike questions have the same. */
  readonly frame: string;
  readonly terms: readonly string[];
}

function byCount(one: Counted, other: Counted): number {
  return (
    other.questions.length - one.questions.length ||
    latest(other.questions) - latest(one.questions) ||
    (one.questions[0].id < other.questions[0].id ? -1 : 1)
  );
}

function latest(questions: NonEmpty<KeptQuestion>): number {
  return Math.max(...questions.map(({ at }) => at));
}

function subjectOf({ words, topic }: KeptQuestion, index: SearchIndex): Subject {
  const repairs = repairsIn(words, index);
  const told = splitWords(words).map(word => ({ ...word, text: repairs.get(word.text) ?? word.text }));
  const telling = told.filter(({ text, stop }) => !stop && !isChatWord(text)).map(({ text }) => text);
  const qualifying = told.map(({ text }) => text).filter(isQualifying);
  const numbers = telling.filter(hasDigit);
  const frame = JSON.stringify([askedFor(words)?.kind, topic, qualifying, numbers]);
  // What is nothing but small words is only like itself.
  const all = telling.length === 0 ? told.map(({ text }) => text) : telling;
  return { frame, terms: [...new Set(all.map(text => termOf(text)))] };
}

function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** As the articles spell them; what neither these nor English have, as the English word that is nearest. */
function repairsIn(words: string, index: SearchIndex): ReadonlyMap<string, string> {
  const repairs = new Map<string, string>();
  for (const word of index.parse(words)?.words ?? []) {
    if (word.kind === 'repaired') repairs.set(word.text, word.readAs[0]);
    const near = word.kind === 'unknown' ? nearEnglish(word.text) : undefined;
    if (near !== undefined) repairs.set(word.text, near);
  }
  return repairs;
}

/** A shorter word is as near to one as to another. */
const REPAIRED_MIN = 5;

function nearEnglish(word: string): string | undefined {
  if (word.length < REPAIRED_MIN || BUNDLED_ENGLISH.zipf(word) !== undefined) return undefined;
  const near = BUNDLED_ENGLISH.near(word, 1).filter(each => BUNDLED_ENGLISH.isCommon(each));
  const [best] = near.toSorted((one, other) => zipf(other) - zipf(one) || (one < other ? -1 : 1));
  return best;
}

function zipf(word: string): number {
  return BUNDLED_ENGLISH.zipf(word) ?? 0;
}

/** With so many words in common one more may be said, unless it is what tells two questions apart. */
const COMMON_MIN = 3;

function isNear(one: Subject, other: Subject): boolean {
  if (one.frame !== other.frame) return false;
  const [short, long] = one.terms.length < other.terms.length ? [one, other] : [other, one];
  const isOneMore = long.terms.length === short.terms.length + 1;
  return (
    isOneMore && short.terms.length >= COMMON_MIN && short.terms.every(term => long.terms.includes(term))
  );
}

function groupOf({ questions }: Draft): QuestionGroup {
  const [first, ...rest] = questions.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const all: NonEmpty<KeptQuestion> = [first ?? questions[0], ...rest];
  return {
    questions: all,
    typical: typicalOf(all),
    ignored: all.some(({ ignored }) => ignored),
  };
}

function typicalOf(questions: NonEmpty<KeptQuestion>): KeptQuestion {
  const wording = ({ words }: KeptQuestion) =>
    splitWords(words)
      .map(({ text }) => text)
      .join(' ');
  const uses = new Map<string, number>();
  for (const question of questions) uses.set(wording(question), (uses.get(wording(question)) ?? 0) + 1);
  const most = Math.max(...uses.values());
  return questions.find(question => uses.get(wording(question)) === most) ?? questions[0];
}

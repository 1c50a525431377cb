/** The people whom the passages beside an answer introduce. */
import type { Corpus } from '../corpus.ts';
import type { Citation, PassageId } from '../model.ts';
import { type Introduction, introductionsIn, type Subject } from './next-questions.ts';

/** Last words of names up to this length, such as `Il`, may be those of others. */
const SHORT_NAME = 3;

interface Beside {
  /** Those whom the passage shown names without saying who they are. */
  readonly named: readonly Introduction[];
  /** Others in the passages of the topic. */
  readonly ofTopic: readonly Introduction[];
}

export function peopleBeside(
  {
    best,
    passages,
    subject,
  }: {
    readonly best: Citation;
    /** All that are shown. */
    readonly passages: ReadonlySet<PassageId>;
    readonly subject: Subject | undefined;
  },
  corpus: Corpus,
): Beside {
  const text = best.quotation.exact;
  const all = introductionsIn(best.articleId, corpus);
  const isShown = ({ passage }: Introduction) => passages.has(passage.id);
  const known = new Set(all.filter(isShown).map(({ person }) => lastWord(person.name)));
  const others = all.filter(who => !isShown(who) && !known.has(lastWord(who.person.name)));
  const isNamed = ({ person }: Introduction) => names(text, person.name);
  const topic = new Set(subject?.kind === 'topic' ? subject.topic.passages : []);
  return {
    named: others.filter(isNamed),
    ofTopic: others.filter(who => topic.has(who.passage.id) && !isNamed(who)),
  };
}

/** By the whole name, or by its last word where that is long enough to be no other's. */
function names(text: string, name: string): boolean {
  const last = lastWord(name);
  return hasWords(text, name) || (last.length > SHORT_NAME && hasWords(text, last));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + words.length, at + words.length + 1);
  return !/[\p{L}\p{N}]/u.test(around);
}

/** The topics that a question names in passing: `did the pipeline cost much` is on the pipeline too. */
import { ofArticles } from '../library/roles.ts';
import type { Library, Topic } from '../model.ts';
import { isChatWord, isSearchStopWord } from '../text/stop-words.ts';
import { splitWords } from '../text/words.ts';

interface Named {
  readonly topic: Topic;
  /** Folded. */
  readonly words: readonly string[];
}

const NAMES = new WeakMap<Library, ReadonlyMap<string, readonly Named[]>>();

/** Whole words only, and no topic of help: who names one by the way asks about something else. */
export function namedTopics(question: string, library: Library): readonly Topic[] {
  const names = namesOf(library);
  const words = splitWords(question).map(word => word.text);
  const found = new Set<Topic>();
  for (const [at, word] of words.entries()) {
    for (const { topic, words: name } of names.get(word) ?? []) {
      if (name.every((part, i) => words[at + i] === part)) found.add(topic);
    }
  }
  return ofArticles([...found], library);
}

/** By their first word; made at the first question. */
function namesOf(library: Library): ReadonlyMap<string, readonly Named[]> {
  const known = NAMES.get(library);
  if (known !== undefined) return known;
  const names = new Map<string, Named[]>();
  for (const topic of library.topics) {
    for (const name of [topic.name.replaceAll('-', ' '), ...topic.aliases]) {
      const words = splitWords(name).map(word => word.text);
      const [first] = words;
      if (first === undefined || words.every(word => isSearchStopWord(word) || isChatWord(word))) continue;
      const same = names.get(first) ?? [];
      same.push({ topic, words });
      names.set(first, same);
    }
  }
  NAMES.set(library, names);
  return names;
}

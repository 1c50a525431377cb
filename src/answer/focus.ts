/** What a question is on beyond its own words: a topic that was chosen, or what was last shown in a conversation. */
import type { Corpus } from '../corpus.ts';
import type { Library, PackId, Passage, PassageId, Topic } from '../model.ts';
import { splitWords } from '../text/words.ts';
import { topicsOf } from './topics-of.ts';

export interface Focus {
  /** What it counts as in words: `six party talks`. */
  readonly about: string;
  /** Other words that mean it: `the meeting` on a summit says nothing more. */
  readonly names: readonly string[];
  /** Where to look first. */
  readonly passages: ReadonlySet<PassageId>;
  /** To read first, the most fitting before the others. */
  readonly lead: readonly PassageId[];
  /** Where to look beyond. */
  readonly packs: ReadonlySet<PackId>;
}

/** So many passages before and after what was shown are still in sight. */
const IN_SIGHT = 3;

/** What the query of a topic finds stands for its passages where it lists none. */
const FOUND_MAX = 10;

/** A topic without passages, of its own or found, stands for its pack. */
export function focusOfTopic(topic: Topic, { index }: Pick<Corpus, 'index'>): Focus {
  const packs = new Set([topic.packId]);
  const query = topic.passages.length > 0 ? undefined : index.parse(topic.query ?? topic.name);
  const found = query === undefined ? [] : index.search(query, FOUND_MAX, { packs });
  const passages = query === undefined ? topic.passages : found.map(({ passage }) => passage.id);
  return {
    about: spokenName(topic),
    names: [spokenName(topic), ...topic.aliases],
    passages: new Set(passages),
    lead: topic.lead.length > 0 ? topic.lead : passages.slice(0, 1),
    packs,
  };
}

/** A topic as it is spoken of: `six party talks`. */
export function spokenName({ name }: Topic): string {
  return name.replaceAll('-', ' ');
}

/** Passages that were shown, with all that their topics hold and what stands around the first of them. */
export function focusOfPassages([first, ...others]: readonly Passage[], library: Library): Focus | undefined {
  if (first === undefined) return undefined;
  const topics = topicsOf(first.id, library);
  const siblings = library.passagesOf(first.articleId);
  const at = siblings.findIndex(({ id }) => id === first.id);
  const around = siblings.slice(Math.max(0, at - IN_SIGHT), at + IN_SIGHT + 1).map(({ id }) => id);
  return {
    about: first.headings.at(-1) ?? library.article(first.articleId)?.title ?? '',
    names: [],
    passages: new Set([...around, ...topics.flatMap(({ passages }) => passages)]),
    lead: [first, ...others].map(({ id }) => id),
    packs: new Set([first.packId]),
  };
}

/** A question without the names of what it is on: `when was the meeting` on a summit is `when was the`. */
export function besideNames(question: string, { names }: Pick<Focus, 'names'>): string {
  const words = splitWords(question);
  const longestFirst = names
    .map(name => splitWords(name).map(word => word.text))
    .filter(name => name.length > 0)
    .toSorted((a, b) => b.length - a.length);
  let rest = '';
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const name = longestFirst.find(parts => parts.every((part, i) => words[at + i]?.text === part));
    if (name === undefined) continue;
    rest += question.slice(from, words[at]?.start);
    at += name.length - 1;
    from = words[at]?.end ?? from;
  }
  return rest + question.slice(from);
}

/** What a question is on beyond its own words: a topic that was chosen, or what was last shown in a conversation. */
import type { Corpus } from '../corpus.ts';
import type { Library, PackId, Passage, PassageId, Topic } from '../model.ts';

export interface Focus {
  /** What it counts as in words: `six party talks`. */
  readonly about: string;
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
    about: topic.name.replaceAll('-', ' '),
    passages: new Set(passages),
    lead: topic.lead.length > 0 ? topic.lead : passages.slice(0, 1),
    packs,
  };
}

/** Passages that were shown, with all that their topics hold and what stands around the first of them. */
export function focusOfPassages([first, ...others]: readonly Passage[], library: Library): Focus | undefined {
  if (first === undefined) return undefined;
  const topics = library.topics.filter(({ passages }) => passages.includes(first.id));
  const siblings = library.passagesOf(first.articleId);
  const at = siblings.findIndex(({ id }) => id === first.id);
  const around = siblings.slice(Math.max(0, at - IN_SIGHT), at + IN_SIGHT + 1).map(({ id }) => id);
  return {
    about: first.headings.at(-1) ?? library.article(first.articleId)?.title ?? '',
    passages: new Set([...around, ...topics.flatMap(({ passages }) => passages)]),
    lead: [first, ...others].map(({ id }) => id),
    packs: new Set([first.packId]),
  };
}

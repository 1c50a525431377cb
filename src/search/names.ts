/** Short strings, searched as people type them in a chat: exact before prefix before fuzzy. Fuse.js lives next door, in fuzzy-names.ts. */
import { ofArticles } from '../library/roles.ts';
import type { Library, Passage, Topic } from '../model.ts';
import { fold } from '../text/fold.ts';
import { parsePassageNames } from '../text/parse-passage-names.ts';
import { termOf } from '../text/terms.ts';
import { BUNDLED_ENGLISH } from './bundled-english.ts';
import { createNameFinder, type NamedEntry, type NameMatch } from './name-finder.ts';

/** What names lead to, each list best first. */
export interface Names {
  /** The topic meant by a typed name or alias; undefined when none is close, or two are equally close. */
  topic(typed: string): Topic | undefined;
  /** The topic that is called so, perhaps with one slip; undefined where two may be. */
  topicNamed(typed: string): TopicNamed | undefined;
  topics(typed: string, limit: number): readonly Topic[];
  /** Passages by numbers (`12`, `¶2, ¶3`), heading, title or first words, help left out; and by id. */
  passages(typed: string, limit: number): readonly Passage[];
  /** The nearest of the given words, for "did you mean"; undefined when none is near. */
  nearest(typed: string, among: readonly string[]): string | undefined;
}

export interface TopicNamed {
  readonly topic: Topic;
  /** Whether its name or an alias was typed as it is. */
  readonly exact: boolean;
}

/** Enough to see whether the first is clear. */
const CANDIDATES = 5;
/** A second candidate at least this much further off leaves no doubt about the first. */
const CLEAR_LEAD = 0.05;
/** Further off than this, a typed name is not even worth asking about. */
const NEAR_DISTANCE = 0.36;
/** Fewer letters begin too many words to name one. */
const PREFIX_MIN_LENGTH = 3;
/** So many words of a passage serve as its name. */
const FIRST_WORDS = 8;
/** In a larger library the first words are left to the search, which finds them as any others. */
const OPENINGS_MAX = 20_000;

/** Its tables are made at the first use of each. */
export function createNames(library: Library): Names {
  const topicNames = createNameFinder(() =>
    library.topics.flatMap(topic => [
      { text: topic.name, item: topic },
      ...topic.aliases.map(text => ({ text, item: topic, isAlias: true })),
    ]),
  );
  const passageNames = createNameFinder(() => namesOfPassages(library));

  function byNumber(typed: string): readonly Passage[] {
    const numbers = parsePassageNames(typed).find(({ title }) => title === undefined)?.numbers ?? [];
    if (numbers.length === 0) return [];
    const isMeant = ({ ordinal }: Passage) =>
      numbers.some(({ from, to }) => from <= ordinal && ordinal <= to);
    return ofArticles(library.passages, library).filter(isMeant);
  }

  function byId(typed: string): readonly Passage[] {
    const exact = library.passage(typed);
    if (exact !== undefined) return [exact];
    if (!typed.includes('/') && !typed.includes('#')) return [];
    return library.passages.filter(passage => passage.id.startsWith(typed.toLowerCase()));
  }

  return {
    topic(typed) {
      const found = topicNames
        .find(typed, CANDIDATES)
        .filter(match => match.sure && !isAnotherWord(typed, match));
      const isShort = typed.trim().length < PREFIX_MIN_LENGTH;
      return unambiguous(isShort ? found.filter(match => match.kind === 'exact') : found);
    },
    topicNamed(typed) {
      const found = topicNames.find(typed, CANDIDATES);
      const exact = found.filter(match => match.kind === 'exact');
      const slips = exact.length > 0 ? exact : found.filter(match => isOneSlip(typed, match));
      const [only, ...others] = slips;
      return only === undefined || others.length > 0
        ? undefined
        : { topic: only.item, exact: only.kind === 'exact' };
    },
    topics: (typed, limit) => topicNames.find(typed, limit).map(match => match.item),
    passages(typed, limit) {
      const text = typed.trim();
      const direct = [...byNumber(text), ...byId(text)];
      if (direct.length > 0) return direct.slice(0, limit);
      return passageNames.find(text, limit).map(match => match.item);
    },
    nearest(typed, among) {
      const finder = createNameFinder(() => among.map(text => ({ text, item: text })));
      const [first] = finder.find(typed, 1);
      return first !== undefined && isNear(first) ? first.item : undefined;
    },
  };
}

function isOneSlip(typed: string, match: NameMatch<Topic>): boolean {
  return match.slips === 1 && !isAnotherWord(typed, match);
}

/** `gasoline` is no misspelt "gas line", but `pipelines` is "pipeline". */
function isAnotherWord(typed: string, { kind, item: { name, aliases } }: NameMatch<Topic>): boolean {
  const word = fold(typed).trim();
  if (kind !== 'fuzzy' || !BUNDLED_ENGLISH.isCommon(word)) return false;
  const term = termOf(word, 'en');
  return ![name, ...aliases].some(each => termOf(fold(each), 'en') === term);
}

function isNear<T>(match: NameMatch<T>): boolean {
  return match.kind !== 'within' && (match.kind !== 'fuzzy' || match.distance <= NEAR_DISTANCE);
}

function unambiguous<T>([first, second]: readonly NameMatch<T>[]): T | undefined {
  if (first === undefined) return undefined;
  if (second === undefined || second.kind !== first.kind) return first.item;
  switch (first.kind) {
    case 'exact':
      return undefined;
    case 'prefix':
      // A name that begins as typed wins over names of which only a later word does.
      return first.distance < 1 && second.distance >= 1 ? first.item : undefined;
    case 'within':
    case 'fuzzy':
      return second.distance - first.distance >= CLEAR_LEAD ? first.item : undefined;
  }
}

function* namesOfPassages(library: Library): Generator<NamedEntry<Passage>> {
  const isLarge = library.passages.length > OPENINGS_MAX;
  for (const item of ofArticles(library.passages, library)) {
    for (const text of item.headings) yield { text, item };
    yield { text: library.article(item.articleId)?.title ?? '', item };
    if (!isLarge) yield { text: item.text.split(/\s+/, FIRST_WORDS).join(' '), item };
  }
}

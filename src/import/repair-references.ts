/** Takes passages that are gone out of topics and reviews, so that nothing is left pointing nowhere. */
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { writeReferences } from './write-references.ts';

export interface Gone {
  readonly slug: string;
  /** The numbers that the article had. */
  readonly before: ReadonlySet<number>;
  /** The numbers that it has now. */
  readonly after: ReadonlySet<number>;
  /** Whether a query finds anything in the pack as it will be. */
  finds(query: string): boolean;
}

/** One sentence for each entry that was changed; references that still hold stay as they are written. */
export function repairReferences(document: Document, gone: Gone): readonly string[] {
  const notes: string[] = [];
  for (const topic of mapsIn(document, 'topics')) {
    const name = String(topic.get('name') ?? '');
    const removed = new Set(['lead', 'passages'].flatMap(key => repairList(document, topic, key, gone)));
    if (removed.size === 0) {
      notes.push(...turnedOffUnlessFound(topic, name, gone));
      continue;
    }
    const numbers = marks(removed);
    if (['lead', 'passages', 'query'].some(key => topic.has(key))) {
      notes.push(`The topic ${name} no longer points to ${numbers}.`);
      continue;
    }
    const query = name.replace(/[-_]/g, ' ');
    topic.set('query', query);
    if (gone.finds(query)) {
      notes.push(`The topic ${name} pointed only to ${numbers}; it now searches for its name.`);
    } else {
      topic.set('enabled', 'false');
      notes.push(
        `The topic ${name} pointed only to ${numbers}; it is turned off until you give it passages.`,
      );
    }
  }
  for (const [index, review] of mapsIn(document, 'reviews').entries()) {
    const removed = new Set(repairList(document, review, 'passages', gone));
    if (removed.size > 0) notes.push(`Review ${index + 1} no longer points to ${marks(removed)}.`);
  }
  return notes;
}

/** A topic whose query finds nothing any more would keep the pack from loading. */
function turnedOffUnlessFound(topic: YAMLMap, name: string, gone: Gone): readonly string[] {
  const query = topic.get('query');
  const isAsked = query !== undefined && !topic.has('lead') && topic.get('enabled') !== 'false';
  if (!isAsked || gone.finds(String(query))) return [];
  topic.set('enabled', 'false');
  return [`The topic ${name} finds nothing any more; it is turned off until you give it passages.`];
}

function mapsIn(document: Document, key: string): readonly YAMLMap[] {
  const list = document.get(key);
  return isSeq(list) ? list.items.filter(isMap) : [];
}

/** The numbers taken out of one list of references; a list left empty is taken out with its key. */
function repairList(document: Document, entry: YAMLMap, key: string, gone: Gone): readonly number[] {
  const list = entry.get(key, true);
  if (!isSeq(list)) return [];
  const removed: number[] = [];
  list.items = list.items.flatMap(item => {
    const numbers = isScalar(item) ? numbersOf(String(item.value), gone) : undefined;
    if (numbers === undefined) return [item];
    const missing = numbers.filter(number => !gone.after.has(number));
    if (missing.length === 0) return [item];
    removed.push(...missing);
    const left = writeReferences(
      gone.slug,
      numbers.filter(number => gone.after.has(number)),
    );
    return left.map(reference => document.createNode(reference));
  });
  if (list.items.length === 0) entry.delete(key);
  return removed;
}

/** The passages that a reference named before; undefined when it is to another article. */
function numbersOf(reference: string, { slug, before }: Gone): readonly number[] | undefined {
  const parts = /^([^#]+)#p(\d+)(?:-(\d+))?$/.exec(reference.trim());
  if (parts === null || parts[1] !== slug) return undefined;
  const from = Number(parts[2]);
  const to = Number(parts[3] ?? from);
  return [...before].filter(number => number >= from && number <= to).toSorted((a, b) => a - b);
}

function marks(numbers: ReadonlySet<number>): string {
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map(number => `¶${number}`)
    .join(', ');
}

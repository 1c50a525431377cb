/** `pack.yaml` and the passages of its articles to topics, alias groups and reviews. */
import type { Problem } from '../errors.ts';
import type { AliasGroup, ClaimReview, PackId, PassageId, Topic } from '../model.ts';
import { fold } from '../text/fold.ts';
import { checkShape } from './check-shape.ts';
import { hiddenAfterReading, hiddenProblems } from './hidden-problems.ts';
import { type PackFile, packSchema, type TopicEntry } from './pack-schema.ts';
import { type PassagesByArticle, resolveReference } from './resolve-references.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

const KEYS = [
  ...Object.keys(packSchema.entries),
  ...['name', 'summary', 'command', 'enabled', 'lead', 'passages', 'query'],
  ...['claim', 'review', 'reviewer', 'reviewed', 'url'],
];

export interface PackYaml {
  readonly file: string;
  readonly entries: PackFile;
  readonly source: YamlSource;
}

export interface PackYamlRead {
  readonly yaml: PackYaml | undefined;
  readonly problems: readonly Problem[];
}

export function parsePackYaml(file: string, text: string): PackYamlRead {
  const problems: Problem[] = [...hiddenProblems(file, text)];
  const read = readYaml(text);
  const shape = read.kind === 'read' ? checkShape(packSchema, withoutEmptyLists(read.source), KEYS) : read;
  if (shape.kind === 'faults') {
    return { yaml: undefined, problems: [...problems, ...shape.faults.map(fault => ({ file, ...fault }))] };
  }
  if (read.kind === 'faults') return { yaml: undefined, problems };
  if (problems.length === 0) problems.push(...hiddenAfterReading(file, 1, textsOf(shape.value).join(' ')));
  return { yaml: { file, entries: shape.value, source: read.source }, problems };
}

/** Where a topic was written, for checks that look at all packs. */
export interface PlacedTopic {
  readonly topic: Topic;
  readonly file: string;
  readonly line: number;
  /** A topic that the host has not turned on takes part in no conversation, and so in no collision. */
  readonly enabled: boolean;
}

export interface PackContents {
  readonly topics: readonly PlacedTopic[];
  readonly aliasGroups: readonly AliasGroup[];
  readonly claimReviews: readonly ClaimReview[];
  readonly problems: readonly Problem[];
}

export function readContents(pack: PackYaml, packId: PackId, articles: PassagesByArticle): PackContents {
  const { file, entries, source } = pack;
  const problems: Problem[] = [];

  function resolve(references: readonly string[] | undefined, path: Path): readonly PassageId[] {
    const ids = (references ?? []).flatMap((reference, index) => {
      const { passages, fault } = resolveReference(reference, articles);
      if (fault !== undefined) problems.push({ file, line: source.lineOf([...path, index]), message: fault });
      return passages.map(passage => passage.id);
    });
    return [...new Set(ids)];
  }

  const topics = entries.topics.map((entry, index): PlacedTopic => {
    const path = ['topics', index];
    const lead = resolve(entry.lead, [...path, 'lead']);
    const passages = resolve(entry.passages, [...path, 'passages']);
    const topic = toTopic(entry, packId, lead, passages);
    return { topic, file, line: source.lineOf([...path, 'name']), enabled: entry.enabled };
  });

  const groupOf = new Map<string, number>();
  const aliasGroups = entries.aliases.flatMap(([first, ...others], index): AliasGroup[] => {
    if (first === undefined) return [];
    const line = source.lineOf(['aliases', index]);
    for (const name of new Set([first, ...others].map(fold))) {
      const earlier = groupOf.get(name);
      if (earlier === undefined) groupOf.set(name, line);
      else
        problems.push({
          file,
          line,
          message: `The alias “${name}” is in the group of line ${earlier} too. Keep it in one group.`,
        });
    }
    if (new Set([first, ...others].map(fold)).size < others.length + 1) {
      problems.push({
        file,
        line,
        message: 'A name stands twice in this group. Capitals and accents make no difference: keep one.',
      });
    }
    return [[first, ...others]];
  });

  const claimReviews = entries.reviews.map((entry, index): ClaimReview => {
    const passages = resolve(entry.passages, ['reviews', index, 'passages']);
    const { claim, review, reviewer, reviewed, url } = entry;
    return {
      claim,
      review,
      passages,
      ...(reviewer !== undefined && { reviewer }),
      ...(reviewed !== undefined && { reviewed }),
      ...(url !== undefined && { url }),
    };
  });
  return { topics, aliasGroups, claimReviews, problems };
}

type Path = readonly (string | number)[];

function toTopic(
  { name, summary, aliases, command, query, ...entry }: TopicEntry,
  packId: PackId,
  lead: readonly PassageId[],
  passages: readonly PassageId[],
): Topic {
  const leads = entry.lead === undefined && query === undefined ? passages.slice(0, 1) : lead;
  const missing = leads.filter(id => !passages.includes(id));
  return {
    name,
    packId,
    summary,
    aliases,
    command,
    lead: leads,
    passages: [...missing, ...passages],
    ...(query !== undefined && { query }),
  };
}

/** `topics:` with all its entries commented out means none. */
function withoutEmptyLists(source: YamlSource): YamlSource {
  const { value } = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return source;
  const lists = new Set(['topics', 'aliases', 'reviews']);
  const entries = Object.entries(value).map(([key, held]) => [
    key,
    lists.has(key) && held === '' ? [] : held,
  ]);
  return { value: Object.fromEntries(entries), lineOf: source.lineOf };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

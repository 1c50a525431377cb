/** The entries of `pack.yaml` and the passages of its articles to topics, alias groups and reviews. */
import type { Problem } from '../errors.ts';
import type { AliasGroup, ClaimReview, PackId, PassageId, Topic } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Path } from './check-shape.ts';
import type { TopicEntry } from './pack-schema.ts';
import type { PackYaml } from './read-pack-yaml.ts';
import { type PackArticles, resolveReference } from './resolve-references.ts';

/** Where a topic was written, for checks that look at all packs. */
export interface PlacedTopic {
  readonly topic: Topic;
  readonly file: string;
  readonly line: number;
  /** A topic that the host has not turned on takes part in no conversation, and so in no collision. */
  readonly enabled: boolean;
}

interface PackContents {
  readonly topics: readonly PlacedTopic[];
  readonly aliasGroups: readonly AliasGroup[];
  readonly claimReviews: readonly ClaimReview[];
  readonly problems: readonly Problem[];
}

export function readContents(pack: PackYaml, packId: PackId, articles: PackArticles): PackContents {
  const { file, source } = pack;
  const problems: Problem[] = [];

  function resolve(references: readonly string[] | undefined, path: Path): readonly PassageId[] {
    const ids = (references ?? []).flatMap((reference, index) => {
      const { passages, fault } = resolveReference(reference, articles);
      if (fault !== undefined) problems.push({ file, line: source.lineOf([...path, index]), message: fault });
      return passages.map(passage => passage.id);
    });
    return [...new Set(ids)];
  }

  const topics = pack.topics.map(({ at, entry }): PlacedTopic => {
    const path = ['topics', at];
    const lead = resolve(entry.lead, [...path, 'lead']);
    const passages = resolve(entry.passages, [...path, 'passages']);
    const topic = toTopic(entry, packId, lead, passages);
    return { topic, file, line: source.lineOf([...path, 'name']), enabled: entry.enabled };
  });

  const groupOf = new Map<string, number>();
  const aliasGroups = pack.aliases.flatMap(({ at, entry: [first, ...others] }): AliasGroup[] => {
    if (first === undefined) return [];
    const line = source.lineOf(['aliases', at]);
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

  const claimReviews = pack.reviews.map(({ at, entry }): ClaimReview => {
    const passages = resolve(entry.passages, ['reviews', at, 'passages']);
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

/** `pack.yaml` as it has to be once the articles of an import are in place. */
import type { ParsedArticle } from '../library/parse-article.ts';
import { queryFinder } from '../library/topic-queries.ts';
import type { Pack, PackId } from '../model.ts';
import type { Draft } from './draft-article.ts';
import { editPackYaml, newPackYaml } from './edit-pack-yaml.ts';
import type { ArticlePlace, Place } from './find-place.ts';
import type { Extracted } from './formats/reader.ts';
import type { ProposedTopic } from './propose-topics.ts';
import { humanised } from './slug.ts';

export interface PlacedDraft {
  readonly draft: Draft;
  readonly place: ArticlePlace;
  readonly extracted: Extracted;
  readonly topics: readonly ProposedTopic[];
}

interface ChangedYaml {
  readonly text: string;
  /** One sentence for each topic or review that pointed to something gone. */
  readonly repaired: readonly string[];
}

export function changePackYaml(place: Place, packId: PackId, drafts: readonly PlacedDraft[]): ChangedYaml {
  const topics = drafts.flatMap(placed => placed.topics);
  if (place.packText === undefined) {
    const language = drafts[0]?.draft.parsed.article.language ?? 'en';
    const description = 'Articles imported with footnote import.';
    return {
      text: newPackYaml({ id: packId, title: humanised(packId), description, language }, topics),
      repaired: [],
    };
  }
  const finder = queryFinder(
    place.packs.map(pack =>
      pack.id === packId ? drafts.reduce((all, { draft }) => withArticle(all, draft.parsed), pack) : pack,
    ),
  );
  const gone = drafts.flatMap(({ place: { slug, existing }, draft }) =>
    existing === undefined
      ? []
      : [
          {
            slug,
            before: ordinals(existing.parsed),
            after: ordinals(draft.parsed),
            finds: (query: string) => finder(query, packId),
          },
        ],
  );
  return editPackYaml(place.packText, { topics, gone });
}

function ordinals(article: ParsedArticle): ReadonlySet<number> {
  return new Set(article.passages.map(passage => passage.ordinal));
}

function withArticle(pack: Pack, { article, passages }: ParsedArticle): Pack {
  const others = pack.articles.filter(({ id }) => id !== article.id);
  const otherPassages = pack.passages.filter(({ articleId }) => articleId !== article.id);
  return { ...pack, articles: [...others, article], passages: [...otherPassages, ...passages] };
}

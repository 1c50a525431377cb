import type { CommunityRecord } from '../../community/settings.ts';
import type { AddedDraft } from '../../import/draft-added.ts';
import { say } from '../../language/say.ts';
import { addedArticleId } from '../../library/added-pack.ts';
import type { Article, Library } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** A pace holds for one text: of another of the same title, all could be asked. Undefined where there is none. */
export function otherEdition(
  { slug, parsed }: AddedDraft,
  { channels }: CommunityRecord,
  library: Library,
): string | undefined {
  const paced = channels.flatMap(({ choices }) => choices.pace ?? []);
  const own = addedArticleId(slug);
  const isOther = ({ articleId }: { readonly articleId: Article['id'] }) => {
    const article = library.article(articleId);
    return articleId !== own && article !== undefined && titleOf(article) === titleOf(parsed.article);
  };
  if (!paced.some(isOther)) return undefined;
  return say`A text of that title is read to a pace here, which does not hold for this one: set it with /footnote pace.`;
}

function titleOf({ title, ownTitle = title }: Article): string {
  return fold(ownTitle);
}

import { raw } from 'hono/html';
import { passagePath } from '../../../src/index.ts';
import { type ArticleView, cardPath, dataPath } from '../article-view.ts';
import { canBeShown } from '../card/card-text.ts';
import { tagsOf } from '../page-tags.ts';
import { scriptSafe } from '../script-safe.ts';
import type { Frame } from './page.tsx';

export function ArticleTags({ frame, view }: { readonly frame: Frame; readonly view: ArticleView }) {
  const { links } = frame;
  const { cited, extent } = view;
  const url = links.whole(view.path);
  const card =
    frame.cards === true && cited !== undefined && canBeShown(cited.citation)
      ? links.whole(cardPath(cited))
      : undefined;
  const tags = tagsOf(view, { url, card });
  return (
    <>
      <meta name="description" content={tags.description} />
      {extent === 'excerpt' && <meta name="robots" content="noindex" />}
      {url !== undefined && <link rel="canonical" href={links.whole(canonicalPath(view))} />}
      <link rel="alternate" type="application/json" href={links.to(dataPath(view))} />
      {cited?.previous !== undefined && <link rel="prev" href={links.to(passagePath(cited.previous))} />}
      {cited?.next !== undefined && <link rel="next" href={links.to(passagePath(cited.next))} />}
      {tags.properties.map(({ name, content }) => (
        <meta property={name} content={content} />
      ))}
      {tags.names.map(({ name, content }) => (
        <meta name={name} content={content} />
      ))}
      <script type="application/ld+json">{raw(scriptSafe(tags.data))}</script>
    </>
  );
}

/** Which sentence is lit makes no other page. */
function canonicalPath({ path, extent }: ArticleView): string {
  return extent === 'excerpt' ? path : (path.split('?')[0] ?? path);
}

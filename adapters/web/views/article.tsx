import { type Article, type Passage, passagePath } from '../../../src/index.ts';
import { type Frame, Page } from './page.tsx';

interface ArticlePageProps {
  readonly frame: Frame;
  readonly article: Article;
  readonly shown: readonly Passage[];
  /** The one that the link is for. */
  readonly passage?: Passage;
}

export function ArticlePage({ frame, article, shown, passage }: ArticlePageProps) {
  return (
    <Page frame={frame} title={article.title}>
      <h1>{article.title}</h1>
      {shown.map(({ id, ordinal, articleId, text }) => (
        <p id={`p${ordinal}`} class={id === passage?.id ? 'cited' : undefined}>
          {text} <a href={frame.links.to(passagePath({ articleId, ordinal }))}>¶{ordinal}</a>
        </p>
      ))}
    </Page>
  );
}

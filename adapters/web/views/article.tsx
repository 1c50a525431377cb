/** An article to read, and a passage in its place. */
import { articlePath, cutWords } from '../../../src/index.ts';
import { type ArticleView, partPath } from '../article-view.ts';
import { headingsAbove } from '../outline.ts';
import { AboutArticle, ArticleHead } from './article-head.tsx';
import { ArticleTags } from './article-tags.tsx';
import { type Frame, Page } from './page.tsx';
import { PassageSection } from './passage.tsx';
import { Turning } from './turning.tsx';

interface ArticleProps {
  readonly frame: Frame;
  readonly view: ArticleView;
}

const TITLE_MAX = 90;

export function ArticlePage({ frame, view }: ArticleProps) {
  const { article, cited, extent, part, parts } = view;
  const title = `${cutWords(article.title, TITLE_MAX)} · Footnote`;
  return (
    <Page
      frame={frame}
      title={cited === undefined ? title : `¶${cited.passage.ordinal} · ${title}`}
      head={<ArticleTags frame={frame} view={view} />}
      {...(extent === 'article' && { within: article })}
    >
      <div class="reading">
        <Outline frame={frame} view={view} />
        <article class="article">
          <ArticleHead frame={frame} view={view} />
          <Excerpted view={view} />
          <Text frame={frame} view={view} />
          <Turning
            frame={frame}
            label="Parts of the article"
            noun="Part"
            number={part.number}
            of={parts}
            pathOf={number => partPath(article, number)}
          />
          <AboutArticle article={article} />
        </article>
      </div>
    </Page>
  );
}

/** Closed where it would push the text out of sight; beside the text where there is room. */
function Outline({ frame, view: { article, outline, part } }: ArticleProps) {
  if (outline.length === 0) return null;
  const shown = new Set(part.stretches.map(({ passage }) => passage.id));
  const top = outline.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  return (
    <nav class="outline" aria-labelledby="outline">
      <details>
        <summary id="outline">In this article</summary>
        <ol>
          {outline.map(({ text, level, above }) => {
            const here = `#h${above.ordinal}-${level}`;
            const path = shown.has(above.id)
              ? here
              : frame.links.to(`${articlePath(article.id)}/p${above.ordinal}`);
            return (
              <li class={level > top ? 'lower' : undefined}>
                <a href={path} dir="auto" lang={article.language}>
                  {text}
                </a>
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

function Excerpted({ view: { extent } }: { view: ArticleView }) {
  if (extent === 'article') return null;
  return (
    <p class="remark">
      This link shows one passage and its neighbours. The rest of the article is not for everyone to read.
    </p>
  );
}

function Text({ frame, view }: ArticleProps) {
  const { part, article } = view;
  return (
    <div class="text">
      {part.stretches.map((stretch, at) => {
        // A part that begins below a heading says it once more.
        const headings = headingsAbove(stretch.passage, part.stretches[at - 1]?.passage);
        return (
          <>
            {headings.map(({ text, level, above }) => (
              <Heading
                id={`h${above.ordinal}-${level}`}
                level={level}
                text={text}
                language={article.language}
              />
            ))}
            <PassageSection frame={frame} view={view} stretch={stretch} />
          </>
        );
      })}
    </div>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly language: string;
}

/** The title is the page's first heading, so those of the text begin with the second. */
function Heading({ id, level, text, language }: HeadingProps) {
  const props = { id, dir: 'auto', lang: language } as const;
  switch (Math.min(level, 4)) {
    case 1:
      return <h2 {...props}>{text}</h2>;
    case 2:
      return <h3 {...props}>{text}</h3>;
    case 3:
      return <h4 {...props}>{text}</h4>;
    default:
      return <h5 {...props}>{text}</h5>;
  }
}

/** What is known of an article, above it in a line and below it in full. */
import { type Article, articlePath, formatDate, type Source } from '../../../src/index.ts';
import type { ArticleView } from '../article-view.ts';
import { hostOf, safeHref } from '../safe-href.ts';
import type { Frame } from './page.tsx';

export function ArticleHead({ frame, view }: { readonly frame: Frame; readonly view: ArticleView }) {
  const { article, pack, cited, extent } = view;
  const isWhole = cited !== undefined && extent === 'article';
  return (
    <header class="head">
      <p class="kicker">
        {extent === 'article' ? (
          <a href={frame.links.to(`/read/${pack.id}`)} dir="auto">
            {pack.title}
          </a>
        ) : (
          <bdi>{pack.title}</bdi>
        )}
      </p>
      <h1 dir="auto" lang={article.language}>
        {isWhole ? <a href={frame.links.to(articlePath(article.id))}>{article.title}</a> : article.title}
      </h1>
      <Byline article={article} />
    </header>
  );
}

/** `38 North · 4 October 2011 · Our summary`; none of it twice, and nothing guessed. */
export function Byline({ article }: { readonly article: Article }) {
  const { author, publisher, published } = article.source;
  const names = [...new Set([author, publisher])].filter(
    name => name !== undefined && name !== article.title,
  );
  return (
    <p class="byline">
      {names.map(name => (
        <>
          <bdi>{name}</bdi>
          {' · '}
        </>
      ))}
      {published !== undefined && (
        <>
          <time datetime={published}>{formatDate(published)}</time>
          {' · '}
        </>
      )}
      <span class="fidelity">{article.fidelity === 'digest' ? 'Our summary' : 'Verbatim'}</span>
    </p>
  );
}

export function AboutArticle({ article }: { readonly article: Article }) {
  const { source, fidelity } = article;
  const original = safeHref(source.url);
  return (
    <footer class="about">
      <h2>About this text</h2>
      <p>{fidelitySentence(article, original)}</p>
      <dl>
        {factsOf(source).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
        {original !== undefined && (
          <div>
            <dt>{fidelity === 'digest' ? 'Summed up from' : 'Original'}</dt>
            <dd>
              <a href={original} rel="external noopener noreferrer">
                {hostOf(original)}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </footer>
  );
}

function fidelitySentence({ fidelity }: Article, original: string | undefined): string {
  switch (fidelity) {
    case 'verbatim':
      return 'These are the article’s own words.';
    case 'digest': {
      const where = original === undefined ? ' Its address is not given in our copy.' : '';
      return `This is a summary in our own words, not the article itself; under each passage stands what it sums up.${where}`;
    }
  }
}

function factsOf({ author, publisher, published, retrieved, licence }: Source) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Author', author],
    ['Publisher', publisher],
    ['Published', published === undefined ? undefined : formatDate(published)],
    ['Our copy', retrieved === undefined ? undefined : formatDate(retrieved)],
    ['Licence', licence],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined);
}

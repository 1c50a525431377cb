/** What there is to read: packs, their topics and their articles. */
import { type Article, articlePath, cutWords, isHelp, type Pack, type Topic } from '../../../src/index.ts';
import { inPages } from '../in-pages.ts';
import { packPath, topicPath } from '../paths.ts';
import { writtenBytes } from '../written-bytes.ts';
import { Byline } from './article-head.tsx';
import { type Frame, Page } from './page.tsx';
import { Turning } from './turning.tsx';

/** So much of a pack is shown before one opens it. */
const ARTICLES_SHOWN = 6;
const TOPICS_SHOWN = 8;
const ARTICLE_BYTES = 700;
const TOPIC_BYTES = 300;
const PACK_BYTES = 900;
const SUMMARY_MAX = 160;

interface LibraryProps {
  readonly frame: Frame;
  readonly packs: readonly Pack[];
  readonly number: number;
}

/** Undefined where the library has no such page. Packs that explain Footnote come last. */
export function libraryPage({ frame, packs, number }: LibraryProps) {
  const ordered = [...packs.filter(pack => !isHelp(pack)), ...packs.filter(isHelp)];
  const pages = inPages(ordered, packBytes);
  const shown = pages[number - 1];
  if (shown === undefined) return undefined;
  return (
    <Page frame={frame} title="Library · Footnote">
      <div class="plain">
        <h1>Library</h1>
        <p class="lede">Articles in numbered passages. Every passage has a page of its own, to link to.</p>
        {packs.length === 0 && <p>Nothing here is for everyone to read.</p>}
        {shown.map(pack => (
          <PackSection frame={frame} pack={pack} />
        ))}
        <Turning
          frame={frame}
          label="Pages of the library"
          number={number}
          of={pages.length}
          pathOf={at => (at === 1 ? '/read' : `/packs/${at}`)}
        />
      </div>
    </Page>
  );
}

function PackSection({ frame, pack }: { readonly frame: Frame; readonly pack: Pack }) {
  const { articles, topics } = pack;
  const more = articles.length - ARTICLES_SHOWN;
  return (
    <section class="pack">
      <h2 dir="auto">
        <a href={frame.links.to(packPath(pack.id))}>{pack.title}</a>
      </h2>
      <p dir="auto">{pack.description}</p>
      <Topics frame={frame} topics={topics.slice(0, TOPICS_SHOWN)} />
      <Articles frame={frame} articles={articles.slice(0, ARTICLES_SHOWN)} />
      {more > 0 && (
        <p>
          <a href={frame.links.to(packPath(pack.id))}>
            All {articles.length.toLocaleString('en')} articles<span class="unseen"> of {pack.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

type Entry =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'article'; readonly article: Article };

interface PackProps {
  readonly frame: Frame;
  readonly pack: Pack;
  readonly number: number;
}

/** Undefined where the pack has no such page. */
export function packPage({ frame, pack, number }: PackProps) {
  const entries: readonly Entry[] = [
    ...pack.topics.map(topic => ({ kind: 'topic', topic }) as const),
    ...pack.articles.map(article => ({ kind: 'article', article }) as const),
  ];
  const pages = inPages(entries, entryBytes);
  const shown = pages[number - 1];
  if (shown === undefined) return undefined;
  return (
    <Page frame={frame} title={`${cutWords(pack.title, 90)} · Footnote`}>
      <div class="plain">
        <h1 dir="auto">{pack.title}</h1>
        <p class="lede" dir="auto">
          {pack.description}
        </p>
        <Topics frame={frame} topics={shown.flatMap(each => (each.kind === 'topic' ? [each.topic] : []))} />
        <Articles
          frame={frame}
          articles={shown.flatMap(each => (each.kind === 'article' ? [each.article] : []))}
        />
        <Turning
          frame={frame}
          label="Pages of the pack"
          number={number}
          of={pages.length}
          pathOf={at => packPath(pack.id, at)}
        />
      </div>
    </Page>
  );
}

function Topics({ frame, topics }: { readonly frame: Frame; readonly topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label="Topics">
      {topics.map(({ packId, name, summary }) => (
        <li>
          <a href={frame.links.to(topicPath(packId, name))} title={cutWords(summary, SUMMARY_MAX)}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Articles({ frame, articles }: { readonly frame: Frame; readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <ul class="articles">
      {articles.map(article => (
        <li>
          <a href={frame.links.to(articlePath(article.id))} dir="auto" lang={article.language}>
            {article.title}
          </a>
          <Byline article={article} />
        </li>
      ))}
    </ul>
  );
}

function packBytes({ title, description, articles, topics }: Pack): number {
  const listed = [
    ...articles.slice(0, ARTICLES_SHOWN).map(articleBytes),
    ...topics.slice(0, TOPICS_SHOWN).map(topicBytes),
  ];
  const own = PACK_BYTES + 2 * writtenBytes(title) + writtenBytes(description);
  return listed.reduce((sum, bytes) => sum + bytes, own);
}

function entryBytes(entry: Entry): number {
  switch (entry.kind) {
    case 'topic':
      return topicBytes(entry.topic);
    case 'article':
      return articleBytes(entry.article);
  }
}

function articleBytes({ title, source }: Article): number {
  return ARTICLE_BYTES + writtenBytes(`${title}${source.author ?? ''}${source.publisher ?? ''}`);
}

function topicBytes({ name, summary }: Topic): number {
  return TOPIC_BYTES + 4 * writtenBytes(name) + writtenBytes(cutWords(summary, SUMMARY_MAX));
}

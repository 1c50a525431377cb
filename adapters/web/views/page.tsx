/** The frame of every page: head, the way around, and what the page is about. */
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Article, INPUT_MAX } from '../../../src/index.ts';
import type { AssetName, Assets } from '../assets.ts';
import type { Links } from '../links.ts';

/** What every page is made with. */
export interface Frame {
  readonly links: Links;
  readonly assets: Assets;
  /** Whether quotations have pictures. */
  readonly cards?: boolean;
  /** Whether the page may be opened from disk, where a browser loads no modules. */
  readonly onDisk?: boolean;
}

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  /** What else stands in the head. */
  readonly head?: Child;
  readonly scripts?: readonly AssetName[];
  readonly styles?: readonly AssetName[];
  /** The article that a search may be kept to. */
  readonly within?: Article;
  /** What stands in the search box already. */
  readonly question?: string;
  readonly children?: Child;
}

export function Page(props: PageProps) {
  const { frame, title, head, scripts = [], styles = [], within, question, children } = props;
  const { links, assets, onDisk = false } = frame;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={links.to(assets.path('mark.svg'))} type="image/svg+xml" />
        {(['reader.css', ...styles] as const).map(name => (
          <link rel="stylesheet" href={links.to(assets.path(name))} />
        ))}
        {(['reader.js', ...scripts] as const).map(name => (
          <script {...(onDisk ? { defer: true } : { type: 'module' })} src={links.to(assets.path(name))} />
        ))}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="bar">
          <nav aria-label="Site">
            <a class="brand" href={links.to('/')}>
              Footnote
            </a>
            <a href={links.to('/read')}>Library</a>
          </nav>
          <SearchForm links={links} within={within} question={question} />
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

interface SearchFormProps {
  readonly links: Links;
  readonly within: Article | undefined;
  readonly question: string | undefined;
}

function SearchForm({ links, within, question }: SearchFormProps) {
  return (
    <search>
      <form action={links.to('/search')} method="get" class="search">
        <input
          type="search"
          name="q"
          value={question}
          maxlength={INPUT_MAX}
          required
          aria-label="Question or words"
          placeholder="Ask the sources"
          autocomplete="off"
        />
        {within !== undefined && (
          <select name="in" aria-label="Where to search">
            <option value={within.id}>in this article</option>
            <option value="">in the library</option>
          </select>
        )}
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

/** A page as it goes out. */
export function document(page: Child) {
  return html`<!doctype html>${page}`;
}

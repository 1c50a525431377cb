/** The frame of every page: head, the way around, and what the page is about. */
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { AssetName, Assets } from '../assets.ts';
import type { Links } from '../links.ts';

/** What every page is made with. */
export interface Frame {
  readonly links: Links;
  readonly assets: Assets;
}

interface PageProps {
  readonly frame: Frame;
  readonly title: string;
  /** BCP 47, of what is read here; the words around it are English. */
  readonly language?: string;
  /** What else stands in the head. */
  readonly head?: Child;
  readonly scripts?: readonly AssetName[];
  readonly styles?: readonly AssetName[];
  readonly children?: Child;
}

export function Page({ frame, title, head, scripts = [], styles = [], children }: PageProps) {
  const { links, assets } = frame;
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
          <script type="module" src={links.to(assets.path(name))} />
        ))}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="bar">
          <a class="brand" href={links.to('/')}>
            Footnote
          </a>
          <nav aria-label="Site">
            <a href={links.to('/read')}>Library</a>
          </nav>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

/** A page as it goes out. */
export function document(page: Child) {
  return html`<!doctype html>${page}`;
}

/** What the pages are made from. */
import type { Context } from 'hono';
import type { Bot, Logger, Shelf } from '../../src/index.ts';
import type { Assets } from './assets.ts';
import type { Links } from './links.ts';

export interface Site {
  /** Answers from what may be read here, and from nothing else. */
  readonly bot: Bot;
  readonly shelf: Shelf;
  readonly assets: Assets;
  readonly logger: Logger;
}

export interface WebEnv {
  readonly Variables: {
    /** How links are written in the response to this request. */
    links: Links;
  };
}

export type WebContext = Context<WebEnv>;

/** What is not answered at all: other names for this machine, too much at once, too large, from another page. */
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { WebContext, WebEnv } from './site.ts';
import { isThisMachine } from './this-machine.ts';
import { cameByProxy, peerOf, visitorOf } from './visitor.ts';

export interface GuardOptions {
  /** Whether others than this machine are meant to reach the pages. */
  readonly beyond: boolean;
}

/** A page is some four requests. Whoever reads does not come near it, whoever copies everything is slowed down. */
const REQUESTS_MAX = 400;
const REQUESTS_SECONDS = 20;
/** A claim of 1,000 characters, with room for what is around it. */
const BODY_MAX = 64 * 1024;
const ANSWER_MS = 10_000;

export function guardEach(app: Hono<WebEnv>, { beyond }: GuardOptions): void {
  if (!beyond) app.use(onlyThisMachine);
  else limitEachVisitor(app);
  app.use(async (c, next) => {
    const from = c.req.header('Sec-Fetch-Site');
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    // A page of another site may link here, and do nothing here.
    if (!isReading && from !== undefined && from !== 'same-origin' && from !== 'none') {
      throw new HTTPException(403, { message: 'Another site may not send that.' });
    }
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: BODY_MAX,
      onError: () => {
        throw new HTTPException(413, { message: 'That is more than is read here.' });
      },
    }),
  );
  app.use(timeout(ANSWER_MS));
}

/**
 * Else a page of elsewhere whose name is made to mean this machine could read what only this machine may, and so could
 * everybody whom a proxy sends under a name of this machine.
 */
async function onlyThisMachine(c: WebContext, next: () => Promise<void>): Promise<void> {
  if (!isThisMachine(new URL(c.req.url).hostname) || cameByProxy(c)) {
    throw new HTTPException(421, {
      message: 'These pages are for this machine alone, until FOOTNOTE_BASE_URL gives them a public address.',
    });
  }
  await next();
}

function limitEachVisitor(app: Hono<WebEnv>): void {
  const limiter = new RateLimiterMemory({ points: REQUESTS_MAX, duration: REQUESTS_SECONDS });
  app.use(async (c, next) => {
    const visitor = visitorOf(peerOf(c.env), c.req.header('X-Forwarded-For'));
    try {
      await limiter.consume(visitor);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      c.header('Retry-After', String(Math.ceil(refused.msBeforeNext / 1_000)));
      throw new HTTPException(429, { message: 'That was a lot at once: try again in a moment.' });
    }
    await next();
  });
}

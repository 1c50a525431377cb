/** What people read when there is no page for them: what is unknown and what is not for them looks the same. */
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Site, WebContext, WebEnv } from '../site.ts';
import { document } from '../views/page.tsx';
import { ProblemPage } from '../views/problem.tsx';

export function answerProblems(app: Hono<WebEnv>, { assets, logger }: Site): void {
  function problem(c: WebContext, status: ContentfulStatusCode, title: string, text: string) {
    const frame = { links: c.get('links'), assets };
    c.header('Cache-Control', 'no-store');
    return c.html(document(<ProblemPage frame={frame} title={title} text={text} />), status);
  }

  app.notFound(c =>
    problem(c, 404, 'Not found', 'There is nothing at this address, or it is not for everyone to read.'),
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, error.status as ContentfulStatusCode, 'Not possible', error.message);
    }
    if (error instanceof HTTPException && error.status === 503) {
      return problem(c, 503, 'Too busy', error.message);
    }
    if (error instanceof HTTPException && error.status === 504) {
      return problem(c, 503, 'Too busy', 'That took too long: try again in a moment.');
    }
    if (isBrokenOff(error, c)) return c.body(null, 408);
    const incident = randomUUID().slice(0, 8);
    logger.error('failed', { incident, invocation: 'page' }, error);
    const text = `That went wrong, through a fault of Footnote’s own. The log has the cause under ${incident}.`;
    return problem(c, 500, 'Something broke', text);
  });
}

/** Whoever sent it left before all of it was there, or was too slow: no fault, and nobody reads what is answered. */
function isBrokenOff(error: Error, c: WebContext): boolean {
  return 'code' in error && error.code === 'ECONNRESET' && c.req.raw.signal.aborted;
}

/** What people read when there is no page for them: what is unknown and what is not for them looks the same. */
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Site, WebEnv } from '../site.ts';
import { document } from '../views/page.tsx';
import { ProblemPage } from '../views/problem.tsx';

export function answerProblems(app: Hono<WebEnv>, { assets, logger }: Site): void {
  app.notFound(c => {
    const frame = { links: c.get('links'), assets };
    const text = 'There is nothing at this address, or it is not for everyone to read.';
    return c.html(document(<ProblemPage frame={frame} title="Not found" text={text} />), 404);
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return error.getResponse();
    const incident = randomUUID().slice(0, 8);
    logger.error('failed', { incident, invocation: 'page' }, error);
    const frame = { links: c.get('links'), assets };
    const text = `That went wrong, through a fault of Footnote’s own. The log has the cause under ${incident}.`;
    return c.html(document(<ProblemPage frame={frame} title="Something broke" text={text} />), 500);
  });
}

/** `/healthz`, `/readyz` and `/metrics`. */
import type { Hono } from 'hono';
import { type Health, isReady } from '../health.ts';
import type { Metrics } from '../metrics.ts';
import type { WebEnv } from '../site.ts';
import { cameByProxy, isNear, peerOf } from '../visitor.ts';

export function mountHealth(app: Hono<WebEnv>, health: Health, metrics: Metrics): void {
  app.get('/healthz', c => c.text('ok\n'));
  app.get('/readyz', c => (isReady(health) ? c.text('ready\n') : c.text('not ready\n', 503)));
  app.get('/metrics', async c => {
    // How busy the host's bot is, is for the host: nobody sent here by a proxy gets it.
    const isHost = isNear(peerOf(c.env)) && !cameByProxy(c);
    if (!isHost) return c.notFound();
    c.header('Content-Type', metrics.contentType);
    return c.body(await metrics.text());
  });
}

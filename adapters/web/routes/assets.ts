import type { Hono } from 'hono';
import type { Site, WebEnv } from '../site.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

export function mountAssets(app: Hono<WebEnv>, { assets }: Site): void {
  app.get('/assets/:name', c => {
    const asset = assets.find(c.req.param('name'));
    if (asset === undefined) return c.notFound();
    c.header('Content-Type', asset.type);
    c.header('Cache-Control', c.req.query('v') === asset.version ? FOR_EVER : 'no-cache');
    return c.body(asset.bytes);
  });
}

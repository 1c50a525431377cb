/** What a browser is told of every page: nothing from elsewhere, nothing inline, no frame. */
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import type { WebEnv } from './site.ts';

const OURS = ["'self'"];

export function secureEach(app: Hono<WebEnv>): void {
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: OURS,
        styleSrc: OURS,
        imgSrc: OURS,
        connectSrc: OURS,
        formAction: OURS,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      // Whether a host speaks HTTPS is for the proxy to say.
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    }),
  );
  app.use(compress());
  app.use(etag());
}

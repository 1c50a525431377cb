/** Pages of articles that were made already: the same for everybody until the library changes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { Corpus, Shelf } from '../../src/index.ts';
import type { WebEnv } from './site.ts';

interface KeptPage {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly type: string;
  readonly cacheControl: string;
}

/** Some 1,000 pages of articles, packed and not. */
const KEPT_BYTES_MAX = 32_000_000;
/** What makes no other page is not asked for by anybody who means well, and takes nobody's room. */
const KNOWN_QUERY = /^(?:\?s=[1-9]\d?)?$/u;

export function keepPages({ corpus }: Shelf): MiddlewareHandler<WebEnv> {
  const kept = new Map<string, KeptPage>();
  let bytes = 0;
  let of: Corpus | undefined;

  function forget(key: string): void {
    const page = kept.get(key);
    if (page === undefined) return;
    bytes -= page.plain.length + page.packed.length;
    kept.delete(key);
  }

  function keep(key: string, page: KeptPage): void {
    forget(key);
    kept.set(key, page);
    bytes += page.plain.length + page.packed.length;
    for (const oldest of kept.keys()) {
      if (bytes <= KEPT_BYTES_MAX) break;
      forget(oldest);
    }
  }

  return async (c, next) => {
    const { search } = new URL(c.req.url);
    const isKept = (c.req.method === 'GET' || c.req.method === 'HEAD') && KNOWN_QUERY.test(search);
    if (!isKept) return next();
    const made = corpus();
    if (of !== made) {
      kept.clear();
      bytes = 0;
      of = made;
    }
    const key = c.req.url;
    const known = kept.get(key);
    if (known === undefined) {
      await next();
      if (c.res.status !== 200 || c.req.method === 'HEAD') return;
      const page = await pageOf(c.res);
      // What only a signed link opens is kept by nobody, and what was replaced meanwhile may be for nobody now.
      if (!page.cacheControl.includes('private') && corpus() === made) keep(key, page);
      c.res = undefined;
      c.res = answer(page, c.req.header('Accept-Encoding'));
      return;
    }
    kept.delete(key);
    kept.set(key, known);
    return answer(known, c.req.header('Accept-Encoding'));
  };
}

async function pageOf(response: Response): Promise<KeptPage> {
  const plain = new Uint8Array(await response.arrayBuffer());
  return {
    plain,
    packed: Uint8Array.from(gzipSync(plain)),
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    type: response.headers.get('Content-Type') ?? 'text/html; charset=UTF-8',
    cacheControl: response.headers.get('Cache-Control') ?? 'no-cache',
  };
}

function answer(page: KeptPage, accepted = ''): Response {
  const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/iu.test(accepted);
  const body = isPacked ? page.packed : page.plain;
  return new Response(body, {
    headers: {
      'Content-Type': page.type,
      'Cache-Control': page.cacheControl,
      'Content-Length': String(body.length),
      ETag: page.etag,
      Vary: 'Accept-Encoding',
      ...(isPacked && { 'Content-Encoding': 'gzip' }),
    },
  });
}

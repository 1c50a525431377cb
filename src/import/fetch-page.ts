/** One page or file of the web, fetched for the host within limits; nothing else of its site is asked for. */

import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FILE_BYTES_MAX } from './formats/formats.ts';
import { type Refusal, refuse } from './formats/reader.ts';
import type { SourceBytes } from './read-source.ts';
import { resolvePublic } from './resolve-public.ts';

export interface FetchOptions {
  /** ISO 8601 date. */
  readonly today: string;
  /** Also machines of the own network, and this one. */
  readonly allowPrivate?: boolean;
  /** Also addresses that begin with http://. */
  readonly allowHttp?: boolean;
  readonly timeMs?: number;
  readonly maxBytes?: number;
}

export type Fetched = { readonly kind: 'fetched'; readonly source: SourceBytes } | Refusal;

const REDIRECTS_MAX = 5;
const TIME_MAX_MS = 30_000;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  // One clock for all of it: a chain of slow redirects is one wait.
  const signal = AbortSignal.timeout(options.timeMs ?? TIME_MAX_MS);
  let at = address;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const url = URL.canParse(at) ? new URL(at) : undefined;
    const shown = at.slice(0, 120);
    const why =
      url === undefined
        ? `“${shown}” is not a web address: write all of it, from https:// on.`
        : whyNot(url, options);
    if (url === undefined || why !== undefined) return refuse(why ?? '');
    const place = await within(signal, resolvePublic(url.hostname, options.allowPrivate === true));
    if (place === undefined) return refuse(reasonOf(undefined, shown, signal));
    if (place.kind === 'refused') return place;
    try {
      const response = await get(url, place.address, place.family, signal);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (REDIRECTS.includes(status) && location !== undefined) {
        response.destroy();
        at = new URL(location, url).href;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        return refuse(
          `${shown} cannot be had: the server answers ${status}${status === 404 ? ', there is no such page' : ''}.`,
        );
      }
      const bytes = await readAll(response, options.maxBytes ?? FILE_BYTES_MAX);
      if (bytes === undefined)
        return refuse(
          `${shown} is larger than ${(options.maxBytes ?? FILE_BYTES_MAX) / 1_000_000} MB, the most that is fetched.`,
        );
      return { kind: 'fetched', source: sourceOf(url, bytes, response, options.today) };
    } catch (error) {
      return refuse(reasonOf(error, shown, signal));
    }
  }
  return refuse(
    `${address.slice(0, 120)} leads from one address to another more than ${REDIRECTS_MAX} times, so it was given up.`,
  );
}

/** Undefined when the time is over first: a name may take longer to resolve than anybody waits. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    work.then(resolve, reject);
  });
}

function whyNot(url: URL, { allowHttp }: FetchOptions): string | undefined {
  if (url.username !== '' || url.password !== '') {
    return 'The address has a user name or a password in it: write it without, or save the page and import the file.';
  }
  if (url.protocol === 'https:' || (allowHttp === true && url.protocol === 'http:')) return undefined;
  return url.protocol === 'http:'
    ? `${url.href.slice(0, 120)} is not encrypted: write https://, or add --allow-http if you must.`
    : `${url.href.slice(0, 120)} is no address of the web: write one from https:// on.`;
}

function get(url: URL, address: string, family: 4 | 6, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        signal,
        agent: false,
        // The address that was looked at is the one that is asked: a name may resolve to another the next time.
        lookup: (_name, lookup, done) => {
          if (lookup.all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        headers: {
          'user-agent': 'Footnote import (one page, for its host)',
          accept:
            'text/html, application/xhtml+xml, application/pdf, application/epub+zip, text/markdown, text/plain;q=0.9, */*;q=0.5',
          'accept-encoding': 'gzip, br, deflate',
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Undefined when there is more than wanted, packed or unpacked. */
async function readAll(response: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const body = unpacked(response);
  for await (const chunk of body) {
    length += (chunk as Buffer).length;
    if (length > maxBytes) {
      response.destroy();
      return undefined;
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }[response.headers['content-encoding'] ?? ''];
  if (unpack === undefined) return response;
  const unpacker = unpack();
  response.on('error', error => unpacker.destroy(error));
  return response.pipe(unpacker);
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'text/plain': '.txt',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
};

function sourceOf(url: URL, bytes: Uint8Array, { headers }: IncomingMessage, retrieved: string): SourceBytes {
  const type = headers['content-type'] ?? '';
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /charset="?([\w:-]+)/i.exec(type)?.[1];
  const last = decoded(
    url.pathname
      .split('/')
      .filter(part => part !== '')
      .at(-1) ?? url.hostname,
  );
  const known = /\.(?:md|markdown|txt|text|vtt|srt|html?|xhtml|pdf|docx|epub)$/i.test(last);
  const name =
    kind === 'text/html' || !known
      ? `${last.replace(/\.(?:html?|php|aspx?)$/i, '')}${EXTENSIONS[kind] ?? ''}`
      : last;
  const address = new URL(url);
  address.hash = '';
  return {
    bytes,
    name,
    shown: address.href.slice(0, 120),
    address: address.href,
    retrieved,
    ...(charset !== undefined && { charset }),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replace(/[/\\]/g, '-');
  } catch {
    return part;
  }
}

function reasonOf(error: unknown, shown: string, signal: AbortSignal): string {
  if (signal.aborted)
    return `${shown} takes longer than ${TIME_MAX_MS / 1000} seconds to come, so it was given up.`;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (/CERT|SSL|TLS|SIGNATURE/.test(code))
    return `${shown} has no certificate that holds (${code}), so it was not fetched.`;
  return `${shown} cannot be reached${code === '' ? '' : ` (${code})`}: check the address and the connection.`;
}

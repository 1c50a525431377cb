/** The web server beside the other adapters. What makes the pages is loaded with the first of them. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type Logger } from '../../src/index.ts';
import type { Adapter } from '../adapter.ts';
import { endTrickles } from '../minimum-rate.ts';

export interface WebAdapter extends Adapter {
  /** Where this machine reaches the pages; known once it has started. */
  address(): string;
}

export interface WebAdapterOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Takes the next free port where this one is taken. */
  readonly takeNext?: boolean;
  readonly logger: Logger;
  readonly load: () => Promise<RequestListener>;
  /** Whether that is done at the start, and not with the first request. */
  readonly loadsAtOnce?: boolean;
  /** A body has so long before it is to come at a minimum rate. */
  readonly trickleMs?: number;
}

/** What is in flight gets so long to end. */
const STOP_MS = 3_000;
const PORTS_TRIED = 20;

/** A browser sends far less; whoever sends more, or more slowly, means no good. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const CONNECTIONS_MAX = 1_000;
/** A phone may lose its line for a moment. */
const TRICKLE_MS = 5_000;

export function createWebAdapter(options: WebAdapterOptions): WebAdapter {
  const { host, port, takeNext = false, logger, load, loadsAtOnce = false } = options;
  const { trickleMs = TRICKLE_MS } = options;
  let loaded: Promise<RequestListener> | undefined;
  const server = createServer(LIMITS, async (request, response) => {
    loaded ??= load();
    try {
      const listener = await loaded;
      listener(request, response);
    } catch {
      // What keeps the pages from being made is told by the next request that loads them.
      loaded = undefined;
      response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not ready.\n');
    }
  });
  server.maxConnections = CONNECTIONS_MAX;
  endTrickles(server, trickleMs);
  return {
    name: 'web',
    async start() {
      await listenOnFree(server, host, port, takeNext ? PORTS_TRIED : 1);
      // Such as too many open files: it goes on with those who are connected, and no other adapter ends for it.
      server.on('error', error => logger.error('webServerFailed', {}, error));
      if (!loadsAtOnce) return;
      loaded ??= load();
      await loaded;
    },
    address() {
      const { port: bound } = server.address() as AddressInfo;
      return `http://${nameOf(host)}:${bound}`;
    },
    async stop() {
      if (!server.listening) return;
      const closed = new Promise(resolve => server.close(resolve));
      const late = setTimeout(() => server.closeAllConnections(), STOP_MS);
      server.closeIdleConnections();
      await closed;
      clearTimeout(late);
    },
  };
}

/** How this machine calls a server that listens there. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function listenOnFree(server: Server, host: string, port: number, tries: number): Promise<void> {
  for (let at = 0; ; at++) {
    const error = await listen(server, host, port + at);
    if (error === undefined) return;
    if (error.code === 'EADDRINUSE' && at + 1 < tries) continue;
    throw new ConfigError([sentenceOf(error, host, port)]);
  }
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise(resolve => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function sentenceOf({ code }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: set WEB_PORT to a free one, or FOOTNOTE_WEB to off.`;
    case 'EACCES':
      return `Port ${port} is not for this user to take: set WEB_PORT to one from 1024 on.`;
    default:
      return `The web pages cannot be at ${host} (${code}): set HOST to an address of this machine.`;
  }
}

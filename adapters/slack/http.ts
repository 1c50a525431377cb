/** Slack over HTTP: a server of our own, whose guards come before Bolt's. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver } from '@slack/bolt';
import { ConfigError, type Logger } from '../../src/index.ts';
import type { KeptOnce } from '../kept-once.ts';
import { endTrickles } from '../minimum-rate.ts';
import { boltLogger } from './bolt-logger.ts';
import { checkBody, checkHeaders, type Refusal } from './check-request.ts';
import { keepSlotsFree } from './connection-slots.ts';
import { EVENTS_PATH } from './events-url.ts';
import { ACK_MS } from './limits.ts';
import type { Link } from './link-to-slack.ts';
import { bodyOf, holdsObject, isCertificateCheck, maybeCertificateCheck } from './request-body.ts';
import { createTellSeldom } from './tell-seldom.ts';
import type { Timing } from './timing.ts';

export interface HttpOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly timing: Timing;
  /** Signatures that were taken. */
  readonly seen: KeptOnce;
}

export interface HttpLink extends Link {
  /** The port that is listened on; undefined before the start. */
  port(): number | undefined;
}

/** For load balancers. */
const HEALTH_PATH = '/health';
/** Slack's largest payloads hold a view or a message, well below this. */
const BODY_MAX = 1024 * 1024;
/** Of all bodies that are being read; Slack's are a few kilobytes each. */
const BODIES_MAX = 64 * BODY_MAX;
/** So many may be about to be taken. */
const BACKLOG = 1_024;
/** Longer than proxies keep a quiet connection (Caddy two minutes), lest they send into one that just ended. */
const QUIET_MS = 125_000;

/** For the host; whoever sent it is told nothing. */
const ADVICE: Readonly<Record<Refusal, string>> = {
  signature: 'Compare SLACK_SIGNING_SECRET with Basic Information of the Slack app.',
  stale: 'Set the clock of this machine, if this keeps happening.',
  future: 'Set the clock of this machine, if this keeps happening.',
  unsigned: 'Not from Slack; nothing to do.',
  size: 'Not from Slack; nothing to do.',
};

export function createHttpLink({ signingSecret, host, port, logger, timing, seen }: HttpOptions): HttpLink {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    bodyLimit: BODY_MAX,
    logger: boltLogger(logger),
  });
  const server = createServer(
    {
      connectionsCheckingInterval: Math.min(500, timing.headersMs),
      headersTimeout: timing.headersMs,
      requestTimeout: timing.requestMs,
      keepAliveTimeout: QUIET_MS,
    },
    (request, response) => {
      response.once('finish', () => stopping && request.socket.destroySoon());
      handle(request, response).catch(() => response.destroy());
    },
  );
  const slots = keepSlotsFree(server, timing);
  endTrickles(server, timing.trickleMs);
  const seldom = createTellSeldom<Refusal | 'full'>(timing.tellMs, (kind, count) => {
    if (kind === 'full') logger.warn('slack_connections_full', { max: timing.connectionsMax, count });
    else logger.warn('slack_request_refused', { reason: kind, count, advice: ADVICE[kind] });
  });
  server.on('drop', () => seldom.happened('full'));
  let reading = 0;
  let stopping = false;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Slack sends it again, to another process or after the start.
    if (stopping) return answer(response, 503);
    const path = (request.url ?? '/').split('?')[0];
    if (path === HEALTH_PATH && request.method === 'GET') return answer(response, 200, 'ok');
    if (path !== EVENTS_PATH) return turnAway(response, 404);
    if (request.method !== 'POST') return turnAway(response, 405);
    const { headers } = request;
    const signed = checkHeaders(headers, Date.now());
    if (signed.kind === 'refused') {
      const isCheck = maybeCertificateCheck(headers) && (await isCertificateCheck(request));
      return isCheck ? answer(response, 200) : refuse(response, signed.reason);
    }
    const body = await readBody(request);
    if (body === 'later') return answer(response, 503);
    if (body === undefined) return refuse(response, 'size');
    if (stopping) return answer(response, 503);
    const checked = checkBody(signed, body, signingSecret, seen);
    if (checked.kind === 'refused') return refuse(response, checked.reason);
    if (checked.kind === 'replayed') return answer(response, 200);
    if (!holdsObject(body, headers['content-type'])) return turnAway(response, 400);
    await seen.kept();
    // Bolt takes the body from here when it has been read already.
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  }

  /** `later` where all that is being read would be too much: Slack sends it again. */
  async function readBody(request: IncomingMessage): Promise<Buffer | 'later' | undefined> {
    const size = Math.min(BODY_MAX, Number(request.headers['content-length'] ?? BODY_MAX) || 0);
    if (reading + size > BODIES_MAX) return 'later';
    reading += size;
    try {
      return await bodyOf(request, BODY_MAX);
    } finally {
      reading -= size;
      slots.read(request);
    }
  }

  /** What is not from Slack, or not of now, gets no better by being sent again, and the rest of it is not read. */
  function refuse(response: ServerResponse, reason: Refusal): void {
    seldom.happened(reason);
    response.setHeader('x-slack-no-retry', '1');
    turnAway(response, reason === 'size' ? 413 : 401);
  }

  return {
    receiver,
    port: () => (server.address() as AddressInfo | null)?.port,
    isOpen: () => server.listening,
    start: () => listen(server, host, port, logger),
    stop: () =>
      new Promise(resolve => {
        stopping = true;
        seldom.stop();
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeIdleConnections();
        // Whoever began a request and never ends it does not keep the program from ending.
        setTimeout(() => server.closeAllConnections(), ACK_MS).unref();
      }),
  };
}

function listen(server: Server, host: string, port: number, logger: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'something else listens there' : (error.code ?? error.message);
      reject(new ConfigError([`Cannot listen on ${host}:${port}: ${why}. Set HOST or PORT to another.`]));
    };
    server.once('error', fail);
    server.listen({ host, port, backlog: BACKLOG }, () => {
      server.off('error', fail);
      // Such as no more file descriptors: without a listener it would end the program.
      server.on('error', error => logger.error('slack_server_failed', {}, error));
      resolve();
    });
  });
}

/** Whoever is not Slack keeps no connection. */
function turnAway(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  answer(response, status);
}

function answer(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status);
  response.end(body);
}

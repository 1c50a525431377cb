/** Slack over HTTP: a server of our own, whose guards come before Bolt's. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver } from '@slack/bolt';
import { ConfigError, type Logger } from '../../src/index.ts';
import { boltLogger } from './bolt-logger.ts';
import { checkRequest } from './check-request.ts';
import { EVENTS_PATH } from './events-url.ts';
import type { Link } from './link-to-slack.ts';
import { createOnce } from './once.ts';

export interface HttpOptions {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
}

export interface HttpLink extends Link {
  /** The port that is listened on; undefined before the start. */
  port(): number | undefined;
}

/** For load balancers. */
const HEALTH_PATH = '/health';
/** Slack's largest payloads hold a view or a message, well below this. */
const BODY_MAX = 1024 * 1024;
const REQUEST_MS = 10_000;
/** Longer than a form takes to be acknowledged. */
const STOP_MS = 3_000;
/** As long as a signature is good, on both sides of now. */
const SIGNATURES = { ms: 10 * 60_000 + 1_000, max: 50_000 };

export function createHttpLink({ signingSecret, host, port, logger }: HttpOptions): HttpLink {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    bodyLimit: BODY_MAX,
    logger: boltLogger(logger),
  });
  const seen = createOnce(SIGNATURES);
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0];
    if (path === HEALTH_PATH && request.method === 'GET') return answer(response, 200, 'ok');
    if (path !== EVENTS_PATH) return answer(response, 404);
    if (request.method !== 'POST') return answer(response, 405);
    const body = await readBody(request);
    if (body === undefined) {
      logger.warn('slack_request_refused', { reason: 'size' });
      response.setHeader('connection', 'close');
      return answer(response, 413);
    }
    if (isCertificateCheck(body)) {
      answer(response, 200);
      return;
    }
    const checked = checkRequest({
      headers: request.headers,
      body,
      secret: signingSecret,
      seen,
      now: Date.now(),
    });
    if (checked.kind === 'refused') {
      logger.warn('slack_request_refused', { reason: checked.reason });
      // What is not from Slack, or not of now, gets no better by being sent again.
      response.setHeader('x-slack-no-retry', '1');
      return answer(response, 401);
    }
    if (checked.kind === 'replayed') return answer(response, 200);
    // Bolt takes the body from here when it has been read already.
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  }

  return {
    receiver,
    port: () => (server.address() as AddressInfo | null)?.port,
    start: () => listen(server, host, port, logger),
    stop: () =>
      new Promise(resolve => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeIdleConnections();
        // Whoever began a request and never ends it does not keep the program from ending.
        setTimeout(() => server.closeAllConnections(), STOP_MS).unref();
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
    server.listen({ host, port }, () => {
      server.off('error', fail);
      // Such as no more file descriptors: without a listener it would end the program.
      server.on('error', error => logger.error('slack_server_failed', {}, error));
      resolve();
    });
  });
}

/** Slack looks now and then whether the certificate holds, by a form that it does not sign. */
function isCertificateCheck(body: Buffer): boolean {
  return body.length < 500 && new URLSearchParams(body.toString()).get('ssl_check') === '1';
}

/** Undefined as soon as it is known to be too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status);
  response.end(body);
}

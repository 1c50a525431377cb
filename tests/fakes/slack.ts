/**
 * Slack on the loopback interface: Web API, Socket Mode, signed HTTP requests and `response_url`, strict on
 * the documented limits and on escaping. What Slack would refuse, ping or unfurl is kept in `violations`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Canvases, createCanvases } from './slack/canvases.ts';
import { createFaults, type Fault, type Faults } from './slack/faults.ts';
import { createFiles, type Files } from './slack/files.ts';
import { sendSigned } from './slack/http-sender.ts';
import type { Json } from './slack/json.ts';
import { answerMethod, type MethodCall } from './slack/methods.ts';
import { createPeople, type Delivered, type People } from './slack/people.ts';
import { createResponseUrls, type ResponseUrls } from './slack/response-urls.ts';
import { createSocketServer, type SocketServer } from './slack/socket-server.ts';
import { createTriggers, type Triggers } from './slack/triggers.ts';
import { createUploads, type Uploads } from './slack/uploads.ts';
import { createWorkspace, type Workspace } from './slack/workspace.ts';

export const BOT_TOKEN = 'xoxb-1-2-fake';
export const APP_TOKEN = 'xapp-1-A0APP-2-fake';
export const CONFIG_TOKEN = 'xoxe.xoxp-1-fake';
export const SIGNING_SECRET = 'f00dfeedf00dfeedf00dfeedf00dfeed';

export interface FakeSlack extends People {
  /** For SLACK_API_URL. */
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly faults: Faults;
  readonly files: Files;
  /** Those that the app is installed with; Slack names them with every answer. */
  readonly scopes: Set<string>;
  readonly uploads: Uploads;
  readonly canvases: Canvases;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly socket: SocketServer;
  /** Every call of the Web API, in order. */
  readonly calls: readonly MethodCall[];
  readonly violations: readonly string[];
  /** From then on requests go there by HTTP instead of to a socket. */
  deliverTo(url: string): void;
  /** From then on both tokens are answered with this error. */
  revoke(error: string): void;
  close(): Promise<void>;
}

export async function startSlack(): Promise<FakeSlack> {
  const workspace = createWorkspace();
  const faults = createFaults();
  const triggers = createTriggers();
  const violations: string[] = [];
  const calls: MethodCall[] = [];
  const limitedUntil = new Map<string, number>();
  const responseUrls = createResponseUrls(workspace, violations);
  let revoked: string | undefined;
  let target: string | undefined;
  const scopes = new Set(['app_mentions:read', 'chat:write', 'commands', 'files:read', 'im:history']);
  const files = createFiles({ token: BOT_TOKEN, scopes, base: () => base });

  const server = createServer((request, response) => {
    const answered =
      files.answer(request, response) ?? uploads.answer(request, response) ?? respond(request, response);
    void answered.catch(() => response.destroy());
  });
  const socket = createSocketServer(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  let tickets = 0;
  const socketUrl = () => {
    tickets += 1;
    return `ws://127.0.0.1:${port}${socket.path}/?ticket=${tickets}`;
  };
  const uploads = createUploads({ workspace, scopes, base: () => base });
  const canvases = createCanvases({ workspace, scopes, violations });
  const world = { workspace, triggers, violations, scopes, socketUrl };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    const isMethod = path.startsWith('/api/');
    const name = isMethod ? path.slice('/api/'.length) : 'response_url';
    if (Date.now() + CLOCK_MS < (limitedUntil.get(name) ?? 0)) violations.push(`${name} before its time`);
    const fault = faults.take(name);
    if (fault?.kind === 'rateLimited') limitedUntil.set(name, Date.now() + fault.retryAfter * 1_000);
    if (fault?.kind === 'held') await fault.until;
    if (fault !== undefined && !takesEffect(fault)) {
      misbehave(fault, response);
      return;
    }
    const answer = isMethod
      ? call(name, request, body)
      : { status: responseUrls.answer(path, JSON.parse(body)) };
    if (fault !== undefined && fault.kind !== 'held') {
      misbehave(fault, response);
      return;
    }
    if (isMethod) response.setHeader('x-oauth-scopes', [...scopes].join(','));
    send(response, answer.status, 'json' in answer ? answer.json : { ok: answer.status === 200 });
  }

  function call(method: string, request: IncomingMessage, body: string): { status: number; json: Json } {
    const args: Json = Object.fromEntries(new URLSearchParams(body));
    const token = (request.headers.authorization ?? '').replace(/^Bearer /u, '');
    calls.push({ method, args });
    if (revoked !== undefined) return { status: 200, json: { ok: false, error: revoked } };
    const expected = tokenFor(method);
    if (token !== expected) return { status: 200, json: { ok: false, error: 'invalid_auth' } };
    const json = uploads.call(method, args) ?? canvases.call(method, args);
    return { status: 200, json: json ?? answerMethod({ method, args }, world) };
  }

  const deliver = (type: string, payload: Json, id?: Json): Promise<Delivered> =>
    target === undefined ? bySocket(socket, type, payload, id) : byHttp(target, type, payload, id);

  return {
    ...createPeople({ deliver, workspace, triggers, responseUrls, violations, scopes, files, base }),
    apiUrl: `${base}/api/`,
    workspace,
    faults,
    files,
    uploads,
    canvases,
    scopes,
    triggers,
    responseUrls,
    socket,
    calls,
    violations,
    deliverTo(url) {
      target = url;
    },
    revoke(error) {
      revoked = error;
    },
    async close() {
      await socket.close();
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function tokenFor(method: string): string {
  if (method === 'apps.connections.open') return APP_TOKEN;
  return method.startsWith('apps.manifest.') ? CONFIG_TOKEN : BOT_TOKEN;
}

/** Timers may be early by as much. */
const CLOCK_MS = 20;

const ENVELOPES: Readonly<Record<string, string>> = {
  command: 'slash_commands',
  event: 'events_api',
  interaction: 'interactive',
};

async function bySocket(socket: SocketServer, type: string, payload: Json, retry?: Json): Promise<Delivered> {
  const answered = await socket.send(ENVELOPES[type] ?? type, payload, retry);
  return { acknowledged: answered !== undefined, body: answered?.payload };
}

async function byHttp(url: string, type: string, payload: Json, retry?: Json): Promise<Delivered> {
  const form = new URLSearchParams(
    type === 'command' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) },
  );
  const isEvent = type === 'event';
  const headers: Record<string, string> = {};
  if (retry?.retry_attempt !== undefined) headers['x-slack-retry-num'] = String(retry.retry_attempt);
  if (retry?.retry_reason !== undefined) headers['x-slack-retry-reason'] = String(retry.retry_reason);
  const { status, text } = await sendSigned({
    url,
    secret: SIGNING_SECRET,
    body: isEvent ? JSON.stringify(payload) : form.toString(),
    contentType: isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
    headers,
    ...(retry && { timestamp: laterEachTime() }),
  });
  return { acknowledged: status === 200, body: text === '' ? undefined : safeJson(text) };
}

let resent = 0;

/** What is sent again is sent later, and signed anew. */
function laterEachTime(): number {
  resent = (resent + 1) % 200;
  return Math.floor(Date.now() / 1_000) + resent;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function takesEffect(fault: Fault): boolean {
  return fault.kind === 'held' || ('stored' in fault && fault.stored);
}

function misbehave(fault: Fault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'status':
      send(response, fault.status, { ok: false, error: 'fatal_error' });
      return;
    case 'rateLimited':
      response.setHeader('retry-after', String(fault.retryAfter));
      send(response, 429, { ok: false, error: 'ratelimited' });
      return;
    case 'error':
      send(response, 200, { ok: false, error: fault.error });
      return;
    case 'cut':
      response.destroy();
      return;
    case 'held':
      return;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** HTTP around the routes: bodies, faults, rate limits, the log of requests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal } from './errors.ts';
import type { Fault } from './faults.ts';
import { route } from './routes.ts';
import { readParts } from './sent-files.ts';
import type { Request, State } from './state.ts';

const BASE = /^\/api\/v10(?=\/)/u;

export function createRestServer(state: State): Server {
  return createServer((incoming, response) => {
    state.underway += 1;
    void (state.files.answer(incoming, response) ?? answer(incoming, response, state)).finally(() => {
      state.underway -= 1;
    });
  });
}

async function answer(incoming: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname.replace(BASE, ''));
  const request: Request = {
    method: incoming.method ?? 'GET',
    path,
    query: url.searchParams,
    body: await bodyOf(incoming),
    authorised: incoming.headers.authorization === `Bot ${state.world.token}`,
  };
  state.requests.push(request);
  const instead = state.faults.take(request.method, path, 'instead');
  if (instead !== undefined) return fail(response, instead);
  let result: unknown;
  try {
    if (!BASE.test(url.pathname)) throw new Refusal(404, { message: '404: Not Found', code: 0 });
    result = route(request, state);
    if (request.method === 'PUT' && path.endsWith('/commands')) state.deployments += 1;
  } catch (error) {
    if (error instanceof Refusal) return write(response, error.status, error.body, error.headers);
    return write(response, 500, { message: String(error) });
  }
  const after = state.faults.take(request.method, path, 'after');
  if (after !== undefined) return fail(response, after);
  if (result === 'empty') return write(response, 204, undefined);
  return write(response, 200, result);
}

function fail(response: ServerResponse, { answer: how }: Fault): void {
  if (how === 'cut') response.socket?.destroy();
  else write(response, how.status, how.body, how.headers);
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = incoming.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readParts(bytes, type);
  const text = bytes.toString();
  return text === '' ? undefined : JSON.parse(text);
}

function write(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': 'one-for-all',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

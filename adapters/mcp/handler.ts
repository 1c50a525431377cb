/** MCP over HTTP: one request, one answer, nothing kept between them. */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { Logger } from '../../src/index.ts';
import { createMcpServers } from './server.ts';
import type { McpSource } from './source.ts';

/** A claim of 1,000 characters, with room for what is around it. */
const BODY_MAX = 64 * 1024;
/** Nobody here changes what others subscribe to. */
const SUBSCRIPTIONS_MAX = 16;

export interface McpHandlerOptions {
  readonly source: McpSource;
  /** The public address of the server, where it has one. */
  readonly baseUrl?: string | undefined;
  /** Whether others than this machine reach it. */
  readonly beyond: boolean;
  readonly logger: Logger;
}

/** Answers for this machine's names and the public one alone: a page whose name was made to mean us is refused. */
export function createMcpFetch({
  source,
  baseUrl,
  beyond,
  logger,
}: McpHandlerOptions): (request: Request) => Promise<Response> {
  const names = [
    ...localhostAllowedHostnames(),
    ...(baseUrl === undefined ? [] : [new URL(baseUrl).hostname]),
  ];
  const handler = createMcpHandler(createMcpServers(source), {
    maxRequestBodySize: BODY_MAX,
    maxSubscriptions: SUBSCRIPTIONS_MAX,
    onerror: error => logger.debug('mcpRefused', { kind: error.name }),
  });
  return async request => {
    // Whoever is reached from beyond without a public address does not know all of its names; it shows what is public.
    const own = beyond && baseUrl === undefined ? [...names, new URL(request.url).hostname] : names;
    return (
      hostHeaderValidationResponse(request, own) ??
      originValidationResponse(request, own) ??
      handler.fetch(request)
    );
  };
}

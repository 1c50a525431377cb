/** `/mcp` of the web server: assistants get what the pages show, and nothing else. */
import type { Mount } from '../web/app.ts';
import { createMcpFetch, type McpHandlerOptions } from './handler.ts';

export function mountMcp(reach: Pick<McpHandlerOptions, 'baseUrl' | 'beyond'>): Mount {
  return (app, { bot, shelf, logger }) => {
    const answer = createMcpFetch({ source: { bot, corpus: shelf.corpus }, logger, ...reach });
    app.all('/mcp', c => answer(c.req.raw));
  };
}

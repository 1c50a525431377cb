/** A library behind the handler on a loopback port, and the SDK's own client in front of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { createMcpFetch } from '../../adapters/mcp/handler.ts';
import { createBot, createContext, type Library } from '../../src/index.ts';
import { contractLibrary } from '../contract/harness.ts';

export const silent = { debug() {}, info() {}, warn() {}, error() {} };

export interface OpenMcp {
  readonly client: Client;
  readonly address: string;
  close(): Promise<void>;
}

export async function openMcp(library?: Library, baseUrl?: string): Promise<OpenMcp> {
  const context = createContext(library ?? (await contractLibrary()));
  const source = { bot: createBot(context, silent), corpus: context.corpus };
  const handle = createMcpFetch({ source, baseUrl, beyond: false, logger: silent });
  const server = createServer(getRequestListener(handle, { overrideGlobalObjects: false }));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(address)));
  return {
    client,
    address,
    async close() {
      await client.close();
      await new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

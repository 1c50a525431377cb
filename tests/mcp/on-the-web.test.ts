/** `/mcp` of the web server: beyond this machine, only what everybody may read. */
import { request } from 'node:http';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterEach, expect, test } from 'vitest';
import { mountMcp } from '../../adapters/mcp/mount.ts';
import { readSettings } from '../../adapters/settings.ts';
import type { Library, PackReader } from '../../src/index.ts';
import { contractLibrary } from '../contract/harness.ts';
import { openWeb } from '../web/open-web.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function read(library: Library, reader: PackReader): Library {
  const packs = library.packs.map(pack => ({ ...pack, reader }));
  return { ...library, packs, pack: id => packs.find(pack => pack.id === id) };
}

async function open(reader: PackReader, beyond: boolean) {
  const library = read(await contractLibrary(), reader);
  const web = await openWeb({ library, beyond, mounts: [mountMcp({ beyond })] });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${web.address}/mcp`)));
  closing.push(() => client.close(), web.close);
  const call = async (name: string, input: Record<string, string>) =>
    (await client.callTool({ name, arguments: input })).structuredContent;
  return { web, client, call };
}

test('it is off unless it is turned on', () => {
  expect(readSettings({}).web.mcp).toBe(false);
  expect(readSettings({ FOOTNOTE_MCP: 'on' }).web.mcp).toBe(true);
});

test('on this machine everything can be asked', async () => {
  const { call } = await open('none', false);
  expect(await call('find_passages', { question: 'do bicycles travel free' })).toMatchObject({
    outcome: 'found',
  });
});

test('beyond it, what is public can be asked, with links to its pages', async () => {
  const { call } = await open('public', true);
  expect(await call('find_passages', { question: 'do bicycles travel free' })).toMatchObject({
    outcome: 'found',
  });
});

test.each(['signed', 'none'] as const)('beyond it, nobody gets at a pack that is %s', async reader => {
  const { client, call } = await open(reader, true);
  const asked = [
    await call('find_passages', { question: 'do bicycles travel free' }),
    await call('quote_passage', { passage: 'harbour/night-ferry#p2' }),
    await call('check_quotation', { text: 'dogs pay half' }),
    await call('check_claim', { claim: 'Bicycles travel free of charge' }),
    (await client.listResources()).resources,
  ];
  expect(JSON.stringify(asked)).not.toMatch(/harbour|Bicycles travel free of charge on|lower deck/u);
  await expect(client.readResource({ uri: 'footnote://article/harbour/night-ferry' })).rejects.toThrow(
    /not found/iu,
  );
  await expect(client.readResource({ uri: 'footnote://passage/harbour/night-ferry/2' })).rejects.toThrow(
    /not found/iu,
  );
});

test('a page of elsewhere whose name means this machine is refused', async () => {
  const { web } = await open('public', false);
  const { hostname, port } = new URL(web.address);
  const statusFor = (headers: Record<string, string>) =>
    new Promise<number | undefined>(resolve => {
      const sent = request({ hostname, port, path: '/mcp', method: 'POST', headers }, ({ statusCode }) =>
        resolve(statusCode),
      );
      sent.end('{}');
    });
  expect(await statusFor({ host: 'rebound.evil.example' })).toBe(421);
  expect(await statusFor({ origin: 'https://evil.example', 'content-type': 'application/json' })).toBe(403);
});

/** `footnote mcp` of the built program, as an assistant starts it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');
const HARBOUR = join(import.meta.dirname, '..', 'contract', 'library');
const ARGUMENTS = [PROGRAM, 'mcp', '--library', HARBOUR];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-mcp-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('an assistant starts it, asks, reads an article and leaves', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ARGUMENTS,
    cwd: folder,
    stderr: 'ignore',
  });
  await client.connect(transport);
  const found = await client.callTool({
    name: 'find_passages',
    arguments: { question: 'when does the night ferry leave' },
  });
  expect(found.structuredContent).toMatchObject({ outcome: 'found', passages: [{ number: '¶1' }] });
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(2);
  await client.close();
});

test('standard output carries the protocol and nothing else, whatever comes in, and the end of input ends it', async () => {
  const child = spawn(process.execPath, ARGUMENTS, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'debug' },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', chunk => {
    out += chunk;
  });
  child.stderr.resume();
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const ask = (id: number, name: string, input: object) =>
    ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: input } }) as const;
  const start = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  };
  const lines = [
    start,
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    ask(2, 'find_passages', { question: 'do bicycles travel free' }),
    ask(3, 'unknown_tool', {}),
    ask(4, 'check_claim', { claim: 'The night ferry leaves the old harbour at ten' }),
  ].map(message => JSON.stringify(message));
  child.stdin.write(`no json\n${lines.join('\n')}\n{"jsonrpc":"1.0"}\n`);
  await expect.poll(() => out.split('\n').filter(line => line !== '').length).toBeGreaterThanOrEqual(4);
  child.stdin.end();
  expect(await ended).toBe(0);
  const messages = out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
  expect(messages.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
  expect(messages.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
});

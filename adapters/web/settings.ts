/** What the web pages are set up with; read without loading what makes them. */
import {
  httpUrl,
  onOrOff,
  type Parse,
  plain,
  portNumber,
  type Variable,
  type VariableReader,
} from '../../src/index.ts';
import { isThisMachine } from './this-machine.ts';

export interface WebSettings {
  readonly on: boolean;
  readonly host: string;
  readonly port: number;
  /** Whether assistants may ask at `/mcp`. */
  readonly mcp: boolean;
  /** The public address, without a slash at its end. */
  readonly baseUrl?: string;
}

export const WEB_VARIABLES = [
  {
    name: 'FOOTNOTE_WEB',
    standard: '`on`',
    meaning: '`off` starts no web server, and so no pages and no playground.',
  },
  {
    name: 'HOST',
    standard: '`127.0.0.1`',
    meaning: 'Address that the web pages and Slack HTTP listen on; `0.0.0.0` is all of this machine.',
  },
  { name: 'WEB_PORT', standard: '`8787`', meaning: 'Port that the web pages are at.' },
  {
    name: 'FOOTNOTE_BASE_URL',
    standard: 'none',
    meaning:
      'Public address of the web pages, such as `https://read.example.org`; citations then lead there.',
  },
  {
    name: 'FOOTNOTE_MCP',
    standard: '`off`',
    meaning: '`on` answers assistants at `/mcp` of the web pages, by the Model Context Protocol.',
  },
] as const satisfies readonly Variable[];

type Name = (typeof WEB_VARIABLES)[number]['name'];

export const STANDARD_HOST = '127.0.0.1';
const STANDARD_PORT = 8787;

export function webSettings({ read }: VariableReader<Name>): WebSettings {
  const baseUrl = read('FOOTNOTE_BASE_URL', baseAddress);
  return {
    on: read('FOOTNOTE_WEB', onOrOff) ?? true,
    host: read('HOST', plain) ?? STANDARD_HOST,
    port: read('WEB_PORT', portNumber) ?? STANDARD_PORT,
    mcp: read('FOOTNOTE_MCP', onOrOff) ?? false,
    ...(baseUrl && { baseUrl }),
  };
}

/** Whether others than this machine reach the pages. */
export function isReachedFromBeyond({ host, baseUrl }: WebSettings): boolean {
  return baseUrl !== undefined || !isThisMachine(host);
}

/** Paths are put behind it as they are. */
const baseAddress: Parse<string> = text => {
  const read = httpUrl(text);
  if (read.kind === 'bad') return read;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  return search + hash + username + password === ''
    ? { kind: 'good', value: `${origin}${pathname}`.replace(/\/+$/u, '') }
    : { kind: 'bad', fix: 'must end with its host or its path, such as https://read.example.org.' };
};

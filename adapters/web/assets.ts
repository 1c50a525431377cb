/** Style sheets, scripts and pictures of the pages: files of ours, named here by hand and read once. */
import { createHash } from 'node:crypto';
import { readProgramFile } from '../../src/index.ts';

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

export const ASSETS = ['reader.css', 'reader.js', 'find.js', 'play.css', 'play.js', 'mark.svg'] as const;
export type AssetName = (typeof ASSETS)[number];

export interface Asset {
  readonly name: AssetName;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Changes with the bytes, so that a browser may keep them for ever. */
  readonly version: string;
}

export interface Assets {
  /** `/assets/reader.css?v=1f2e3d4c` */
  path(name: AssetName): string;
  find(name: string): Asset | undefined;
}

const VERSION_DIGITS = 10;

export function openAssets(): Assets {
  const assets = new Map<string, Asset>(ASSETS.map(name => [name, readAsset(name)]));
  return {
    path: name => `/assets/${name}?v=${assets.get(name)?.version}`,
    find: name => assets.get(name),
  };
}

function readAsset(name: AssetName): Asset {
  const read = readProgramFile('adapters', 'web', 'assets', name);
  if (read === undefined) throw new Error(`The program lacks its file ${name}: install it again.`);
  const bytes = Uint8Array.from(read);
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, VERSION_DIGITS);
  return { name, type: TYPES[ending], bytes, version };
}

/** Where the pages of an export are, and how they link to each other: by relative paths, from disk as from any host. */
import { posix } from 'node:path';
import type { Links } from '../links.ts';

/** What is a file of its own, and not a page in a folder. */
const FILE = /^\/(?:assets|card)\/|\.(?:json|bib|ris)$/u;

/** `/read/harbour/night-ferry/p2?s=1` is in `read/harbour/night-ferry/p2/index.html`. */
export function fileOf(path: string): string {
  const [plain = ''] = path.split(/[?#]/u);
  const parts = plain
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent);
  return [...parts, ...(FILE.test(plain) ? [] : ['index.html'])].join('/');
}

/** On the page of that path. `baseUrl` is where the export will be, without a slash at its end. */
export function exportLinks(pagePath: string, baseUrl: string | undefined): Links {
  const from = posix.dirname(fileOf(pagePath));
  return {
    to(path) {
      const [, fragment] = path.split('#');
      const href = encoded(posix.relative(from, fileOf(path)));
      return fragment === undefined ? href : `${href}#${fragment}`;
    },
    whole(path) {
      if (baseUrl === undefined) return undefined;
      const file = encoded(fileOf(path));
      return `${baseUrl}/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    },
  };
}

function encoded(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

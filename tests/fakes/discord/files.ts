/** Discord's file host: signed addresses, and nobody's token on them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HandedOver, handOver, type KeptFile, keptFile, type Told } from '../kept-files.ts';
import type { Json } from './json.ts';
import { snowflake } from './snowflake.ts';

export interface Files {
  /** Somebody attaches it to a message or to a command. */
  keep(name: string, content: string | Uint8Array, told?: Told): KeptFile;
  find(id: string): KeptFile | undefined;
  /** As Discord tells an app of it. */
  payload(file: KeptFile): Json;
  /** What was asked for, in order. */
  readonly handed: readonly HandedOver[];
  /** Undefined where the path is another's. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

const SIGNATURE = 'ex=67a1b2c3&is=67a06143&hm=5f0c1e&';

export function createFiles(base: () => string): Files {
  const files = new Map<string, KeptFile>();
  const handed: HandedOver[] = [];
  const pathOf = ({ id, name }: KeptFile) => `/attachments/1/${id}/${encodeURIComponent(name)}`;
  return {
    handed,
    keep(name, content, told = {}) {
      const file = keptFile(snowflake(), name, content, { type: 'text/plain; charset=utf-8', ...told });
      files.set(file.id, file);
      return file;
    },
    find: id => files.get(id),
    payload: file => {
      const url = file.url ?? `${base()}${pathOf(file)}?${SIGNATURE}`;
      return {
        id: file.id,
        filename: file.name,
        size: file.size,
        url,
        proxy_url: url,
        content_type: file.type,
        ephemeral: true,
      };
    },
    answer(request, response) {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (!url.pathname.startsWith('/attachments/')) return undefined;
      const file = [...files.values()].find(each => pathOf(each) === url.pathname);
      // Whoever sends the token of the bot along gives it away to a host that has no use for it.
      const mayHave = request.headers.authorization === undefined && url.search === `?${SIGNATURE}`;
      if (file !== undefined && mayHave) return handOver(file, request, response, handed);
      response.writeHead(file === undefined ? 404 : 403).end();
      return Promise.resolve();
    },
  };
}

/** Slack's file host: only who has the token of an app that may read files gets one. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HandedOver, handOver, type KeptFile, keptFile, type Told } from '../kept-files.ts';
import type { Json } from './json.ts';

export interface Files {
  /** Somebody uploads it. */
  keep(name: string, content: string | Uint8Array, told?: Told): KeptFile;
  /** As Slack tells an app of it; `more` is what it says besides, or otherwise. */
  payload(file: KeptFile, more?: Json): Json;
  /** What was asked for, in order. */
  readonly handed: readonly HandedOver[];
  /** Undefined where the path is another's. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

interface Door {
  readonly token: string;
  readonly scopes: ReadonlySet<string>;
  base(): string;
}

/** What a browser would get that is not logged in. */
export const LOGIN_PAGE =
  '<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in to Team</body></html>';

export function createFiles({ token, scopes, base }: Door): Files {
  const files = new Map<string, KeptFile>();
  const handed: HandedOver[] = [];
  const pathOf = ({ id, name }: KeptFile) =>
    `/files-pri/T0TEAM-${id}/download/${encodeURIComponent(name.toLowerCase())}`;
  return {
    handed,
    keep(name, content, told = {}) {
      const file = keptFile(`F0${String(files.size + 1).padStart(4, '0')}`, name, content, told);
      files.set(file.id, file);
      return file;
    },
    payload: (file, more = {}) => ({
      id: file.id,
      created: 1_763_892_000,
      timestamp: 1_763_892_000,
      name: file.name,
      title: file.name,
      mimetype: file.type.split(';')[0],
      filetype: file.name.split('.').at(-1),
      pretty_type: 'File',
      user: 'U0ALICE',
      user_team: 'T0TEAM',
      mode: 'hosted',
      is_external: false,
      external_type: '',
      is_public: false,
      public_url_shared: false,
      size: file.size,
      url_private: file.url ?? `${base()}${pathOf(file).replace('/download/', '/')}`,
      url_private_download: file.url ?? `${base()}${pathOf(file)}`,
      permalink: `https://team.slack.com/files/U0ALICE/${file.id}/${file.name}`,
      file_access: 'visible',
      ...more,
    }),
    answer(request, response) {
      const path = request.url ?? '/';
      if (!path.startsWith('/files-pri/')) return undefined;
      const file = [...files.values()].find(each => pathOf(each) === path);
      const mayRead = scopes.has('files:read') && request.headers.authorization === `Bearer ${token}`;
      if (file !== undefined && mayRead) return handOver(file, request, response, handed);
      // All is well, says Slack.
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN_PAGE);
      return Promise.resolve();
    },
  };
}

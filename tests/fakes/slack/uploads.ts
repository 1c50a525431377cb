/** Files that an app sends: an address for each, its bytes, and where it is to be seen. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { asList, asObject, asText, type Json } from './json.ts';
import type { Workspace } from './workspace.ts';

export interface UploadedFile {
  /** Where it is seen, by everyone in there. */
  readonly channel: string;
  readonly name: string;
  readonly text: string;
}

export interface Uploads {
  /** Those that people see. */
  readonly seen: readonly UploadedFile[];
  /** Undefined for a method of others. */
  call(method: string, args: Json): Json | undefined;
  /** Undefined where the path is another's. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined;
}

interface Around {
  readonly workspace: Workspace;
  readonly scopes: ReadonlySet<string>;
  base(): string;
}

const PATH = '/upload/v1/';
const refuse = (error: string): Json => ({ ok: false, error });

export function createUploads({ workspace, scopes, base }: Around): Uploads {
  const seen: UploadedFile[] = [];
  const begun = new Map<string, { readonly name: string; readonly length: number; text?: string }>();

  function complete(args: Json): Json {
    const channel = workspace.channels.get(asText(args.channel_id));
    if (!/^[CGDZ]/u.test(asText(args.channel_id))) return refuse('invalid_arguments');
    if (channel?.botIsMember !== true) return refuse('channel_not_found');
    for (const each of asList(JSON.parse(asText(args.files))).map(asObject)) {
      const file = begun.get(asText(each.id));
      if (file?.text === undefined) return refuse('file_not_found');
      seen.push({ channel: channel.id, name: file.name, text: file.text });
    }
    return { ok: true, files: [] };
  }

  return {
    seen,
    call(method, args) {
      if (!method.startsWith('files.')) return undefined;
      if (!scopes.has('files:write')) return refuse('missing_scope');
      switch (method) {
        case 'files.getUploadURLExternal': {
          const [name, length] = [asText(args.filename), Number(args.length)];
          if (name === '' || !(length > 0)) return refuse('invalid_arguments');
          const id = `F0SENT${begun.size + 1}`;
          begun.set(id, { name, length });
          return { ok: true, upload_url: `${base()}${PATH}${id}`, file_id: id };
        }
        case 'files.completeUploadExternal':
          return complete(args);
        default:
          return refuse('unknown_method');
      }
    },
    answer(request, response) {
      const file = begun.get((request.url ?? '').slice(PATH.length));
      if (file === undefined || request.url?.startsWith(PATH) !== true) return undefined;
      return (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const bytes = await bytesIn(Buffer.concat(chunks), request.headers['content-type'] ?? '');
        if (bytes.length === file.length) file.text = bytes.toString();
        response.writeHead(bytes.length === file.length ? 200 : 400).end(`OK - ${bytes.length}`);
      })();
    },
  };
}

/** As they are, or in a form. */
async function bytesIn(body: Buffer, type: string): Promise<Buffer> {
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const [file] = [...form.values()].filter(each => typeof each !== 'string');
  return file === undefined ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer());
}

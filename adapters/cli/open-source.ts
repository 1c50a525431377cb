/** What an import was given, a file, a folder, an address or standard input, as files and bytes to import. */
import { fetchPage, listImportable, type SourceBytes } from '../../src/index.ts';
import type { Session } from './surroundings.ts';

export interface SourceOptions {
  readonly name?: string;
  readonly allowPrivate?: boolean;
  readonly allowHttp?: boolean;
}

export type Opened =
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly note?: string }
  | { readonly kind: 'address'; open(): Promise<SourceBytes | string> }
  | { readonly kind: 'input'; open(): Promise<SourceBytes | string> }
  | { readonly kind: 'refused'; readonly message: string };

const INPUT_BYTES_MAX = 50_000_000;

export async function openSource(
  source: string,
  { name, allowPrivate, allowHttp }: SourceOptions,
  { input }: Session,
): Promise<Opened> {
  if (source === '-') return { kind: 'input', open: () => readInput(input, name ?? 'standard-input') };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    return {
      kind: 'address',
      async open() {
        const today = new Date().toISOString().slice(0, 10);
        const fetched = await fetchPage(source, {
          today,
          allowPrivate: allowPrivate === true,
          allowHttp: allowHttp === true,
        });
        if (fetched.kind === 'refused') return fetched.message;
        return name === undefined ? fetched.source : { ...fetched.source, name };
      },
    };
  }
  const listed = await listImportable(source);
  switch (listed.kind) {
    case 'notFolder':
      return { kind: 'files', files: [source] };
    case 'tooMany':
      return {
        kind: 'refused',
        message: `${source} holds more than ${listed.max} files to import: name parts of it.`,
      };
    case 'files': {
      if (listed.files.length === 0)
        return { kind: 'refused', message: `${source} holds no file that can be imported.` };
      const { files, others } = listed;
      return others === 0
        ? { kind: 'files', files }
        : {
            kind: 'files',
            files,
            note: `${others === 1 ? '1 file' : `${others} files`} of other kinds in ${source} passed over.`,
          };
    }
  }
}

async function readInput(input: Session['input'], name: string): Promise<SourceBytes | string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    length += bytes.length;
    if (length > INPUT_BYTES_MAX) return 'Standard input is larger than 50 MB, the most that is read.';
    chunks.push(bytes);
  }
  return {
    bytes: Buffer.concat(chunks),
    name: /\.\w+$/.test(name) ? name : `${name}.txt`,
    shown: 'Standard input',
  };
}

/** A file that a host names by its path, at the command line. */
import { basename } from 'node:path';
import { displayPath, readBytes } from '../library/files.ts';
import { FILE_BYTES_MAX } from './formats/formats.ts';
import { type Refusal, refuse } from './formats/reader.ts';

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** For sentences to the host. */
  readonly shown: string;
}

type Opened = { readonly kind: 'opened'; readonly source: OpenedFile } | Refusal;

export async function openFile(file: string): Promise<Opened> {
  const shown = displayPath(file);
  const read = await readBytes(file, FILE_BYTES_MAX);
  switch (read.kind) {
    case 'missing':
      return refuse(`There is no file ${shown}: check the path.`);
    case 'folder':
      return refuse(`${shown} is a folder: name one file in it.`);
    case 'unreadable':
      return refuse(`${shown} cannot be read: check that it is a file, and its permissions.`);
    case 'tooLarge':
      return refuse(
        `${shown} is larger than ${FILE_BYTES_MAX / 1_000_000} MB, the most that a file may have.`,
      );
    case 'bytes':
      return { kind: 'opened', source: { bytes: read.bytes, name: basename(file), shown } };
  }
}

/** The file to import, read by the reader of its format, or the sentence that says why not. */
import { basename, extname } from 'node:path';
import { displayPath, readBytes } from '../library/files.ts';
import { ARTICLE_BYTES_MAX } from '../library/read-pack.ts';
import { refuse } from './import-request.ts';
import type { Extracted, Refusal } from './reader.ts';
import { importableExtensions, readerFor } from './readers.ts';

export async function readSource(file: string): Promise<Extracted | Refusal> {
  const name = displayPath(file);
  const read = await readBytes(file, ARTICLE_BYTES_MAX);
  switch (read.kind) {
    case 'missing':
      return refuse(`There is no file ${name}: check the path.`);
    case 'folder':
      return refuse(`${name} is a folder: name one file in it.`);
    case 'unreadable':
      return refuse(`${name} cannot be read: check that it is a file, and its permissions.`);
    case 'tooLarge':
      return refuse(`${name} is larger than 2 MB, the most that one article may have: split it.`);
    case 'bytes':
  }
  const reader = readerFor(extname(file));
  if (reader === undefined) {
    const known = importableExtensions().join(', ');
    return refuse(
      `${name} is in a format that cannot be imported: save it as text and name it with one of ${known}.`,
    );
  }
  if (read.bytes.length === 0) return refuse(`${name} is empty: there is nothing to import.`);
  return reader.read(read.bytes, basename(file));
}

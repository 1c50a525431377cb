/** A file of whoever sits at the terminal, named on the line as elsewhere one is attached. */
import { basename } from 'node:path';
import { type Attachment, type AttachmentRead, readBytes, say } from '../../src/index.ts';

export function ownFile(path: string): Attachment {
  return { name: basename(path), read: maxBytes => read(path, maxBytes) };
}

async function read(path: string, maxBytes: number): Promise<AttachmentRead> {
  const found = await readBytes(path, maxBytes);
  switch (found.kind) {
    case 'bytes':
      return { kind: 'read', bytes: found.bytes };
    case 'missing':
      return { kind: 'refused', says: say`There is no file ${path}: check the path.` };
    case 'folder':
      return { kind: 'refused', says: say`${path} is a folder: name one file in it.` };
    case 'unreadable':
      return { kind: 'refused', says: say`${path} cannot be read: check its permissions.` };
    case 'tooLarge':
      return { kind: 'refused', says: say`${path} is larger than ${maxBytes / 1_000_000} MB.` };
  }
}

/** Small texts that the program keeps for itself, in its data folder. */
import { join } from 'node:path';
import { appendText, move, readTextFile, writeText } from './files.ts';
import { makeFolder } from './kept-files.ts';

export interface NoteFile {
  /** Undefined when there is none, or it cannot be read. */
  read(name: string): Promise<string | undefined>;
  /** All of it or nothing of it is there afterwards; the folder is made when it is missing. */
  write(name: string, text: string): Promise<void>;
  /** At its end; a program that is killed after that has written it. */
  append(name: string, text: string): Promise<void>;
}

const NOTE_MAX_BYTES = 1024 * 1024;

export function createNoteFile(folder: string): NoteFile {
  return {
    async read(name) {
      const read = await readTextFile(join(folder, name), NOTE_MAX_BYTES);
      return read.kind === 'text' ? read.text : undefined;
    },
    async write(name, text) {
      await makeFolder(folder);
      await writeText(join(folder, `${name}.new`), text);
      await move(join(folder, `${name}.new`), join(folder, name));
    },
    async append(name, text) {
      await makeFolder(folder);
      await appendText(join(folder, name), text);
    },
  };
}

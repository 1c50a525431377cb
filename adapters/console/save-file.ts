/** The file of the reply that was just shown, written where whoever is at the terminal wants it. */
import { type ReplyFile, say, writeNewFile } from '../../src/index.ts';

const SAVE = /^\s*\/?save(?:\s+(?:(?:as|to)\s+)?(\S.*?))?\s*$/iu;

/** The path; undefined for a line that asks for something else. */
export function pathToSave(line: string, file: ReplyFile | undefined): string | undefined {
  const found = file === undefined ? null : SAVE.exec(line);
  return found === null ? undefined : (found[1] ?? file?.name);
}

/** What became of it, as a sentence. Nothing that is there is written over. */
export async function saveFile(path: string, { text }: ReplyFile): Promise<string> {
  try {
    const outcome = await writeNewFile(path, bytesOf(text));
    return outcome === 'written'
      ? say`Written to ${path}.`
      : say`There is a ${path} already, and it stays as it is: save under another name, such as save refs/${path}.`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return say`That could not be written (${reason}). Save it elsewhere, such as save /tmp/${path}.`;
  }
}

export function saveHint({ name }: ReplyFile): string {
  return say`Type save to write it to ${name} in this folder, or save and another name.`;
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

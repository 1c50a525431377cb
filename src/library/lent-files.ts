/** Files lent to another program for a while. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a text to another program as a file, and has back what it made of it; nothing stays behind. */
export async function throughFile(
  text: string,
  name: string,
  use: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  try {
    const path = join(folder, name);
    await writeFile(path, text, 'utf8');
    return (await use(path)) ? await readFile(path, 'utf8') : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whole discussions at the terminal, compared to the letter; `npm run transcripts` writes them anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_IN_COMMANDS, loadLibrary, programPath } from '../../src/index.ts';
import { openConsole } from '../contract/open-console.ts';

const FOLDER = import.meta.dirname;
const PROMPT = '> ';
/** One person by themselves; the others are what a room sees. */
const ALONE = 'alone.txt';
/** Read in another language than English. */
const LOCALES: Readonly<Record<string, string>> = { 'german.txt': 'de-DE' };
const transcripts = readdirSync(FOLDER).filter(name => name.endsWith('.txt'));

test.each(transcripts)('%s', async name => {
  const file = join(FOLDER, name);
  // The lines after the prompt are the script; what stands between them is what must be shown.
  const typed = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.startsWith(PROMPT))
    .map(line => line.slice(PROMPT.length));
  const folders = [{ path: programPath('knowledge'), optional: false }];
  const terminal = await openConsole(await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS }), {
    asRoom: name !== ALONE,
    locale: LOCALES[name] ?? 'en-GB',
  });
  const shown: string[] = [];
  for (const line of typed) shown.push(`${PROMPT}${line}\n${await terminal.type(line)}`);
  await terminal.close();
  await expect(shown.join('\n')).toMatchFileSnapshot(file);
});

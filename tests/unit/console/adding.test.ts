import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCommunities, openStore } from '../../../src/index.ts';
import { openConsole } from '../../contract/open-console.ts';
import { twoPacks } from '../community/place.ts';

test('at the terminal a file is named, looked at, added by its number, asked about and taken back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-console-'));
  const store = await openStore({ dataFolder: folder, use: 'own' });
  const communities = createCommunities({ store: async () => store });
  const terminal = await openConsole(await twoPacks(), { communities });
  const type = async (line: string) => (await terminal.type(line)).replace(/\s+/gu, ' ');
  try {
    const file = join(folder, 'lamp.md');
    await writeFile(file, '# The lamp\n\nThe lamp burns whale oil.\n\nIts keeper is paid eleven crowns.\n');
    expect(await type('/footnote add')).toContain('in a terminal, name the file');
    expect(await type(`/footnote add ${file}x`)).toContain('There is no file');
    expect(await type(`/footnote add ${file} author:"R. Lind"`)).toMatch(
      /“The lamp”: 2 passages, read as Markdown\. Nothing is added yet\..*R\. Lind.*\[1\] Add \[2\] Discard/u,
    );
    expect(await type('1')).toMatch(/Added: “The lamp”, 2 passages\..*\[1\] Undo\s*$/u);
    expect(await type('how much is the keeper paid')).toContain('“Its keeper is paid eleven crowns.”');
    await type('/footnote remove');
    expect(await type('1')).toMatch(/Removed: “The lamp”\. .*\[1\] Undo/u);
    expect(await type('how much is the keeper paid')).not.toContain('crowns');
  } finally {
    await terminal.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});

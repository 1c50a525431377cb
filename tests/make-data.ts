/** Tests run on the source as it is: what the build makes of other packages is made here when it is missing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const root = join(import.meta.dirname, '..');

export async function setup(): Promise<void> {
  if (!existsSync(join(root, 'data', 'english-words.bin'))) {
    execFileSync(process.execPath, [join(root, 'scripts', 'build-english-words.mjs')]);
  }
  await buildWorkers();
}

/** Threads start from files, and Node 20 runs no TypeScript: theirs are always built from the sources of today. */
async function buildWorkers(): Promise<void> {
  const loaded = await loadConfig(join(root, 'rolldown.config.mjs'));
  const configs = typeof loaded === 'function' ? [] : [loaded].flat();
  for (const { output, ...input } of configs) {
    const [own] = [output].flat();
    if (own?.dir === undefined || !own.dir.endsWith('workers')) continue;
    const bundle = await rolldown({ ...input, cwd: root, logLevel: 'warn' });
    await bundle.write({ ...own, dir: join(root, own.dir) });
    await bundle.close();
  }
}

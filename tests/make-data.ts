/** Tests run on the source as it is: what the build makes of other packages is made here when it is missing. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function setup(): void {
  if (existsSync(join(root, 'data', 'english-words.bin'))) return;
  execFileSync(process.execPath, [join(root, 'scripts', 'build-english-words.mjs')]);
}

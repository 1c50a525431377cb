/** What `package.json` promises to those who install the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json'));

// An installation with NODE_ENV=production leaves the development tools out, and still builds.
test('npm ci builds the program without a development tool', () => {
  const wanted = neededBy('prepare');
  expect(wanted).toContain('rolldown');
  expect(wanted.filter(name => Object.hasOwn(devDependencies, name))).toEqual([]);
});

/** The words of a script, of the scripts that it runs, and whatever its files name in quotation marks. */
function neededBy(script: string): readonly string[] {
  const words: readonly string[] = scripts[script].split(/\s+/u);
  const run = words.flatMap((word, at) => (word === 'run' ? neededBy(words[at + 1] ?? '') : []));
  const named = words
    .filter(word => word.endsWith('.mjs'))
    .flatMap(file => Array.from(read(file).matchAll(/'([^'\n]+)'/gu), ([, quoted]) => quoted ?? ''));
  return [...words, ...run, ...named];
}

// Builds the program into `dist`, and says nothing but what is wrong: the bundler's own command lists every file.
import { chmod, rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import programs from '../rolldown.config.mjs';

await rm('dist', { recursive: true, force: true });
for (const { output, ...input } of programs) {
  const bundle = await rolldown({ ...input, logLevel: 'warn' });
  await bundle.write(output);
  await bundle.close();
}
await chmod('dist/adapters/main.js', 0o755);

// Builds the program into few files: loading some 150 modules one by one costs more than answering does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** Names the build: what it keeps on disk for a faster start is for itself alone. */
const buildId = {
  name: 'build-id',
  generateBundle(_options, bundle) {
    const hash = createHash('sha256').update(readFileSync('data/english-words.bin'));
    for (const name of Object.keys(bundle).sort()) hash.update(name).update(bundle[name].code ?? '');
    this.emitFile({ type: 'asset', fileName: 'build-id', source: hash.digest('hex') });
  },
};

/** Loaded only by those who use them, and large; pino starts a thread from a file of its own. */
const external = [
  /^discord\.js$/,
  /^@slack\//,
  /^@modelcontextprotocol\//,
  /^@takumi-rs\//,
  /^@energetic-ai\//,
  /^pino/,
  /^wink-nlp$/,
  /^wink-eng-/,
  /^pdfjs-dist/,
  /^mammoth$/,
];

// linkedom and Readability are bundled: some 150 files take longer to load than a page takes to read.
export default defineConfig([
  {
    input: { 'adapters/main': 'adapters/main.ts', 'src/index': 'src/index.ts' },
    platform: 'node',
    external,
    plugins: [buildId],
    output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true },
  },
  // A thread of its own, and so a program of its own.
  {
    input: { 'read-format': 'workers/read-format.ts' },
    platform: 'node',
    external,
    output: { dir: 'dist/workers', format: 'esm', chunkFileNames: '[name]-[hash].js' },
  },
]);

// Builds the program into few files: loading some 150 modules one by one costs more than answering does.
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { 'adapters/main': 'adapters/main.ts', 'src/index': 'src/index.ts' },
  platform: 'node',
  // Loaded only by those who use them, and large; pino starts a thread from a file of its own.
  external: [/^discord\.js$/, /^@slack\//, /^@energetic-ai\//, /^pino/, /^wink-nlp$/, /^wink-eng-/],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true },
});

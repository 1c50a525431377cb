/** A sentence model in small: words of one meaning share a number of the vector. */
import type { Embedder } from '../../src/search/embedder.ts';

const MEANINGS = [
  ['leaders', 'heads', 'presidents'],
  ['met', 'meet', 'gather', 'together'],
  ['pipeline', 'gas', 'fuel'],
  ['ships', 'navy', 'fleet'],
];

export interface WordEmbedder extends Embedder {
  /** All texts that it was asked for. */
  readonly asked: readonly string[];
}

export function createWordEmbedder(model = 'words-1'): WordEmbedder {
  const asked: string[] = [];
  return {
    model,
    asked,
    async embed(texts) {
      asked.push(...texts);
      return texts.map(text => {
        const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
        return Float32Array.from([
          0.1,
          ...MEANINGS.map(meaning => words.filter(word => meaning.includes(word)).length),
        ]);
      });
    },
    close: async () => {},
  };
}

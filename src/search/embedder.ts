/** The port to whatever turns a sentence into a vector, so that sentences of like meaning lie near each other. */
export interface Embedder {
  /** Names the model: vectors of one are never compared with those of another. */
  readonly model: string;
  /** One vector for each text, all of one size; rejects with a reason for the host when that cannot be. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Frees what it holds; nothing is asked afterwards. */
  close(): Promise<void>;
}

/** What a provider of vectors lacks or does wrong, in a sentence for the host. */
export class EmbedderError extends Error {
  override readonly name = 'EmbedderError';
}

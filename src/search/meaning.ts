/** Which passages are near a question in meaning: the best of their sentences, by vectors made in the background. */
import { setImmediate } from 'node:timers/promises';
import type { ArticleId, Library, PassageId } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Embedder, EmbedderError } from './embedder.ts';
import { createQuestionVectors } from './question-vectors.ts';
import type { VectorStore } from './vector-store.ts';

/** How near each passage is to one question. */
export interface Nearness {
  /** The cosine of the best sentence, from -1 to 1. */
  of(passage: PassageId): number;
  /** At most `limit`, nearest first. */
  nearest(limit: number): readonly PassageId[];
  /**
   * How much nearer the nearest passage is than one of this many sentences is to a question that none of them has
   * to do with, in cosines; below 0 for most such questions.
   */
  surplus(): number;
}

/**
 * The nearest of many sentences is near by chance: the cosine that nineteen in twenty questions stay under which a
 * library has nothing to do with, in one of some 40 sentences, and what each e-fold more of them adds.
 */
const BY_CHANCE = { few: 0.37, sentences: 40, growth: 0.05 } as const;

export type MeaningState =
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly sentences: number }
  /** The reason is a sentence for the host; answers go by words alone. */
  | { readonly kind: 'off'; readonly reason: string };

export interface Meaning {
  state(): MeaningState;
  /** Undefined unless ready: a question never waits for the vectors of the library. */
  near(question: string): Promise<Nearness | undefined>;
  /** How many sentences have their vector, made now or before. */
  made(): { readonly made: number; readonly total: number };
  /** Resolves once it is ready or off. */
  settled(): Promise<MeaningState>;
  stop(): void;
}

export interface KeptVectors {
  of(article: ArticleId): VectorStore;
  /** Called after every few hundred new vectors and after the last. */
  save(): Promise<void>;
}

export interface MeaningParts {
  readonly embedder: Embedder;
  /** What was made before. */
  open(): Promise<KeptVectors>;
  progress?(state: MeaningState): void;
  /** How long a question waits for its own vector, to be answered by its words then; a measurement never gives up. */
  readonly patienceMs?: number | undefined;
}

/** Above this, comparing a question with all sentences takes too long. */
export const PASSAGES_MAX = 20_000;
const BATCH = 16;
const PASSAGES_A_TURN = 50;
const SAVED_EVERY = 512;
const PATIENCE_MS = 800;

/** Begins at once, and never makes the caller wait. */
export function createMeaning(library: Library, parts: MeaningParts): Meaning {
  const { passages } = library;
  let total = 0;
  const ends: number[] = [];
  let state: MeaningState = { kind: 'making', done: 0, total: 0 };
  let table: Table | undefined;
  let stopped = false;
  let made = 0;
  const questions = createQuestionVectors(parts.embedder);
  const settled = passages.length > PASSAGES_MAX ? tooMany() : make().catch(fail);

  function become(next: MeaningState): MeaningState {
    state = next;
    parts.progress?.(state);
    return state;
  }

  /** Takes long in a large library, and whoever asks meanwhile comes first. */
  async function split(kept: KeptVectors): Promise<readonly Wanted[]> {
    const wanted: Wanted[] = [];
    for (const [i, { articleId, text }] of passages.entries()) {
      if (i % PASSAGES_A_TURN === 0) await setImmediate();
      const store = kept.of(articleId);
      for (const { start, end } of splitSentences(text)) wanted.push({ store, text: text.slice(start, end) });
      ends.push(wanted.length);
    }
    return wanted;
  }

  async function tooMany(): Promise<MeaningState> {
    return become({ kind: 'off', reason: `Only libraries of up to ${PASSAGES_MAX} passages are compared.` });
  }

  function fail(error: unknown): MeaningState {
    const reason = error instanceof EmbedderError ? error.message : `The sentence vectors failed: ${error}`;
    return become({ kind: 'off', reason });
  }

  async function make(): Promise<MeaningState> {
    const { embedder } = parts;
    const kept = await parts.open();
    const wanted = await split(kept);
    total = wanted.length;
    const without = wanted.filter(({ store, text }) => store.get(text) === undefined);
    made = total - without.length;
    const missing = eachOnce(without);
    let unsaved = 0;
    for (let i = 0; i < missing.length && !stopped; i += BATCH) {
      const batch = missing.slice(i, i + BATCH);
      const vectors = await embedder.embed(batch.map(({ text }) => text));
      for (const [j, { store, text }] of batch.entries()) {
        const vector = vectors[j];
        if (vector !== undefined) store.put(text, vector);
      }
      unsaved += batch.length;
      if (unsaved >= SAVED_EVERY) {
        unsaved = 0;
        await kept.save();
      }
      become({ kind: 'making', done: total - missing.length + i + batch.length, total });
    }
    // Of a library that is no longer asked nobody needs to hear.
    if (stopped) return { kind: 'off', reason: 'This library was replaced, or Footnote is ending.' };
    await kept.save();
    table = tableOf(wanted.map(({ store, text }) => store.get(text)));
    return become({ kind: 'ready', sentences: total });
  }

  return {
    state: () => state,
    made: () => ({ made, total }),
    settled: () => settled,
    stop: () => {
      stopped = true;
    },
    async near(question) {
      if (table === undefined || question === '') return undefined;
      const vector = await questions.vectorOf(question, parts.patienceMs ?? PATIENCE_MS);
      return vector === undefined || table === undefined ? undefined : nearnessOf(vector, table);
    },
  };

  function nearnessOf(vector: Float32Array, { size, values, lengths }: Table): Nearness {
    const cosines = new Map<PassageId, number>();
    const own = Math.hypot(...vector) || 1;
    let row = 0;
    for (const [i, { id }] of passages.entries()) {
      let best = -1;
      for (; row < (ends[i] ?? 0); row++) {
        let product = 0;
        for (let k = 0; k < size; k++) product += (vector[k] as number) * (values[row * size + k] as number);
        best = Math.max(best, product / ((lengths[row] as number) * own));
      }
      cosines.set(id, best);
    }
    return {
      surplus() {
        const more = Math.max(0, Math.log(total / BY_CHANCE.sentences));
        return Math.max(-1, ...cosines.values()) - BY_CHANCE.few - BY_CHANCE.growth * more;
      },
      of: passage => cosines.get(passage) ?? -1,
      nearest: limit =>
        [...cosines]
          .sort(([, a], [, b]) => b - a)
          .slice(0, limit)
          .map(([id]) => id),
    };
  }
}

/** A sentence, and where its vector is kept. */
interface Wanted {
  readonly store: VectorStore;
  readonly text: string;
}

function eachOnce(wanted: readonly Wanted[]): readonly Wanted[] {
  const seen = new Map<VectorStore, Set<string>>();
  return wanted.filter(({ store, text }) => {
    const texts = seen.get(store) ?? new Set();
    if (texts.has(text)) return false;
    seen.set(store, texts.add(text));
    return true;
  });
}

interface Table {
  readonly size: number;
  readonly values: Int8Array;
  readonly lengths: Float32Array;
}

function tableOf(vectors: readonly (Int8Array | undefined)[]): Table {
  const size = vectors[0]?.length ?? 0;
  const values = new Int8Array(vectors.length * size);
  const lengths = new Float32Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    if (vector?.length !== size) throw new EmbedderError('The vectors differ in size.');
    values.set(vector, i * size);
    lengths[i] = Math.hypot(...vector) || 1;
  }
  return { size, values, lengths };
}

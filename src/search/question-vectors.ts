/**
 * Vectors of questions: those that come together are made together, what nobody waits for any more is not made, and
 * what was asked lately is at hand.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Embedder } from './embedder.ts';

export interface QuestionVectors {
  /** Undefined when it takes longer than that, or too many wait already. */
  vectorOf(question: string, patienceMs: number): Promise<Float32Array | undefined>;
}

/** Of one call; a batch takes a fraction of the time that its texts take one by one. */
const BATCH = 16;
/** More would not have theirs in time. */
const WAITING_MAX = 64;
const KEPT_MAX = 256;

interface Waiting {
  readonly key: string;
  readonly text: string;
  /** Whoever asked the same; none once all have given up. */
  readonly askers: Set<(vector: Float32Array | undefined) => void>;
}

export function createQuestionVectors({ embed }: Pick<Embedder, 'embed'>): QuestionVectors {
  /** By a hash: nobody's words are kept. The longest unused comes first. */
  const kept = new Map<string, Float32Array>();
  const waiting = new Map<string, Waiting>();
  let isMaking = false;

  async function make(): Promise<void> {
    if (isMaking) return;
    isMaking = true;
    while (waiting.size > 0) {
      const batch = [...waiting.values()].slice(0, BATCH);
      const vectors = await embed(batch.map(({ text }) => text)).catch(() => []);
      for (const [i, one] of batch.entries()) {
        const { key, askers } = one;
        // Asked anew after all had given up, it is another one.
        if (waiting.get(key) === one) waiting.delete(key);
        const vector = vectors[i];
        if (vector !== undefined) keep(key, vector);
        // What each is answered with is worked out at once, so there is a turn for others between two.
        for (const tell of askers) {
          tell(vector);
          await setImmediate();
        }
      }
    }
    isMaking = false;
  }

  function keep(key: string, vector: Float32Array): void {
    kept.delete(key);
    kept.set(key, vector);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async vectorOf(question, patienceMs) {
      const key = createHash('sha256').update(question).digest('base64');
      const known = kept.get(key);
      if (known !== undefined) {
        keep(key, known);
        return known;
      }
      const one = waiting.get(key) ?? { key, text: question, askers: new Set() };
      if (!waiting.has(key) && waiting.size >= WAITING_MAX) return undefined;
      waiting.set(key, one);
      return new Promise(resolve => {
        let late: NodeJS.Timeout | undefined;
        const tell = (vector: Float32Array | undefined) => {
          clearTimeout(late);
          one.askers.delete(tell);
          resolve(vector);
        };
        one.askers.add(tell);
        if (patienceMs !== Number.POSITIVE_INFINITY) {
          late = setTimeout(() => {
            tell(undefined);
            if (one.askers.size === 0 && waiting.get(key) === one) waiting.delete(key);
          }, patienceMs);
        }
        void make();
      });
    },
  };
}

import { expect, test } from 'vitest';
import { createQuestionVectors } from '../../../src/search/question-vectors.ts';

/** An embedder that answers when it is told to. */
function heldEmbedder() {
  const calls: (readonly string[])[] = [];
  const releases: (() => void)[] = [];
  return {
    calls,
    async embed(texts: readonly string[]) {
      calls.push(texts);
      await new Promise<void>(resolve => releases.push(resolve));
      return texts.map(text => Float32Array.of(text.length));
    },
    async release() {
      await expect.poll(() => releases.length).toBeGreaterThan(0);
      releases.shift()?.();
    },
  };
}

const FOR_EVER = Number.POSITIVE_INFINITY;

test('questions that come while others are made are made together, each once', async () => {
  const embedder = heldEmbedder();
  const vectors = createQuestionVectors(embedder);
  const first = vectors.vectorOf('first', FOR_EVER);
  const others = ['second', 'third', 'second'].map(text => vectors.vectorOf(text, FOR_EVER));
  await embedder.release();
  await embedder.release();
  expect([await first, ...(await Promise.all(others))].map(vector => vector?.[0])).toEqual([5, 6, 5, 6]);
  expect(embedder.calls).toEqual([['first'], ['second', 'third']]);
});

test('what nobody waits for any more is not made', async () => {
  const embedder = heldEmbedder();
  const vectors = createQuestionVectors(embedder);
  const first = vectors.vectorOf('first', FOR_EVER);
  expect(await vectors.vectorOf('given up', 1)).toBeUndefined();
  const last = vectors.vectorOf('last', FOR_EVER);
  await embedder.release();
  await embedder.release();
  await Promise.all([first, last]);
  expect(embedder.calls).toEqual([['first'], ['last']]);
});

test('of too many, those that would not have theirs in time are told at once', async () => {
  const embedder = heldEmbedder();
  const vectors = createQuestionVectors(embedder);
  const waiting = Array.from({ length: 64 }, (_, i) => vectors.vectorOf(`question ${i}`, FOR_EVER));
  expect(await vectors.vectorOf('one more', FOR_EVER)).toBeUndefined();
  for (let call = 0; call < 5; call += 1) await embedder.release();
  expect((await Promise.all(waiting)).every(vector => vector !== undefined)).toBe(true);
});

test('those of recent questions are at hand, and a failed one is made again', async () => {
  let fails = true;
  const asked: string[] = [];
  const vectors = createQuestionVectors({
    async embed(texts) {
      asked.push(...texts);
      if (fails) throw new Error('no');
      return texts.map(() => Float32Array.of(1));
    },
  });
  expect(await vectors.vectorOf('when', FOR_EVER)).toBeUndefined();
  fails = false;
  expect(await vectors.vectorOf('when', FOR_EVER)).toBeDefined();
  expect(await vectors.vectorOf('when', FOR_EVER)).toBeDefined();
  expect(asked).toEqual(['when', 'when']);
});

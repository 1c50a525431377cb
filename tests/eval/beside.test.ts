/** Adding articles that have nothing to do with a question never turns its answer into silence. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createCorpus } from '../../src/corpus.ts';
import { packOfRows } from '../../src/eval/library-of-rows.ts';
import { answerRow, shownPassages } from '../../src/eval/measure-outcomes.ts';
import { type QuestionRow, readQuestionSet } from '../../src/eval/question-set.ts';
import { programPath } from '../../src/index.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { bundledCorpus } from './bundled-corpus.ts';
import { OTHER_MATTERS } from './other-matters.ts';

const alone = await bundledCorpus();
const beside = createCorpus(
  createLibrary([...alone.library.packs, packOfRows(OTHER_MATTERS, 'other-matters')]),
);

interface Asked {
  readonly row: QuestionRow;
  readonly before: Answer;
  readonly after: Answer;
}
let asked: readonly Asked[];
beforeAll(async () => {
  const set = await readQuestionSet(programPath('tests', 'eval', 'questions', 'bundled'));
  const rows = set.variants.get('queries') ?? [];
  asked = await Promise.all(
    rows.map(async row => ({
      row,
      before: await answerRow(row, alone),
      after: await answerRow(row, beside),
    })),
  );
});

test('there are some two hundred passages beside', () => {
  expect(OTHER_MATTERS.length).toBe(200);
  expect(beside.library.passages.length).toBe(alone.library.passages.length + 200);
});

describe('beside two hundred passages on other matters', () => {
  test('no answer becomes silence', () => {
    const silenced = asked.filter(
      ({ before, after }) => before.kind !== 'notFound' && after.kind === 'notFound',
    );
    expect(silenced.map(({ row }) => row.text)).toEqual([]);
  });

  test('what was shown to everyone is still shown, at least as the closest', () => {
    const lost = asked.filter(
      ({ before, after }) =>
        before.kind === 'found' && !shownPassages(after).includes(before.citations[0].passageId),
    );
    expect(lost.map(({ row }) => row.text)).toEqual([]);
  });

  test('none of them answers in public what has nothing to do with them', () => {
    const strange = asked.filter(
      ({ after }) => after.kind === 'found' && after.citations[0].passageId.startsWith('other-'),
    );
    expect(strange.map(({ row }) => row.text)).toEqual([]);
  });
});

test('beside any part of them no answer becomes silence', async () => {
  const parts = fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(parts, fc.nat(), async (documents, seed) => {
      const names = new Set(documents.map(at => `other-${at + 1}`));
      const rows = OTHER_MATTERS.filter(({ docId }) => names.has(docId));
      const corpus = createCorpus(createLibrary([...alone.library.packs, packOfRows(rows, 'some')]));
      const sample = asked.filter((_, at) => at % 7 === seed % 7);
      for (const { row, before } of sample) {
        const after = await answerRow(row, corpus);
        if (before.kind !== 'notFound') expect([row.text, after.kind]).not.toContain('notFound');
      }
    }),
    { numRuns: 8 },
  );
});

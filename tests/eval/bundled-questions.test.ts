/** Floors under what the bundled packs answer by words alone, for each kind of question in tests/eval. */
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateQuestions, type QuestionReport } from '../../src/eval/evaluate-questions.ts';
import { readQuestionSet } from '../../src/eval/question-set.ts';
import { programPath } from '../../src/index.ts';
import { bundledCorpus } from './bundled-corpus.ts';

let report: QuestionReport;
beforeAll(async () => {
  const set = await readQuestionSet(programPath('tests', 'eval', 'questions', 'bundled'));
  report = await evaluateQuestions(set, { bundled: (await bundledCorpus()).library });
});

describe('the right passage is found', () => {
  test.each([
    ['direct', 0.95, 1],
    ['keywords', 0.95, 1],
    ['typo', 0.95, 0.95],
    ['chatty', 0.88, 0.94],
  ])('for %s questions', (kind, first, amongThree) => {
    const own = report.variants.queries?.kinds[kind];
    expect(own?.['recall@1']).toBeGreaterThanOrEqual(first);
    expect(own?.['recall@3']).toBeGreaterThanOrEqual(amongThree);
  });
});

test('what everyone sees is right, and most questions are of use to their asker', () => {
  expect(report.abstention?.publicPrecision).toBeGreaterThanOrEqual(0.94);
  expect(report.abstention?.answerRate).toBeGreaterThanOrEqual(0.6);
  expect(report.abstention?.falseAnswerRate).toBeLessThanOrEqual(0.1);
  expect(report.abstention?.useful).toBeGreaterThanOrEqual(0.78);
  expect(report.abstention?.refused).toBeLessThanOrEqual(0.17);
});

test('how sure it is tells questions that have an answer from those that have none', () => {
  expect(report.abstention?.auroc).toBeGreaterThanOrEqual(0.83);
});

/** What is reported of questions, on a set small enough to count by hand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/corpus.ts';
import { formatQuestionReport } from '../../../src/eval/format-report.ts';
import {
  evaluateFollowUps,
  evaluateQuestions,
  type QuestionReport,
  readFollowUps,
  readPassages,
  readQuestionSet,
  readQuestions,
} from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';

const PASSAGES = [
  ['lamp-1', 'lamp', 'The lamp on the north cliff was lit in 1832 by Ada Lindqvist.'],
  ['lamp-2', 'lamp', 'Its keeper has a goat that eats the daily paper.'],
  ['fare-1', 'fare', 'Dogs travel for half the fare when the tide is with the boat.'],
].map(([id, docId, text]) => ({ id, docId, title: docId, text }));

const BESIDE = [
  ['x-1', 'x', 'Marmalade is boiled with the peel of bitter oranges.'],
  ['x-2', 'x', 'Wool is carded before it is spun.'],
].map(([id, docId, text]) => ({ id, docId, title: docId, text }));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-questions-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = (name: string, rows: readonly object[]) =>
  writeFile(join(folder, name), rows.map(row => JSON.stringify(row)).join('\n'));

describe('of a set with its own passages', () => {
  let report: QuestionReport;
  beforeAll(async () => {
    await write('passages.jsonl', PASSAGES);
    await write('queries.jsonl', [
      // Answered in public, rightly.
      { id: 'q1', text: 'when was the lamp on the north cliff lit', relevant: ['lamp-1'] },
      // Answered in public, and counted as wrong: the label is another passage.
      { id: 'q2', text: 'when do dogs travel for half the fare', relevant: ['lamp-2'] },
      // Close: a name of it is not there.
      { id: 'q3', text: 'was the lamp lit by ada svensson', relevant: ['lamp-1'] },
      // Refused, though labelled as answered.
      { id: 'q4', text: 'who wrote the opera about zeppelins', relevant: ['lamp-1'] },
      // Refused too, and that is as well.
      { id: 'q5', text: 'what is the gross tonnage of zeppelins', relevant: ['lamp-1'], mayAbstain: true },
      // Rightly refused.
      { id: 'q6', text: 'recipe of the cheesecake', relevant: [] },
      // Of the metadata: neither answerable nor unanswerable.
      { id: 'q7', text: 'who wrote this article', relevant: [], aboutSource: true },
    ]);
    await writeFile(join(folder, 'off-topic.txt'), 'how is cheesecake made\n\nwhen was the lamp lit\n');
    report = await evaluateQuestions(await readQuestionSet(folder), {
      offTopic: await readQuestions(join(folder, 'off-topic.txt')),
    });
  });

  test('those that may be answered are counted', () => {
    expect(report.abstention).toMatchObject({ n: 7, answerable: 4, unanswerable: 1 });
  });

  test('useful is where a right passage is shown at all', () => {
    expect(report.abstention?.useful).toBe(2 / 4);
  });

  test('refused is where one might have been', () => {
    expect(report.abstention?.refused).toBe(1 / 4);
  });

  test('of what everyone sees, a passage must be right, or the metadata asked for', () => {
    expect(report.abstention?.publicPrecision).toBeCloseTo(2 / 3);
  });

  test('what is only close is no answer', () => {
    expect(report.abstention?.answerRate).toBe(2 / 4);
    expect(report.abstention?.falseAnswerRate).toBe(0);
  });

  test('off-topic questions are counted that were shown something, and that everyone saw it', () => {
    expect(report.offTopic).toEqual({ n: 2, shown: 1, public: 1 });
  });

  test('a reader of the report is told so', () => {
    const text = formatQuestionReport('small', report);
    expect(text).toMatch(/useful +0?\.50/u);
    expect(text).toMatch(/refused +0?\.25/u);
  });
});

describe('beside other articles', () => {
  test('the same questions are asked of a larger library', async () => {
    await write('passages.jsonl', BESIDE);
    const beside = await readPassages(folder);
    await write('passages.jsonl', PASSAGES);
    const set = await readQuestionSet(folder);
    const [alone, more] = [await evaluateQuestions(set), await evaluateQuestions(set, { beside })];
    expect([alone.passages, more.passages]).toEqual([3, 5]);
    expect(more.abstention?.useful).toBe(alone.abstention?.useful);
  });

  test('passages of the same id are not taken for one another', async () => {
    await write('queries.jsonl', [{ id: 'q1', text: 'how is wool carded', relevant: ['lamp-1'] }]);
    const set = await readQuestionSet(folder);
    await write('passages.jsonl', PASSAGES);
    const own = await readPassages(folder);
    const beside = own.map(row => ({ ...row, text: 'Wool is carded before it is spun.' }));
    const report = await evaluateQuestions(set, { beside });
    expect(report.passages).toBe(6);
    expect(report.variants.queries?.['recall@1']).toBe(0);
    expect(report.abstention?.useful).toBe(0);
  });
});

describe('of a set on the bundled packs, here the harbour', () => {
  const measure = async (rows: readonly object[]) => {
    await rm(join(folder, 'passages.jsonl'), { force: true });
    await write('queries.jsonl', rows);
    return evaluateQuestions(await readQuestionSet(folder), { bundled: await contractLibrary() });
  };

  test('a row with a command is asked of its topic', async () => {
    const row = { id: 'c1', text: 'zeppelins', relevant: ['harbour/night-ferry#p1'] };
    const [plain, command] = [await measure([row]), await measure([{ ...row, command: '/timetable' }])];
    expect([plain.abstention?.refused, plain.abstention?.useful]).toEqual([1, 0]);
    expect([command.abstention?.refused, command.abstention?.useful]).toEqual([0, 1]);
    expect(command.variants.queries?.['recall@1']).toBe(1);
  });

  test('/ask is a question without a topic', async () => {
    const row = { id: 'c2', text: 'zeppelins', command: '/ask', relevant: ['harbour/night-ferry#p1'] };
    expect((await measure([row])).abstention?.refused).toBe(1);
  });

  test('a command that the library has no topic for is a mistake of the set', async () => {
    const row = { id: 'c3', text: 'when', command: '/zeppelins', relevant: [] };
    await expect(measure([row])).rejects.toThrow('The library has no topic zeppelins');
  });
});

describe('of follow-ups', () => {
  const DOGS = {
    before: ['do bicycles travel free of charge'],
    text: 'and dogs?',
    relevant: ['harbour/night-ferry#p2'],
  };
  const measure = async (rows: readonly object[]) => {
    await write('followups.jsonl', rows);
    const read = await readFollowUps(join(folder, 'followups.jsonl'));
    return evaluateFollowUps(read, createCorpus(await contractLibrary()));
  };

  test('those are right that show a right passage', async () => {
    const wrong = { ...DOGS, relevant: ['harbour/quay-boards#p1'] };
    expect(await measure([DOGS, wrong])).toEqual({ n: 2, right: 0.5, carriedWrongly: 0 });
  });

  test('what was shown in one conversation is not carried into another', async () => {
    expect(await measure([DOGS, { ...DOGS, before: [], text: 'why?' }])).toMatchObject({ n: 2, right: 0.5 });
  });

  test('those are carried wrongly that have their own subject and were read with another', async () => {
    const own = [
      { ...DOGS, relevant: [], own: true },
      { ...DOGS, text: 'what is the depth of the water', relevant: [], own: true },
    ];
    expect(await measure(own)).toEqual({ n: 2, right: 0, carriedWrongly: 0.5 });
  });

  test('a row that is none is named by its line', async () => {
    await expect(measure([DOGS, { text: 'why?' }])).rejects.toThrow(/followups\.jsonl:2/u);
  });
});

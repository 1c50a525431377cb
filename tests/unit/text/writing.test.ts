import { expect, test } from 'vitest';
import { splitWords } from '../../../src/text/words.ts';
import { readWriting } from '../../../src/text/writing.ts';

const last = (text: string) => {
  const word = splitWords(text).at(-1);
  return word === undefined ? undefined : readWriting(text)(word);
};

test.each([
  ['what about the pipeline', 'plain'],
  ['what about Biden', 'name'],
  ['what about the IAEA', 'capitals'],
  ['It was late. Pipelines', 'first'],
  ['WHAT ABOUT BIDEN', 'plain'],
  ['What About The Pipeline', 'plain'],
  ["the author's \u201cPipeline", 'name'],
])('the last word of %s is written as %s', (text, writing) => {
  expect(last(text)).toBe(writing);
});

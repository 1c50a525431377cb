import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/commands/ask.ts';
import { checkInput } from '../../../src/commands/check-input.ts';
import { parseCommandLine, readTypedInput } from '../../../src/commands/parse-line.ts';
import { quotecheck } from '../../../src/commands/quotecheck.ts';

describe('a typed line', () => {
  test.each([
    ['/ask who signed', { name: 'ask', rest: 'who signed' }],
    ['  /Ask   who signed  ', { name: 'ask', rest: 'who signed' }],
    ['/help', { name: 'help', rest: '' }],
    ['/pipeline?', { name: 'pipeline', rest: '' }],
    ['/', { name: '', rest: '' }],
    ['who signed', undefined],
    ['and/or', undefined],
  ])('%j is %j', (line, parsed) => {
    expect(parseCommandLine(line)).toEqual(parsed);
  });

  test.each([
    ['who signed', { question: 'who signed' }, undefined],
    ['topic:pipeline who pays', { question: 'who pays', topic: 'pipeline' }, undefined],
    ['who pays topic:pipeline', { question: 'who pays', topic: 'pipeline' }, undefined],
    ['topic:"six-party talks" who attends', { question: 'who attends', topic: 'six-party talks' }, undefined],
    ['who attends topic:“six-party talks”', { question: 'who attends', topic: 'six-party talks' }, undefined],
    ['who pays private:yes', { question: 'who pays' }, true],
    ['private:no who pays', { question: 'who pays' }, false],
    ['what does re: mean at 12:30', { question: 'what does re: mean at 12:30' }, undefined],
    ['note:this who pays', { question: 'note:this who pays' }, undefined],
    ['topic:pipeline', { topic: 'pipeline' }, undefined],
    ['question:who topic:pipeline', { question: 'who', topic: 'pipeline' }, undefined],
    ['question: who pays', { question: 'who pays' }, undefined],
    ['Question:who pays topic:pipeline', { question: 'who pays', topic: 'pipeline' }, undefined],
    ['__proto__:x who pays', { question: '__proto__:x who pays' }, undefined],
    ['', {}, undefined],
  ])('after /ask, %j gives %j', (rest, input, isPrivate) => {
    expect(readTypedInput(ask.options, rest)).toEqual({ input, private: isPrivate });
  });
});

describe('input to a command', () => {
  test.each([
    ['spaces around and line breaks within', { question: '  who\n\nsigned ' }, { question: 'who signed' }],
    ['an option that is empty', { question: 'who', topic: '  ' }, { question: 'who' }],
    ['an option that the command does not have', { question: 'who', colour: 'red' }, { question: 'who' }],
    ['hidden characters', { question: 'who\u202e sig\u200bned' }, { question: 'who signed' }],
    ['a thousand characters', { question: 'a'.repeat(1_000) }, { question: 'a'.repeat(1_000) }],
  ])('with %s is made plain', (_name, raw, input) => {
    expect(checkInput(ask, raw)).toEqual({ kind: 'checked', input });
  });

  test('keeps the lines of a quotation, which say what is quoted', () => {
    const text = ' > It burned\r\n>  whale oil ';
    expect(checkInput(quotecheck, { text })).toEqual({
      kind: 'checked',
      input: { text: '> It burned\n> whale oil' },
    });
  });

  test.each([
    ['without what is required', {}, '/ask needs a question: what you want to know, in your own words.'],
    [
      'of blanks',
      { question: ' \n\u200b ' },
      '/ask needs a question: what you want to know, in your own words.',
    ],
    [
      'of 1,001 characters',
      { question: 'a'.repeat(1_001) },
      'That is 1,001 characters; /ask takes up to 1,000.',
    ],
  ])('%s gets one sentence', (_name, raw, sentence) => {
    expect(checkInput(ask, raw)).toEqual({ kind: 'refused', sentence });
  });
});

import { expect, test } from 'vitest';
import { addressedLine } from '../../../src/commands/addressed-line.ts';

test.each([
  ['the name alone', ' ', '/help'],
  ['the name and a sign', ' ?!', '/help'],
  ['the name in front', ' when did they meet', 'when did they meet'],
  ['a colon behind the name', ': when did they meet', 'when did they meet'],
  ['a comma behind the name', ', when did they meet?', 'when did they meet?'],
  ['a dash behind the name', ' – when', 'when'],
  ['the name at the end', 'when did they meet, ?', 'when did they meet?'],
  ['the name at the end, without a sign', 'when did they meet, ', 'when did they meet'],
  ['the name in the middle', 'hey , when did they meet', 'hey , when did they meet'],
  ['a number below zero', '-5 degrees', '-5 degrees'],
  ['a command', ' /summit when', '/summit when'],
  ['a check', ' factcheck they met in 2010', '/factcheck they met in 2010'],
  ['a check with a colon', 'Quotecheck: they met', '/Quotecheck: they met'],
  ['a check in two words', 'Fact check: they met', '/Factcheck: they met'],
  ['a check right in front of the quotation', 'quotecheck“they met”', '/quotecheck “they met”'],
  ['words that only begin like a check', 'factchecking is hard', 'factchecking is hard'],
  ['signs and blanks behind it', 'when , ; ?! ', 'when , ; ?!'],
  ['several lines', 'who signed?\n and when?', 'who signed?\nand when?'],
])('%s', (_name, words, line) => {
  expect(addressedLine(words)).toBe(line);
});

import { expect, test } from 'vitest';
import { isRemark } from '../../../src/commands/is-remark.ts';

test.each([
  'thanks',
  'Thank you!',
  'lol ok',
  'ok cool',
  'got it, that makes sense',
  'nice',
  '👍',
  '',
  '…',
  '??',
  'wow that’s great',
  'no',
  'merci beaucoup',
  'Vielen Dank!',
  'danke schön',
  'd’accord, c’est noté',
  'muchas gracias',
])('%j asks nothing', line => expect(isRemark(line)).toBe(true));

test.each([
  'why',
  'why?',
  'is it?',
  'really?',
  'and japan',
  'who',
  'when was that',
  'pipeline',
  'no, who signed',
  '2011',
  'und wer zahlt',
  'merci, et qui paie',
  'quién',
])('%j may ask something', line => expect(isRemark(line)).toBe(false));

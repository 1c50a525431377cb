import { describe, expect, test } from 'vitest';
import { lacksWhatIsAsked } from '../../../src/answer/answer-type.ts';

describe('a passage without the kind of thing asked for', () => {
  test.each([
    ['how many ships are there', 'The ships sail to the harbour.', true],
    ['how many ships are there', 'Seven ships sail to the harbour.', false],
    ['How much does it cost?', 'It costs 40 kroner.', false],
    ['how old is the admiral', 'The admiral commands the fleet.', true],
    ['when was it built', 'It is built of oak.', true],
    ['when was it built', 'It was built in 1902.', false],
    ['when do they sail', 'They sail after the storm.', false],
    ['who built it', 'It is built of oak.', false],
    ['what happens to it', 'It is sold.', false],
    ['wie alt ist er', 'Er ist alt.', false],
  ])('%s — %s', (question, passage, lacks) => {
    expect(lacksWhatIsAsked(question, passage)).toBe(lacks);
  });
});

import { describe, expect, test } from 'vitest';
import { askedFor, hasAsked, lacksWhatIsAsked } from '../../../src/text/asked-for.ts';

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

describe('a definition', () => {
  test.each([
    ['what is a beachhead?', 'A beachhead is a line that an army holds on a shore.', true],
    ["what's hepcidin", 'Hepcidin (in the liver) is the hormone of iron.', true],
    ['who was the admiral', 'He was late. The admiral was a man of few words.', true],
    ['what is a beachhead?', 'The beachhead fell in June.', false],
    ['what is a beachhead?', 'Nobody knows whether this beachhead is the one.', false],
  ])('%s — %s', (question, passage, isThere) => {
    expect(askedFor(question)).toMatchObject({ kind: 'definition' });
    const asked = askedFor(question)!;
    expect(hasAsked(asked, passage)).toBe(isThere);
  });

  test.each(['what is the name of the ship that sank', 'is a beachhead safe', 'what (is [a? beachhead'])(
    'is not asked for by %s',
    question => {
      expect(askedFor(question)).toBeUndefined();
    },
  );
});

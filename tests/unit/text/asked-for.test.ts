import { describe, expect, test } from 'vitest';
import { askedFor, hasAsked } from '../../../src/text/asked-for.ts';

describe('a passage without the kind of thing asked for', () => {
  test.each([
    ['how many ships are there', 'The ships sail to the harbour.', true],
    ['how many ships are there', 'Seven ships sail to the harbour.', false],
    ['How much does it cost?', 'It costs 40 kroner.', false],
    ['how old is the admiral', 'The admiral commands the fleet.', true],
    ['when was it built', 'It is built of oak.', true],
    ['when was it built', 'It was built in 1902.', false],
    ['when do they sail', 'They sail after the storm.', false],
  ])('%s — %s', (question, passage, lacks) => {
    expect(hasAsked(askedFor(question)!, passage)).toBe(!lacks);
  });

  test.each(['what happens to it', 'wie alt ist er'])('is not told of %s, which asks for none', question => {
    expect(askedFor(question)).toBeUndefined();
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

describe('the kind of thing asked for', () => {
  test.each([
    ['how many ships came', 'number', 'many'],
    ['how much did the lamp cost', 'number', 'much'],
    ['how far is it', 'number', 'far'],
    ['cost?', 'number', undefined],
    ['what percentage was spent', 'number', undefined],
    ['when did they sail', 'time', undefined],
    ["when's the vote", 'time', undefined],
    ['which year was it', 'time', undefined],
    ['date', 'time', undefined],
    ['where did they meet', 'place', undefined],
    ['in which town was it', 'place', undefined],
    ['route', 'place', undefined],
    ['venue?', 'place', undefined],
    ['who signed it', 'person', undefined],
    ["who's there", 'person', undefined],
    ['whose idea was it', 'person', undefined],
    ['who is against the bridge', 'person', 'against'],
    ['who opposed the bridge', 'person', 'against'],
    ['why did they leave', 'reason', undefined],
    ['how come nobody knew', 'reason', undefined],
    ["what's the point of it", 'reason', undefined],
    ['purpose', 'reason', undefined],
    ['what did the mayor say', 'statement', undefined],
    ['what do the farmers think', 'statement', undefined],
    ['how did the farmers react', 'statement', undefined],
    ['how do i open the gate', 'manner', undefined],
    ['how is it made', 'manner', undefined],
    ['what is a tally stick', 'definition', 'tally stick'],
    ["who's Lindqvist?", 'definition', 'lindqvist'],
  ])('%s', (question, kind, of) => {
    expect(askedFor(question)).toEqual(of === undefined ? { kind } : { kind, of });
  });

  test.each([
    'the bridge',
    'tell me of the bridge',
    'is the bridge open',
    'whole story',
    '',
    '🙂',
    'Wer ist da?',
  ])('is not sure of %j', question => {
    expect(askedFor(question)).toBeUndefined();
  });
});

describe('a sentence that has the kind of thing asked for', () => {
  test.each([
    ['how many came', 'Forty-two came to the gate.', 'Some came to the gate.'],
    ['how many ships came', 'Seven came.', 'They came in May 2011.'],
    ['how much did it cost', 'It cost £12.', 'It was dear to them for seven years.'],
    ['how far is it', 'It is nine miles to the mill.', 'It has nine sails.'],
    ['how long is the wall', 'The wall runs for two miles.', 'The wall has three gates.'],
    ['how long did it take', 'It took them all night.', 'It took three men.'],
    ['how old is she', 'She was born in the mill.', 'She has seven hens.'],
    ['how often do they meet', 'They meet every spring.', 'They meet in the barn.'],
    ['when was it', 'It was on 3 May.', 'It was in the barn.'],
    ['when does it begin', 'It begins on Friday.', 'It begins at once.'],
    ['where was it', 'It was held in Lindholm.', 'It was held in May.'],
    ['where was it', 'They met on the coast.', 'They met in March and sang.'],
    ['who did it', 'The deed was signed by Ada Lindqvist.', 'The deed was signed with ink.'],
    ['who did it', 'The committee did it.', 'It was done with ink.'],
    ['who is against it', 'The farmers object to it, says Ada Lind.', 'The farmers like it, says Ada Lind.'],
    ['why was it', 'It fell because the rope was old.', 'It fell on the deck.'],
    ['why was it', 'It was moved, since the rain had come in.', 'Many have since tried to explain it.'],
    ['why was it', 'Its purpose is to keep the rain out.', 'It has stood there since 1911.'],
    ['what did she say', 'She called it a shame.', 'She ran into the barn.'],
    ['how did he do it', 'He opened it with a spoon.', 'He opened it.'],
    ['what is a weir', 'A weir is a low wall across a river.', 'The weir was mended in May.'],
    ['who is Lindqvist', 'Lindqvist, who owns the mill, was late.', 'They waited for Lindqvist.'],
  ])('%s', (question, having, lacking) => {
    const asked = askedFor(question)!;
    expect([hasAsked(asked, having), hasAsked(asked, lacking)]).toEqual([true, false]);
  });
});

import { describe, expect, test } from 'vitest';
import { labelOfDate, labelOfDates } from '../../../src/reply/lines/date-label.ts';
import { findDates } from '../../../src/text/dates.ts';

describe('dates that a text gives in so many words', () => {
  test.each([
    ['a day', 'en', 'They met on 24 August 2011 in the hall.', ['24 August 2011']],
    ['a day, the American way', 'en', 'On August 24, 2011, they met.', ['24 August 2011']],
    ['a month', 'en', 'Signed in May 2012; seen in Sept. 2013.', ['May 2012', 'September 2013']],
    ['years in a row', 'en', 'Held in 1986 and again in 1989.', ['1986', '1989']],
    ['a span', 'en', 'It ran from 1911–1917.', ['1911', '1917']],
    ['a span of days', 'en', '12 March 1938–5 May 1940', ['12 March 1938', '5 May 1940']],
    [
      'a decade and a century',
      'en',
      'In the 1990s, and the 19th century.',
      ['the 1990s', 'the 19th century'],
    ],
    ['before our era, and early in it', 'en', 'In 44 BC and AD 79.', ['44 BC', '79']],
    ['as machines write it', 'en', 'Logged 2011-08-24.', ['24 August 2011']],
    [
      'German',
      'de',
      'Am 24. August 2011, im März 2012 und am 3.4.2013.',
      ['24 August 2011', 'March 2012', '3 April 2013'],
    ],
    ['French', 'fr', 'Le 1er mars 1999 et le 24 août 2011.', ['1 March 1999', '24 August 2011']],
    ['Spanish', 'es', 'El 24 de agosto de 2011.', ['24 August 2011']],
    ['Russian', 'ru', '24 августа 2011 года', ['24 August 2011']],
    ['Japanese', 'ja', '2011年8月24日に会った', ['24 August 2011']],
    ['a language that is none', 'no such language', 'In 1986.', ['1986']],
  ])('%s', (_name, language, text, expected) => {
    expect(findDates(text, language).map(labelOfDate)).toEqual(expected);
  });

  test.each([
    ['an amount', '1,986 people and 1986 metres'],
    ['what is counted from elsewhere', 'last August, on Monday, two years ago'],
    ['a day without a year', 'on 24 August'],
    ['no day of any month', '2011-13-45 and 0.2011'],
    ['a decimal', 'worth 1986.5'],
  ])('not %s', (_name, text) => {
    expect(findDates(text, 'en').filter(({ kind }) => kind !== 'year')).toEqual([]);
    expect(findDates(text.replace('2011-13-45', ''), 'en')).toEqual([]);
  });

  test('stand where they are said', () => {
    const text = 'Held in 1986, and again on 3 May 1989.';
    expect(findDates(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1986',
      '3 May 1989',
    ]);
  });

  test('many dates of one statement are told by the first and the last', () => {
    const [first, ...others] = findDates('1984, 1986, 1988, 1989', 'en');
    if (first === undefined) throw new Error('There is one.');
    expect(labelOfDates([first])).toBe('1984');
    expect(labelOfDates([first, ...others.slice(0, 2)])).toBe('1984, 1986 and 1988');
    expect(labelOfDates([first, ...others])).toBe('1984 to 1989');
  });
});

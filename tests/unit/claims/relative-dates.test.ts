/** Dates that are counted from the day of the article: as fine as the words are, and never finer. */
import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { corpusOf } from './corpus-of.ts';

const verdictOf = async (claim: string, passage: string, published: string) => {
  const { kind } = await checkClaim(
    claim,
    corpusOf({ Rell: [passage] }, published === '' ? {} : { published }),
  );
  return kind === 'stated' || kind === 'differs' ? kind : 'open';
};

describe('stated', () => {
  test.each([
    ['The pier opened in 2013.', 'The pier opened last year.', '2014-03-05'],
    ['The pier opened in March 2013.', 'The pier opened last March.', '2014-02-05'],
    ['The pier opened in February 2014.', 'The pier opened last month.', '2014-03-05'],
    ['The pier opened in December 2013.', 'The pier opened last month.', '2014-01-05'],
    ['The pier opened on 4 March 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened on 5 March 2014.', 'The pier opened today.', '2014-03-05'],
    ['The pier opened in March 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened in 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened in 2014.', 'The pier opened yesterday.', '2014-03-02'],
    ['The pier will open on 6 March 2014.', 'The pier will open tomorrow.', '2014-03-05'],
    ['The pier opened in 2012.', 'The pier opened two years ago.', '2014-07-02'],
    ['The pier opened in January 2014.', 'The pier opened two months ago.', '2014-03-16'],
    ['The pier opened in March 2014.', 'The pier opened three days ago.', '2014-03-15'],
    ['The pier opened in March 2014.', 'The pier opened on Tuesday.', '2014-03-15'],
    ['The pier opened on Tuesday.', 'The pier opened on Tuesday.', '2014-03-15'],
    ['The pier will open in 2015.', 'The pier will open next year.', '2014-03-05'],
    ['The pier will open in April 2014.', 'The pier will open next month.', '2014-03-05'],
    ['The pier opened in 2014.', 'The pier opened earlier this year.', '2014-03-05'],
    ['The pier opened in 2014.', 'The pier opened this year.', '2014'],
    ['The pier opened in March 2014.', 'The pier opened this month.', '2014-03-05'],
    ['The pier opened last year.', 'The pier opened last year.', '2014-03-05'],
    ['The pier opened in the 1990s.', 'The pier opened 20 years ago.', '2014-03-05'],
    ['The pier opened a year ago.', 'The pier opened a year ago.', '2014-03-05'],
    ['The pier opened in March 2014.', 'The pier opened last week.', '2014-03-25'],
    ['Nordline bought three ships last year.', 'Nordline bought three ships last year.', '2014-07-02'],
    ['The pier opened in 1990.', 'In 1990 the pier opened, and it closed two years later.', '2014-03-05'],
    ['The pier opened in 1990.', 'The pier opened in 1990 and closed the following year.', '2014-03-05'],
  ] as const)('%s – %s (%s)', async (claim, passage, published) => {
    expect(await verdictOf(claim, passage, published)).toBe('stated');
  });
});

describe('differs', () => {
  test.each([
    ['The pier opened in 2012.', 'The pier opened last year.', '2014-03-05'],
    ['The pier opened in January 2014.', 'The pier opened last month.', '2014-03-05'],
    ['The pier opened on 20 March 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened in April 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened in 2009.', 'The pier opened two years ago.', '2014-03-05'],
    ['The pier opened in 1980.', 'The pier opened ten years ago.', '2014-03-05'],
    ['The pier opened in 1980.', 'The pier opened a decade ago.', '2014-03-05'],
    ['The pier opened in June 2013.', 'The pier opened two months ago.', '2014-03-16'],
    ['The pier opened in May 2014.', 'The pier opened three days ago.', '2014-03-15'],
    ['The pier opened on Monday.', 'The pier opened on Tuesday.', '2014-03-15'],
    ['The pier opened in May 2014.', 'The pier opened last Tuesday.', '2014-03-25'],
    ['The pier will open in 2016.', 'The pier will open next year.', '2014-03-05'],
    ['The pier opened in May 2014.', 'The pier opened last week.', '2014-03-25'],
  ] as const)('%s – %s (%s)', async (claim, passage, published) => {
    expect(await verdictOf(claim, passage, published)).toBe('differs');
  });
});

describe('left open', () => {
  test.each([
    ['The pier opened on 3 March 2014.', 'The pier opened yesterday.', '2014-03-05'],
    ['The pier opened on 1 March 2014.', 'The pier opened yesterday.', '2014-03-02'],
    ['The pier opened in 2013.', 'The pier opened yesterday.', '2014-01-01'],
    ['The pier opened on 6 March 2014.', 'The pier will open tomorrow.', '2014-03-05'],
    ['The pier opened in 2012.', 'The pier opened two years ago.', '2014-03-05'],
    ['The pier opened in 2011.', 'The pier opened two years ago.', '2014-03-05'],
    ['The pier opened in 2005.', 'The pier opened ten years ago.', '2014-03-05'],
    ['The pier opened in January 2014.', 'The pier opened two months ago.', '2014-03-05'],
    ['The pier opened on 12 March 2014.', 'The pier opened three days ago.', '2014-03-15'],
    ['The pier opened on 4 March 2014.', 'The pier opened on Tuesday.', '2014-03-05'],
    ['The pier opened on Tuesday.', 'The pier opened on 4 March 2014.', '2014-03-05'],
    ['The pier opened in 2013.', 'The pier opened the previous year.', '2014-03-05'],
    ['The pier opened in 1990.', 'In 1990 Rell grew, and the pier opened the previous year.', '2014-03-05'],
    ['The pier opened in 2013.', 'The pier opened last year.', ''],
    ['The pier opened in 1980.', 'In 1980 the mayor said that the pier opened last year.', '2014-03-05'],
    ['The pier opened on 4 March 2014.', '“The pier opened yesterday,” the mayor wrote.', '2014-03-05'],
    [
      'The pier opened in March 2014.',
      '“It was nice. The pier opened yesterday. We sang,” the mayor wrote.',
      '2014-03-05',
    ],
    ['The pier opened in summer 2013.', 'The pier opened last summer.', '2014-03-05'],
    ['The pier opened in 2013.', 'The pier opened in the last year of the war.', '2014-03-05'],
    ['The pier opened in February 2014.', 'The pier opened in the last month of the war.', '2014-03-05'],
    ['The pier opened yesterday.', 'The pier opened on 4 March 2014.', '2014-03-05'],
    ['The pier opened last week.', 'The pier opened on 26 February 2014.', '2014-03-05'],
    ['The pier opened on 27 February 2014.', 'The pier opened last week.', '2014-03-05'],
    ['The pier opened in 2012.', 'The pier opened about two years ago.', '2014-07-02'],
    ['The pier opened in 2012.', 'The pier opened more than two years ago.', '2014-07-02'],
    ['The pier opened in 2012.', 'The pier opened two years before the storm.', '2014-07-02'],
    ['The pier was built in 2013.', 'The pier was repaired last year and built long before.', '2014-07-02'],
    ['Nordline bought three ships last year.', 'Nordline bought three ships in 2013.', '2014-07-02'],
    ['The pier closed in 1990.', 'In 1990 the pier opened, and it closed two years later.', '2014-03-05'],
    ['The pier closed in 1990.', 'The pier opened in 1990 and closed the following year.', '2014-03-05'],
  ] as const)('%s – %s (%s)', async (claim, passage, published) => {
    expect(await verdictOf(claim, passage, published)).toBe('open');
  });
});

test('the difference is shown in the words of the article', async () => {
  const corpus = corpusOf({ Rell: ['The pier opened yesterday.'] }, { published: '2014-03-05' });
  expect(await checkClaim('The pier opened on 20 March 2014.', corpus)).toMatchObject({
    differences: [{ kind: 'date', claim: '20 March', evidence: 'yesterday' }],
  });
});

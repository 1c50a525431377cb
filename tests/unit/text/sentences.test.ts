import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

test.each([
  ['plain', 'It rained. They left.', ['It rained.', 'They left.']],
  ['titles', 'Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
  [
    'initials',
    'J. R. R. Tolkien wrote it. He was J. Tolkien.',
    ['J. R. R. Tolkien wrote it.', 'He was J. Tolkien.'],
  ],
  ['an abbreviation that ends one', 'He went to the U.S. He stayed.', ['He went to the U.S.', 'He stayed.']],
  ['an abbreviation inside', 'The U.S. government agreed.', ['The U.S. government agreed.']],
  ['times of day', 'At 5 p.m. the doors shut. All left.', ['At 5 p.m. the doors shut.', 'All left.']],
  ['decimal numbers', 'It cost $3.5 million. Nobody paid.', ['It cost $3.5 million.', 'Nobody paid.']],
  ['numbered things', 'See No. 5 and Fig. 3 for it. Done.', ['See No. 5 and Fig. 3 for it.', 'Done.']],
  ['a sentence that ends in no', 'The answer is no. They left.', ['The answer is no.', 'They left.']],
  ['a question quoted inside', '“Really?” he asked. She nodded.', ['“Really?” he asked.', 'She nodded.']],
  ['an exclamation quoted inside', 'He said "Stop!" and left. So.', ['He said "Stop!" and left.', 'So.']],
  ['closing quotes', '"It is over." They cheered.', ['"It is over."', 'They cheered.']],
  ['a line break inside', 'A line\nbroken here. Next.', ['A line\nbroken here.', 'Next.']],
  ['a blank line', 'A heading\n\nThe text.', ['A heading', 'The text.']],
  ['Japanese', '日本語です。次の文。', ['日本語です。', '次の文。']],
  ['spaces around', '  One.   Two.  ', ['One.', 'Two.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

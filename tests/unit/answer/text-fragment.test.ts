import { describe, expect, test } from 'vitest';
import { withoutTextFragment, withTextFragment } from '../../../src/answer/text-fragment.ts';

const URL_ = 'https://example.org/a';

describe('a link that opens at a passage', () => {
  test.each([
    ['a short passage is named whole', 'Gas flows south.', `${URL_}#:~:text=Gas%20flows%20south`],
    [
      'a long passage is named by its first and last words',
      'One two three four five six seven eight nine ten eleven twelve.',
      `${URL_}#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    ],
    [
      'a passage as long as a book is named by its ends, at once',
      `One two three four five ${'six '.repeat(200_000)}eight nine ten eleven twelve.`,
      `${URL_}#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    ],
    [
      'characters with a meaning in the directive or in a chat are encoded',
      'well-known, (so) R&D_x *is*!',
      `${URL_}#:~:text=well%2Dknown%2C%20%28so%29%20R%26D%5Fx%20%2Ais`,
    ],
    ['punctuation alone names nothing', '…!', URL_],
    ['a lone surrogate does not throw', 'a \ud800 b', `${URL_}#:~:text=a%20%EF%BF%BD%20b`],
  ])('%s', (_, text, link) => {
    expect(withTextFragment(URL_, text)).toBe(link);
  });

  test('keeps a fragment that the address has', () => {
    expect(withTextFragment(`${URL_}#part`, 'Gas')).toBe(`${URL_}#part:~:text=Gas`);
  });

  test.each([URL_, `${URL_}#part`])('drops only the directive from %s', url => {
    expect(withoutTextFragment(withTextFragment(url, 'Gas flows south'))).toBe(url);
  });
});

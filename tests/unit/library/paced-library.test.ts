/** A library in which an article ends where a place has read to. */
import { expect, test } from 'vitest';
import { createPacedLibrary, placeOfNumber } from '../../../src/library/paced-library.ts';
import type { ArticleId, ClaimReview, Library, Pack, PassageId } from '../../../src/model.ts';
import { twoPacks } from '../community/place.ts';

const FERRY = 'harbour/night-ferry' as ArticleId;

async function harbour(change: (pack: Pack) => Partial<Pack> = () => ({})): Promise<Pack> {
  const pack = (await twoPacks()).pack('harbour');
  if (pack === undefined) throw new Error('There is no harbour.');
  return { ...pack, ...change(pack) };
}

/** With the numbers of an article that updates have changed, in the order of the text. */
function numbered(pack: Pack, numbers: readonly number[]): Pack {
  const passages = numbers.map((ordinal, at) => {
    const passage = pack.passages.filter(({ articleId }) => articleId === FERRY)[at];
    if (passage === undefined) throw new Error('The article is shorter.');
    return { ...passage, ordinal, id: `${FERRY}#p${ordinal}` as PassageId };
  });
  return { ...pack, passages: [...passages, ...pack.passages.filter(each => each.articleId !== FERRY)] };
}

const read = (pack: Pack, number: number) => createPacedLibrary([pack], [{ articleId: FERRY, number }]);
const numbersIn = (library: Library) => library.passagesOf(FERRY).map(({ ordinal }) => ordinal);

test('the body ends with the last passage, so that every passage is still a part of it', async () => {
  const library = read(await harbour(), 2);
  const body = library.article(FERRY)?.body ?? '';
  expect(library.passagesOf(FERRY).map(({ start, end }) => body.slice(start, end))).toEqual(
    library.passagesOf(FERRY).map(({ text }) => text),
  );
  expect(body.endsWith('dogs pay half.')).toBe(true);
  expect(library.readSoFar).toEqual([
    { articleId: FERRY, title: 'The night ferry', last: 2, left: 1, next: 3 },
  ]);
});

test('a heading that nothing stands under comes no sooner than what is behind it', async () => {
  const pack = await harbour();
  const [first, second] = pack.passages.filter(({ articleId }) => articleId === FERRY);
  const bareHeadings = [first, second].map(passage => ({
    text: 'Tolls',
    at: passage?.start ?? 0,
    headingsBehind: 0,
  }));
  const articles = pack.articles.map(article => ({ ...article, bareHeadings }));
  const library = read({ ...pack, articles }, 1);
  expect(library.article(FERRY)?.bareHeadings).toEqual(bareHeadings.slice(0, 1));
});

test('numbers follow the text, not the other way round', async () => {
  expect(numbersIn(read(numbered(await harbour(), [1, 7, 2]), 7))).toEqual([1, 7]);
  expect(numbersIn(read(numbered(await harbour(), [1, 7, 2]), 2))).toEqual([1, 7, 2]);
});

test('where the passage has gone, the nearest below holds', async () => {
  expect(numbersIn(read(numbered(await harbour(), [1, 4, 9]), 7))).toEqual([1, 4]);
  const nothing = read(numbered(await harbour(), [4, 5, 9]), 3);
  expect(nothing.article(FERRY)).toBeUndefined();
  expect(nothing.readSoFar).toMatchObject([{ last: undefined, left: 3, next: 4 }]);
  expect(placeOfNumber([], 3)).toBe(-1);
});

test('an article that is read to its end is whole', async () => {
  const library = read(await harbour(), 3);
  expect([numbersIn(library), library.readSoFar]).toEqual([[1, 2, 3], undefined]);
});

test('a topic keeps what is read of it, and one that is of later passages alone goes', async () => {
  const whole = await harbour();
  const [topic] = whole.topics;
  if (topic === undefined) throw new Error('There is no topic.');
  const id = (number: number) => `${FERRY}#p${number}` as PassageId;
  const topics = [
    { ...topic, name: 'early', lead: [id(3)], passages: [id(3), id(1)] },
    { ...topic, name: 'late', lead: [id(3)], passages: [id(3)] },
    { ...topic, name: 'sought', lead: [], passages: [], query: 'bread' },
  ];
  const library = read({ ...whole, topics }, 2);
  expect(library.topics.map(({ name, lead, passages }) => [name, lead, passages])).toEqual([
    ['early', [id(1)], [id(1)]],
    ['sought', [], []],
  ]);
});

test('what a host has said of a claim is kept where all of its passages are read', async () => {
  const review = (claim: string, ...numbers: readonly number[]): ClaimReview => ({
    claim,
    review: '',
    passages: numbers.map(number => `${FERRY}#p${number}` as PassageId),
  });
  const claimReviews = [review('read', 1, 2), review('partly', 2, 3), review('of no passage')];
  const library = read(await harbour(() => ({ claimReviews })), 2);
  expect(library.claimReviews.map(({ claim }) => claim)).toEqual(['read']);
});

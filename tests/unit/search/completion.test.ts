import { expect, test } from 'vitest';
import { createSearchIndex } from '../../../src/search/lexical-index.ts';
import { createNames } from '../../../src/search/names.ts';
import { libraryOf } from './library-of.ts';

const TITLES = 5_000;
const random = createRandom(7);
const titles = makeTitles(TITLES);
const packed = titles.map(title => title.replaceAll(' ', ''));
const names = createNames(libraryOf([], { topics: titles.map(name => ({ name })) }));
const suggested = (typed: string, limit = 1) => names.topics(typed, limit).map(topic => topic.name);
const someTitles = titles.filter((_, i) => i % 10 === 0);

test('among thousands of titles, the first suggestion after three letters begins with them', () => {
  const strays = someTitles.filter(title => !suggested(title.slice(0, 3))[0]?.startsWith(title.slice(0, 3)));
  expect(strays).toEqual([]);
});

test('once no other title begins so, the first suggestion is the title', () => {
  const strays = someTitles.filter(title => suggested(distinguishing(title))[0] !== title);
  expect(strays).toEqual([]);
});

test('a title that is typed to its end comes first, whatever begins with it', () => {
  const strays = someTitles.filter(title => suggested(title)[0] !== title);
  expect(strays).toEqual([]);
});

test('the beginning of a later word is enough', () => {
  const strays = someTitles.filter(title => {
    const later = title.slice(title.indexOf(' ') + 1);
    return later.length >= 12 && !suggested(later.slice(0, 12), 25).includes(title);
  });
  expect(strays).toEqual([]);
});

test('two letters that changed places in what was typed hide nine in ten titles not even from the first three', () => {
  const typed = someTitles.filter(title => distinguishing(title).length < title.length - 2);
  const found = typed.filter(title => {
    const start = title.slice(0, Math.max(9, distinguishing(title).length + 2));
    return suggested(swapped(start), 3).includes(title);
  });
  expect(found.length).toBeGreaterThan(0.9 * typed.length);
});

test('words are completed with those written most often first, in any language', () => {
  const index = createSearchIndex(
    libraryOf(['The ferry, the ferries and ferrets.', 'One ferry more.', { text: 'Féroce', language: 'fr' }]),
  );
  expect(index.complete('fer', 2)).toEqual(['ferry', 'ferries']);
  expect(index.complete('f', 9)).toEqual(['ferry', 'ferries', 'ferrets', 'feroce']);
  expect(index.complete('FÉRO', 9)).toEqual(['feroce']);
  expect(index.complete('ferry', 9)).toEqual([]);
});

/** The shortest beginning, of three letters or more, that no other title has, however it is spaced. */
function distinguishing(title: string): string {
  const own = title.replaceAll(' ', '');
  let length = 3;
  while (packed.some(other => other !== own && other.startsWith(own.slice(0, length)))) length++;
  return own.slice(0, length);
}

function swapped(text: string): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}

/** Two to five made-up words each, a few of them common; no title begins with another. */
function makeTitles(count: number): readonly string[] {
  const syllables =
    'ba co di fu ga ho ki lu ma ne po ra se ti vu wa yo ze bri cha dro fle gri pla sto tra'.split(' ');
  const pick = <T>(from: readonly T[]) => from[Math.floor(from.length * random())] as T;
  const words = Array.from({ length: 900 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const made = new Set<string>();
  while (made.size < count) {
    const length = 2 + Math.floor(random() * 4);
    made.add(Array.from({ length }, () => pick(random() < 0.3 ? words.slice(0, 30) : words)).join(' '));
  }
  const pack = (title: string | undefined) => title?.replaceAll(' ', '') ?? '';
  const all = [...made].sort((a, b) => (pack(a) < pack(b) ? -1 : 1));
  return all.filter((title, i) => !pack(all[i + 1]).startsWith(pack(title)));
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

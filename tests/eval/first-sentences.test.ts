/** What must always be found: the passage whose own first sentence is asked, however it is typed. */
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { isSearchStopWord } from '../../src/text/stop-words.ts';
import { bundledCorpus } from './bundled-corpus.ts';

const { library, index } = await bundledCorpus();

function firstSentence({ text }: Passage): string {
  const span = splitSentences(text)[0];
  return span === undefined ? text : text.slice(span.start, span.end);
}

/** Every third long word with a slip in it. */
function slipping(slip: (word: string) => string): (sentence: string) => string {
  return sentence => {
    let seen = 0;
    return sentence.replace(/\p{L}{5,}/gu, word => {
      seen += 1;
      return seen % 3 === 1 ? slip(word) : word;
    });
  };
}

/** The key to the right, on the left half of a keyboard, or else to the left. */
const NEXT_KEY: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap(row =>
    [...row].map((key, i) => [key, row[i + 1] ?? row[i - 1] ?? key] as const),
  ),
);
const nextKey = (letter = '') => NEXT_KEY[letter.toLowerCase()] ?? letter;

const SLIPS: readonly (readonly [name: string, slip: (word: string) => string])[] = [
  ['letters that changed places', word => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`],
  ['a letter left out', word => word.slice(0, 3) + word.slice(4)],
  ['a letter doubled', word => word.slice(0, 3) + word[2] + word.slice(3)],
  ['a key beside the right one', word => word.slice(0, 2) + nextKey(word[2]) + word.slice(3)],
  ['a wrong first letter', word => nextKey(word[0]) + word.slice(1)],
  ['a vowel that sounds alike', word => word.replace(/(?<=.)[aeiou]/u, vowel => (vowel === 'e' ? 'a' : 'e'))],
  ['letters that sound alike', word => word.replace('ph', 'f').replace('ei', 'ie').replace(/(.)\1/u, '$1')],
];

function asKeywords(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter(word => !isSearchStopWord(word.toLowerCase())).join(' ');
}

function inAChat(sentence: string): string {
  return `hey everyone, does anybody remember where it says that ${sentence.toLowerCase()} thanks a lot`;
}

/** Repeated first sentences cannot all come first. */
function shareFirst(form: (sentence: string) => string): number {
  const found = library.passages.filter(passage => {
    const query = index.parse(form(firstSentence(passage)));
    const best = query === undefined ? undefined : index.search(query, 1)[0];
    return best !== undefined && firstSentence(best.passage) === firstSentence(passage);
  });
  return found.length / library.passages.length;
}

describe('a passage is found first by its own first sentence', () => {
  test('as it stands, always', () => {
    expect(shareFirst(sentence => sentence)).toBe(1);
  });

  test.each([
    ['as keywords', asKeywords],
    ['in a chatty form', inAChat],
    ['with a space lost', (sentence: string) => sentence.replace(/(?<=\p{L}{4}) (?=\p{L}{4})/u, '')],
    [
      'with a space too many',
      slipping(word => (word.length > 7 ? `${word.slice(0, 4)} ${word.slice(4)}` : word)),
    ],
  ])('%s, in at least nine of ten', (_, form) => {
    expect(shareFirst(form)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(SLIPS)('with %s, in at least nine of ten', (_, slip) => {
    expect(shareFirst(slipping(slip))).toBeGreaterThanOrEqual(0.9);
  });
});

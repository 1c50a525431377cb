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

/** The second letter of every third long word changes places with the third. */
function withTypos(sentence: string): string {
  let seen = 0;
  return sentence.replace(/\p{L}{5,}/gu, word => {
    seen += 1;
    return seen % 3 === 1 ? `${word[0]}${word[2]}${word[1]}${word.slice(3)}` : word;
  });
}

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
    ['with typos', withTypos],
    ['as keywords', asKeywords],
    ['in a chatty form', inAChat],
  ])('%s, in at least nine of ten', (_, form) => {
    expect(shareFirst(form)).toBeGreaterThanOrEqual(0.9);
  });
});

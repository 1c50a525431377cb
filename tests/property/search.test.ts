import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PassageId } from '../../src/model.ts';
import { createSearchIndex } from '../../src/search/lexical-index.ts';
import { createNames } from '../../src/search/names.ts';
import type { Hit } from '../../src/search/search-index.ts';
import { cleanText, hiddenCharacters } from '../../src/text/clean.ts';
import { createWordReader } from '../../src/text/each-word.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { fold } from '../../src/text/fold.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createStringTable } from '../../src/text/string-table.ts';
import { splitWords } from '../../src/text/words.ts';
import { libraryOf } from '../unit/search/library-of.ts';

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const sentence = fc.array(word, { minLength: 2, maxLength: 12 }).map(words => `${words.join(' ')}.`);
const texts = fc.uniqueArray(sentence, { minLength: 1, maxLength: 25 });
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), sentence);

test('sentences are trimmed, in order, and together cover all but spaces', () => {
  fc.assert(
    fc.property(anything, text => {
      let end = 0;
      for (const span of splitSentences(text)) {
        expect(text.slice(end, span.start).trim()).toBe('');
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('clean text stays clean, folded text stays folded, and words lie within the text', () => {
  fc.assert(
    fc.property(anything, text => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(hiddenCharacters(clean)).toEqual([]);
      expect(fold(fold(text))).toBe(fold(text));
      for (const { start, end } of splitWords(text)) expect(text.slice(start, end)).not.toBe('');
    }),
  );
});

test('no question makes a search throw, and hits are ordered, scored and met', () => {
  fc.assert(
    fc.property(
      texts,
      fc.oneof(
        anything,
        texts.map(all => all.join(' ')),
      ),
      (library, question) => {
        const index = createSearchIndex(libraryOf(library));
        const query = index.parse(question);
        if (query === undefined) return;
        const hits = index.search(query, 5);
        expect(hits.length).toBeLessThanOrEqual(5);
        for (const [i, hit] of hits.entries()) {
          for (const share of [hit.score, hit.covered, hit.repaired]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 1);
          expect(hit.matched.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('a search narrowed to some passages finds what the whole search finds among them', () => {
  fc.assert(
    fc.property(texts, sentence, fc.nat(), (library, question, pick) => {
      const source = libraryOf(library);
      const index = createSearchIndex(source);
      const query = index.parse(`${question} ${library[0]}`);
      if (query === undefined) return;
      const some = new Set<PassageId>(
        source.passages.filter((_, i) => (pick >> (i % 16)) & 1).map(passage => passage.id),
      );
      const found = index.search(query, 50, { passages: some });
      expect(found).toEqual(index.search(query, 50).filter(hit => some.has(hit.passage.id)));
    }),
  );
});

test('the same question gets the same answer, whatever was asked in between', () => {
  fc.assert(
    fc.property(texts, sentence, anything, (library, question, other) => {
      const index = createSearchIndex(libraryOf(library));
      const ask = (text: string) => {
        const query = index.parse(text);
        return query === undefined ? [] : index.search(query, 5);
      };
      const before = ask(question);
      ask(other);
      expect(ask(question)).toEqual(before);
    }),
  );
});

test('two swapped letters count as one slip, and the order of the words does not matter', () => {
  fc.assert(
    fc.property(word, fc.nat(), (meant, at) => {
      const i = at % (meant.length - 1);
      const typed = meant.slice(0, i) + meant.charAt(i + 1) + meant.charAt(i) + meant.slice(i + 2);
      expect(editDistance(typed, meant, 2)).toBe(typed === meant ? 0 : 1);
      expect(editDistance(meant, typed, 2)).toBe(editDistance(typed, meant, 2));
    }),
  );
});

test('no typed name makes a look-up throw or return more than asked for', () => {
  const names = createNames(
    libraryOf(['The harbour.'], { topics: [{ name: 'summit' }, { name: 'six-party-talks' }] }),
  );
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 5 }), (typed, limit) => {
      names.topic(typed);
      expect(names.topics(typed, limit).length).toBeLessThanOrEqual(limit);
      expect(names.passages(typed, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});

test('leaving out what cannot win leaves the winners as they are', () => {
  // Few words in many passages, so that there is much to leave out.
  const common = fc.constantFrom(
    ...'lamp oil keeper ship rock storm night sea wind bell boat fog'.split(' '),
  );
  const many = fc.array(
    fc.array(common, { minLength: 1, maxLength: 9 }).map(words => words.join(' ')),
    { minLength: 60, maxLength: 150 },
  );
  fc.assert(
    fc.property(many, fc.array(common, { minLength: 1, maxLength: 6 }), (passages, asked) => {
      const library = libraryOf(passages);
      const index = createSearchIndex(library);
      const query = index.parse(asked.join(' '));
      if (query === undefined) return;
      const everything = new Set(library.passages.map(passage => passage.id));
      const ids = (hits: readonly Hit[]) => hits.map(hit => [hit.passage.id, hit.score.toFixed(9)]);
      expect(ids(index.search(query, 5))).toEqual(ids(index.search(query, 5, { passages: everything })));
    }),
    { numRuns: 60 },
  );
});

test('words read without an object for each are the same words', () => {
  const readWords = createWordReader();
  const typed = fc
    .array(
      fc.constantFrom(
        ..."WHO who US us a.b U.S. 1,234.5 don't sea-wall Sea SEA's UP-TO S.O.S. 2012 x é 3.5.a, a,b ,5 -x A-B ... ; \n".split(
          ' ',
        ),
      ),
      {
        maxLength: 12,
      },
    )
    .map(words => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(anything, typed), text => {
      const words: string[] = [];
      const table = createStringTable();
      readWords(text, {
        piece: (...place) => words.push(table.get(table.addPiece(...place))),
        word: word => words.push(word),
        whole: word => words.push(`whole ${word}`),
      });
      const split = splitWords(text).flatMap(({ text, stop, whole }) => [
        ...(stop ? [] : [text]),
        ...(whole === undefined ? [] : [`whole ${whole}`]),
      ]);
      expect(words).toEqual(split);
    }),
  );
});

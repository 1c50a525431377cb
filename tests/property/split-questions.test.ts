import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitQuestions } from '../../src/commands/split-questions.ts';

const WORDS =
  'who when why how what which where did is was the leaders signed met Japan and , ; ? . ! \n & also WHO so “ 2011'.split(
    ' ',
  );
const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map(words => words.join(' '));

test('whatever is typed, its parts stand in it in order, and none is empty', () => {
  fc.assert(
    fc.property(fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 200 })), text => {
      const parts = splitQuestions(text);
      if (parts.length === 1) expect(parts[0]).toBe(text);
      let at = 0;
      for (const part of parts) {
        const words = part.split(/\s+/u).filter(word => word !== '');
        if (parts.length > 1) expect(words.length).toBeGreaterThan(0);
        for (const word of words) {
          const found = text.indexOf(word, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + word.length;
        }
      }
    }),
  );
});

test('what is left out between the parts only joins them', () => {
  fc.assert(
    fc.property(line, text => {
      const kept =
        splitQuestions(text)
          .join(' ')
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      const typed = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const left = typed.filter(word => word !== 'and' && word !== 'also');
      expect(kept.filter(word => word !== 'and' && word !== 'also')).toEqual(left);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { cleanText, hiddenCharacters } from '../../../src/text/clean.ts';
import { fold } from '../../../src/text/fold.ts';
import { FUNCTION_WORDS, isSearchStopWord, QUESTION_WORDS } from '../../../src/text/stop-words.ts';
import { termOf, termsOf } from '../../../src/text/terms.ts';
import { splitWords } from '../../../src/text/words.ts';

describe('folding makes equal', () => {
  test.each([
    ['case', 'SUMMIT', 'summit'],
    ['accents', 'Émigré Ångström', 'emigre angstrom'],
    ['composed and decomposed', 'e\u0301', '\u00e9'],
    ['quotes', '“it’s”', '"it\'s"'],
    ['dashes', 'a–b—c‑d', 'a-b-c-d'],
    ['ligatures and widths', 'ﬁne ＡＢＣ', 'fine abc'],
    ['letters no keyboard has', 'Straße Łódź Øresund', 'strasse lodz oresund'],
    ['Russian yo', 'ёлка', 'елка'],
    ['Arabic vowel marks', 'كِتَاب', 'كتاب'],
    ['soft hyphens', 'pipe\u00adline', 'pipeline'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('but keeps marks that make another letter', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('ที่')).not.toBe(fold('ท'));
  });
});

describe('cleaning', () => {
  test.each([
    ['direction overrides', 'safe\u202etxet\u202c', 'safetxet'],
    ['zero-width spaces', 'pass\u200bword\ufeff', 'password'],
    ['control characters', 'a\u0000b\u0007c\u001b[31m', 'abc[31m'],
    ['tabs', 'a\tb', 'a b'],
    ['foreign line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['joiners that scripts and emoji need', 'می\u200cخواهم 👩\u200d👧', 'می\u200cخواهم 👩\u200d👧'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('tells where hidden characters are', () => {
    expect(hiddenCharacters('ab\u202ec\r\n\td\u200b')).toEqual([
      { index: 2, codePoint: 'U+202E' },
      { index: 8, codePoint: 'U+200B' },
    ]);
    expect(hiddenCharacters('plain\n\ttext\r\n')).toEqual([]);
  });
});

describe('words', () => {
  const words = (text: string) => splitWords(text).map(word => word.text);
  test.each([
    ['possessives', "Kim Jong Il's visit, the ministers' talks", 'kim jong il visit the ministers talks'],
    ['typographic apostrophes', 'don’t', "don't"],
    ['elisions', "l'homme d’accord O'Brien", 'l homme d accord o brien'],
    ['hyphens', 'six-party talks', 'six party talks'],
    ['thousands', '1,250,000 doses', '1250000 doses'],
    ['decimals', '3.14 and 2.5bn', '3.14 and 2.5 bn'],
    ['dotted initials', 'the U.S. and D.P.R.K.', 'the us and dprk'],
    ['no spaces in Japanese', '首脳会談は', '首脳 会談 は'],
    ['emoji', '🎉 party 🎉', 'party'],
  ])('%s', (_, text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  test('a hyphenated word is known run together as well', () => {
    expect(splitWords('six-party').map(word => word.whole)).toEqual([undefined, 'sixparty']);
  });

  test('offsets lead back to the text', () => {
    const text = "L’été, the U.S. met Kim's 1,200 envoys; 首脳会談";
    for (const { start, end } of splitWords(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
  });
});

describe('terms', () => {
  test('English words meet in their stems, others as they are', () => {
    expect(termOf('meetings')).toBe(termOf('meeting'));
    expect(termOf('meetings', 'de')).toBe('meetings');
    expect(termsOf('What were the meetings about?')).toEqual([termOf('meeting')]);
  });

  test('a search passes over negations, but no list for comparing statements does', () => {
    for (const word of ['not', 'no', 'never', "don't", 'nor', 'cannot']) {
      expect(isSearchStopWord(word)).toBe(true);
      expect(FUNCTION_WORDS.has(word) || QUESTION_WORDS.has(word)).toBe(false);
    }
  });
});

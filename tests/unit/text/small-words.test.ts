import { describe, expect, test } from 'vitest';
import { smallWordsIn } from '../../../src/text/small-words.ts';
import { splitWords } from '../../../src/text/words.ts';

const smallIn = (question: string) => {
  const words = splitWords(question).map(({ text }) => text);
  const small = smallWordsIn(words);
  return words.filter(word => !small.has(word));
};

describe('what is left of a question of another language', () => {
  test.each([
    ['German', 'Wer hat das Brot gebacken?', ['brot', 'gebacken']],
    ['German, of length', 'Wie lange dauert die Fahrt?', ['dauert', 'fahrt']],
    ['French', 'Qui a signé le contrat ?', ['signe', 'contrat']],
    ['French, of time', 'Quand est-ce que le train part ?', ['train', 'part']],
    ['Spanish', '¿Por qué no vino el alcalde?', ['vino', 'alcalde']],
    ['Spanish, of place', '¿Dónde está la iglesia?', ['iglesia']],
    ['Russian', 'Где находится музей?', ['находится', 'музеи']],
    ['Chinese', '谁签了合同', ['签了', '合同']],
    ['Japanese', '図書館はどこですか', ['図書館']],
  ])('%s', (_, question, left) => {
    expect(smallIn(question)).toEqual(left);
  });
});

describe('words that are small in one language and say something in another', () => {
  test.each([
    ['one alone is kept', 'die', ['die']],
    ['one among English words', 'did the king die', ['did', 'the', 'king', 'die']],
    [
      'several among more English words',
      'was there a war in the west',
      'was there a war in the west'.split(' '),
    ],
    ['a name', 'who is Man Ray', ['who', 'is', 'man', 'ray']],
    ['English alone', 'how many sons did he have', 'how many sons did he have'.split(' ')],
  ])('%s', (_, question, left) => {
    expect(smallIn(question)).toEqual(left);
  });
});

test.each([[[]], [['']], [['🙂']], [['weir']]])('nothing in %j is small', words => {
  expect(smallWordsIn(words).size).toBe(0);
});

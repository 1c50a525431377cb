import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeLine, safeText } from '../../../adapters/console/safe-text.ts';

const cases: readonly [string, string, string][] = [
  ['an escape sequence shows as what it is', '\u001B[2Jgone', '␛[2Jgone'],
  ['so does a bell, and a deletion', 'a\u0007b\u007Fc', 'a␇b␡c'],
  ['a C1 order has no picture', '\u009B31m', '\u{FFFD}31m'],
  ['direction marks are dropped', 'a\u202Eb\u2066c', 'abc'],
  ['a carriage return cannot write over a line', 'a\rb', 'a b'],
  ['line feeds stay', 'a\nb', 'a\nb'],
  ['joiners stay, which emoji and scripts need', '👩\u200D🚀 \u200C', '👩\u200D🚀 \u200C'],
  ['half a character is replaced', 'a\uD83Db', 'a\u{FFFD}b'],
];
test.each(cases)('%s', (_name, text, shown) => {
  expect(safeText(text)).toBe(shown);
});

test('a line is one line', () => {
  expect(safeLine('a\n\n  b\r\nc')).toBe('a b c');
});

test('no text gives the terminal an order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(safeText(text)).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
  );
});

import { expect, test } from 'vitest';
import { hintsAtDate, isDated, isPlaced } from '../../../src/text/when-and-where.ts';

test.each([
  ['It was lit on 3 May 1871.', true],
  ['It was lit in 1871.', true],
  ['It opened on a Sunday.', true],
  ['They met on the 4th of July.', true],
  ['It stood all through the 18th century.', true],
  ['It was lit last August.', false],
  ['You may march for 1200 metres.', false],
  ['It cost 1,871 crowns and weighed 2011.5 tons.', false],
  ['It was lit before dawn.', false],
])('%s: dated, %s', (text, dated) => {
  expect(isDated(text)).toBe(dated);
});

test.each([
  ['It was lit last August.', true],
  ['It was lit two years ago.', true],
  ['It is lit at nine o’clock.', true],
  ['You may look after it.', false],
])('%s: as good as dated, %s', (text, hints) => {
  expect(hintsAtDate(text)).toBe(hints);
});

test.each([
  ['The two met in Ulm.', true],
  ['They held long consultations in Ulm.', true],
  ['It was cast near the Elbe.', true],
  ['A plan for change in Peru still holds.', false],
  ['It was held in March.', false],
  ['It was held in haste.', false],
])('%s: placed, %s', (text, placed) => {
  expect(isPlaced(text)).toBe(placed);
});

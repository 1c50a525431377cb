import { expect, test } from 'vitest';
import { termOf } from '../../../src/text/terms.ts';

test.each([
  ['colour', 'colors'],
  ['neighbourhood', 'neighborhood'],
  ['favourite', 'favorite'],
  ['labouring', 'labored'],
  ['centre', 'centers'],
  ['theatres', 'theater'],
  ['fibre', 'fiber'],
  ['organised', 'organizing'],
  ['organisation', 'organizations'],
  ['analyse', 'analyzed'],
  ['defence', 'defense'],
  ['dialogue', 'dialogs'],
  ['programme', 'programs'],
  ['anaemia', 'anemia'],
  ['paediatric', 'pediatric'],
  ['diarrhoea', 'diarrhea'],
])('%s and %s are one term', (british, american) => {
  expect(termOf(british)).toBe(termOf(american));
});

test.each([
  ['hour', 'hor'],
  ['four', 'for'],
  ['rise', 'rize'],
  ['acre', 'acer'],
  ['organisation', 'organ'],
  ['size', 'sis'],
  ['rogue', 'rog'],
])('%s and %s are not', (one, other) => {
  expect(termOf(one)).not.toBe(termOf(other));
});

test('forms of one word stay together', () => {
  expect(new Set(['advertise', 'advertised', 'advertisement'].map(word => termOf(word))).size).toBe(1);
});

import { expect, test } from 'vitest';
import { createBibliography } from '../../../src/index.ts';
import { workOf } from './works.ts';

/** As the first author of a list in Chicago style: turned round only where the family name is known. */
const cases: readonly [string, string][] = [
  ['Ann Berg', 'Berg, Ann'],
  ['By Ann Berg', 'Berg, Ann'],
  ['R. Lind', 'Lind, R'],
  ['J.R.R. Tolkien', 'Tolkien, J.R.R'],
  ['J. K. Rowling', 'Rowling, J. K'],
  ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
  ["Flannery O'Connor", "O'Connor, Flannery"],
  ['Jean-Paul Sartre', 'Sartre, Jean-Paul'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr'],
  ['Lind, R.', 'Lind, R'],
  ['Beethoven, Ludwig van', 'Beethoven, Ludwig van'],
  ['Lind, R., Berg, A.', 'Lind, R., and A. Berg'],
  ['Lind, Rolf; Berg, Ann', 'Lind, Rolf, and Ann Berg'],
  ['Lind, Rolf, and Ann Berg', 'Lind, Rolf, and Ann Berg'],
  ['Ann Berg & Carl Ode', 'Berg, Ann, and Carl Ode'],
  ['Ann Berg und Carl Ode', 'Berg, Ann, and Carl Ode'],
  ['Анна Берг', 'Берг, Анна'],
  ['Kim Il Sung', 'Kim Il Sung'],
  ['Mao Zedong', 'Mao Zedong'],
  ['김소월', '김소월'],
  ['夏目漱石', '夏目漱石'],
  ['فاطمة المرنيسي', 'فاطمة المرنيسي'],
  ['Plato', 'Plato'],
  ['World Health Organization', 'World Health Organization'],
  ['The Economist', 'The Economist'],
  ['BBC News', 'BBC News'],
  ['UN Women', 'UN Women'],
  ['38 North', '38 North'],
  ['Food and Agriculture Organization', 'Food and Agriculture Organization'],
  ['Ministry of Trade, Industry and Energy', 'Ministry of Trade, Industry and Energy'],
  ['Ann Berg and the World Bank', 'Ann Berg and the World Bank'],
  ['Staff writer', 'Staff writer'],
  ['staff', 'staff'],
  ['{Berg} and \\author', '{Berg} and \\author'],
];

test.each(cases)('%s', (given, expected) => {
  const [entry] = createBibliography([workOf({ author: given })], 'chicago').entries;
  const text = entry!.runs.map(run => run.text).join('');
  expect(text.slice(0, text.indexOf(' “')).replace(/\.$/u, '')).toBe(expected);
});

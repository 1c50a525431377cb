import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { inLanguage } from '../../../src/language/say.ts';
import { labelOfDates } from '../../../src/reply/lines/date-label.ts';
import { formatDate } from '../../../src/reply/lines/format-date.ts';
import { findDates } from '../../../src/text/dates.ts';

const inCode = (code: string, work: () => string) => inLanguage(languageOf(code), work);

describe.each([
  ['2011-10-04', '4 October 2011', '4. Oktober 2011', '4 octobre 2011', '4 de octubre de 2011'],
  ['2011-05-01', '1 May 2011', '1. Mai 2011', '1er mai 2011', '1 de mayo de 2011'],
  ['1066-10-14', '14 October 1066', '14. Oktober 1066', '14 octobre 1066', '14 de octubre de 1066'],
  ['0476-09', 'September 476', 'September 476', 'septembre 476', 'septiembre de 476'],
  ['2011', '2011', '2011', '2011', '2011'],
  ['2011-02-31', '2011-02-31', '2011-02-31', '2011-02-31', '2011-02-31'],
])('%s is written', (iso, ...written) => {
  test('as each language does', () => {
    expect(['en', 'de', 'fr', 'es'].map(code => inCode(code, () => formatDate(iso)))).toEqual(written);
  });
});

describe.each([
  ['on 24 August 2011', '24 August 2011', '24. August 2011', '24 août 2011', '24 de agosto de 2011'],
  ['in the 19th century', 'the 19th century', '19. Jahrhundert', 'XIXe siècle', 'siglo XIX'],
  ['in the 1st century', 'the 1st century', '1. Jahrhundert', 'Ier siècle', 'siglo I'],
  ['in the 1990s', 'the 1990s', '1990er Jahre', 'années 1990', 'años 1990'],
  ['in 44 BC', '44 BC', '44 v. Chr.', '44 av. J.-C.', '44 a. C.'],
  [
    'in 1984, in 1986 and in 1989',
    '1984, 1986 and 1989',
    '1984, 1986 und 1989',
    '1984, 1986 et 1989',
    '1984, 1986 y 1989',
  ],
  ['in 1984, 1985, 1986 and 1999', '1984 to 1999', '1984 bis 1999', '1984 à 1999', '1984 a 1999'],
])('a statement that is dated “%s” stands', (text, ...labels) => {
  test('under its dates as each language says them', () => {
    const [first, ...others] = findDates(text, 'en');
    if (first === undefined) throw new Error('There is no date.');
    const label = () => labelOfDates([first, ...others]);
    expect(['en', 'de', 'fr', 'es'].map(code => inCode(code, label))).toEqual(labels);
  });
});

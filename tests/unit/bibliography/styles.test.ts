import { describe, expect, test } from 'vitest';
import { type CitedWork, type CiteStyle, createBibliography, type Runs } from '../../../src/index.ts';
import { passagesOf, workOf } from './works.ts';

const url = 'https://example.org/night-ferry';
const whole = workOf({
  author: 'Ann Berg',
  publisher: 'Harbour Notes',
  published: '2019-05-03',
  url,
  retrieved: '2024-09-14',
});
const works: Readonly<Record<string, CitedWork>> = {
  whole,
  month: workOf({ author: 'R. Lind', publisher: 'Harbour Notes', published: '2019-09', url }),
  year: workOf({ author: 'R. Lind', publisher: 'Harbour Notes', published: '2019' }),
  undated: workOf({ author: 'R. Lind', publisher: 'Harbour Notes', url, retrieved: '2024-09-14' }),
  unsigned: workOf({ publisher: 'Harbour Notes', published: '2019', url }),
  corporate: workOf({ author: 'World Bank', publisher: 'World Bank', published: '2019' }),
  two: workOf({ author: 'Ann Berg and R. Lind', published: '2019' }),
  three: workOf({ author: 'Ann Berg, R. Lind, and Carl von Ode', published: '2019' }),
  unknown: workOf({}),
  question: workOf({ author: 'Ann Berg', publisher: 'Harbour Notes' }, { title: 'Who sails “by night”?' }),
  digest: workOf(
    { author: 'Ann Berg', publisher: 'Harbour Notes', published: '2019', url },
    { fidelity: 'digest' },
  ),
  otherScript: workOf(
    { author: '김소월', publisher: '항구 소식', published: '2019' },
    { title: '밤의 배', language: 'ko' },
  ),
};

const entries: readonly [CiteStyle, keyof typeof works, string][] = [
  [
    'chicago',
    'whole',
    'Berg, Ann. “The night ferry.” *Harbour Notes*, May 3, 2019. https://example.org/night-ferry.',
  ],
  [
    'chicago',
    'month',
    'Lind, R. “The night ferry.” *Harbour Notes*, September 2019. https://example.org/night-ferry.',
  ],
  ['chicago', 'year', 'Lind, R. “The night ferry.” *Harbour Notes*, 2019.'],
  [
    'chicago',
    'undated',
    'Lind, R. “The night ferry.” *Harbour Notes*. Accessed September 14, 2024. https://example.org/night-ferry.',
  ],
  ['chicago', 'unsigned', '“The night ferry.” *Harbour Notes*, 2019. https://example.org/night-ferry.'],
  ['chicago', 'corporate', 'World Bank. “The night ferry.” 2019.'],
  ['chicago', 'two', 'Berg, Ann, and R. Lind. “The night ferry.” 2019.'],
  ['chicago', 'three', 'Berg, Ann, R. Lind, and Carl von Ode. “The night ferry.” 2019.'],
  ['chicago', 'unknown', '“The night ferry.”'],
  ['chicago', 'question', 'Berg, Ann. “Who sails ‘by night’?” *Harbour Notes*.'],
  [
    'chicago',
    'digest',
    'Berg, Ann. “The night ferry.” *Harbour Notes*, 2019. https://example.org/night-ferry. Cited from a summary.',
  ],
  ['chicago', 'otherScript', '김소월. “밤의 배.” *항구 소식*, 2019.'],
  [
    'mla',
    'whole',
    'Berg, Ann. “The night ferry.” *Harbour Notes*, 3 May 2019, https://example.org/night-ferry. Accessed 14 Sept. 2024.',
  ],
  [
    'mla',
    'month',
    'Lind, R. “The night ferry.” *Harbour Notes*, Sept. 2019, https://example.org/night-ferry.',
  ],
  ['mla', 'unsigned', '“The night ferry.” *Harbour Notes*, 2019, https://example.org/night-ferry.'],
  ['mla', 'corporate', 'World Bank. “The night ferry.” 2019.'],
  ['mla', 'two', 'Berg, Ann, and R. Lind. “The night ferry.” 2019.'],
  ['mla', 'three', 'Berg, Ann, et al. “The night ferry.” 2019.'],
  ['mla', 'unknown', '“The night ferry.”'],
  [
    'mla',
    'digest',
    'Berg, Ann. “The night ferry.” *Harbour Notes*, 2019, https://example.org/night-ferry. Cited from a summary.',
  ],
  [
    'apa',
    'whole',
    'Berg, A. (2019, May 3). *The night ferry*. Harbour Notes. https://example.org/night-ferry',
  ],
  [
    'apa',
    'month',
    'Lind, R. (2019, September). *The night ferry*. Harbour Notes. https://example.org/night-ferry',
  ],
  [
    'apa',
    'undated',
    'Lind, R. (n.d.). *The night ferry*. Harbour Notes. Retrieved September 14, 2024, from https://example.org/night-ferry',
  ],
  ['apa', 'unsigned', '*The night ferry*. (2019). Harbour Notes. https://example.org/night-ferry'],
  ['apa', 'corporate', 'World Bank. (2019). *The night ferry*.'],
  ['apa', 'two', 'Berg, A., & Lind, R. (2019). *The night ferry*.'],
  ['apa', 'three', 'Berg, A., Lind, R., & von Ode, C. (2019). *The night ferry*.'],
  ['apa', 'unknown', '*The night ferry*. (n.d.).'],
  ['apa', 'question', 'Berg, A. (n.d.). *Who sails “by night”?* Harbour Notes.'],
  [
    'apa',
    'digest',
    'Berg, A. (2019). *The night ferry* [Cited from a summary]. Harbour Notes. https://example.org/night-ferry',
  ],
];

test.each(entries)('in %s, the work known as %s is listed', (style, name, expected) => {
  expect(marked(createBibliography([works[name]!], style).entries[0]!.runs)).toBe(expected);
});

const places: readonly [CiteStyle, CitedWork, string][] = [
  [
    'chicago',
    passagesOf(whole, { label: '¶12' }),
    'Ann Berg, “The night ferry,” *Harbour Notes*, May 3, 2019, par. 12, https://example.org/night-ferry.',
  ],
  [
    'chicago',
    passagesOf(works.year!, { locator: 'p. 4' }),
    'R. Lind, “The night ferry,” *Harbour Notes*, 2019, 4.',
  ],
  ['chicago', passagesOf(works.question!, {}), 'Ann Berg, “Who sails ‘by night’?,” *Harbour Notes*, par. 1.'],
  [
    'chicago',
    passagesOf(works.digest!, { summarises: [2, 3] }),
    'Ann Berg, “The night ferry,” *Harbour Notes*, 2019, pars. 2–3, https://example.org/night-ferry, cited from a summary.',
  ],
  [
    'chicago',
    passagesOf(works.two!, { locator: 'Anna, 00:12' }),
    'Ann Berg and R. Lind, “The night ferry,” 2019, Anna, 00:12.',
  ],
  ['mla', passagesOf(whole, { label: '¶12' }), '(Berg, par. 12)'],
  ['mla', passagesOf(whole, { locator: 'p. 4' }), '(Berg 4)'],
  ['mla', passagesOf(works.two!, {}), '(Berg and Lind, par. 1)'],
  ['mla', passagesOf(works.three!, {}), '(Berg et al., par. 1)'],
  ['mla', passagesOf(works.unsigned!, {}), '(“The night ferry,” par. 1)'],
  ['mla', passagesOf(works.digest!, { summarises: [] }), '(Berg, summary)'],
  ['apa', passagesOf(whole, { label: '¶12' }), '(Berg, 2019, para. 12)'],
  ['apa', passagesOf(works.two!, { locator: 'p. 4' }), '(Berg & Lind, 2019, p. 4)'],
  ['apa', passagesOf(works.unknown!, {}), '(“The night ferry,” n.d., para. 1)'],
  ['apa', passagesOf(works.digest!, { summarises: [4] }), '(Berg, 2019, para. 4, summary)'],
];

test.each(places)('in %s, a passage is cited at its place', (style, work, expected) => {
  expect(marked(createBibliography([work], style).entries[0]!.passages[0]!.runs)).toBe(expected);
});

test('running text goes by the alphabet, without the article in front of a title', () => {
  const list = ['The zebra', 'An apple', 'Middle'].map(title => workOf({}, { title }));
  const titles = createBibliography(list, 'mla').entries.map(({ runs }) => marked(runs));
  expect(titles).toEqual(['“An apple.”', '“Middle.”', '“The zebra.”']);
});

describe('a record', () => {
  const work = passagesOf(whole, { label: '¶12' }, { label: '¶14', locator: 'p. 4' });
  test('for BibTeX', () => {
    expect(createBibliography([work, works.corporate!], 'bibtex').text).toBe(`@misc{harbour:night-ferry,
  author = {Berg, Ann},
  title = {{The night ferry}},
  howpublished = {Harbour Notes},
  year = {2019},
  month = may,
  date = {2019-05-03},
  url = {https://example.org/night-ferry},
  urldate = {2024-09-14},
  copyright = {CC0},
  note = {Cited: ¶12; ¶14 (p. 4)},
}

@misc{harbour:night-ferry,
  author = {{World Bank}},
  title = {{The night ferry}},
  year = {2019},
  language = {en},
  copyright = {CC0},
}
`);
  });

  test('for RIS, in lines that end as its readers expect', () => {
    const lines = [
      'TY  - ELEC',
      'ID  - harbour/night-ferry',
      'AU  - Berg, Ann',
      'TI  - The night ferry',
      'T2  - Harbour Notes',
      'PB  - Harbour Notes',
      'PY  - 2019',
      'DA  - 2019/05/03/',
      'UR  - https://example.org/night-ferry',
      'Y2  - 2024/09/14/',
      'N1  - Cited: ¶12; ¶14 (p. 4)',
      'N1  - Licence: CC0',
      'ER  - ',
      '',
    ];
    expect(createBibliography([work], 'ris').text).toBe(lines.map(line => `${line}\r\n`).join(''));
  });

  test('for RIS says what of the date is known', () => {
    const datesOf = (name: string) =>
      /DA {2}- (.*)\r/u.exec(createBibliography([works[name]!], 'ris').text)?.[1];
    expect(['month', 'year', 'unknown'].map(datesOf)).toEqual(['2019/09//', '2019///', undefined]);
  });

  test('for citation processors', () => {
    expect(JSON.parse(createBibliography([work, works.digest!, works.corporate!], 'csl-json').text)).toEqual([
      {
        id: 'harbour/night-ferry',
        type: 'webpage',
        title: 'The night ferry',
        author: [{ family: 'Berg', given: 'Ann' }],
        'container-title': 'Harbour Notes',
        issued: { 'date-parts': [[2019, 5, 3]] },
        accessed: { 'date-parts': [[2024, 9, 14]] },
        URL: url,
        note: 'Cited: ¶12; ¶14 (p. 4). Licence: CC0',
      },
      {
        id: 'harbour/night-ferry',
        type: 'webpage',
        title: 'The night ferry',
        author: [{ family: 'Berg', given: 'Ann' }],
        'container-title': 'Harbour Notes',
        issued: { 'date-parts': [[2019]] },
        URL: url,
        language: 'en',
        note: 'Cited from a summary. Licence: CC0',
      },
      {
        id: 'harbour/night-ferry',
        type: 'document',
        title: 'The night ferry',
        author: [{ literal: 'World Bank' }],
        issued: { 'date-parts': [[2019]] },
        language: 'en',
        note: 'Licence: CC0',
      },
    ]);
  });
});

test('nothing to cite is an empty file, and an empty list', () => {
  expect(createBibliography([], 'bibtex').text).toBe('');
  expect(createBibliography([], 'csl-json').text).toBe('[]\n');
});

function marked(runs: Runs): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

/** Whatever articles say of themselves, they come out as so many entries, each with its own words. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CITE_STYLES, type CitedWork, createBibliography } from '../../src/index.ts';
import type { ArticleId } from '../../src/model.ts';
import { passagesOf, workOf } from '../unit/bibliography/works.ts';

const NASTY = fc.constantFrom(
  '}',
  '{',
  '}\n\n@article{evil,\n',
  '\\',
  '\\}',
  '%',
  '$',
  '#',
  '&',
  '_',
  '~',
  '^',
  '"',
  '@misc{x,',
  ' and ',
  ',',
  '\r\nER  - \r\nTY  - JOUR\r\n',
  '\nAU  - Evil, E.\n',
  '\u2028',
  '\u0085',
  '\u202E',
  '\u0000',
  '"},{"id":"x',
  '```',
  '\uD83D',
  'Ann Berg',
  'World Bank',
);
const text = fc
  .array(fc.oneof(NASTY, fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 8 })
  .map(parts => parts.join(''));
const work = fc
  .record(
    {
      title: text,
      author: text,
      publisher: text,
      published: fc.constantFrom('2019', '2019-05', '2019-05-03'),
      retrieved: fc.constant('2024-09-14'),
      url: fc.webUrl({ withQueryParameters: true }).map(url => `${url}{}\\%`),
      licence: text,
      locator: text,
      digest: fc.boolean(),
    },
    { requiredKeys: ['title', 'licence'] },
  )
  .map(({ title, locator, digest = false, ...source }) => {
    const made = workOf(source, { title, fidelity: digest ? 'digest' : 'verbatim' });
    return locator === undefined ? made : passagesOf(made, { locator });
  });
const list = fc
  .array(work, { maxLength: 4 })
  .map(works => works.map((each, at): CitedWork => ({ ...each, articleId: `pack/a${at}` as ArticleId })));

test('BibTeX has an entry for each work, and every value is closed', () => {
  fc.assert(
    fc.property(list, works => {
      const keys = bibtexKeys(createBibliography(works, 'bibtex').text);
      expect(keys).toEqual(works.map(({ articleId }) => articleId.replace('/', ':')));
    }),
  );
});

test('RIS has a record for each work, and no line but those of its tags', () => {
  fc.assert(
    fc.property(list, works => {
      const { text: file } = createBibliography(works, 'ris');
      const lines = file.split('\r\n');
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0085\u2028\u2029]/u);
      for (const line of lines)
        expect(line).toMatch(/^(?:(?:TY|ID|AU|TI|T2|PB|PY|DA|UR|Y2|LA|N1|ER) {2}- .*)?$/u);
      const tags = lines.filter(line => /^(?:TY|ER) /u.test(line)).map(line => line.slice(0, 2));
      expect(tags).toEqual(works.flatMap(() => ['TY', 'ER']));
      expect(lines.filter(line => line.startsWith('TI '))).toHaveLength(works.length);
    }),
  );
});

const line = v.pipe(v.string(), v.regex(/^[^\p{Cc}\u2028\u2029\p{Cs}]*$/u));
const date = v.strictObject({
  'date-parts': v.tuple([v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))]),
});
const name = v.union([
  v.strictObject({ family: line, given: line, suffix: v.optional(line) }),
  v.strictObject({ literal: line }),
]);
/** What the schema of CSL says of the names that we use. */
const CSL = v.array(
  v.strictObject({
    id: line,
    type: v.picklist(['webpage', 'document']),
    title: line,
    author: v.optional(v.array(name)),
    'container-title': v.optional(line),
    publisher: v.optional(line),
    issued: v.optional(date),
    accessed: v.optional(date),
    URL: v.optional(line),
    language: v.optional(line),
    note: line,
  }),
);

test('CSL-JSON has an item for each work, as its schema has it', () => {
  fc.assert(
    fc.property(list, works => {
      const items = v.parse(CSL, JSON.parse(createBibliography(works, 'csl-json').text));
      expect(items.map(({ id, title }) => [id, title])).toEqual(
        works.map(each => [each.articleId, each.title]),
      );
    }),
  );
});

test('running text has a paragraph for each work', () => {
  fc.assert(
    fc.property(
      list,
      fc.constantFrom(...CITE_STYLES.filter(({ form }) => form === 'prose')),
      (works, { name: style }) => {
        const { entries, text: file } = createBibliography(works, style);
        expect(entries).toHaveLength(works.length);
        expect(file.split('\n\n').filter(part => part.trim() !== '')).toHaveLength(works.length);
        for (const { runs, passages } of entries) {
          for (const each of [runs, ...passages.map(passage => passage.runs)]) {
            expect(each.map(run => run.text).join('')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
          }
        }
      },
    ),
  );
});

test('the record of a work is the same whatever stands beside it', () => {
  fc.assert(
    fc.property(list, list, fc.constantFrom(...CITE_STYLES), (works, others, { name: style }) => {
      const [first] = works;
      fc.pre(first !== undefined);
      const alone = createBibliography([first], style).entries[0];
      const besides = others.map(each => ({
        ...each,
        articleId: `other/${each.articleId.slice(5)}` as ArticleId,
      }));
      expect(createBibliography([...besides, first], style).entries).toContainEqual(alone);
    }),
  );
});

/** The keys as BibTeX reads them, which counts braces and knows no backslash; throws where one stays open. */
function bibtexKeys(file: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at];
    if (depth === 0 && sign === '@')
      keys.push(/^@misc\{([^,\s]+),\n/u.exec(file.slice(at))?.[1] ?? file.slice(at, at + 40));
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) throw new Error(`A brace too many at ${at}.`);
    if (depth === 0 && sign !== '}' && sign !== '\n' && !/^@?m?i?s?c?$/u.test(sign ?? ''))
      throw new Error(`${sign} outside at ${at}`);
  }
  if (depth !== 0) throw new Error('A brace stays open.');
  return keys;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Prepared, prepareLibrary } from '../../src/corpus.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { parseArticle } from '../../src/library/parse-article.ts';
import type { AliasGroup, Library, PackId, Passage } from '../../src/model.ts';
import { openSearchIndex } from '../../src/search/lexical-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { snapshotOfFolders } from '../../src/snapshot/corpus-snapshot.ts';
import { decodeSections } from '../../src/snapshot/sections.ts';
import { libraryOnDisk } from '../unit/library/library-on-disk.ts';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{3,9}$/) },
  fc.constantFrom(
    'Ulan-Ude',
    'Kim’s',
    'U.S.',
    '1,234.5',
    'épée',
    '首脳会談',
    'WHO',
    '🎉',
    '3.5%',
    'naïve',
    'DPRK',
  ),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map(words => `${words.join(' ')}.`);
const article = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
  heading: fc.option(word, { nil: undefined }),
  language: fc.constantFrom('en', 'en-GB', 'fr'),
});
const articles = fc.array(article, { minLength: 1, maxLength: 6 });
const aliases = fc.array(fc.tuple(word, word), { maxLength: 3 });
type Drawn = (typeof articles extends fc.Arbitrary<infer T> ? T : never)[number];

/** As packs of files make it: two packs, each with at least one of the articles where there are two. */
function libraryOf(drawn: readonly Drawn[], aliasGroups: readonly AliasGroup[]): Library {
  const half = Math.ceil(drawn.length / 2);
  const packs = [drawn.slice(0, half), drawn.slice(half)].flatMap((own, p) => {
    const id = `pack-${p}` as PackId;
    const read = own.flatMap(({ paragraphs, heading, language }, i) => {
      const head = `---\ntitle: Article ${i}\nlicence: CC0-1.0\nfidelity: verbatim\nlanguage: ${language}\n---\n`;
      const text = `${head}\n${heading === undefined ? '' : `## ${heading}\n\n`}${paragraphs.join(' {@ p. 4}\n\n')}\n\n## Bare\n`;
      return parseArticle({ packId: id, slug: `a${i}`, file: 'a.md', text, language }).parsed ?? [];
    });
    if (read.length === 0) return [];
    const pack = {
      id,
      role: p === 0 ? ('articles' as const) : ('help' as const),
      reader: 'signed' as const,
      title: 'A pack',
      description: '',
      language: 'en',
      version: '1',
      articles: read.map(each => each.article),
      passages: read.flatMap(each => each.passages),
      topics: [],
      aliasGroups: p === 0 ? aliasGroups : [],
      claimReviews: [],
    };
    return [pack];
  });
  return { ...createLibrary(packs), fingerprint: 'these files' };
}

async function keptAndReadBack(prepared: Prepared): Promise<Prepared | undefined> {
  const dataFolder = await libraryOnDisk();
  const file = snapshotOfFolders(dataFolder, [], 'test');
  await file.write(prepared);
  const read = await file.read(async () => 'these files');
  return read.kind === 'read' ? read.prepared : undefined;
}

/** Everything that can be seen of a passage. */
function look(passage: Passage) {
  const { id, articleId, packId, ordinal, headings, start, end, text, hash, summarises, locator } = passage;
  return { id, articleId, packId, ordinal, headings, start, end, text, hash, summarises, locator };
}

function ask(index: SearchIndex, question: string, { passages }: Library) {
  const query = index.parse(question);
  if (query === undefined) return undefined;
  const all = index.search(query, 10).map(hit => ({ ...hit, passage: look(hit.passage) }));
  const some = new Set(passages.filter((_, i) => i % 2 === 0).map(passage => passage.id));
  return {
    query,
    all,
    some: index.search(query, 10, { passages: some }).map(({ passage, score }) => [passage.id, score]),
    each: index
      .hitsOf(
        query,
        passages.map(passage => passage.id),
      )
      .map(({ passage, score }) => [passage.id, score]),
    weights: index.weigh(
      query,
      passages.map(passage => passage.text),
    ),
  };
}

test('a library and its index come back from a snapshot as they were, and answer every question the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      aliases,
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      async (drawn, names, questions) => {
        const library = libraryOf(drawn, names);
        fc.pre(library.passages.length > 0);
        const prepared = prepareLibrary(library);
        const back = await keptAndReadBack(prepared);
        expect(back?.library.passages.map(look)).toEqual(library.passages.map(look));
        expect(back?.library.articles).toEqual(library.articles);
        expect(back?.library.aliasGroups).toEqual(library.aliasGroups);
        if (back === undefined) return;
        for (const { id, articleId } of library.passages) {
          expect(back.library.passage(id)).toBe(back.library.passages.find(passage => passage.id === id));
          const siblings = back.library.passagesOf(articleId);
          expect(siblings.map(look)).toEqual(library.passagesOf(articleId).map(look));
          expect(back.library.passage(`${id}0x`)).toBeUndefined();
        }
        const [built, read] = [prepared, back].map(({ library, tables }) => openSearchIndex(library, tables));
        const typed = questions.map(text => text.replace(/(\w)(\w)(\w{3,})/u, '$2$1$3'));
        for (const question of [...questions, ...typed, ...drawn.flatMap(each => each.paragraphs)]) {
          expect(read && ask(read, question, back.library)).toEqual(built && ask(built, question, library));
        }
        for (const beginning of ['a', 'be', 'th']) {
          expect(read?.complete(beginning, 5)).toEqual(built?.complete(beginning, 5));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('no damage to a snapshot goes unnoticed: cut anywhere, or with any byte changed', async () => {
  const library = libraryOf(
    [{ paragraphs: ['The ferry leaves at nine.', 'Dogs pay half.'], heading: 'Ferry', language: 'en' }],
    [],
  );
  const dataFolder = await libraryOnDisk();
  await snapshotOfFolders(dataFolder, [], 'test').write(prepareLibrary(library));
  const [name = ''] = await readdir(join(dataFolder, 'snapshots'));
  const whole = await readFile(join(dataFolder, 'snapshots', name));
  expect(decodeSections(whole)).toBeDefined();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const changed = Buffer.from(whole);
      changed[place] = (changed[place] ?? 0) ^ change;
      expect(decodeSections(changed)).toBeUndefined();
      expect(decodeSections(whole.subarray(0, place))).toBeUndefined();
      expect(decodeSections(Buffer.concat([whole, whole.subarray(0, place + 1)]))).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

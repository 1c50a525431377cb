/** /timeline, /outline and /compare over two small articles and the bundled packs. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/answer/outline.ts';
import { timelineOf } from '../../../src/answer/timeline.ts';
import { encodeAction, type Reply, toPlainText } from '../../../src/index.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { HARBOUR, loadBundled, openRoom, type RoomUnderTest } from '../bot/room.ts';
import { libraryOnDisk, RESERVED } from '../library/library-on-disk.ts';

const FERRY = `---
title: The ferry since the war
licence: CC0
fidelity: verbatim
---

## Building

The first ferry was built in 1921 in the yard of Holm. It sank on 3 May 1940 off the pier.

## Service

Bicycles have travelled free of charge since June 1975. Dogs paid half until 1999. Nobody knows when the bell was cast.

The ferry is painted every spring.
`;
const PIER = `---
title: The pier and its keeper
licence: CC0
fidelity: verbatim
---

The pier was opened in 1899. Bicycles pay one crown on the pier, as the keeper decided in 1950.

The keeper of the pier lives in the white house.
`;

const PACK = 'id: shore\ntitle: Shore\ndescription: Two articles.\nlanguage: en\nversion: "1"\n';

async function roomOf(articles: Readonly<Record<string, string>>): Promise<RoomUnderTest> {
  const named = Object.entries(articles).map(([name, text]) => [`shore/${name}`, text]);
  const path = await libraryOnDisk({ 'shore/pack.yaml': PACK, ...Object.fromEntries(named) });
  return openRoom(await loadLibrary([{ path, optional: false }], { reserved: RESERVED }));
}

let shore: RoomUnderTest;
let bundled: RoomUnderTest;
beforeAll(async () => {
  bundled = await openRoom(await loadBundled(HARBOUR));
});
beforeEach(async () => {
  shore = await roomOf({ 'ferry.md': FERRY, 'pier.md': PIER });
});

const textOf = (reply: Reply) => toPlainText(reply);
function press(reply: Reply, label: string): string {
  const found = reply.actions.find(each => each.label === label);
  if (found === undefined)
    throw new Error(`No ${label} in ${reply.actions.map(each => each.label).join(', ')}`);
  return encodeAction(found.action);
}

describe('/timeline', () => {
  test('puts what articles date themselves in order, and nothing else', async () => {
    const reply = await shore.run('timeline');
    expect(reply).toMatchObject({ tone: 'answer', audience: 'asker', placement: 'reply' });
    const labels = reply.blocks.flatMap(block =>
      block.kind === 'list' ? block.items.map(row => row.label) : [],
    );
    expect(labels).toEqual(['1899', '1921', '3 May 1940', '1950', 'June 1975', '1999']);
    expect(textOf(reply)).not.toMatch(/bell|white house|painted/u);
    expect(textOf(reply)).toMatch(/¶\d of The pier and its keeper/u);
  });

  test('of one article by words of its title, and each statement opens in context', async () => {
    const reply = await shore.run('timeline', { topic: 'pier' });
    expect(reply.heading).toBe('Timeline: The pier and its keeper, 2 dated statements');
    const opened = await shore.press(press(reply, '¶1 in context'));
    expect(textOf(opened)).toContain('The pier was opened in 1899.');
  });

  test('of a topic, also where its name is misspelt, which is said', async () => {
    const reply = await bundled.run('timeline', { topic: 'sumit' });
    expect(textOf(reply)).toContain('24 August 2011');
    expect(textOf(reply)).toMatch(/read as|summit/u);
  });

  test('abstains where nothing is dated, and says what is not known', async () => {
    const undated = await bundled.run('timeline', { topic: 'pipeline' });
    expect(undated).toMatchObject({ tone: 'abstention', audience: 'asker' });
    const unknown = await bundled.run('timeline', { topic: 'zzzz' });
    expect(textOf(unknown)).toMatch(/^No topic and no article is called zzzz\./u);
  });

  test('turns its pages, and a page too far is the last', async () => {
    const years = Array.from(
      { length: 20 },
      (_each, at) => `Something happened to the ferry in ${1900 + at}.`,
    );
    const room = await roomOf({ 'ferry.md': FERRY.split('## Building')[0] + years.join('\n\n') });
    const first = await room.run('timeline');
    expect(first.heading).toMatch(/20 dated statements, page 1 of 3$/u);
    const second = await room.press(press(first, 'Next page'));
    expect(second).toMatchObject({ placement: 'update', audience: 'asker' });
    expect(textOf(second)).toContain('1908');
    expect((await room.press('1:l:9999')).heading).toMatch(/page 3 of 3$/u);
  });

  test('a button of an article that has gone says so', async () => {
    expect(textOf(await shore.press('1:l:a:shore/gone:1'))).toMatch(/no longer in the library/u);
  });
});

describe('/outline', () => {
  test('names each heading with a sentence of the article', async () => {
    const reply = await shore.run('outline', { article: 'the ferry since the war' });
    expect(reply.heading).toBe('Outline: The ferry since the war');
    const [list] = reply.blocks;
    expect(list).toMatchObject({ kind: 'list', items: [{ label: 'Building' }, { label: 'Service' }] });
  });

  test('offers the articles where several are meant, and opens the one picked', async () => {
    const reply = await shore.run('outline');
    expect(reply.data).toMatchObject({ kind: 'articleChoice' });
    const opened = await shore.press(press(reply, 'The pier and its keeper'));
    expect(opened.heading).toBe('Outline: The pier and its keeper');
  });

  test('says so where no article has that title', async () => {
    expect(textOf(await shore.run('outline', { article: 'zzzz' }))).toMatch(/^No article has zzzz/u);
  });
});

describe('/compare', () => {
  test('lets each article speak for itself', async () => {
    const reply = await shore.run('compare', { question: 'do bicycles pay' });
    expect(reply).toMatchObject({ audience: 'everyone', data: { kind: 'compared' } });
    const text = textOf(reply);
    expect(text).toContain('Bicycles have travelled free of charge since June 1975.');
    expect(text).toContain('Bicycles pay one crown on the pier, as the keeper decided in 1950.');
  });

  test('says of an article that has nothing on it that it has nothing', async () => {
    const reply = await shore.run('compare', {
      question: 'who is the keeper of the pier',
      articles: 'ferry; pier',
    });
    expect(textOf(reply)).toContain('The ferry since the war: nothing on that.');
  });

  test('is for everyone only where two articles are sure', async () => {
    const reply = await shore.run('compare', {
      question: 'where does the keeper live',
      articles: 'ferry; pier',
    });
    expect(reply.audience).toBe('asker');
  });

  test.each([
    [
      'a title that no article has',
      { question: 'x y ferry', articles: 'zzzz; ferry' },
      /^No article has zzzz/u,
    ],
    [
      'one article only',
      { question: 'do bicycles pay', articles: 'ferry' },
      /^Only The ferry since the war/u,
    ],
  ])('%s is a sentence', async (_name, input, said) => {
    expect(textOf(await shore.run('compare', input))).toMatch(said);
  });

  test('in a library of one article says that there is nothing to compare', async () => {
    const room = await roomOf({ 'ferry.md': FERRY });
    expect(textOf(await room.run('compare', { question: 'do dogs pay' }))).toMatch(/one article only/u);
  });
});

test('every statement and every key sentence is the article to the letter', () => {
  const { library } = bundled;
  fc.assert(
    fc.property(fc.constantFrom(...library.articles), article => {
      const statements = timelineOf(library.passagesOf(article.id), library);
      for (const { citation } of [...statements, ...outlineOf(article, library)]) {
        const { exact, start, end } = citation.keySentence;
        expect(article.body.slice(start, end)).toBe(exact);
        expect(citation.quotation.exact).toContain(exact);
      }
    }),
  );
});

/** The picture of a quotation: for previews of links, never more than whole words, and told to who does not see it. */
import { afterEach, describe, expect, test } from 'vitest';
import { cardAlt, cardText } from '../../adapters/web/card/card-text.ts';
import { createKeptCards } from '../../adapters/web/card/kept-cards.ts';
import { type DrawCard, openCards } from '../../adapters/web/card/open-cards.ts';
import { mountCard } from '../../adapters/web/routes/card.ts';
import { cite } from '../../src/answer/cite.ts';
import { openWeb } from './open-web.ts';
import { libraryOf, type WrittenPack } from './written-library.ts';

const LONG = Array.from({ length: 400 }, (_, at) => `sentence number ${at} of the harbour.`).join(' ');
const TEXTS = {
  short: 'Bread is not sold on board.',
  long: LONG,
  oneWord: 'x'.repeat(3_000),
  hostile: '</text><script>alert(1)</script> url(https://evil.example/a.png) {"type":"image"} \\ " \' `',
  cyrillic: 'Ночной паром отходит в девять.',
  japanese: '夜の船は九時に出る。',
  turned: 'The ferry \u202Eseel\u202C leaves.',
  emoji: 'The ferry leaves 🚢.',
};

const pack = (changes: Partial<WrittenPack> = {}): WrittenPack => ({
  id: 'harbour',
  articles: Object.fromEntries(
    Object.entries(TEXTS).map(([slug, text]) => [
      slug.toLowerCase(),
      { title: 'The night ferry', passages: [text] },
    ]),
  ),
  ...changes,
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(written: WrittenPack = pack(), beyond = false) {
  const web = await openWeb({ library: libraryOf([written]), beyond });
  closing.push(web.close);
  return web;
}

/** Width and height, as a PNG says them. */
async function sizeOf(response: Response): Promise<readonly number[]> {
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(['short', 'long', 'oneword', 'hostile', 'cyrillic'])(
  '%s: there is a picture as large as previews want it',
  async slug => {
    const web = await open();
    const response = await fetch(`${web.address}/card/harbour/${slug}/p1.png`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(await sizeOf(response)).toEqual([1_200, 630]);
  },
);

test.each(['japanese', 'turned', 'emoji'])(
  '%s: what the type cannot show as it is has no picture, and its page names none',
  async slug => {
    const web = await open();
    expect((await fetch(`${web.address}/card/harbour/${slug}/p1.png`)).status).toBe(404);
    expect(await (await fetch(`${web.address}/read/harbour/${slug}/p1`)).text()).not.toContain('og:image');
  },
);

test('the page of a passage names its picture with the quotation as the alternative text', async () => {
  const web = await open();
  const page = await (await fetch(`${web.address}/read/harbour/short/p1`)).text();
  expect(page).toContain(`<meta property="og:image" content="${web.address}/card/harbour/short/p1.png"`);
  expect(page).toMatch(
    /<meta property="og:image:alt" content="“Bread is not sold on board.” ¶1, The night ferry/u,
  );
  expect(page).toContain('summary_large_image');
});

describe('when many ask at once', () => {
  /** Passages enough, and a pencil that waits until it is let go. */
  async function openSlow(open?: () => Promise<DrawCard | undefined>) {
    let drawn = 0;
    let letGo = () => {};
    const isLetGo = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const slow: DrawCard = async () => {
      drawn += 1;
      await isLetGo;
      return Uint8Array.of(drawn);
    };
    const passages = Array.from({ length: 60 }, (_, at) => `Sentence number ${at} of the harbour.`);
    const web = await openWeb({
      library: libraryOf([{ id: 'harbour', articles: { many: { passages } } }]),
      mounts: [(app, site) => mountCard(app, site, createKeptCards(open ?? (async () => slow)))],
    });
    closing.push(web.close);
    const ask = (ordinal: number) => fetch(`${web.address}/card/harbour/many/p${ordinal}.png`);
    return { ask, letGo: () => letGo(), drawn: () => drawn };
  }

  test('one picture is drawn once for all of them', async () => {
    const { ask, letGo, drawn } = await openSlow();
    const asked = Array.from({ length: 50 }, () => ask(7));
    await expect.poll(drawn).toBe(1);
    letGo();
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(drawn()).toBe(1);
  });

  test('for more pictures than can be drawn soon, the last are told to come again, and then get theirs', async () => {
    const { ask, letGo, drawn } = await openSlow();
    const first = Array.from({ length: 20 }, (_, at) => ask(at + 1));
    await expect.poll(drawn).toBe(20);
    const late = await ask(30);
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([503, true]);
    letGo();
    for (const { status } of await Promise.all(first)) expect(status).toBe(200);
    expect((await ask(30)).status).toBe(200);
  });

  test('what could not be opened, or not be drawn, is tried again', async () => {
    const failures = ['open', 'draw'];
    const failOnce = (what: string) => {
      if (failures[0] === what) throw new Error(`No memory to ${failures.shift()}.`);
    };
    const { ask } = await openSlow(async () => {
      failOnce('open');
      return async () => {
        failOnce('draw');
        return Uint8Array.of(1);
      };
    });
    const statuses = [await ask(1), await ask(1), await ask(1)].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
  });
});

describe('who may see a picture', () => {
  test.each(['signed', 'none'] as const)('of a pack that is %s nobody beyond this machine', async reader => {
    const web = await open(pack({ reader }), true);
    expect((await fetch(`${web.address}/card/harbour/short/p1.png`)).status).toBe(404);
  });

  test('of a signed link, who has it', async () => {
    const web = await open(pack({ reader: 'signed' }), true);
    const key = web.seal.sign(web.library.passages[0]!.id);
    expect((await fetch(`${web.address}/card/harbour/short/p1.png?key=${key}`)).status).toBe(200);
    expect((await fetch(`${web.address}/card/harbour/long/p1.png?key=${key}`)).status).toBe(404);
  });

  test.each([
    'harbour/short/p2.png',
    'harbour/short/p1.gif',
    '..%2F..%2Fetc/passwd/p1.png',
    'harbour/short/p01.png',
  ])('of nothing that there is not: %s', async path => {
    const web = await open();
    expect((await fetch(`${web.address}/card/${path}`)).status).toBe(404);
  });
});

test('what is cut ends with a whole word, and says that it goes on', () => {
  const library = libraryOf([pack()]);
  const citation = cite(library.passage('harbour/long#p1')!, library);
  for (let max = 240; max < 900; max += 37) {
    const { quotation } = cardText(citation, max);
    const words = quotation.replace(/^“|”$/gu, '').replaceAll('[…]', '').trim();
    expect(LONG.startsWith(words)).toBe(true);
    expect(LONG[words.length]).toBe(' ');
    expect(quotation).toMatch(/\[…\]”$/u);
  }
  expect(cardAlt(citation).length).toBeLessThan(700);
});

test('the same quotation is the same picture', async () => {
  const [one, other] = [await openCards(), await openCards()];
  const library = libraryOf([pack()]);
  const citation = cite(library.passage('harbour/hostile#p1')!, library);
  expect(await one!(citation)).toEqual(await other!(citation));
});

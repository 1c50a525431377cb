/** A reading pace: how far an article is read in a channel, set by hosts, and nothing beyond for anybody there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { MANAGER, openTown, type Town, twoPacks } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const BREAD = 'is bread sold on board';
const HERE = { channel: 'c1' };
const ELSEWHERE = { channel: 'c2' };
const NOTE = 'Reading here is up to ¶2 of The night ferry, and nothing beyond was looked at.';

const setTo = (words: string) => town.say(`/footnote pace ${words}`, { ...MANAGER, ...HERE });

describe('with a pace', () => {
  beforeEach(async () => {
    expect((await setTo('the night ferry to:2')).tone).toBe('answer');
  });

  test('what is read so far is answered as ever, for everyone and without a remark', async () => {
    const reply = await town.say('do bicycles travel free of charge', HERE);
    expect([reply.data.kind, reply.audience]).toEqual(['found', 'everyone']);
    expect(JSON.stringify(reply)).not.toContain('Reading here');
  });

  test('a question whose answer lies beyond is not answered, and the reply does not say that it lies there', async () => {
    expect((await town.say(BREAD, ELSEWHERE)).data.kind).toBe('found');
    const [beyond, nowhere] = [
      await town.text(BREAD, HERE),
      await town.text('who won the cup in 1998', HERE),
    ];
    for (const text of [beyond, nowhere]) expect(text).toContain(NOTE);
    expect(beyond).not.toMatch(/bread is not sold|supper/iu);
  });

  test('threads of the channel read at its pace, other channels and communities at none', async () => {
    expect(await town.text(BREAD, { ...HERE, thread: 't1' })).toContain(NOTE);
    for (const from of [ELSEWHERE, { ...HERE, community: 'b' }]) {
      expect((await town.say(BREAD, from)).data.kind).toBe('found');
    }
  });

  test.each([
    ['/quote bread is not sold on board', 'There is no such passage.'],
    ['/quote 3 of the night ferry', 'There is no such passage.'],
    ['/quote 1-3 of the night ferry', 'The night ferry has no ¶3 in what is read here.'],
    ['/read article', 'which'],
    ['/outline the night ferry', NOTE],
    ['/timeline', NOTE],
    ['/sources', NOTE],
    ['/factcheck Bread is sold on board', NOTE],
    ['/quotecheck "Bread is not sold on board"', NOTE],
    ['/cite bread is not sold on board', NOTE],
  ])('%s shows nothing of it', async (line, says) => {
    const text = (await town.text(line, HERE)).replace(/\s+/gu, ' ');
    expect(text.toLowerCase()).toContain(says.toLowerCase());
    expect(text).not.toMatch(/passengers bring their own supper/u);
  });

  test('a check that finds nothing says how far it looked', async () => {
    const reply = await town.say('/factcheck Bread is not sold on board, so passengers bring supper', HERE);
    expect(['notInSources', 'related']).toContain(reply.data.kind);
    expect(JSON.stringify(reply.blocks)).toContain(NOTE);
  });

  test('the next passage of the last one that is read has no button, nor is it named', async () => {
    const reply = await town.say('/read 2 of the night ferry', HERE);
    expect(reply.actions.map(({ label }) => label)).not.toContain('After');
    expect(
      (await town.say('/read 2 of the night ferry', ELSEWHERE)).actions.map(({ label }) => label),
    ).toContain('After');
  });

  test('a follow-up on what was shown before the pace was set is not read with it', async () => {
    await town.say(BREAD, { ...ELSEWHERE, user: 'cy' });
    await town.say('/footnote pace the night ferry to:1', { ...MANAGER, ...ELSEWHERE });
    expect(await town.text('and dogs?', { ...ELSEWHERE, user: 'cy' })).not.toMatch(/bread|supper|half/iu);
  });

  test('nothing of it is offered while somebody types', async () => {
    for (const typed of ['bread', '3', '2-3 of the night ferry', '']) {
      const request = { command: 'quote', option: 'passage', typed };
      const [here, there] = [HERE, ELSEWHERE].map(where =>
        town.bot.suggest(request, { community: 'a', user: 'bo', locale: 'en', ...where }),
      );
      expect(JSON.stringify(await here)).not.toContain('Bread');
      expect(JSON.stringify(await there)).toContain('Bread');
    }
  });

  test('what is listed of the discussion leaves it out until it is read', async () => {
    await setTo('off');
    await town.say('/quote 3 of the night ferry', HERE);
    await setTo('the night ferry to:2');
    const listed = () => town.text('/sources here', HERE);
    expect(await listed()).not.toContain('Bread');
    await setTo('the night ferry to:3');
    expect(await listed()).toContain('Bread');
  });

  test('a citation of the article leads to the original, since our page goes on', async () => {
    const { createBot, createCommunities, createContext, createPages, createSeal } = await import(
      '../../../src/index.ts'
    );
    const pages = createPages({ baseUrl: 'https://read.example', beyond: true, seal: createSeal('x') });
    const communities = createCommunities({ store: async () => town.store });
    const bot = createBot(createContext(await twoPacks(), { communities, pages }), QUIET);
    const ask = async (channel: string) => {
      const text = 'do bicycles travel free of charge';
      const reply = await bot.handle({
        kind: 'text',
        text,
        community: 'a',
        channel,
        user: 'bo',
        locale: 'en',
      });
      return reply.data.kind === 'found' ? reply.data.citations[0].link : undefined;
    };
    expect(await ask('c2')).toMatch(/^https:\/\/read\.example\/read\/harbour\/night-ferry\/p2/u);
    expect(await ask('c1')).toMatch(/^https:\/\/example\.org\/night-ferry/u);
  });
});

test('a button of before leads to what is read, and to nothing beyond', async () => {
  const old = await town.say('/read 3 of the night ferry', HERE);
  const inFull = await town.say('/read the night ferry', HERE);
  await setTo('the night ferry to:2');
  for (const reply of [old, inFull]) {
    for (const { label } of reply.actions) {
      const pressed = JSON.stringify(await town.press(reply, label, HERE));
      expect(pressed).not.toContain('Bread is not sold');
    }
  }
  const shared = await town.press(old, 'Share', HERE);
  expect([shared.audience, shared.tone]).toEqual(['asker', 'problem']);
  expect(shared.blocks[0]).toMatchObject({ text: expect.stringContaining('not in what is read here') });
});

test('everybody is told what to read now and what comes next, without its words', async () => {
  await setTo('the night ferry to:2');
  const first = (await town.text('/pace', HERE)).replace(/\s+/gu, ' ');
  expect(first).toContain('To read here now: ¶1–2 of The night ferry');
  expect(first).toContain('The night ferry leaves the old harbour at nine');
  expect(first).toContain('Next in The night ferry: from ¶3 on; 1 passage to come.');
  expect(first).not.toContain('Bread');
  await setTo('to:3');
  const second = (await town.text('/pace', HERE)).replace(/\s+/gu, ' ');
  expect(second).toContain('To read here now: ¶3 of The night ferry');
  expect(second).toContain('That is the end of The night ferry.');
  expect(second).not.toContain('old harbour');
  expect(await town.text('/pace', ELSEWHERE)).toContain('No reading pace is set in this channel');
});

test.each([
  ['the night ferry to:1-2', '¶1–2'],
  ['night ferry to:"today ¶1–2"', '¶1–2'],
  ['1-2 of the night ferry', '¶1–2'],
  ['to:2 the night ferry', '¶1–2'],
  ['the night ferry, ¶2', '¶1–2'],
  ['night-ferry to:1', '¶1'],
])('a host types %s', async (words, label) => {
  await setTo(words);
  expect(await town.text('/pace', HERE)).toContain(`${label} of The night ferry`);
});

test.each([
  ['the night ferry to:40', 'The night ferry has no ¶40; its last passage is ¶3.'],
  ['the night ferry', 'Say up to which passage, such as to:18'],
  ['to:2', 'There are several articles'],
  ['zeppelins to:2', 'No article has zeppelins in its title.'],
  ['the night ferry to:soon', 'Say up to which passage'],
  ['the night ferry to:1,3', 'Say up to which passage'],
])('%s is one sentence', async (words, says) => {
  const reply = await setTo(words);
  expect(reply.tone).toBe('problem');
  expect(JSON.stringify(reply.blocks)).toContain(says);
});

test('a host sees it among the settings and in the record of changes, and ends it', async () => {
  await setTo('the night ferry to:2');
  expect(await town.text('/footnote settings', { ...MANAGER, ...HERE })).toMatch(/pace.*night-ferry ¶1–2/u);
  expect(await town.text('/footnote settings', { ...MANAGER, ...ELSEWHERE })).not.toContain('pace');
  expect(await town.text('/footnote changes', { ...MANAGER, ...HERE })).toContain(
    'pace: harbour/night-ferry ¶1–2 (channel c1)',
  );
  await setTo('the night ferry to:off');
  expect((await town.say(BREAD, HERE)).data.kind).toBe('found');
});

test('two articles are read side by side', async () => {
  await setTo('the night ferry to:1');
  await setTo('the boards of the quay to:1');
  expect(await town.text(BREAD, HERE)).toContain(
    'Reading here is up to ¶1 of The night ferry, ¶1 of The boards of the quay, and nothing beyond',
  );
  await setTo('off');
  expect((await town.say(BREAD, HERE)).data.kind).toBe('found');
});

test('nobody but a host sets it', async () => {
  const reply = await town.say('/footnote pace the night ferry to:1', HERE);
  expect(reply.tone).toBe('problem');
  expect((await town.say(BREAD, HERE)).data.kind).toBe('found');
});

test('a topic that is of later passages alone is not there yet', async () => {
  await setTo('Who Doesn’t Like Russia-North Korean Rapprochement? to:2');
  const topics = await town.text('/topics', HERE);
  const whole = await town.text('/topics', ELSEWHERE);
  expect(whole).toContain('pipeline');
  expect(topics).not.toContain('pipeline');
  expect(await town.text('/pipeline', HERE)).toMatch(/no command \/pipeline[\s\S]*Reading here is up to ¶2/u);
});

describe('of an article that a host has added', () => {
  const LAMP = 'The lamp\n\nThe lamp burns whale oil.\n\nIts keeper is paid eleven crowns a month.';
  const KEEPER = 'how much is the keeper of the lamp paid';
  const hosted = { ...MANAGER, ...HERE };
  const preview = (text: string) => town.command('footnote add', { text }, hosted);
  const add = async (text: string) => town.press(await preview(text), 'Add', hosted);
  beforeEach(async () => {
    await add(LAMP);
    await setTo('the lamp to:1');
  });

  test('a pace is listed when its article has gone, holds when it is back, and is ended by what is left', async () => {
    const removed = await town.say('/footnote remove the lamp', hosted);
    const listed = (await town.text('/footnote pace', hosted)).replace(/\s+/gu, ' ');
    expect(listed).toMatch(
      /¶1: an article that is no longer here.*\/footnote pace added-here\/the-lamp to:off/u,
    );
    await town.press(removed, 'Undo', hosted);
    expect((await town.say(KEEPER, HERE)).data.kind).not.toBe('found');
    await town.say('/footnote remove the lamp', hosted);
    expect(await town.text('/footnote pace added-here/the-lamp to:off', hosted)).toContain('No reading pace');
    await add(LAMP);
    expect((await town.say(KEEPER, HERE)).data.kind).toBe('found');
  });

  test('where it is the only one, off is enough, and one of an article that is here stays', async () => {
    await town.say('/footnote remove the lamp', hosted);
    await setTo('the night ferry to:2');
    expect((await setTo('added-here/the-quay to:off')).tone).toBe('problem');
    expect(await town.text('/footnote pace', hosted)).toMatch(/no longer here.*The night ferry/su);
    expect(await town.text('/footnote pace to:off', hosted)).toContain('several articles');
    expect(await town.text('/footnote pace', hosted)).toMatch(/no longer here.*The night ferry/su);
    await setTo('added-here/the-lamp to:off');
    expect(await town.text('/footnote pace', hosted)).not.toContain('no longer here');
    await setTo('the night ferry to:off');
    await add(LAMP);
    await setTo('the lamp to:1');
    await town.say('/footnote remove the lamp', hosted);
    expect(await town.text('/footnote pace to:off', hosted)).toContain('No reading pace is set');
  });

  test('off ends all of them, and with a number it is the title of an article', async () => {
    await add('Off\n\nOff the mole the water is deep.\n\nOnly pilots go there.');
    expect((await setTo('off to:1')).data).toMatchObject({ kind: 'pace', pace: [{ to: 1 }, { to: 1 }] });
    expect(await town.text('/footnote pace off', hosted)).toContain('No reading pace is set');
  });

  test('another text of its title says that the pace does not hold for it, an update does not', async () => {
    const NOTICE = 'A text of that title is read to a pace here, which does not hold for this one';
    const text = async (pasted: string) => toPlainText(await preview(pasted));
    expect(await text(`${LAMP}\n\nA third is here.`)).toContain(
      'takes the place of the article of that title',
    );
    expect(await text(`${LAMP}\n\nA third is here.`)).not.toContain(NOTICE);
    expect(await text('The Lamp\n\nAnother edition has other words all over.')).toContain(NOTICE);
    expect(await text('The night ferry\n\nAn edition with other words.')).not.toContain(NOTICE);
    await town.say('/footnote pace the night ferry to:2', { ...MANAGER, ...ELSEWHERE });
    expect(await text('The night ferry\n\nAn edition with other words.')).toContain(NOTICE);
  });
});

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

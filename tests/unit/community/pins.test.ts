import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { MANAGER, MEMBER, openTown, type Town, twoPacks } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const PINNED = 'Pinned by the hosts of this community.';
const QUESTION = 'who paints the lighthouse';
const CLOSE = 'how much does the ferry cost for dogs';
const BREAD = 'Bread is not sold on board';
const SUPPER = `/footnote pin passage:harbour/night-ferry#p3 ${QUESTION}`;

const labels = ({ actions }: Reply) => actions.map(({ label }) => label);

describe('a pinned answer', () => {
  test('is found first, exact and cited, by everyone, said to be pinned', async () => {
    expect((await town.say(QUESTION)).data.kind).toBe('notFound');
    const done = await town.say(SUPPER, MANAGER);
    expect([done.tone, done.audience]).toEqual(['answer', 'asker']);
    const reply = await town.say('Who paints the lighthouse?');
    expect(reply.audience).toBe('everyone');
    const [note, quoted] = reply.blocks;
    expect(note).toEqual({ kind: 'note', text: PINNED });
    const library = await twoPacks();
    const passage = library.passage('harbour/night-ferry#p3');
    expect(quoted).toMatchObject({ kind: 'citation', citation: { quotation: { exact: passage?.text } } });
    expect(await town.text('/ask who paints the lighthose')).toContain(BREAD);
  });

  test('goes before what would be found', async () => {
    await town.say('/footnote pin passage:harbour/night-ferry#p3 do bicycles travel free of charge', MANAGER);
    const shown = await town.text('do bicycles travel free of charge');
    expect(shown).toContain(BREAD);
    expect(shown).not.toContain('lower deck');
  });

  test('counts as what everyone was shown, and is asked on from', async () => {
    await town.say(SUPPER, MANAGER);
    const reply = await town.say(QUESTION);
    expect(labels(reply)).toContain('Read in context');
    expect(await town.text('/sources here')).toContain(BREAD);
  });

  test('is of its community alone', async () => {
    await town.say(SUPPER, MANAGER);
    expect(await town.text(QUESTION, { ...MEMBER, community: 'b' })).not.toContain(BREAD);
    expect((await town.say('/footnote pins', { ...MANAGER, community: 'b' })).data).toEqual({
      kind: 'pins',
      pins: [],
    });
  });

  test('is shown only where its pack is used', async () => {
    await town.say(SUPPER, MANAGER);
    await town.say('/footnote packs ulan-ude-2011', MANAGER);
    expect(await town.text(QUESTION)).not.toContain(PINNED);
    expect(await town.text('/footnote pins', MANAGER)).toMatch(/Needs care:.*not in the packs used here/u);
  });

  test('answers its own question and none that is only near', async () => {
    await town.say('/footnote pin passage:harbour/night-ferry#p3 who was captain in 2011', MANAGER);
    for (const near of [
      'who was captain in 2012',
      'who was not captain in 2011',
      'who is captain in 2011',
      'who was captain after 2011',
      'who was captain in 2011 and 2012',
    ]) {
      expect([near, await town.text(near)]).not.toEqual([near, expect.stringContaining(PINNED)]);
    }
    expect(await town.text('Who was captain in 2011?')).toContain(PINNED);
  });

  test('of a topic answers there alone', async () => {
    await town.say('/footnote pin topic:timetable passage:harbour/night-ferry#p3 who brings supper', MANAGER);
    expect(await town.text('/timetable who brings supper')).toContain(PINNED);
    expect(await town.text('/ask topic:timetable who brings supper')).toContain(PINNED);
    expect(await town.text('/ask topic:signs who brings supper')).not.toContain(PINNED);
    expect(await town.text('who brings supper', { channel: 'c9' })).not.toContain(PINNED);
  });

  test('is not shown for a question that points back to something else', async () => {
    await town.say('/footnote pin passage:harbour/night-ferry#p3 the prices for children', MANAGER);
    expect(await town.text('and the prices for children?')).toContain(PINNED);
    await town.say('do bicycles travel free of charge');
    expect(await town.text('and the prices for children?')).not.toContain(PINNED);
    expect(await town.text('the prices for children?')).toContain(PINNED);
  });

  test('shown in private for a topic that was asked of in private stays so', async () => {
    await town.say('/footnote pin topic:timetable passage:harbour/night-ferry#p3 and who brings it', MANAGER);
    await town.say('private:yes /timetable');
    await town.say('/timetable private:yes when does the ferry leave');
    const reply = await town.say('and who brings it');
    expect([reply.audience, JSON.stringify(reply.blocks).includes(PINNED)]).toEqual(['asker', true]);
  });
});

describe('a passage that has changed or gone', () => {
  async function rewrite(): Promise<void> {
    const whole = await twoPacks();
    const packs = whole.packs.map(pack => ({
      ...pack,
      passages: pack.passages.map(each => ({ ...each, hash: each.hash.split('').toReversed().join('') })),
    }));
    town.context.replace(createLibrary(packs));
  }

  test('is not shown as if nothing had happened, and hosts see it first', async () => {
    await town.say('/footnote pin passage:harbour/night-ferry#p1 where is the moon', MANAGER);
    town.clock.now += 1_000;
    await town.say(SUPPER, MANAGER);
    await rewrite();
    expect(await town.text(QUESTION)).not.toContain(PINNED);
    const pins = await town.say('/footnote pins', MANAGER);
    expect(JSON.stringify(pins.blocks)).toMatch(/Needs care: ¶1, The night ferry has changed since/u);
    const kept = await town.press(pins, 'Show 2 as it reads now', MANAGER);
    expect(labels(kept)).toEqual(['Show 1 as it reads now', 'Remove 1', 'Remove 2']);
    expect(await town.text(QUESTION)).toContain(PINNED);
    // A button of before the change is of another text.
    await town.context.replace(await twoPacks());
    expect((await town.press(pins, 'Show 2 as it reads now', MANAGER)).tone).toBe('problem');
  });

  test('leaves a question to be answered as any other', async () => {
    await town.say('/footnote pin passage:harbour/night-ferry#p3 do bicycles travel free of charge', MANAGER);
    await rewrite();
    expect(await town.text('do bicycles travel free of charge')).toContain('lower deck');
  });

  test('is not pinned by a button of before', async () => {
    await town.say('/footnote settings unanswered:on', MANAGER);
    await town.say(CLOSE);
    const list = await town.say('/footnote unanswered', MANAGER);
    const open = await town.press(list, labels(list)[0] ?? '', MANAGER);
    await rewrite();
    expect((await town.press(open, labels(open)[0] ?? '', MANAGER)).tone).toBe('problem');
    expect(await town.store.of('a').pins.list()).toEqual([]);
  });
});

describe('a host', () => {
  test('pins one of the nearest passages for an unanswered question, which is answered then', async () => {
    await town.say('/footnote settings unanswered:on', MANAGER);
    await town.say(CLOSE);
    await town.say('how much does the night ferry cost for dogs');
    const list = await town.say('/footnote unanswered', MANAGER);
    const open = await town.press(list, labels(list)[0] ?? '', MANAGER);
    expect(labels(open)).toContain('Show ¶2 for it');
    const done = await town.press(open, 'Show ¶2 for it', MANAGER);
    expect(done.heading).toBe('Pinned.');
    const { words } = (await town.store.of('a').pins.list())[0] ?? {};
    expect(await town.text(words ?? '')).toContain(PINNED);
    // The other wording is another question, and stays.
    expect(await town.store.of('a').unanswered.count()).toBe(1);
    expect((await town.press(open, 'Show ¶2 for it', MANAGER)).tone).toBe('problem');
    expect(await town.text('/footnote changes', MANAGER)).toContain('answer pinned: harbour/night-ferry#p2');
  });

  test('takes back what was pinned, at once or later, by button or in words', async () => {
    const done = await town.say(SUPPER, MANAGER);
    await town.press(done, 'Take it back', MANAGER);
    expect(await town.text(QUESTION)).not.toContain(PINNED);
    await town.say(SUPPER, MANAGER);
    expect(await town.text('/footnote pins Who paints a lighthouse', MANAGER)).toContain('Removed.');
    expect(await town.text(QUESTION)).not.toContain(PINNED);
    expect((await town.say('/footnote pins who paints the moon', MANAGER)).tone).toBe('problem');
    expect(await town.text('/footnote changes', MANAGER)).toContain('pinned answer removed');
  });

  test('pins another passage in place of the one before', async () => {
    await town.say(SUPPER, MANAGER);
    await town.say('/footnote pin passage:harbour/night-ferry#p1 who paints a lighthouse', MANAGER);
    expect(await town.store.of('a').pins.list()).toHaveLength(1);
    expect(await town.text(QUESTION)).toContain('The night ferry leaves');
  });

  test.each([
    ['a passage that is none', 'passage:harbour/night-ferry#p99 who is it', /no such passage/u],
    ['a number of several articles', 'passage:1 where is the moon', /several passages/u],
    ['a topic that is none', 'topic:xyzzy passage:harbour/night-ferry#p1 where is the moon', /no topic/u],
    ['no question', 'passage:harbour/night-ferry#p1', /needs a question/u],
    ['a question without a word', 'passage:harbour/night-ferry#p1 ???', /no word/u],
    [
      'a question without a subject',
      'passage:harbour/night-ferry#p1 and who paid for it',
      /name what it is about/u,
    ],
  ])('is told what to change who names %s', async (_name, typed, says) => {
    const reply = await town.say(`/footnote pin ${typed}`, MANAGER);
    expect(reply.tone).toBe('problem');
    expect(await town.text(`/footnote pin ${typed}`, MANAGER)).toMatch(says);
    expect(await town.store.of('a').pins.list()).toEqual([]);
  });

  test('alone pins and removes', async () => {
    const done = await town.say(SUPPER, MANAGER);
    const pins = await town.say('/footnote pins', MANAGER);
    for (const line of [SUPPER, '/footnote pins', `/footnote pins ${QUESTION}`]) {
      expect([line, (await town.say(line)).tone]).toEqual([line, 'problem']);
    }
    for (const [reply, label] of [
      [done, 'Take it back'],
      [pins, 'Remove 1'],
    ] as const) {
      expect((await town.press(reply, label)).tone).toBe('problem');
    }
    expect(await town.store.of('a').pins.list()).toHaveLength(1);
    expect(await town.text('/privacy')).toMatch(/pinned answers: .*\(1 now\)/u);
  });

  test('turns the pages of many', async () => {
    for (const place of ['rome', 'cairo', 'delhi', 'quito', 'lima', 'oslo']) {
      await town.say(`/footnote pin passage:harbour/night-ferry#p1 where is ${place} on the map`, MANAGER);
    }
    const first = await town.say('/footnote pins', MANAGER);
    expect(first.heading).toBe('6 pinned answers, page 1 of 2');
    const second = await town.press(first, 'Next page', MANAGER);
    expect(labels(second)).toEqual(['Remove 1', 'Previous page']);
  });
});

describe('words that are pinned', () => {
  const ONE = 'what does the harbour master sing';

  test('stay beyond /privacy forget, and everybody is told', async () => {
    expect(await town.text('/privacy')).toContain('your words: never kept');
    await town.say('/footnote settings unanswered:on', MANAGER);
    await town.say(ONE);
    const opened = await town.press(await town.say('/footnote unanswered', MANAGER), `1: “${ONE}”`, MANAGER);
    expect(toPlainText(opened)).toContain('keeps the words of the question until it is removed');
    const done = await town.say(`/footnote pin passage:harbour/night-ferry#p3 ${ONE}`, MANAGER);
    expect(toPlainText(done)).toContain('These words stay until it is removed');
    await town.say('/footnote settings unanswered:off', MANAGER);
    const told = await town.text('/privacy');
    expect(told).toMatch(/your words: not kept, but in pinned answers/u);
    expect(told).toMatch(
      /pinned answers: .*until a host removes it, also after \/privacy forget.*\(1 now\)/u,
    );
    expect(await town.text('/privacy forget')).toContain('stays in its words, with nothing of who asked it');
    expect(await town.text(ONE)).toContain(BREAD);
  });
});

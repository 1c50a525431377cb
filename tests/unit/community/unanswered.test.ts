import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ExportedRow, encodeAction, type Reply } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { all } from '../../contract/describe-store.ts';
import { MANAGER, MEMBER, openTown, type Town, twoPacks } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const NOWHERE = 'who paints the lighthouse';
const CLOSE = 'how much does the ferry cost for dogs';
const SURE = 'do bicycles travel free of charge';
const ON = '/footnote settings unanswered:on';

/** What is kept of people's words, in the tables themselves. */
async function kept(): Promise<readonly ExportedRow['row'][]> {
  await town.store.of('a').unanswered.count();
  const rows = await all(town.store.export());
  return rows.filter(({ table }) => table === 'unanswered').map(({ row }) => row);
}

const wordsKept = async () => (await kept()).map(({ words }) => words).toSorted();
const labels = ({ actions }: Reply) => actions.map(({ label }) => label);

describe('without a host who wants it', () => {
  test('nothing of what anybody writes is in any table', async () => {
    for (const question of [NOWHERE, CLOSE, SURE]) await town.say(question);
    await town.say('/footnote packs all', MANAGER);
    const rows = JSON.stringify(await all(town.store.export()));
    for (const word of ['lighthouse', 'cost', 'charge']) expect(rows).not.toContain(word);
    expect(await town.text('/privacy')).toMatch(/your words: never kept/u);
  });

  test('hosts are told how to turn it on', async () => {
    const reply = await town.say('/footnote unanswered', MANAGER);
    expect(reply.actions).toEqual([]);
    expect(await town.text('/footnote unanswered', MANAGER)).toContain('/footnote settings unanswered:on');
  });
});

describe('where a host wants it', () => {
  beforeEach(() => town.say(ON, MANAGER));

  test('a question is kept that got no sure answer, and no other', async () => {
    for (const line of [NOWHERE, CLOSE, SURE, 'hello', 'thanks', '?', '/help', '/sources', '/quote 99']) {
      await town.say(line);
    }
    await town.say('/factcheck the lighthouse is painted by the mayor');
    await town.say('/quotecheck "the lighthouse is painted each year by the mayor"');
    await town.say('/footnote pin passage:99 what is nobody to keep', MANAGER);
    expect(await wordsKept()).toEqual([CLOSE, NOWHERE].toSorted());
  });

  test('its words stay with channel, time and outcome, and nothing says who asked', async () => {
    await town.say(NOWHERE, { ...MEMBER, user: 'bo-the-asker', channel: 'c7', thread: 't1' });
    const [row] = await kept();
    expect(row).toMatchObject({ words: NOWHERE, channel: 'c7', outcome: 'notFound', at: town.clock.now });
    expect(JSON.stringify(row)).not.toContain('bo-the-asker');
  });

  test('no question asked in private is kept, nor one in a conversation of two', async () => {
    await town.say(`private:yes ${NOWHERE}`);
    await town.say(NOWHERE, { isDirect: true });
    await town.say(NOWHERE, { hosted: false });
    const named = { community: 'a', channel: 'c1', locale: 'en', ...MEMBER };
    await town.bot.handle({
      ...named,
      kind: 'command',
      command: 'ask',
      input: { question: NOWHERE },
      private: true,
    });
    expect(await kept()).toEqual([]);
  });

  test('of several questions in one message those are kept that got no sure answer', async () => {
    await town.say(`${SURE}? ${NOWHERE}? where is venice?`);
    expect(await wordsKept()).toEqual(['where is venice?', `${NOWHERE}?`]);
  });

  test('a question of a topic keeps its topic, and one that points back is kept only with one', async () => {
    await town.say('/timetable how much does coffee cost');
    await town.say('and how much is tea?');
    await town.say(SURE, { channel: 'c2' });
    await town.say('and how much is tea?', { channel: 'c2' });
    expect((await kept()).map(({ topic }) => topic)).toEqual(['timetable', 'timetable']);
  });

  test('long words are cut', async () => {
    await town.say(`where is ${'the very long lighthouse '.repeat(20)}`);
    expect(String((await kept())[0]?.words).length).toBeLessThanOrEqual(200);
  });

  test.each(['¶2 in context', '¶1 in context'])('opening %s says that it was answered', async label => {
    const reply = await town.say(CLOSE);
    expect(await wordsKept()).toEqual([CLOSE]);
    // Somebody else's button for the same passage, as a client may send it.
    await town.press(reply, label, { ...MEMBER, user: 'di' });
    expect(await wordsKept()).toEqual([CLOSE]);
    await town.press(reply, label);
    expect(await kept()).toEqual([]);
  });

  test('a button that opens nothing leaves the question', async () => {
    const reply = await town.say(CLOSE);
    const encoded = encodeAction(reply.actions[0]?.action ?? { kind: 'dismiss' });
    const gone = encoded.replace(/#p\d+/u, '#p99');
    await town.bot.handle({
      community: 'a',
      channel: 'c1',
      locale: 'en',
      ...MEMBER,
      kind: 'action',
      encoded: gone,
    });
    expect(await wordsKept()).toEqual([CLOSE]);
  });

  test('who wants to be forgotten is, and nobody else', async () => {
    await town.say(NOWHERE, { ...MEMBER, user: 'di' });
    await town.say(CLOSE);
    expect(await town.text('/privacy')).toMatch(/your words: only.*no sure answer.*\(2 now\)/u);
    expect(await town.text('/privacy forget')).toContain('what you asked without a sure answer');
    expect(await wordsKept()).toEqual([NOWHERE]);
  });

  test('what is kept goes after the days that are set, and at once when it is turned off', async () => {
    await town.say(NOWHERE);
    await town.store.expire(town.clock.now + 91 * 24 * 60 * 60 * 1_000);
    expect(await kept()).toEqual([]);
    await town.say(NOWHERE);
    expect(await kept()).toHaveLength(1);
    await town.say('/footnote settings unanswered:off', MANAGER);
    expect(await kept()).toEqual([]);
    await town.say(NOWHERE);
    expect(await kept()).toEqual([]);
  });

  test('hosts see what was asked most often first, page by page', async () => {
    for (const name of ['venice', 'rome', 'cairo', 'delhi', 'quito', 'lima']) {
      town.clock.now += 1_000;
      await town.say(`where is ${name} on the map`);
    }
    await town.say('Where is quito, on the map?', { ...MEMBER, user: 'di' });
    const first = await town.say('/footnote unanswered', MANAGER);
    expect(first.audience).toBe('asker');
    expect(labels(first)).toEqual([
      '1: “Where is quito, on the map?”',
      '2: “where is lima on the map”',
      '3: “where is delhi on the map”',
      '4: “where is cairo on the map”',
      '5: “where is rome on the map”',
      'Next page',
    ]);
    expect(first.heading).toBe('6 questions without a sure answer, page 1 of 2');
    const second = await town.press(first, 'Next page', MANAGER);
    expect(labels(second)).toEqual(['1: “where is venice on the map”', 'Previous page']);
  });

  test('nobody else presses any of it, and a button of before is checked again', async () => {
    await town.say(CLOSE);
    const list = await town.say('/footnote unanswered', MANAGER);
    const open = await town.press(list, labels(list)[0] ?? '', MANAGER);
    for (const reply of [list, open]) {
      for (const label of labels(reply)) {
        for (const from of [
          MEMBER,
          { user: 'ada' },
          { ...MANAGER, hosted: false },
          { ...MANAGER, community: 'b' },
        ]) {
          const pressed = await town.press(reply, label, from);
          // Elsewhere ada is a host too, of another community, which has none of it.
          if (from === MEMBER)
            expect([label, pressed.tone, pressed.audience]).toEqual([label, 'problem', 'asker']);
          expect(JSON.stringify(pressed)).not.toContain('cost');
        }
      }
    }
    expect(await wordsKept()).toEqual([CLOSE]);
    expect(await town.store.of('b').pins.list()).toEqual([]);
  });

  test('a host hears no more of what they ignore, by button or in words', async () => {
    for (const question of [CLOSE, NOWHERE, 'where is venice']) await town.say(question);
    const list = await town.say('/footnote unanswered', MANAGER);
    const label = labels(list).find(each => each.includes(CLOSE)) ?? '';
    const open = await town.press(list, label, MANAGER);
    const after = await town.press(open, 'Ignore', MANAGER);
    expect(JSON.stringify(after)).not.toContain(CLOSE);
    await town.say(CLOSE);
    expect(await town.text('/footnote unanswered', MANAGER)).not.toContain(CLOSE);
    expect(await town.text('/footnote unanswered where is venice', MANAGER)).not.toContain('venice');
    expect((await town.say('/footnote unanswered who is it', MANAGER)).tone).toBe('problem');
    expect(await town.text('/footnote changes', MANAGER)).toContain('unanswered question ignored');
  });

  test('lines for pack.yaml make the question a topic that is sound', async () => {
    await town.say(CLOSE);
    const list = await town.say('/footnote unanswered', MANAGER);
    const open = await town.press(list, labels(list)[0] ?? '', MANAGER);
    const lines = await town.press(open, 'Topic or alias', MANAGER);
    const [block] = lines.blocks.flatMap(each => (each.kind === 'references' ? [each] : []));
    const [topic, alias] = (block?.entries ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
    const { parse } = await import('yaml');
    expect(parse(`topics:\n${topic}`)).toMatchObject({
      topics: [{ summary: CLOSE, passages: expect.arrayContaining(['night-ferry#p2']) }],
    });
    expect(parse(`topics:\n  - name: timetable\n${alias}`)).toMatchObject({
      topics: [{ aliases: [expect.stringContaining('ferry')] }],
    });
  });

  test('what a new article answers is shown once as answered, and then goes', async () => {
    await town.close();
    const whole = await twoPacks();
    town = await openTown(createLibrary(whole.packs.filter(({ id }) => id !== 'harbour')));
    await town.say(ON, MANAGER);
    await town.say(SURE);
    await town.say(NOWHERE);
    expect(await town.text('/footnote unanswered', MANAGER)).not.toContain('Answered now');
    town.context.replace(whole);
    const shown = await town.text('/footnote unanswered', MANAGER);
    expect(shown).toMatch(/Answered now:\s.*do bicycles travel free of charge.*¶2, The night ferry/u);
    expect(shown).toContain(NOWHERE);
    expect(await wordsKept()).toEqual([NOWHERE]);
    expect(await town.text('/footnote unanswered', MANAGER)).not.toContain('Answered now');
  });

  test.each([
    ['c1', 'c2'],
    ['c2', 'c1'],
  ])('what was asked in two channels is answered once %s and %s have the answer', async (one, other) => {
    for (const channel of ['c1', 'c2'])
      await town.say('/footnote pace the night ferry to:1', { ...MANAGER, channel });
    for (const channel of ['c1', 'c2']) await town.say(SURE, { channel });
    await town.say('/footnote pace off', { ...MANAGER, channel: one });
    expect(await town.text('/footnote unanswered', MANAGER)).not.toContain('Answered now');
    expect(await wordsKept()).toEqual([SURE, SURE]);
    await town.say('/footnote pace off', { ...MANAGER, channel: other });
    expect(await town.text('/footnote unanswered', MANAGER)).toContain('Answered now');
    expect(await wordsKept()).toEqual([]);
  });

  test('what nobody can write now is said, and answers go on', async () => {
    await town.say(NOWHERE);
    await town.store.close();
    expect((await town.say(SURE)).data.kind).toBe('found');
  });
});

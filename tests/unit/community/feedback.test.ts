/** What people say of answers and checks: where the hosts want it, each once, and read by hosts alone. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeAction, type Origin, type Reply } from '../../../src/index.ts';
import { rewritten } from '../../contract/harness.ts';
import { MANAGER, MEMBER, openTown, type Town, twoPacks } from './place.ts';

const FERRY = 'do bicycles travel free of charge';
const STATED = '/factcheck Bicycles travel free of charge on the upper deck';
const DIFFERS = '/quotecheck “Bicycles travel free of charge on the upper deck”';
const NOWHERE = '/factcheck The zeppelin carried forty accordions over Lisbon';
const ON = '/footnote settings feedback:on';
const LABELS = ['Useful', 'Not the passage', 'Wrong verdict'];

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const offered = ({ actions }: Reply) =>
  actions.map(({ label }) => label).filter(label => LABELS.includes(label));
const words = ({ blocks }: Reply) => blocks.map(block => ('text' in block ? block.text : '')).join(' ');
const EVE: Partial<Origin> = { ...MEMBER, user: 'eve' };

describe('without the wish of a host', () => {
  test('no button is there, and nothing is kept', async () => {
    for (const line of [FERRY, STATED, NOWHERE]) expect(offered(await town.say(line))).toEqual([]);
    expect(await town.text('/footnote feedback', MANAGER)).toMatch(/Nothing is kept.*Feedback is off here/su);
    expect(await town.text('/privacy')).not.toContain('feedback');
  });

  test('buttons of before say so, and keep nothing', async () => {
    await town.say(ON, MANAGER);
    const [answer, check] = [await town.say(FERRY), await town.say(STATED)];
    const thanks = await town.press(check, 'Wrong verdict');
    await town.say('/footnote settings feedback:off', MANAGER);
    for (const [reply, label] of [
      [answer, 'Useful'],
      [answer, 'Not the passage'],
      [check, 'Wrong verdict'],
      [thanks, 'Keep it'],
    ] as const) {
      const said = await town.press(reply, label);
      expect([label, said.tone, said.audience, said.placement]).toEqual([label, 'problem', 'asker', 'reply']);
      expect(words(said)).toContain('do not want it kept');
    }
    expect(await town.store.of('a').feedback.tallies(9)).toMatchObject([{ wrongVerdict: 1, claims: [] }]);
    expect(await town.text('/privacy')).toMatch(/feedback.*not kept any more/su);
  });

  test('nor where nobody hosts', async () => {
    await town.say(ON, MANAGER);
    const answer = await town.say(FERRY);
    expect(offered(await town.say(FERRY, { hosted: false }))).toEqual([]);
    expect(words(await town.press(answer, 'Useful', { hosted: false }))).toBe('Nothing is kept here.');
  });
});

describe('where a host has turned it on', () => {
  beforeEach(async () => void (await town.say(ON, MANAGER)));

  test('answers, closest passages that are opened, and checks have their buttons, last of all', async () => {
    const asked = await town.say(FERRY);
    expect(asked.audience).toBe('everyone');
    expect(asked.actions.slice(-2).map(({ label }) => label)).toEqual(['Useful', 'Not the passage']);
    const privately = await town.say(`${FERRY} private:yes`);
    expect([privately.audience, offered(privately)]).toEqual(['asker', ['Useful', 'Not the passage']]);
    expect(offered(await town.press(asked, 'Read in context'))).toEqual(['Useful', 'Not the passage']);
    for (const line of [STATED, DIFFERS, NOWHERE, '/quotecheck “Bicycles travel free of charge”'])
      expect([line, offered(await town.say(line))]).toEqual([line, ['Wrong verdict']]);
    // What was asked for by name, or is no answer, leaves nothing to say.
    for (const line of ['/quote ¶2 of the night ferry', '/sources', '/help', 'who won the 1998 world cup'])
      expect([line, offered(await town.say(line))]).toEqual([line, []]);
    expect(offered(await town.say('/factcheck what is it?'))).toEqual([]);
  });

  test('of several questions in one message only the answers are there', async () => {
    const reply = await town.say(`${FERRY}? when did the leaders meet?`);
    expect(reply.data.kind).toBe('several');
    expect(reply.actions.map(({ action }) => action.kind)).not.toContain('giveFeedback');
  });

  test('a check that is closest to a passage asks of the passage', async () => {
    const reply = await town.say('/factcheck Passengers bring their own bread and pay half for dogs');
    expect(reply.data.kind).toBe('related');
    expect(offered(reply)).toEqual(['Useful', 'Not the passage']);
  });

  test('a press is answered to whoever pressed, counts once, and is replaced by another', async () => {
    const answer = await town.say(FERRY);
    const press = async (label: string, from: Partial<Origin> = {}) => {
      const said = await town.press(answer, label, from);
      expect([said.audience, said.placement, said.actions]).toEqual(['asker', 'reply', []]);
      return words(said);
    };
    expect(await press('Useful')).toBe(
      'Thanks. Counted for the hosts: useful. Press it again to take it back.',
    );
    expect(await press('Not the passage')).toContain('not the passage, in place of what you said before');
    expect(await press('Not the passage', EVE)).toContain('Thanks');
    const counts = async () =>
      (await town.store.of('a').feedback.tallies(9)).map(tally => tally.notThePassage);
    expect(await counts()).toEqual([2]);
  });

  test('pressed again it counts on, also under another question, until it is taken back', async () => {
    const counts = async () => (await town.store.of('a').feedback.tallies(9)).map(({ useful }) => useful);
    const [answer, other] = [
      await town.say(FERRY),
      await town.say('are bicycles free of charge on the ferry'),
    ];
    expect(other.data).toMatchObject({ kind: 'found', citations: [{ passageId: 'harbour/night-ferry#p2' }] });
    await town.press(answer, 'Useful');
    for (const under of [answer, other]) {
      const again = await town.press(under, 'Useful');
      expect([again.audience, again.placement, words(again)]).toEqual([
        'asker',
        'reply',
        'You have said so already, and it counts: useful. Each person counts once for a passage, whatever was asked.',
      ]);
      expect(await counts()).toEqual([1]);
      expect((await town.press(again, 'Take it back', EVE)).tone).toBe('problem');
      expect(await counts()).toEqual([1]);
    }
    const again = await town.press(other, 'Useful');
    const back = await town.press(again, 'Take it back');
    expect([back.placement, words(back)]).toEqual(['update', 'Taken back: useful.']);
    expect(await counts()).toEqual([]);
    expect(words(await town.press(again, 'Take it back'))).toContain('taken that back already');
    // What was said otherwise since stays.
    await town.press(answer, 'Not the passage');
    expect((await town.press(again, 'Take it back')).tone).toBe('problem');
    expect(await town.store.of('a').feedback.count()).toBe(1);
  });

  test('it is taken back also when nobody wants it any more', async () => {
    const answer = await town.say(FERRY);
    await town.press(answer, 'Useful');
    const again = await town.press(answer, 'Useful');
    await town.say('/footnote settings feedback:off', MANAGER);
    expect(words(await town.press(again, 'Take it back'))).toBe('Taken back: useful.');
    expect(await town.store.of('a').feedback.count()).toBe(0);
  });

  test('of a claim nothing is kept before its sender has said yes', async () => {
    const check = await town.say(DIFFERS);
    const thanks = await town.press(check, 'Wrong verdict');
    expect(words(thanks)).toMatch(/Thanks.*wrong verdict.*Without a yes nothing of it is kept.*90 days/su);
    const claims = async () => (await town.store.of('a').feedback.tallies(9)).map(tally => tally.claims);
    expect(await claims()).toEqual([[]]);
    const kept = async () => JSON.stringify((await rowsOf(town)).filter(({ table }) => table !== 'changes'));
    expect(await kept()).not.toContain('upper deck');
    const declined = await town.press(thanks, 'Do not keep it');
    expect([declined.placement, words(declined)]).toEqual(['update', 'Nothing of what you checked is kept.']);
    expect(await kept()).not.toContain('upper deck');
    expect(words(await town.press(thanks, 'Keep it'))).toContain('Kept for the hosts, without your name.');
    expect(await claims()).toEqual([['“Bicycles travel free of charge on the upper deck”']]);
    await town.press(thanks, 'Do not keep it');
    expect(await claims()).toEqual([[]]);
  });

  test('another person keeps no claim by the same buttons, nor after it was taken back', async () => {
    const thanks = await town.press(await town.say(DIFFERS), 'Wrong verdict');
    for (const label of ['Keep it', 'Do not keep it'])
      expect(words(await town.press(thanks, label, EVE))).toContain('nothing of it is kept');
    expect(await town.store.of('a').feedback.tallies(9)).toMatchObject([{ wrongVerdict: 1, claims: [] }]);
    expect((await town.press(thanks, 'Keep it', { community: 'b' })).tone).toBe('problem');
    const again = await town.press(await town.say(DIFFERS), 'Wrong verdict');
    expect(words(again)).toContain('Each person counts once for a verdict on a passage.');
    await town.press(again, 'Take it back');
    expect(words(await town.press(thanks, 'Keep it'))).toContain('nothing of it is kept');
    expect(await town.store.of('a').feedback.count()).toBe(0);
  });

  test('a check that was shared counts, and never asks to keep what somebody else wrote', async () => {
    const shared = await town.press(await town.say(DIFFERS), 'Share');
    expect([shared.placement, offered(shared), shared.carried]).toEqual([
      'post',
      ['Wrong verdict'],
      undefined,
    ]);
    const thanks = await town.press(shared, 'Wrong verdict', EVE);
    expect([thanks.actions, words(thanks)]).toEqual([[], expect.stringMatching(/^Thanks/u)]);
  });

  test('a passage that has changed or gone is not judged by what it said', async () => {
    const answer = await town.say(FERRY);
    const useful = answer.actions.find(({ label }) => label === 'Useful')?.action;
    if (useful?.kind !== 'giveFeedback') throw new Error('There is nothing to press.');
    const press = (on: object) =>
      town.bot.handle({
        ...({ community: 'a', channel: 'c1', locale: 'en' } as const),
        ...MEMBER,
        kind: 'action',
        encoded: encodeAction({ ...useful, on: { ...useful.on, ...on } }),
      });
    expect(words(await press({ hash: 'ffffffffffff' }))).toContain('has changed since');
    expect(words(await press({ passageId: 'harbour/night-ferry#p77' }))).toContain(
      'no longer in the library',
    );
    await town.say('/footnote packs ulan-ude-2011', MANAGER);
    expect(words(await press({}))).toContain('no longer in the library');
    expect(await town.store.of('a').feedback.count()).toBe(0);
  });
});

describe('what hosts read', () => {
  beforeEach(async () => void (await town.say(ON, MANAGER)));

  test('is by topic, the worst first, with the claims that were kept and nobody’s name', async () => {
    for (const user of ['ada-1', 'bo-2', 'cy-3']) {
      const from = { ...MEMBER, user };
      await town.press(await town.say(FERRY, from), user === 'bo-2' ? 'Useful' : 'Not the passage', from);
    }
    await town.press(await town.press(await town.say(DIFFERS), 'Wrong verdict'), 'Keep it');
    await town.press(await town.say(NOWHERE), 'Wrong verdict');
    const text = await town.text('/footnote feedback', MANAGER);
    expect(text).toMatch(/the worst first/u);
    expect(text).toMatch(/Bicycles travel.*2 not the passage · 1 useful/su);
    expect(text).toMatch(/1 wrong verdict \(altered\).*upper deck/su);
    expect(text).toMatch(/Checks that rest on no passage.*not in these sources.*1 wrong verdict/su);
    expect(text.indexOf('Bicycles')).toBeLessThan(text.indexOf('altered'));
    expect(text).not.toMatch(/ada-1|bo-2|cy-3|zeppelin/u);
    expect((await town.say('/footnote feedback', MANAGER)).data).toMatchObject({ kind: 'feedback' });
  });

  test('is for hosts alone, by name, by button and in another community', async () => {
    const { feedback } = town.store.of('a');
    for (let number = 1; number <= 9; number += 1)
      await feedback.give('bo', 'useful', {
        passageId: `harbour/night-ferry#p${number}` as never,
        hash: 'aaaaaaaaaaaa',
      });
    const first = await town.say('/footnote feedback', MANAGER);
    expect(first.heading).toContain('page 1 of 2');
    const second = await town.press(first, 'Next page', MANAGER);
    expect(second.heading).toContain('page 2 of 2');
    const refused = await town.press(first, 'Next page');
    expect([refused.tone, words(refused)]).toEqual(['problem', 'That is for the hosts of this community.']);
    expect((await town.say('/footnote feedback')).tone).toBe('problem');
    const elsewhere = await town.press(first, 'Next page', { ...MANAGER, community: 'b' });
    expect(elsewhere.data).toEqual({ kind: 'feedback', tallies: [] });
  });

  test('says where words have changed since, and names what is not in the packs used here', async () => {
    await town.press(await town.say(FERRY), 'Not the passage');
    const changed = await openTown(rewritten(await twoPacks()));
    for (const row of await town.store.of('a').feedback.tallies(9))
      await changed.store.of('a').feedback.give('bo', 'notThePassage', row);
    expect(await changed.text('/footnote feedback', MANAGER)).toContain('its words have changed since');
    await changed.close();
    await town.say('/footnote packs ulan-ude-2011', MANAGER);
    const text = await town.text('/footnote feedback', MANAGER);
    expect(text).toMatch(/Not in the packs used here.*harbour\/night-ferry#p2/su);
    expect(text).not.toContain('Bicycles');
  });

  test('is told of in the record of changes when it is turned on, and holds for the whole community', async () => {
    expect(await town.text('/footnote changes', MANAGER)).toContain('feedback: on');
    expect(await town.text('/footnote settings', MANAGER)).toMatch(/feedback: on/u);
    expect(await town.text('/footnote settings feedback:on where:here', MANAGER)).toContain(
      'feedback is for the whole community',
    );
  });
});

test('what somebody said is told by /privacy, and deleted by forget', async () => {
  await town.say(ON, MANAGER);
  await town.press(await town.say(FERRY), 'Useful');
  await town.press(await town.say(FERRY, EVE), 'Useful', EVE);
  expect(await town.text('/privacy')).toMatch(
    /only if you agree.*a code in place of who pressed it.*2 now/su,
  );
  expect(JSON.stringify(await rowsOf(town))).not.toMatch(/"person":"(?:bo|eve)"/u);
  expect(await town.text('/privacy forget')).toContain('with what you have said of answers and checks');
  expect(await town.store.of('a').feedback.tallies(9)).toMatchObject([{ useful: 1 }]);
  town.clock.now += 91 * 24 * 60 * 60 * 1_000;
  await town.store.expire(town.clock.now);
  expect(await town.store.of('a').feedback.count()).toBe(0);
});

async function rowsOf({ store }: Town) {
  const rows = [];
  for await (const row of store.export()) rows.push(row);
  return rows;
}

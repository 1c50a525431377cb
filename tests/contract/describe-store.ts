/** What every engine of the store does; each runs this through the store's own surface. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QUESTIONS_MAX } from '../../src/community/unanswered.ts';
import type {
  ArticleId,
  ExportedRow,
  MissedQuestion,
  PackId,
  PassageId,
  Rated,
  Store,
} from '../../src/index.ts';

export interface StoreHarness {
  /** A store that is empty. */
  open(options: { readonly now: () => number }): Promise<Store>;
  /** The same data, after the program has ended and begun again. */
  reopen(store: Store): Promise<Store>;
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;
const AUTHOR = { user: 'ada', what: 'something' };
const HASH = '0123456789ab';
const onPassage = (number: number): Rated => ({ passageId: passage(number), hash: HASH });
const onCheck = (number: number): Rated => ({ ...onPassage(number), outcome: 'stated' });
const passage = (number: number) => `harbour/night-ferry#p${number}` as PassageId;

export function describeStore(name: string, harness: StoreHarness): void {
  describe(`${name}, as every engine`, () => {
    let now = Date.parse('2026-03-01T12:00:00Z');
    let store: Store;
    beforeEach(async () => {
      now = Date.parse('2026-03-01T12:00:00Z');
      store = await harness.open({ now: () => now });
    });
    afterEach(async () => {
      await store.close();
      await harness.close();
    });

    test('nothing is set for a community that nobody has touched', async () => {
      const { settings, log } = store.of('a');
      expect(await settings.read()).toEqual({ choices: {}, channels: [], hosts: [] });
      expect(await settings.changes(10)).toEqual([]);
      expect(await log.count()).toBe(0);
      expect(await store.of('a').feedback.tallies(10)).toEqual([]);
      expect(await store.communities()).toEqual([]);
    });

    test('what is set is there after the program was started again', async () => {
      const choices = {
        packs: ['harbour', 'quay'] as unknown as readonly PackId[],
        audience: 'asker',
        mentions: false,
        language: 'de',
        record: false,
        feedback: true,
        keepDays: 12,
        unanswered: true,
        digest: 'c1',
      } as const;
      expect(await store.of('a').settings.change(choices, AUTHOR)).toEqual({ kind: 'kept' });
      const pace = [{ articleId: 'harbour/night-ferry' as ArticleId, from: 2, to: 3 }];
      const channel = { mentions: true, audience: 'everyone', language: 'fr', pace } as const;
      await store.of('a').settings.changeChannel('c1', channel, AUTHOR);
      await store.of('a').settings.addHost({ kind: 'role', id: 'editors' }, AUTHOR);
      store = await harness.reopen(store);
      expect(await store.of('a').settings.read()).toEqual({
        choices,
        channels: [{ channel: 'c1', choices: channel }],
        hosts: [{ kind: 'role', id: 'editors' }],
      });
    });

    test('a change leaves the other choices, and takes one back to the standard', async () => {
      const { settings } = store.of('a');
      await settings.change({ audience: 'asker', language: 'de', keepDays: 3 }, AUTHOR);
      await settings.change({ keepDays: undefined, mentions: false }, AUTHOR);
      expect((await settings.read()).choices).toEqual({ audience: 'asker', mentions: false, language: 'de' });
      await settings.change({ language: undefined }, AUTHOR);
      expect((await settings.read()).choices).toEqual({ audience: 'asker', mentions: false });
      const pace = [{ articleId: 'harbour/night-ferry' as ArticleId, from: 1, to: 1 }];
      await settings.changeChannel('c1', { audience: 'asker', language: 'es', pace }, AUTHOR);
      await settings.changeChannel('c1', { audience: undefined }, AUTHOR);
      expect((await settings.read()).channels).toEqual([
        { channel: 'c1', choices: { language: 'es', pace } },
      ]);
      await settings.changeChannel('c1', { language: undefined }, AUTHOR);
      expect((await settings.read()).channels).toEqual([{ channel: 'c1', choices: { pace } }]);
      await settings.changeChannel('c1', { pace: undefined }, AUTHOR);
      expect((await settings.read()).channels).toEqual([{ channel: 'c1', choices: {} }]);
    });

    test('each change has its line in the record, the latest first', async () => {
      const { settings } = store.of('a');
      await settings.change({ audience: 'asker' }, { user: 'ada', what: 'one' });
      now += 5;
      await settings.addHost({ kind: 'user', id: 'bo' }, { user: 'ada', what: 'two' });
      await settings.removeHost({ kind: 'user', id: 'bo' }, { user: 'bo', what: 'three' }, 'anybody');
      expect((await settings.changes(2)).map(({ user, what }) => [user, what])).toEqual([
        ['bo', 'three'],
        ['ada', 'two'],
      ]);
      expect((await settings.changes(9)).at(-1)).toEqual({ at: now - 5, user: 'ada', what: 'one' });
      expect((await settings.read()).hosts).toEqual([]);
    });

    test('of many who claim a community at once, one is its first host', async () => {
      const people = ['ada', 'bo', 'cy', 'di', 'ed'];
      const claims = await Promise.all(
        people.map(user => store.of('a').settings.claim(user, { user, what: 'claimed' })),
      );
      expect(claims.filter(claim => claim.kind === 'claimed' && claim.first)).toHaveLength(1);
      expect((await store.of('a').settings.read()).hosts).toHaveLength(1);
      expect(await store.of('a').settings.changes(9)).toHaveLength(1);
    });

    test('of hosts who remove each other at once, one is left where somebody has to be', async () => {
      const { settings } = store.of('a');
      const hosts = ['ada', 'bo', 'cy'].map(id => ({ kind: 'user', id }) as const);
      for (const host of hosts) await settings.addHost(host, AUTHOR);
      const outcomes = await Promise.all(hosts.map(host => settings.removeHost(host, AUTHOR, 'somebody')));
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['kept', 'kept', 'lastHost']);
      const [last] = (await settings.read()).hosts;
      expect((await settings.read()).hosts).toHaveLength(1);
      expect(await settings.changes(9)).toHaveLength(3 + 2);
      await settings.removeHost(last ?? { kind: 'user', id: '' }, AUTHOR, 'anybody');
      expect((await settings.read()).hosts).toEqual([]);
    });

    test('passages shown are listed once each, in the order in which they came, by thread or channel', async () => {
      const { log } = store.of('a');
      log.note({ channel: 'c1', thread: 't1' }, [passage(2), passage(1)]);
      log.note({ channel: 'c1' }, [passage(3), passage(2)]);
      log.note({ channel: 'c2' }, [passage(4)]);
      const ids = async (channel: string, thread?: string) =>
        (await log.shownIn({ channel, thread }, 10)).map(({ passageId }) => passageId);
      expect(await ids('c1', 't1')).toEqual([passage(2), passage(1)]);
      expect(await ids('c1')).toEqual([passage(2), passage(1), passage(3)]);
      expect(await ids('c3')).toEqual([]);
      expect(await log.shownIn({ channel: 'c1' }, 1)).toEqual([{ passageId: passage(2), at: now }]);
      expect(await log.count()).toBe(5);
      store = await harness.reopen(store);
      expect(await store.of('a').log.count()).toBe(5);
    });

    test('each person counts once for a passage and an outcome, and takes back what they said', async () => {
      const { feedback } = store.of('a');
      expect(await feedback.give('ada', 'useful', onPassage(1))).toEqual({ kind: 'given' });
      expect(await feedback.give('ada', 'notThePassage', onPassage(1))).toEqual({ kind: 'replaced' });
      expect(await feedback.give('bo', 'notThePassage', onPassage(1))).toEqual({ kind: 'given' });
      await feedback.give('ada', 'useful', onPassage(2));
      await feedback.give('ada', 'wrongVerdict', onCheck(2));
      await feedback.give('ada', 'wrongVerdict', { outcome: 'notInSources', hash: '' });
      store = await harness.reopen(store);
      expect(await store.of('a').feedback.give('bo', 'useful', onPassage(2))).toEqual({ kind: 'given' });
      const none = { useful: 0, notThePassage: 0, wrongVerdict: 0, claims: [] };
      const tallies = await store.of('a').feedback.tallies(9);
      expect(tallies).toEqual([
        { ...none, ...onPassage(1), notThePassage: 2 },
        { ...none, outcome: 'notInSources', hash: '', wrongVerdict: 1 },
        { ...none, ...onCheck(2), wrongVerdict: 1 },
        { ...none, ...onPassage(2), useful: 2 },
      ]);
      expect(await store.of('a').feedback.tallies(1)).toEqual(tallies.slice(0, 1));
      const again = store.of('a').feedback;
      expect(await again.give('bo', 'notThePassage', onPassage(1))).toEqual({ kind: 'already' });
      expect(await again.tallies(9)).toEqual(tallies);
      expect(await again.takeBack('bo', 'useful', onPassage(1))).toEqual({ kind: 'nothingGiven' });
      expect(await again.takeBack('cy', 'notThePassage', onPassage(1))).toEqual({ kind: 'nothingGiven' });
      expect(await again.takeBack('bo', 'notThePassage', onPassage(1))).toEqual({ kind: 'kept' });
      const left = await store.of('a').feedback.tallies(9);
      expect(left.find(tally => tally.notThePassage > 0)).toEqual({
        ...none,
        ...onPassage(1),
        notThePassage: 1,
      });
      expect(await store.of('a').feedback.count()).toBe(5);
    });

    test('a claim is kept for its sender alone, and goes with what they said', async () => {
      const { feedback } = store.of('a');
      const claims = async () => (await feedback.tallies(9)).flatMap(tally => tally.claims);
      expect(await feedback.keepClaim('ada', onCheck(1), 'mine')).toEqual({ kind: 'nothingGiven' });
      await feedback.give('ada', 'wrongVerdict', onCheck(1));
      await feedback.give('ada', 'useful', onPassage(1));
      expect(await claims()).toEqual([]);
      expect(await feedback.keepClaim('bo', onCheck(1), 'not bo’s')).toEqual({ kind: 'nothingGiven' });
      expect(await feedback.keepClaim('ada', onPassage(1), 'not a check')).toEqual({ kind: 'nothingGiven' });
      expect(await feedback.keepClaim('ada', onCheck(1), 'mine')).toEqual({ kind: 'kept' });
      now += 5;
      await feedback.give('bo', 'wrongVerdict', onCheck(1));
      await feedback.keepClaim('bo', onCheck(1), 'bo’s');
      expect(await claims()).toEqual(['bo’s', 'mine']);
      await feedback.keepClaim('bo', onCheck(1), undefined);
      expect(await claims()).toEqual(['mine']);
      await feedback.takeBack('ada', 'wrongVerdict', onCheck(1));
      expect(await claims()).toEqual([]);
      expect(await feedback.count()).toBe(2);
    });

    test('what somebody said is kept without their id, forgotten when they want it, and of one community', async () => {
      for (const community of ['a', 'b']) {
        for (const user of ['ada-4711', 'bo-4712'])
          await store.of(community).feedback.give(user, 'useful', onPassage(1));
      }
      const rows = (await all(store.export())).filter(({ table }) => table === 'feedback');
      expect(JSON.stringify(rows)).not.toMatch(/4711|4712/u);
      expect(new Set(rows.map(({ row }) => row.person)).size).toBe(4);
      expect(await store.of('a').feedback.forget('ada-4711')).toEqual({ kind: 'kept' });
      expect(await store.of('a').feedback.forget('nobody')).toEqual({ kind: 'kept' });
      expect(await store.of('c').feedback.forget('ada-4711')).toEqual({ kind: 'kept' });
      expect(await store.of('a').feedback.count()).toBe(1);
      expect(await store.of('b').feedback.count()).toBe(2);
    });

    test('of many who say something at once for the first time each counts once', async () => {
      const people = ['ada', 'bo', 'cy', 'di', 'ed'];
      await Promise.all(people.map(user => store.of('a').feedback.give(user, 'useful', onPassage(1))));
      expect((await store.of('a').feedback.tallies(9)).map(({ useful }) => useful)).toEqual([5]);
      for (const user of people) await store.of('a').feedback.takeBack(user, 'useful', onPassage(1));
      expect(await store.of('a').feedback.tallies(9)).toEqual([]);
      const changed = { ...onPassage(1), hash: 'fedcba987654' };
      for (const on of [onPassage(1), changed, changed])
        await store.of('a').feedback.give('ada', 'useful', on);
      expect(await store.of('a').feedback.tallies(9)).toMatchObject([{ ...changed, useful: 1 }]);
      await store.of('a').feedback.takeBack('ada', 'useful', changed);
    });

    test('what is older than its community keeps it goes, and nothing else', async () => {
      await store.of('short').settings.change({ keepDays: 2 }, AUTHOR);
      for (const community of ['short', 'standard'])
        store.of(community).log.note({ channel: 'c' }, [passage(1)]);
      await store.of('short').log.count();
      await store.of('short').feedback.give('ada', 'useful', onPassage(1));
      await store.of('standard').feedback.give('ada', 'useful', onPassage(1));
      now += 3 * DAY;
      for (const community of ['short', 'standard'])
        store.of(community).log.note({ channel: 'c' }, [passage(2)]);
      await store.of('short').log.count();
      expect(await store.expire(now)).toEqual({ kind: 'kept' });
      expect(await store.of('short').log.count()).toBe(1);
      expect(await store.of('standard').log.count()).toBe(2);
      expect((await store.of('short').settings.read()).choices).toEqual({ keepDays: 2 });
      expect(await store.of('short').feedback.count()).toBe(0);
      expect(await store.of('standard').feedback.count()).toBe(1);
      await store.expire(now + 100 * DAY);
      expect(await store.of('standard').feedback.count()).toBe(0);
      expect(await store.of('standard').log.count()).toBe(0);
    });

    test('however much has had its time, all of it goes and nothing else', async () => {
      for (let number = 1; number <= 2_300; number += 1)
        store.of('a').log.note({ channel: 'c' }, [passage(number)]);
      await store.of('a').log.count();
      now += DAY;
      store.of('a').log.note({ channel: 'c' }, [passage(9)]);
      expect(await store.of('a').log.count()).toBe(2_301);
      await store.expire(now + 90 * DAY);
      expect(await store.of('a').log.count()).toBe(1);
      expect(await store.remove('a')).toEqual({ kind: 'kept' });
      expect(await all(store.export())).toEqual([]);
    });

    test('a community goes seven days after the bot was taken out, unless it came back', async () => {
      for (const community of ['gone', 'back']) {
        await store.of(community).settings.addHost({ kind: 'user', id: 'ada' }, AUTHOR);
        store.of(community).log.note({ channel: 'c' }, [passage(1)]);
        await store.of(community).feedback.give('ada', 'useful', onPassage(1));
        await store.left([community], now);
        await store.left([community], now + 3 * DAY);
      }
      await store.joined(['back', 'other']);
      await store.expire(now + 6 * DAY);
      expect(await store.communities()).toEqual(['back', 'gone']);
      await store.expire(now + 7 * DAY);
      expect(await store.communities()).toEqual(['back']);
      expect((await store.of('gone').settings.read()).hosts).toEqual([]);
      expect(await store.of('gone').feedback.count()).toBe(0);
    });

    test('of two paces that are set at once both are kept', async () => {
      const { settings } = store.of('a');
      const paces = ['night-ferry', 'old-mill'].map(slug => ({
        articleId: `harbour/${slug}` as ArticleId,
        from: 1,
        to: 2,
      }));
      await Promise.all(paces.map(pace => settings.changePace('c1', before => [...before, pace], AUTHOR)));
      const [channel] = (await settings.read()).channels;
      expect(new Set(channel?.choices.pace)).toEqual(new Set(paces));
      await settings.changePace('c1', () => [], AUTHOR);
      expect((await settings.read()).channels[0]?.choices).toEqual({});
    });

    const missed = (words: string, close: readonly number[] = [], channel = 'c1'): MissedQuestion => ({
      words,
      topic: undefined,
      outcome: close.length > 0 ? 'closest' : 'notFound',
      channel,
      close: close.map(passage),
    });

    test('questions without a sure answer are listed, the latest first, until they are dropped', async () => {
      const { unanswered } = store.of('a');
      unanswered.note(missed('who owns it'), 'ada');
      now += 5;
      unanswered.note({ ...missed('what does it cost', [1, 2]), topic: 'ferry' }, 'bo');
      store = await harness.reopen(store);
      const [latest, first] = await store.of('a').unanswered.list();
      expect(latest).toEqual({
        id: expect.stringMatching(/^[0-9a-z]{8}$/u),
        at: now,
        words: 'what does it cost',
        topic: 'ferry',
        outcome: 'closest',
        channel: 'c1',
        close: [passage(1), passage(2)],
        ignored: false,
      });
      expect(first).toMatchObject({ words: 'who owns it', topic: undefined, close: [], at: now - 5 });
      expect(await store.of('b').unanswered.list()).toEqual([]);
      expect(await store.of('a').unanswered.ignore([latest?.id ?? ''], 'ada')).toEqual({ kind: 'kept' });
      expect((await store.of('a').unanswered.list()).map(({ ignored }) => ignored)).toEqual([true, false]);
      await store.of('b').unanswered.drop([latest?.id ?? '', first?.id ?? '']);
      expect(await store.of('a').unanswered.count()).toBe(2);
      await store.of('a').unanswered.drop([latest?.id ?? '']);
      expect((await store.of('a').unanswered.list()).map(({ words }) => words)).toEqual(['who owns it']);
      await store.of('a').unanswered.clear();
      expect(await store.of('a').unanswered.count()).toBe(0);
    });

    test('whoever opens a passage has been answered: the latest of their questions that it was shown for goes', async () => {
      const { unanswered } = store.of('a');
      for (const words of ['one', 'two']) {
        now += 5;
        unanswered.note(missed(words, [1, 11]), 'ada');
      }
      unanswered.note(missed('of bo', [1]), 'bo');
      unanswered.note(missed('not found'), 'ada');
      store.of('b').unanswered.note(missed('elsewhere', [1]), 'ada');
      unanswered.opened('ada', passage(2));
      expect(await unanswered.count()).toBe(4);
      unanswered.opened('ada', passage(1));
      const words = async () => (await unanswered.list()).map(each => each.words).toSorted();
      expect(await words()).toEqual(['not found', 'of bo', 'one']);
      expect(await store.of('b').unanswered.count()).toBe(1);
    });

    test('what somebody asked is forgotten when they want it, in this community alone', async () => {
      for (const community of ['a', 'b']) {
        for (const user of ['ada', 'bo']) store.of(community).unanswered.note(missed(`of ${user}`), user);
      }
      const rows = (await all(store.export())).filter(({ table }) => table === 'unanswered');
      expect(JSON.stringify(rows.map(({ row }) => ({ ...row, words: '' })))).not.toMatch(/"(?:ada|bo)"/u);
      // Nobody can be followed from one community to another.
      expect(new Set(rows.map(({ row }) => row.asker)).size).toBe(4);
      expect(await store.of('a').unanswered.forget('ada')).toEqual({ kind: 'kept' });
      expect((await store.of('a').unanswered.list()).map(({ words }) => words)).toEqual(['of bo']);
      expect(await store.of('b').unanswered.count()).toBe(2);
    });

    test('questions go when they are old, too many, or not wanted', async () => {
      await store.of('a').settings.change({ unanswered: true, keepDays: 2 }, AUTHOR);
      store.of('a').unanswered.note(missed('old'), 'ada');
      store.of('off').unanswered.note(missed('not wanted'), 'ada');
      await store.of('off').unanswered.count();
      now += 3 * DAY;
      store.of('a').unanswered.note(missed('new'), 'ada');
      await store.of('a').unanswered.count();
      await store.expire(now);
      expect((await store.of('a').unanswered.list()).map(({ words }) => words)).toEqual(['new']);
      expect(await store.of('off').unanswered.count()).toBe(0);
      for (let number = 1; number <= QUESTIONS_MAX; number += 1) {
        now += 1;
        store.of('a').unanswered.note(missed(`number ${number}`), 'ada');
        // More at once are not taken.
        if (number % 500 === 0) await store.of('a').unanswered.count();
      }
      await store.expire(now);
      const left = await store.of('a').unanswered.list();
      expect([left.length, left.at(-1)?.words]).toEqual([QUESTIONS_MAX, 'number 1']);
    });

    test('pinned answers are listed in order, replaced, renewed and removed, each with its line', async () => {
      const { pins } = store.of('a');
      const pinned = { words: 'who owns it', topic: undefined, passageId: passage(1), hash: '0123456789ab' };
      expect(await pins.add(pinned, [], 'ada')).toEqual({ kind: 'kept' });
      now += 5;
      await pins.add({ ...pinned, words: 'when', topic: 'ferry', passageId: passage(2) }, [], 'bo');
      const [one, two] = await pins.list();
      expect([one, two]).toMatchObject([pinned, { words: 'when', topic: 'ferry', at: now }]);
      expect(await store.of('b').pins.list()).toEqual([]);
      await store.of('b').pins.remove(one?.id ?? '', 'cy');
      await store.of('b').pins.renew(one?.id ?? '', 'ba9876543210', 'cy');
      expect(await store.of('b').settings.changes(9)).toEqual([]);
      now += 5;
      await pins.renew(two?.id ?? '', 'ba9876543210', 'ada');
      now += 5;
      await pins.add({ ...pinned, passageId: passage(3) }, [one?.id ?? ''], 'ada');
      store = await harness.reopen(store);
      const after = await store.of('a').pins.list();
      expect(after.map(({ words, passageId, hash }) => [words, passageId, hash])).toEqual([
        ['when', passage(2), 'ba9876543210'],
        ['who owns it', passage(3), '0123456789ab'],
      ]);
      now += 5;
      for (const { id } of after) await store.of('a').pins.remove(id, 'ada');
      expect(await store.of('a').pins.list()).toEqual([]);
      const lines = (await store.of('a').settings.changes(9)).map(({ what }) => what);
      expect(lines).toHaveLength(6);
      expect(lines.join(' ')).not.toContain('who owns it');
    });

    test('of many who claim a digest at once, one gets it, and nobody again that week', async () => {
      const { settings } = store.of('a');
      await settings.change({ unanswered: true, digest: 'c1' }, AUTHOR);
      const begun = now;
      expect(await store.digestsDue(now)).toEqual([]);
      now += 7 * DAY;
      const since = now - DAY;
      expect(await store.digestsDue(since)).toEqual(['a']);
      const claims = await Promise.all([1, 2, 3, 4, 5].map(() => store.of('a').digest.claim(since)));
      expect(claims.filter(({ kind }) => kind === 'claimed')).toEqual([{ kind: 'claimed', since: begun }]);
      expect(claims.filter(({ kind }) => kind === 'taken')).toHaveLength(4);
      store = await harness.reopen(store);
      expect(await store.digestsDue(since)).toEqual([]);
      expect(await store.of('a').digest.claim(since)).toEqual({ kind: 'taken' });
      expect(await store.digestsDue(now + 1)).toEqual(['a']);
      await store.left(['a'], now);
      expect(await store.digestsDue(now + 1)).toEqual([]);
      await store.joined(['a']);
      await store.of('a').settings.change({ digest: undefined }, AUTHOR);
      expect(await store.digestsDue(now + 1)).toEqual([]);
      expect(await store.of('a').digest.claim(now + 1)).toEqual({ kind: 'taken' });
      await store.of('a').settings.change({ digest: 'c1', unanswered: false }, AUTHOR);
      expect(await store.digestsDue(now + 1)).toEqual([]);
    });

    test('an export comes back whole in an empty store, and only there', async () => {
      for (let number = 1; number <= 450; number += 1)
        store.of('a').log.note({ channel: 'c' }, [passage(number)]);
      await store
        .of('b')
        .settings.change({ audience: 'asker', language: 'es' }, { user: 'ü', what: 'a “line”\nof two' });
      const pace = [{ articleId: 'harbour/night-ferry' as ArticleId, from: 1, to: 2 }];
      await store.of('b').settings.changeChannel('c9', { mentions: false, language: 'fr', pace }, AUTHOR);
      await store.of('b').settings.addHost({ kind: 'role', id: 'r' }, AUTHOR);
      await store.of('b').feedback.give('ada', 'wrongVerdict', onCheck(1));
      await store.of('b').feedback.keepClaim('ada', onCheck(1), 'a “claim”');
      await store.of('b').settings.change({ unanswered: true, digest: 'c9' }, AUTHOR);
      store.of('b').unanswered.note(missed('who owns it', [1, 2]), 'ada');
      store.of('b').unanswered.note({ ...missed('who pays'), topic: 'ferry' }, 'ada');
      const pinned = { words: 'who', topic: undefined, passageId: passage(1), hash: '0123456789ab' };
      await store.of('b').pins.add(pinned, [], 'ada');
      await store.of('a').log.count();
      const rows = await all(store.export());
      expect(await store.import(from(rows))).toEqual({ kind: 'notEmpty' });
      for (const community of ['a', 'b']) await store.remove(community);
      expect(await all(store.export())).toEqual([]);
      expect(await store.import(from(rows))).toEqual({ kind: 'imported', rows: rows.length });
      expect(await all(store.export())).toEqual(rows);
      expect(rows.length).toBe(450 + 1 + 1 + 1 + 5 + 2 + 1 + 1);
      // The same person is the same person still.
      expect(await store.of('b').feedback.give('ada', 'wrongVerdict', onCheck(1))).toEqual({
        kind: 'already',
      });
    });

    test('an export of before there was a language is taken in, and has none', async () => {
      await store.of('a').settings.change({ audience: 'asker', language: 'de' }, AUTHOR);
      await store.of('a').settings.changeChannel('c1', { mentions: false, language: 'fr' }, AUTHOR);
      const before = (await all(store.export())).map(({ table, row: { language, ...row } }) => ({
        table,
        row,
      }));
      await store.remove('a');
      expect(await store.import(from(before))).toEqual({ kind: 'imported', rows: before.length });
      expect(await store.of('a').settings.read()).toEqual({
        choices: { audience: 'asker' },
        channels: [{ channel: 'c1', choices: { mentions: false } }],
        hosts: [],
      });
    });

    test('an import that goes wrong on the way leaves the store empty', async () => {
      await store.of('a').settings.addHost({ kind: 'user', id: 'ada' }, AUTHOR);
      const rows = await all(store.export());
      await store.remove('a');
      const odd = { table: 'spells', row: { community: 'a' } };
      expect(await store.import(from([...rows, odd]))).toEqual({ kind: 'unknown', table: 'spells' });
      expect(await all(store.export())).toEqual([]);
    });

    const badRows: readonly [string, ExportedRow, object][] = [
      [
        'a column that is not known',
        { table: 'communities', row: { community: 'b', colour: 'red' } },
        { kind: 'unknown', table: 'communities', column: 'colour' },
      ],
      ...['{', '"harbour"', '[1]', '["No Pack"]'].map((packs): [string, ExportedRow, object] => [
        `packs that are ${packs}`,
        { table: 'channels', row: { community: 'b', channel: 'c', packs } },
        { kind: 'badRow', number: 3, table: 'channels', column: 'packs' },
      ]),
      ...[
        '[',
        '[{"articleId":"harbour/night-ferry"}]',
        '[{"articleId":"harbour","from":1,"to":2}]',
        '[{"articleId":"harbour/night-ferry","from":0,"to":2}]',
        '[{"articleId":"harbour/night-ferry","from":1,"to":2,"by":"bo"}]',
      ].map((pace): [string, ExportedRow, object] => [
        `a pace that is ${pace}`,
        { table: 'channels', row: { community: 'b', channel: 'c', pace } },
        { kind: 'badRow', number: 3, table: 'channels', column: 'pace' },
      ]),
      [
        'a language that nobody has written',
        { table: 'communities', row: { community: 'b', language: 'klingon' } },
        { kind: 'badRow', number: 3, table: 'communities', column: 'language' },
      ],
      [
        'days that are text',
        { table: 'communities', row: { community: 'b', keep_days: 'many' } },
        { kind: 'badRow', number: 3, table: 'communities', column: 'keep_days' },
      ],
      [
        'an opinion that nobody can have',
        {
          table: 'feedback',
          row: {
            community: 'b',
            person: 'p',
            passage: '',
            outcome: '',
            opinion: 'lovely',
            hash: '',
            claim: null,
            at: 1,
          },
        },
        { kind: 'badRow', number: 3, table: 'feedback', column: 'opinion' },
      ],
      [
        'no name',
        { table: 'hosts', row: { community: 'b', kind: 'user' } },
        { kind: 'badRow', number: 3, table: 'hosts', column: 'host' },
      ],
      [
        'the key of another',
        { table: 'hosts', row: { community: 'a', kind: 'user', host: 'ada' } },
        { kind: 'twice' },
      ],
    ];
    test.each(badRows)('an import that has a row with %s writes nothing', async (_name, bad, outcome) => {
      await store.of('a').settings.addHost({ kind: 'user', id: 'ada' }, AUTHOR);
      const rows = await all(store.export());
      await store.remove('a');
      expect(rows).toHaveLength(2);
      expect(await store.import(from([...rows, bad]))).toEqual(outcome);
      expect(await all(store.export())).toEqual([]);
    });
  });
}

export async function all(rows: AsyncIterable<ExportedRow>): Promise<readonly ExportedRow[]> {
  const found: ExportedRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

export async function* from(rows: readonly ExportedRow[]): AsyncIterable<ExportedRow> {
  yield* rows;
}

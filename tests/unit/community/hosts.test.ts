import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typedLine } from '../../../src/index.ts';
import { MANAGER, MEMBER, openTown, type Town, UNKNOWN } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const FERRY = 'do bicycles travel free of charge';
const SUMMIT = 'when did the leaders meet';

describe('the commands for hosts', () => {
  test('do what their examples show', async () => {
    const own = town.bot.commands().filter(({ name, forHosts }) => name.startsWith('footnote ') && forHosts);
    expect(own.length).toBeGreaterThan(3);
    for (const command of own) {
      for (const { input } of command.examples) {
        const reply = await town.say(typedLine(command, input), MANAGER);
        expect([typedLine(command, input), reply.tone, reply.audience]).toEqual([
          typedLine(command, input),
          'answer',
          'asker',
        ]);
      }
    }
  });

  test('do nothing for anybody else, typed or by name, and say so to them alone', async () => {
    const own = town.bot.commands().filter(({ forHosts }) => forHosts === true);
    for (const command of own) {
      for (const from of [MEMBER, UNKNOWN, { ...MEMBER, user: 'ada' }]) {
        for (const { input } of command.examples) {
          const typed = await town.say(typedLine(command, input), from);
          const named = await town.bot.handle({
            community: 'a',
            channel: 'c1',
            locale: 'en',
            user: 'bo',
            ...(from.standing && { standing: from.standing }),
            kind: 'command',
            command: command.name,
            input,
          });
          for (const reply of [typed, named]) {
            expect([reply.tone, reply.audience, reply.actions]).toEqual(['problem', 'asker', []]);
          }
        }
      }
    }
    expect(await town.store.communities()).toEqual([]);
  });

  test('say how many parts there are, and which one was meant', async () => {
    expect(await town.text('/footnote', MANAGER)).toMatch(/settings.*packs.*hosts.*changes/su);
    expect(await town.text('/footnote pakcs', MANAGER)).toContain('Did you mean /footnote packs?');
    expect(await town.text('/help footnote')).toContain('/footnote packs');
    expect(await town.text('/help')).toContain('/footnote …');
  });

  test('are refused in a conversation without hosts', async () => {
    expect(await town.text('/footnote settings', { ...MANAGER, hosted: false })).toContain(
      'a conversation without hosts',
    );
  });
});

describe('who is host', () => {
  test('somebody with a role that a host has named, for as long as they have it', async () => {
    await town.say('/footnote hosts add:role:editors', MANAGER);
    const editor = { user: 'di', standing: { manages: false, roles: ['editors'] } };
    expect((await town.say('/footnote settings', editor)).tone).toBe('answer');
    expect((await town.say('/footnote settings', { ...editor, standing: MEMBER.standing })).tone).toBe(
      'problem',
    );
    await town.say('/footnote hosts remove:role:editors', MANAGER);
    expect((await town.say('/footnote settings', editor)).tone).toBe('problem');
  });

  test('nobody by a message that does not say what somebody is there', async () => {
    await town.say('/footnote hosts add:user:bo', MANAGER);
    const standing = { manages: false, roles: [], isWhole: false } as const;
    const before = await town.store.of('a').settings.read();
    expect(await town.text('/footnote packs harbour', { user: 'bo', standing })).toContain(
      'pick the command',
    );
    expect(await town.store.of('a').settings.read()).toEqual(before);
  });

  test('a person of the id of a role is none by that, nor the other way round', async () => {
    await town.say('/footnote hosts add:role:x', MANAGER);
    expect((await town.say('/footnote settings', { ...MEMBER, user: 'x' })).tone).toBe('problem');
    await town.say('/footnote hosts remove:role:x add:user:y', MANAGER);
    const standing = { manages: false, roles: ['y'] };
    expect((await town.say('/footnote settings', { user: 'z', standing })).tone).toBe('problem');
  });

  test('where the platform does not say, whoever has the code of the log, once', async () => {
    expect(await town.text('/footnote settings', UNKNOWN)).toContain('The log of Footnote has a code');
    expect(await town.text('/footnote claim ABCD-EFGH-JKMN-PQRS', UNKNOWN)).toContain('no code to use here');
    const code = (await town.bot.presence.hostCode('a')) ?? '';
    expect(code).toMatch(/^[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}$/u);
    expect(await town.text('/footnote claim ABCD-EFGH-JKMN-PQRS', UNKNOWN)).toContain('not the code');
    expect(await town.text(`/footnote claim ${code}`, { ...UNKNOWN, community: 'b' })).toContain(
      'no code to use',
    );
    expect(await town.text(`/footnote claim ${code.toLowerCase()}`, UNKNOWN)).toContain('You are host');
    expect((await town.say('/footnote settings', UNKNOWN)).tone).toBe('answer');
    expect(await town.text(`/footnote claim ${code}`, { user: 'mallory' })).toContain('no code to use here');
    expect((await town.say('/footnote settings', { user: 'mallory' })).tone).toBe('problem');
    expect(await town.bot.presence.hostCode('a')).toBeUndefined();
    expect((await town.say('/footnote settings', { ...UNKNOWN, community: 'b' })).tone).toBe('problem');
  });

  test('somebody at least, where the platform does not say', async () => {
    await town.say(`/footnote claim ${await town.bot.presence.hostCode('a')}`, UNKNOWN);
    expect(await town.text('/footnote hosts remove:user:cy', UNKNOWN)).toContain('Nobody would be host then');
    expect(await town.text('/footnote hosts add:user:cy remove:user:cy', UNKNOWN)).toContain('two different');
    expect((await town.say('/footnote settings', UNKNOWN)).tone).toBe('answer');
    await town.say('/footnote hosts add:user:di remove:user:cy', UNKNOWN);
    expect((await town.say('/footnote settings', UNKNOWN)).tone).toBe('problem');
    expect((await town.say('/footnote settings', { user: 'di' })).tone).toBe('answer');
  });
});

describe('what a host sets', () => {
  test('holds from the next question on, and for the community alone', async () => {
    expect((await town.say(FERRY)).audience).toBe('everyone');
    await town.say('/footnote settings audience:asker', MANAGER);
    const reply = await town.say(FERRY);
    expect([reply.audience, reply.actions.map(({ label }) => label)]).toEqual([
      'asker',
      expect.arrayContaining(['Share']),
    ]);
    expect((await town.say(FERRY, { community: 'b' })).audience).toBe('everyone');
    expect((await town.say(`${FERRY} private:no`)).audience).toBe('everyone');
    await town.say('/footnote settings audience:standard', MANAGER);
    expect((await town.say(FERRY)).audience).toBe('everyone');
  });

  test('in one channel holds there, before what holds everywhere', async () => {
    await town.say('/footnote settings audience:asker', MANAGER);
    await town.say('/footnote settings audience:everyone where:here', { ...MANAGER, channel: 'c2' });
    expect((await town.say(FERRY, { ...MEMBER, channel: 'c2', thread: 't' })).audience).toBe('everyone');
    expect((await town.say(FERRY)).audience).toBe('asker');
    expect(await town.text('/footnote settings', { ...MANAGER, channel: 'c2' })).toMatch(
      /audience.*set for this channel/u,
    );
    expect(await town.text('/footnote settings', MANAGER)).toContain('1 other channel');
  });

  test('of mentions is heeded', async () => {
    const origin = { community: 'a', channel: 'c1', user: 'bo', locale: 'en' };
    expect(await town.bot.hears(origin)).toBe(true);
    await town.say('/footnote settings mentions:off where:here', MANAGER);
    expect(await town.bot.hears(origin)).toBe(false);
    expect(await town.bot.hears({ ...origin, channel: 'c2' })).toBe(true);
  });

  test('that makes no sense is one sentence, and changes nothing', async () => {
    for (const line of [
      'settings audience:nobody',
      'settings keep:0',
      'settings keep:many',
      'settings keep:9 where:here',
      'packs zeppelins',
      'packs ,',
      'hosts add:"two people"',
      'settings where:there',
    ]) {
      const reply = await town.say(`/footnote ${line}`, MANAGER);
      expect([line, reply.tone]).toEqual([line, 'problem']);
    }
    expect(await town.store.communities()).toEqual([]);
  });

  test('is told of in the record of changes, by whom and when', async () => {
    await town.say('/footnote settings audience:asker keep:30', MANAGER);
    town.clock.now += 60_000;
    await town.say('/footnote packs harbour', { ...MANAGER, user: 'eve' });
    const text = await town.text('/footnote changes', MANAGER);
    expect(text).toMatch(/2026-03-01 12:01.*packs: harbour.*by eve/u);
    expect(text).toMatch(/2026-03-01 12:00.*audience: asker, keep: 30.*by ada/u);
    expect(text.indexOf('harbour')).toBeLessThan(text.indexOf('keep: 30'));
  });
});

describe('the packs of a community', () => {
  test('are all that its questions, completion, topics, sources and buttons see', async () => {
    const opened = await town.say('/quote ¶1 of the night ferry');
    await town.say('/footnote packs ulan-ude-2011', MANAGER);
    expect((await town.say(FERRY)).data).toMatchObject({ kind: 'notFound' });
    expect((await town.say(SUMMIT)).data).toMatchObject({ kind: 'found' });
    for (const line of [
      '/sources',
      '/topics',
      '/help',
      '/timetable',
      '/ask topic:timetable',
      '/read the night ferry',
    ]) {
      expect([line, await town.text(line)]).toEqual([
        line,
        expect.not.stringMatching(/Bicycles travel|The night ferry/u),
      ]);
    }
    const from = { community: 'a', channel: 'c1', user: 'bo', locale: 'en' };
    const offered = (typed: string, command: string, option: string) =>
      town.bot.suggest({ command, option, typed }, from);
    expect(await offered('', 'ask', 'topic')).not.toContainEqual(
      expect.objectContaining({ value: 'timetable' }),
    );
    expect(JSON.stringify(await offered('bicycles', 'quote', 'passage'))).not.toContain('harbour/');
    expect((await town.press(opened, 'Read in context')).tone).toBe('problem');
    expect((await town.say(FERRY, { community: 'b' })).data).toMatchObject({ kind: 'found' });
  });

  test('are chosen for a channel apart, and taken back', async () => {
    await town.say('/footnote packs harbour where:here', { ...MANAGER, channel: 'c2' });
    expect((await town.say(SUMMIT, { ...MEMBER, channel: 'c2' })).data.kind).toBe('notFound');
    expect((await town.say(SUMMIT)).data.kind).toBe('found');
    await town.say('/footnote packs all where:here', { ...MANAGER, channel: 'c2' });
    expect((await town.say(SUMMIT, { ...MEMBER, channel: 'c2' })).data.kind).toBe('found');
  });

  test('have their commands, and what they share is everywhere', async () => {
    const names = async (community: string) =>
      (await town.bot.commandsOf(community)).filter(({ fromTopic }) => fromTopic).map(({ name }) => name);
    expect(await names('a')).toEqual(expect.arrayContaining(['summit', 'timetable']));
    await town.say('/footnote packs harbour', MANAGER);
    expect(await names('a')).toEqual(['timetable']);
    expect(await names('b')).toEqual(expect.arrayContaining(['summit', 'timetable']));
    const shared = await town.bot.sharedCommands();
    expect(shared.filter(({ fromTopic }) => fromTopic).map(({ name }) => name)).toEqual(['timetable']);
  });

  test('that have all gone leave nothing to answer from, rather than everything', async () => {
    await town.store.of('a').settings.change({ packs: ['gone' as never] }, { user: 'ada', what: 'x' });
    expect((await town.say(FERRY)).data.kind).toBe('notFound');
    expect((await town.say('how do I quote a passage')).data.kind).not.toBe('notFound');
  });
});

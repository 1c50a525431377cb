import { readFileSync } from 'node:fs';
import { ApplicationCommandType } from 'discord.js';
import { expect, test } from 'vitest';
import { commandSet } from '../../../adapters/discord/command-set.ts';
import { compareCommands, describeChanges, hasChanges } from '../../../adapters/discord/compare-commands.ts';
import { choicesOf } from '../../../adapters/discord/complete.ts';
import { inviteLink } from '../../../adapters/discord/invite-link.ts';
import { NEEDED } from '../../../adapters/discord/permissions.ts';
import type { Command } from '../../../src/index.ts';
import { checkCommands } from '../../fakes/discord/check-commands.ts';

function command(name: string, changes: Partial<Command> = {}): Command {
  return {
    name,
    summary: `What ${name} does`,
    options: {
      question: {
        description: 'What to ask',
        required: true,
        maxLength: 1_000,
        suggests: 'question',
        rest: true,
      },
    },
    examples: [{ input: { question: 'why' }, shows: 'an answer' }],
    fromTopic: false,
    run: () => Promise.reject(new Error('not run here')),
    ...changes,
  };
}

const ask = command('ask');
const topics = (count: number) =>
  Array.from({ length: count }, (_, index) => command(`topic-${index}`, { fromTopic: true }));

test('a set of commands is what Discord takes', () => {
  const { body } = commandSet([ask, ...topics(3)], 'global');
  expect(() => checkCommands(body, 'global')).not.toThrow();
  expect(() => checkCommands(commandSet([ask], 'guild').body, 'guild')).not.toThrow();
});

test('built-in commands come first, and topics beyond a hundred commands are left out by name', () => {
  const { body, leftOut } = commandSet([...topics(100), ask], 'global');
  const chat = body.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  expect(chat).toHaveLength(100);
  expect(chat[0]?.name).toBe('ask');
  expect(leftOut).toEqual(['topic-99']);
});

test('a name that Discord does not take is left out: too long, blank, upper-case', () => {
  const names = ['a'.repeat(33), 'two words', 'Upper', 'ünï-code_9', 'тема', 'a'.repeat(32)];
  const set = commandSet(
    names.map(name => command(name, { fromTopic: true })),
    'global',
  );
  expect(set.leftOut).toEqual(['a'.repeat(33), 'two words', 'Upper']);
  expect(() => checkCommands(set.body, 'global')).not.toThrow();
});

test('a summary of any length becomes a description of a hundred characters at most', () => {
  const { body } = commandSet(
    [command('a', { summary: 'word '.repeat(50) }), command('b', { summary: '' })],
    'global',
  );
  expect(() => checkCommands(body, 'global')).not.toThrow();
});

test('“Check this claim” is offered once the bot has checks', () => {
  const names = (commands: readonly Command[]) => commandSet(commands, 'global').body.map(({ name }) => name);
  expect(names([ask])).toEqual(['ask', 'Find in the sources', 'Quote a passage']);
  expect(names([ask, command('factcheck')])).toContain('Check this claim');
});

test('what Discord fills in by itself is no change', () => {
  const { body } = commandSet([ask], 'global');
  const live = body.map(each => ({
    ...each,
    id: '1',
    version: '2',
    application_id: '3',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    description: each.description ?? '',
    description_localizations: null,
    contexts: [2, 1, 0],
    options: each.options?.map(option => ({ name_localizations: null, ...option })) ?? [],
  }));
  expect(hasChanges(compareCommands(body, live))).toBe(false);
});

test('changes are named: what is new, what is different, what goes', () => {
  const live = commandSet([ask, command('old'), command('help')], 'global').body.map(each => ({ ...each }));
  const wanted = commandSet(
    [ask, command('help', { summary: 'Another summary' }), command('new')],
    'global',
  ).body;
  const changes = compareCommands(wanted, live);
  expect(describeChanges(changes)).toEqual(['+ /new', '~ /help', '- /old', '3 unchanged']);
});

test('completions keep to the limits: 25 of them, names of 1 to 100, values that come back whole', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ value: `v${index}`, label: 'l'.repeat(150) }));
  const found = choicesOf([{ value: '', label: 'x' }, { value: 'v'.repeat(101), label: 'x' }, ...many]);
  expect(found).toHaveLength(25);
  expect(found.every(({ name }) => name.length <= 100)).toBe(true);
  expect(found[0]?.value).toBe('v0');
});

test('the documentation lists the permissions that the invitation asks for, and why', () => {
  const readme = readFileSync(new URL('../../../adapters/discord/README.md', import.meta.url), 'utf8');
  const rows = NEEDED.map(({ name, why }) => `| ${name} | ${why} |`);
  const [, table = ''] = readme.split('| permission | why |\n|---|---|\n');
  expect(
    table
      .split('\n')
      .filter(line => line.startsWith('|'))
      .slice(0, rows.length + 1),
  ).toEqual([...rows, expect.stringContaining('file')]);
});

test('the invitation asks for no more than what is used', () => {
  const link = new URL(inviteLink('123'));
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  const bits = BigInt(link.searchParams.get('permissions') ?? 0);
  const [administrator, manageMessages, embedLinks, mentionEveryone] = [
    1n << 3n,
    1n << 13n,
    1n << 14n,
    1n << 17n,
  ];
  expect(bits & (administrator | manageMessages | embedLinks | mentionEveryone)).toBe(0n);
  expect(bits).toBe((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n));
});

import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { complete } from '../../../adapters/console/complete.ts';
import { createCompleter } from '../../../adapters/console/completer.ts';
import { type Bot, createBot, createContext } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

let bot: Bot;
beforeAll(async () => {
  bot = createBot(createContext(await contractLibrary()), QUIET);
});

const valuesFor = async (line: string) => (await complete(line, bot)).choices.map(choice => choice.value);

describe('the tab key offers', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['commands', '/so', ['/sources']],
    ['commands of topics', '/timet', ['/timetable']],
    ['leaving', '/qui', ['/quit']],
    ['topics that a line may begin with', 'T', ['timetable']],
    ['those that are no command too', 'sig', ['signs']],
    ['nothing in a plain line', 'when does', []],
    ['nothing in a word that is no topic', 'when', []],
    ['nothing in another word for a topic', 'departures', []],
    ['nothing before anything is typed', '', []],
    ['nothing after an unknown command', '/zeppelin when', []],
  ];
  test.each(cases)('%s', async (_name, line, values) => {
    expect(await valuesFor(line)).toEqual(values);
  });

  test('topics after topic:', async () => {
    expect(await valuesFor('/ask topic:time')).toContain('timetable');
    expect((await complete('/ask topic:time', bot)).typed).toBe('time');
  });

  test('passages by their words', async () => {
    expect((await valuesFor('/quote bicycles'))[0]).toBe('harbour/night-ferry#p2');
  });

  test('passages by the beginning of a word', async () => {
    expect(await valuesFor('/quote bicy')).toContain('harbour/night-ferry#p2');
  });

  test('questions after a topic that is no command', async () => {
    expect(bot.commands().map(command => command.name)).not.toContain('signs');
    expect(await valuesFor('/signs ')).not.toEqual([]);
  });
});

test('one choice takes the place of what was typed, ready for the next word', async () => {
  const completer = promisify(createCompleter(bot, () => {}));
  expect(await completer('/sourc')).toEqual([['/sources '], '/sourc']);
});

test('choices that do not begin with what was typed are listed, and the line stays', async () => {
  const listed: string[] = [];
  const completer = promisify(
    createCompleter(bot, choices => listed.push(...choices.map(choice => choice.value))),
  );
  expect(await completer('/quote board')).toEqual([[], '/quote board']);
  expect(listed).toContain('harbour/quay-boards#p1');
});

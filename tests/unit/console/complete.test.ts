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

const valuesFor = (line: string) => complete(line, bot).choices.map(choice => choice.value);

describe('the tab key offers', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['commands', '/so', ['/sources']],
    ['commands of topics', '/timet', ['/timetable']],
    ['leaving', '/qui', ['/quit']],
    ['nothing in a plain line', 'when does', []],
    ['nothing after an unknown command', '/zeppelin when', []],
  ];
  test.each(cases)('%s', (_name, line, values) => {
    expect(valuesFor(line)).toEqual(values);
  });

  test('topics after topic:', () => {
    expect(valuesFor('/ask topic:time')).toContain('timetable');
    expect(complete('/ask topic:time', bot).typed).toBe('time');
  });

  test('passages by their words', () => {
    expect(valuesFor('/quote bicycles')[0]).toBe('harbour/night-ferry#p2');
  });

  test('passages by the beginning of a word', () => {
    expect(valuesFor('/quote bicy')).toContain('harbour/night-ferry#p2');
  });

  test('questions after a topic that is no command', () => {
    expect(bot.commands().map(command => command.name)).not.toContain('signs');
    expect(valuesFor('/signs ')).not.toEqual([]);
  });
});

test('one choice takes the place of what was typed, ready for the next word', () => {
  const completer = createCompleter(bot, () => {});
  expect(completer('/sourc')).toEqual([['/sources '], '/sourc']);
});

test('choices that do not begin with what was typed are listed, and the line stays', () => {
  const listed: string[] = [];
  const completer = createCompleter(bot, choices => listed.push(...choices.map(choice => choice.value)));
  expect(completer('/quote board')).toEqual([[], '/quote board']);
  expect(listed).toContain('harbour/quay-boards#p1');
});

import { expect, test } from 'vitest';
import { createCommands } from '../../../src/commands/list.ts';
import { createCommandFinder } from '../../../src/commands/resolve-command.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Pack, PackId, Topic } from '../../../src/model.ts';

const packId = 'lamps' as PackId;

function topic(name: string, aliases: readonly string[] = []): Topic {
  return { name, packId, summary: name, aliases, command: false, lead: [], passages: [] };
}

const pack: Pack = {
  id: packId,
  role: 'articles',
  reader: 'signed',
  title: 'Lamps',
  description: '',
  language: 'en',
  version: '1',
  articles: [],
  passages: [],
  topics: [topic('fog-horn', ['horn', 'signal']), topic('lamp', ['light', 'signal', 'fog-horn'])],
  aliasGroups: [],
  claimReviews: [],
};
const library = createLibrary([pack]);
const finder = createCommandFinder(createCommands(library), library);

test.each([
  ['a name', 'lamp', 'lamp'],
  ['an alias', 'light', 'lamp'],
  ['a name with a space for the hyphen', 'Fog Horn', 'fog-horn'],
  ['a name that is also an alias of another', 'fog-horn', 'fog-horn'],
  ['an alias of two topics', 'signal', undefined],
  ['a built-in command', 'help', undefined],
  ['an inherited name', 'constructor', undefined],
])('%s: %s is the topic %s', (_name, typed, meant) => {
  expect(finder.topic(typed)?.name).toBe(meant);
});

test('a built-in command goes before a topic', () => {
  expect(finder.command('help')?.fromTopic).toBe(false);
  expect(finder.command('lamp')?.fromTopic).toBe(true);
});

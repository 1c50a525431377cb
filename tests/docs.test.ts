/** The documentation names everything that there is, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command as Subcommand } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { createProgram } from '../adapters/cli/program.ts';
import { ALL_VARIABLES } from '../adapters/settings.ts';
import { BUILT_IN_COMMANDS, createCommands, loadLibrary, programPath } from '../src/index.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');
/** Every page for people who host or ask. */
const pages = [
  'README.md',
  'docs/COMMANDS.md',
  'docs/SETTINGS.md',
  'docs/HOSTING.md',
  'docs/CONTRIBUTING.md',
  'knowledge/README.md',
  'adapters/console/README.md',
  'adapters/discord/README.md',
  'adapters/slack/README.md',
];

const settingRows = ALL_VARIABLES.map(({ name, standard, meaning }) => [`\`${name}\``, standard, meaning]);

describe('the README', () => {
  let commands: readonly string[];
  beforeAll(async () => {
    const folders = [{ path: programPath('knowledge'), optional: false }];
    const library = await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS });
    commands = createCommands(library)
      .filter(command => !command.fromTopic)
      .map(command => `/${command.name}`);
  });

  test('has a row for each command of the chat, and for no other', () => {
    const rows = rowsUnder('Commands', readme).map(row => /^\/[a-z]+/u.exec(row[0] ?? '')?.[0] ?? '');
    expect(rows.filter(name => name !== '').toSorted()).toEqual([...commands].toSorted());
  });

  test('has the settings and subcommands that a newcomer needs, as the full tables have them', () => {
    for (const [heading, full, most] of [
      ['Settings', settingRows, 5],
      ['In the terminal', subcommandRows().map(nameOf), 8],
    ] as const) {
      const rows = rowsUnder(heading, readme).map(row => (heading === 'Settings' ? row : nameOf(row)));
      expect(rows.length).toBeLessThanOrEqual(most);
      for (const row of rows) expect(full).toContainEqual(row);
    }
  });
});

test('the page of settings has a row for each variable, with its default and its meaning', () => {
  expect(rowsUnder('Settings', read('docs/SETTINGS.md'))).toEqual(settingRows);
});

test('the page of subcommands has a row for each, and for no other', () => {
  expect(subcommandRows().map(nameOf).toSorted()).toEqual(['footnote', ...subcommands()].toSorted());
});

test.each(pages)('%s links to files that exist', page => {
  const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu), ([, file]) => file ?? '');
  for (const file of links) expect(existsSync(join(ROOT, dirname(page), file)), file).toBe(true);
});

// Outside of the folder of the project, npx would fetch whatever has that name in the registry.
test.each(pages)('%s names no command that runs another package', page => {
  expect(read(page)).not.toMatch(/\bnpx footnote\b/u);
});

test('.env.example has each variable with its meaning, turned off', () => {
  const example = read('.env.example');
  const names = Array.from(example.matchAll(/^# ([A-Z_]+)=/gmu), ([, name]) => name);
  expect(names).toEqual(ALL_VARIABLES.map(({ name }) => name));
  for (const { name, meaning } of ALL_VARIABLES) expect(example).toMatch(blockOf(meaning, name));
});

test('every dependency that people install has its line in the design', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const design = read('docs/DESIGN.md');
  const missing = Object.keys(dependencies).filter(name => !design.includes(`| ${name} |`));
  expect(missing).toEqual([]);
});

test('every script of the package that people run is in the guide for contributors', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const guide = read('docs/CONTRIBUTING.md');
  const hidden = ['prepare'];
  const missing = Object.keys(scripts).filter(
    name => !hidden.includes(name) && !guide.includes(`npm run ${name}`) && !guide.includes(`npm ${name}`),
  );
  expect(missing).toEqual([]);
});

function blockOf(meaning: string, name: string): RegExp {
  const escaped = meaning.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^# ${escaped}\\n# ${name}=`, 'mu');
}

function subcommandRows(): readonly (readonly string[])[] {
  return rowsUnder('Subcommands', read('docs/COMMANDS.md'));
}

/** `footnote topics on` of `footnote topics on NAME …`. */
function nameOf(row: readonly string[]): string | undefined {
  return row[0]?.split(/ (?:[A-Z["]|…)/u)[0]?.replaceAll('`', '');
}

/** The cells of the first table under a heading, without its first two lines. */
function rowsUnder(heading: string, page: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(new RegExp(`^##? ${heading}$`, 'mu'));
  const lines = (section.split(/^## /mu)[0] ?? '').split('\n').filter(line => line.startsWith('|'));
  return lines.slice(2).map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  );
}

function subcommands(): readonly string[] {
  const nothing = { write: () => true };
  const program = createProgram({ output: nothing, errors: nothing } as never, () => {});
  const names = (command: Subcommand, before: string): readonly string[] =>
    command.commands.flatMap(child => {
      const name = `${before} ${child.name()}`;
      // A command that only groups others, such as `footnote pack`, does nothing by itself.
      const own = child.commands.length > 0 && !['eval', 'topics'].includes(child.name()) ? [] : [name];
      return [...own, ...names(child, name)];
    });
  return names(program, 'footnote');
}

/** The documentation names everything that there is, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command as Subcommand } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { createProgram } from '../adapters/cli/program.ts';
import { ALL_VARIABLES } from '../adapters/settings.ts';
import { BUILT_IN_COMMANDS, createCommands, loadLibrary, programPath } from '../src/index.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const readme = read('README.md');

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
    const rows = rowsUnder('Commands').map(row => /^\/[a-z]+/u.exec(row[0] ?? '')?.[0] ?? '');
    expect(rows.filter(name => name !== '').toSorted()).toEqual([...commands].toSorted());
  });

  test('has a row for each variable, with its default and its meaning', () => {
    const rows = ALL_VARIABLES.map(({ name, standard, meaning }) => [`\`${name}\``, standard, meaning]);
    expect(rowsUnder('Settings')).toEqual(rows);
  });

  test('has a row for each subcommand of the program, and for no other', () => {
    const rows = rowsUnder('In the terminal').map(row =>
      row[0]?.split(/ (?:[A-Z["]|…)/u)[0]?.replaceAll('`', ''),
    );
    expect(rows.toSorted()).toEqual(['footnote', ...subcommands()].toSorted());
  });

  test('links to files that exist', () => {
    const links = Array.from(readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu), ([, file]) => file ?? '');
    for (const file of links) expect(() => read(file)).not.toThrow();
  });
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

/** The cells of the first table under a heading, without its first two lines. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readme.split(new RegExp(`^## ${heading}$`, 'mu'));
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

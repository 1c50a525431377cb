import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { articlePacks, helpPacks, ofArticles, ofHelp } from '../../../src/library/roles.ts';
import type { Library } from '../../../src/model.ts';
import { libraryOnDisk, RESERVED } from './library-on-disk.ts';

const ARTICLE = '---\ntitle: T\nlicence: MIT\nfidelity: verbatim\n---\n\nA lamp burns.\n';

function packYaml(id: string, role?: string): string {
  const head = `id: ${id}\ntitle: ${id}\ndescription: d\nlanguage: en\nversion: "1"\n`;
  const topics = `topics:\n  - { name: ${id}-topic, summary: What it is., lead: [a#p1] }\n`;
  return `${head}${role === undefined ? '' : `role: ${role}\n`}${topics}`;
}

async function load(roles: Readonly<Record<string, string | undefined>>): Promise<Library> {
  const files = Object.entries(roles).flatMap(([id, role]) => [
    [`${id}/pack.yaml`, packYaml(id, role)],
    [`${id}/a.md`, ARTICLE],
  ]);
  const path = await libraryOnDisk(Object.fromEntries(files));
  return loadLibrary([{ path, optional: false }], { reserved: RESERVED });
}

const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('a pack holds articles unless it says that it is help', async () => {
  const library = await load({ lamps: undefined, manual: 'help', ships: 'articles' });
  expect(library.packs.map(pack => [pack.id, pack.role])).toEqual([
    ['lamps', 'articles'],
    ['manual', 'help'],
    ['ships', 'articles'],
  ]);
  expect(names(articlePacks(library))).toEqual(['lamps', 'ships']);
  expect(names(helpPacks(library))).toEqual(['manual']);
  expect(names(ofArticles(library.passages, library))).toEqual(['lamps/a#p1', 'ships/a#p1']);
  expect(ofHelp(library.topics, library).map(topic => topic.name)).toEqual(['manual-topic']);
});

test('where every pack is help, all are read like articles', async () => {
  const library = await load({ manual: 'help', faq: 'help' });
  expect(names(articlePacks(library))).toEqual(['faq', 'manual']);
  expect(helpPacks(library)).toEqual([]);
  expect(names(ofArticles(library.articles, library))).toEqual(['faq/a', 'manual/a']);
  expect(ofHelp(library.articles, library)).toEqual([]);
});

test('another role is a problem with its line', async () => {
  await expect(load({ lamps: 'handbook' })).rejects.toThrow(
    /pack\.yaml:6: The key role must be articles .* or help/,
  );
});

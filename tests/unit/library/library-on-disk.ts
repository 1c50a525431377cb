/** Library folders on disk for tests, removed afterwards. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export async function libraryOnDisk(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Saves a file in one step, as editors do: who looks meanwhile sees the old text or the new one. */
export async function save(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}`);
  await writeFile(aside, text);
  await rename(aside, path);
}

/** Every file below a folder with its content: two equal trees are byte-identical. */
export async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    tree[path.slice(folder.length + 1)] = entry.isFile() ? await readFile(path, 'latin1') : 'folder';
  }
  return tree;
}

export const RESERVED = ['ask', 'quote', 'read', 'topics', 'sources', 'help'];

export const FERRY_PACK = `id: ferry
title: The ferry
description: All about the ferry.
language: en
version: "1"
`;

export const FERRY_ARTICLE = `---
title: The night ferry
licence: CC BY 4.0
fidelity: verbatim
---

## The crossing

The ferry leaves at nine and arrives
before the *bakers* open.

- Bicycles travel free of charge.
- Dogs pay half.
`;

export function ferry(
  more: { readonly pack?: string; readonly article?: string } = {},
): Readonly<Record<string, string>> {
  return {
    'ferry/pack.yaml': `${FERRY_PACK}${more.pack ?? ''}`,
    'ferry/night.md': more.article ?? FERRY_ARTICLE,
  };
}

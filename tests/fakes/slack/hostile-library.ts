/** A library whose every text holds what Slack could take for something to do. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN_COMMANDS, type Library, loadLibrary } from '../../../src/index.ts';

export const HOSTILE = '<!channel> <@U1> &lt; <https://evil.example|x> https://evil.example/a `code` *b*';
/** More than Slack takes in one message. */
export const LENGTH = 13_200;

export async function hostileLibrary(): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const pack = join(folder, 'port');
  await mkdir(pack);
  const written = HOSTILE.replace(/[&<>`*[\]]/gu, '\\$&').replaceAll('\\&lt;', '&amp;lt;');
  const half = (first: string) =>
    `The lighthouse keeper copied the ${first} log. ${`${written} was in the fog. `.repeat(200)}`.slice(
      0,
      LENGTH / 2,
    );
  await writeFile(join(pack, 'pack.yaml'), packOf(HOSTILE));
  await writeFile(
    join(pack, 'boards.md'),
    articleOf(HOSTILE, `The painted board of the harbour master reads ${written} in white letters.\n`),
  );
  await writeFile(join(pack, 'log.md'), articleOf('The log', `${half('morning')}\n\n${half('evening')}\n`));
  try {
    return await loadLibrary([{ path: folder, optional: false }], { reserved: BUILT_IN_COMMANDS });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const packOf = (hostile: string) => `id: port
title: ${JSON.stringify(hostile)}
description: ${JSON.stringify(hostile)}
language: en
version: "1"
topics:
  - name: board
    summary: ${JSON.stringify(hostile)}
    command: true
    lead: [boards#p1]
  - name: lighthouse
    summary: ${JSON.stringify(hostile)}
    lead: [log#p1]
`;

const articleOf = (title: string, body: string) => `---
title: ${JSON.stringify(title)}
author: ${JSON.stringify(HOSTILE)}
publisher: ${JSON.stringify(HOSTILE)}
licence: CC0
url: https://example.org/boards?a=1&b=2
fidelity: verbatim
---

${body}`;

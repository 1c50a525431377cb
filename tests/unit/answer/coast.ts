/** Two articles in which one passage leads to another: what the tests of asking next are about. */
import { BUILT_IN_COMMANDS, type Library, loadLibrary } from '../../../src/index.ts';
import { libraryOnDisk } from '../library/library-on-disk.ts';

const PACK = `id: coast
title: The coast
description: Notes on a made-up coast.
language: en
version: "1"
topics:
  - name: lighthouse
    summary: The lighthouse and those who keep it
    command: true
    lead: ["lighthouse#p1"]
    passages: ["lighthouse#p1-4"]
  - name: fog-horn
    summary: The horn that sounds in fog
    command: true
    lead: ["lighthouse#p5"]
    passages: ["lighthouse#p5-6"]
`;

const LIGHTHOUSE = `---
title: The lighthouse of Torsvik
licence: CC0
fidelity: verbatim
---

The lighthouse was lit for the first time on 3 May 1871, before a small crowd.

The lamp burns rape oil, which smokes little and costs less than any other.

Ingrid Solheim cleaned every pane of glass twice a day, with vinegar and old newspapers.

Ingrid Solheim, who had sailed as a cook, was the first keeper; her wages were paid in barley.

The fog horn was cast in Hammerdal and brought by sledge.

The fog horn sounds twice a minute for as long as nobody sees the mainland.

The dogs eat dried cod.

Dogs that eat dried cod are thirsty.

Dogs eat dried cod and nothing else.
`;

const FERRY = `---
title: The ferry
licence: CC0
fidelity: verbatim
---

Two engines drive the ferry, and one of them is a spare.

On board, where there is no stove, the dogs of the passengers eat dried cod as well.
`;

export async function coast(changes: Readonly<Record<string, string>> = {}): Promise<Library> {
  const path = await libraryOnDisk({
    'coast/pack.yaml': PACK,
    'coast/lighthouse.md': LIGHTHOUSE,
    'coast/ferry.md': FERRY,
    ...changes,
  });
  return loadLibrary([{ path, optional: false }], { reserved: BUILT_IN_COMMANDS });
}

export const COAST = { PACK, LIGHTHOUSE, FERRY };

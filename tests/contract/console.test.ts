import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Communities, Library } from '../../src/index.ts';
import { describeAdapter } from './describe-adapter.ts';
import { type AddingRoom, describeAdding } from './describe-adding.ts';
import { describeCommunities } from './describe-communities.ts';
import type { Harness, Room, Shown } from './harness.ts';
import { openConsole } from './open-console.ts';

/** In the languages of the tests. */
const ONLY_YOU = /^\((?:only you see this|nur du siehst das)\)\n/u;

const harness: Harness = {
  open: library => openRoom(library),
  harm: raw => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    const found = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u.exec(raw);
    return found === null ? undefined : `control character ${found[0].charCodeAt(0)} at ${found.index}`;
  },
};

async function openRoom(library: Library, communities?: Communities): Promise<Room> {
  const terminal = await openConsole(library, { asRoom: true, ...(communities && { communities }) });
  let offered: readonly string[] = [];
  const read = (raw: string): Shown => {
    const isPrivate = ONLY_YOU.test(raw);
    const text = raw.replace(ONLY_YOU, '');
    const actions = actionsIn(text);
    if (actions.length > 0) offered = actions;
    return { everyone: isPrivate ? '' : text, asker: isPrivate ? text : '', actions, raw };
  };
  return {
    send: async (command, input) => read(await terminal.type(lineOf(command, input))),
    pick: async label => read(await terminal.type(String(offered.indexOf(label) + 1))),
    restart: async next => terminal.replaceBot(next),
    close: () => terminal.close(),
  };
}

/** `[1] Read in context   [2] After` */
function actionsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => /^\s*\[\d+\] /u.test(line));
  const items = lines.flatMap(line => line.split(/\s{2,}(?=\[\d+\])/u));
  return items.filter(item => item.trim() !== '').map(item => item.replace(/^\s*\[\d+\]\s*/u, '').trim());
}

/** Named options first, then the one that takes the rest of the line. */
function lineOf(
  command: string,
  { question, passage, claim, text, packs, wish, where = '', ...named }: Readonly<Record<string, string>>,
): string {
  const options = Object.entries(named).map(([name, value]) => `${name}:"${value}"`);
  return [`/${command}`, ...options, question ?? passage ?? claim ?? text ?? packs ?? wish ?? where].join(
    ' ',
  );
}

describeAdapter('The console', harness);
/** One person, who names files of their own. */
async function openHosted(library: Library, communities: Communities): Promise<AddingRoom> {
  const room = await openRoom(library, communities);
  const folder = await mkdtemp(join(tmpdir(), 'footnote-files-'));
  return {
    ...room,
    async attach(name, text) {
      const path = join(folder, name);
      await writeFile(path, text);
      return room.send('footnote add', { text: path });
    },
    press: room.pick,
    async close() {
      await room.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const hosted = { hasMembers: false, harm: harness.harm, open: openHosted };
describeCommunities('The console', hosted);
describeAdding('The console', hosted);

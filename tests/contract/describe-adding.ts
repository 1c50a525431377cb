/** What every adapter does with articles that hosts add from the chat, and keeps from everybody else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Communities,
  createBot,
  createCommunities,
  createContext,
  type Library,
  openStore,
  type Store,
} from '../../src/index.ts';
import { type CommunityHarness, type HostRoom, onOneLine, seen } from './describe-communities.ts';
import { contractLibrary, type Shown } from './harness.ts';

type Who = 'host' | 'member';

export interface AddingRoom extends HostRoom {
  /** A file with the command that adds articles, or in its form. */
  attach(name: string, text: string, by?: Who): Promise<Shown>;
  /** The form that a host has opened, sent by somebody; absent where there are no forms. */
  fillIn?(values: Readonly<Record<'title' | 'text', string>>, by?: Who): Promise<Shown>;
  /** Presses the latest button of that label, whoever it was shown to. */
  press(label: string, by?: Who): Promise<Shown>;
  /** The program ends and starts again; what is on people's screens stays there. */
  restart(library: Library): Promise<void>;
}

export interface AddingHarness extends Omit<CommunityHarness, 'open'> {
  open(library: Library, communities: Communities): Promise<AddingRoom>;
}

const TITLE = 'Lanterns on the mole';
const TEXT = [
  'The keeper of the mole lights eleven lanterns at dusk, and puts them out at six in the morning.',
  'In winter the lanterns burn whale oil, which the harbour office buys in barrels from Tromsø.',
].join('\n\n');
const ARTICLE = `${TITLE}\n\n${TEXT}\n`;
const QUESTION = { question: 'how many lanterns does the keeper light at dusk' };
const FOUND = 'lights eleven lanterns at dusk';
const PREVIEW = /“Lanterns on the mole”: 2 passages, read as plain text\. Nothing is added yet\./u;
const FOR_HOSTS = 'That is for the hosts of this community.';

export function describeAdding(name: string, harness: AddingHarness): void {
  describe(`${name}, where articles are added`, () => {
    let folder: string;
    let store: Store;
    let communities: Communities;
    let library: Library;
    let room: AddingRoom;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footnote-adding-'));
      store = await openStore({ dataFolder: folder, use: 'own' });
      communities = createCommunities({ store: async () => store });
      library = await contractLibrary();
      room = await harness.open(library, communities);
    });
    afterEach(async () => {
      await room.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });

    const answer = async () => seen(await room.send('ask', QUESTION));

    test('a host sees alone what comes of a file, adds it, and everybody is answered from it', async () => {
      const preview = await room.attach('lanterns.txt', ARTICLE);
      expect(preview.everyone).toBe('');
      expect(onOneLine(preview.asker)).toMatch(PREVIEW);
      const added = await room.press('Add');
      expect(added.everyone).toBe('');
      expect(onOneLine(added.asker)).toContain('Added: “Lanterns on the mole”, 2 passages.');
      const found = await room.send('ask', QUESTION);
      expect(onOneLine(found.everyone)).toContain(FOUND);
      expect(onOneLine(found.everyone)).toContain(TITLE);
    });

    test('what is not added yet, and what was taken back, is not found', async () => {
      await room.attach('lanterns.txt', ARTICLE);
      expect(await answer()).not.toContain(FOUND);
      await room.attach('lanterns.txt', ARTICLE);
      await room.press('Add');
      const undone = await room.press('Undo');
      expect([undone.everyone, onOneLine(undone.asker)]).toEqual(['', 'Taken back: “Lanterns on the mole”.']);
      expect(await answer()).not.toContain(FOUND);
    });

    test('what was shown before a restart is added after it', async () => {
      await room.attach('lanterns.txt', ARTICLE);
      await room.restart(library);
      await room.press('Add');
      await room.restart(library);
      expect(await answer()).toContain(FOUND);
    });

    test('the room is told in one line, and only when the host wants it', async () => {
      await room.attach('lanterns.txt', ARTICLE);
      await room.press('Add');
      const told = await room.press('Tell the channel');
      expect(onOneLine(told.everyone)).toContain(
        '“Lanterns on the mole” can be asked about here now: 2 passages.',
      );
      expect(harness.harm(told.raw)).toBeUndefined();
    });

    test('a file does nothing to whoever looks at it', async () => {
      const evil = '@everyone <@1> <!channel> [x](https://evil.example) \u202Eback [2J `code` ||hidden||';
      const shown = await room.attach('evil.txt', `${evil}\n\n${TEXT} ${evil}\n`);
      expect(onOneLine(shown.asker)).toContain('Nothing is added yet.');
      expect(harness.harm(shown.raw)).toBeUndefined();
    });

    test('no other community finds, lists or removes it', async () => {
      await room.attach('lanterns.txt', ARTICLE);
      await room.press('Add');
      const quiet = { debug() {}, info() {}, warn() {}, error() {} };
      const bot = createBot(createContext(library, { communities }), quiet);
      const elsewhere = {
        community: 'elsewhere',
        channel: 'c',
        user: 'u',
        locale: 'en',
        standing: { manages: true, roles: [] },
      };
      const run = (command: string, input: Readonly<Record<string, string>>) =>
        bot.handle({ ...elsewhere, kind: 'command', command, input });
      expect(JSON.stringify(await run('ask', QUESTION))).not.toContain(FOUND);
      expect(JSON.stringify(await run('sources', {}))).not.toContain(TITLE);
      expect(JSON.stringify(await run('footnote remove', {}))).toContain('No article was added here.');
      const removed = await run('footnote remove', { article: TITLE });
      expect(JSON.stringify(removed)).not.toContain('Removed');
      expect(await answer()).toContain(FOUND);
    });

    test('a host fills in the form', async () => {
      if (room.fillIn === undefined) return;
      const preview = await room.fillIn({ title: TITLE, text: TEXT });
      expect(preview.everyone).toBe('');
      expect(onOneLine(preview.asker)).toMatch(PREVIEW);
      await room.press('Add');
      expect(await answer()).toContain(FOUND);
    });

    if (harness.hasMembers) {
      test('nobody else adds, drops, takes back or tells anything, by command, form or button', async () => {
        const refused = (shown: Shown) => {
          expect(shown.everyone).toBe('');
          expect(onOneLine(shown.asker)).toContain(FOR_HOSTS);
        };
        refused(await room.attach('lanterns.txt', ARTICLE, 'member'));
        if (room.fillIn !== undefined) refused(await room.fillIn({ title: TITLE, text: TEXT }, 'member'));
        await room.attach('lanterns.txt', ARTICLE);
        refused(await room.press('Add', 'member'));
        refused(await room.press('Discard', 'member'));
        expect(await answer()).not.toContain(FOUND);
        await room.press('Add');
        refused(await room.press('Undo', 'member'));
        refused(await room.press('Tell the channel', 'member'));
        await room.send('footnote remove', {});
        refused(await room.press(`Remove ${TITLE}`, 'member'));
        expect(await answer()).toContain(FOUND);
      });
    }
  });
}

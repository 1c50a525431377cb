/** What every adapter does for the hosts of a community and keeps from others, through its own surface. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Communities,
  createCommunities,
  type Library,
  loadLibrary,
  openStore,
  type PassageId,
  type Store,
} from '../../src/index.ts';
import { all } from './describe-store.ts';
import type { Harness, Shown } from './harness.ts';

export interface HostRoom {
  /** By a host unless it is said otherwise. */
  send(command: string, input: Readonly<Record<string, string>>, by?: 'host' | 'member'): Promise<Shown>;
  /** Picks an action of the latest reply that offered any, by its label. */
  pick(label: string, by?: 'host' | 'member'): Promise<Shown>;
  /** What is posted by itself at that time; absent where nothing is. */
  digest?(now: number): Promise<Shown>;
  /** Names somebody as the platform does when they are picked. */
  readonly member?: string;
  close(): Promise<void>;
}

export interface CommunityHarness extends Pick<Harness, 'harm'> {
  /** The terminal has one person. */
  readonly hasMembers: boolean;
  open(library: Library, communities: Communities): Promise<HostRoom>;
}

const FERRY = { question: 'do bicycles travel free of charge' };
/** Passages are close to it, and none is sure. */
const DOGS = { question: 'how much does the ferry cost for dogs' };
const CROSSING = 'Bicycles travel free of charge';

export function describeCommunities(name: string, harness: CommunityHarness): void {
  describe(`${name}, for the hosts of a community`, () => {
    let folder: string;
    let store: Store;
    let room: HostRoom;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footnote-hosts-'));
      store = await openStore({ dataFolder: folder, use: 'own' });
      const folders = ['library', '../../knowledge'].map(path => ({
        path: join(import.meta.dirname, path),
        optional: false,
      }));
      const library = await loadLibrary(folders, { reserved: [] });
      room = await harness.open(library, createCommunities({ store: async () => store }));
    });
    afterEach(async () => {
      await room.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('what a host sets is shown to them alone, and holds from the next answer on', async () => {
      expect(onOneLine((await room.send('ask', FERRY)).everyone)).toContain(CROSSING);
      const set = await room.send('footnote settings', { audience: 'asker' });
      expect(set.everyone).toBe('');
      expect(onOneLine(set.asker)).toMatch(/Set\..*audience.*the asker alone/u);
      expect(harness.harm(set.raw)).toBeUndefined();
      const answer = await room.send('ask', FERRY);
      expect(answer.everyone).toBe('');
      expect(onOneLine(answer.asker)).toContain(CROSSING);
      expect(onOneLine((await room.send('footnote changes', {})).asker)).toContain('audience: asker');
    });

    test('only the packs that a host has chosen are answered from and listed', async () => {
      const chosen = await room.send('footnote packs', { packs: 'ulan-ude-2011' });
      expect(onOneLine(chosen.asker)).toMatch(/harbour.*not used.*ulan-ude-2011.*used/u);
      expect(seen(await room.send('ask', FERRY))).not.toContain(CROSSING);
      for (const command of ['topics', 'sources']) {
        const listed = seen(await room.send(command, {}));
        expect(listed).not.toMatch(/ferry|timetable/iu);
        expect(listed).toMatch(/summit/iu);
      }
      await room.send('footnote packs', { packs: 'all' });
      expect(seen(await room.send('ask', FERRY))).toContain(CROSSING);
    });

    test('where hosts have set a language people read it, in public and alone, and passages stay as they are', async () => {
      const set = await room.send('footnote settings', { language: 'de' });
      expect([set.everyone, onOneLine(set.asker)]).toEqual([
        '',
        expect.stringMatching(/Eingestellt\..*Deutsch/u),
      ]);
      expect(harness.harm(set.raw)).toBeUndefined();
      const answer = await room.send('ask', FERRY, 'member');
      expect(onOneLine(answer.everyone)).toContain(CROSSING);
      const opened = await room.pick('Im Zusammenhang lesen', 'member');
      expect(onOneLine(opened.asker)).toContain('The night ferry leaves the old harbour');
      expect(harness.harm(opened.raw)).toBeUndefined();
      const unknown = await room.send('ask', { ...FERRY, topic: 'zeppelins' }, 'member');
      expect([unknown.everyone, onOneLine(unknown.asker)]).toEqual([
        '',
        expect.stringContaining('Ein Thema namens zeppelins gibt es nicht.'),
      ]);
      if (harness.hasMembers)
        expect(onOneLine((await room.send('footnote settings', {}, 'member')).asker)).toContain(
          'Das ist für die Gastgeber dieser Community.',
        );
      expect(onOneLine((await room.send('footnote changes', {})).asker)).toContain('language: de');
      await room.send('footnote settings', { unanswered: 'on' });
      await room.send('ask', DOGS, 'member');
      const listed = await room.send('footnote unanswered', {});
      expect(onOneLine(listed.asker)).toMatch(/ohne sichere Antwort.*cost for dogs/u);
      expect(harness.harm(listed.raw)).toBeUndefined();
      expect(onOneLine((await room.send('privacy', {})).asker)).toContain('deine Worte');
      await room.send('footnote settings', { language: 'standard' });
      expect(seen(await room.send('ask', { ...FERRY, topic: 'zeppelins' }, 'member'))).toContain(
        'There is no topic of the name zeppelins.',
      );
    });

    test('a setting that is none is one sentence', async () => {
      const shown = await room.send('footnote settings', { keep: 'for ever' });
      expect([shown.everyone, onOneLine(shown.asker)]).toEqual([
        '',
        expect.stringContaining('a number of days'),
      ]);
    });

    test('the passages that everyone was shown are listed in order, and those of private answers are not', async () => {
      await room.send('quote', { passage: '3 of the night ferry' });
      await room.send('ask', { ...FERRY, private: 'yes' });
      await room.send('quote', { passage: '1 of the night ferry' });
      const listed = await room.send('sources', { where: 'here' });
      expect(listed.everyone).toBe('');
      const text = onOneLine(listed.asker);
      expect(text).toMatch(
        /2 passages shown in this channel.*¶3.*Bread is not sold.*¶1.*The night ferry leaves/u,
      );
      expect(text).not.toContain(CROSSING);
      expect(harness.harm(listed.raw)).toBeUndefined();
    });

    test('the bibliography of what everyone was shown is for the asker alone', async () => {
      await room.send('quote', { passage: '3 of the night ferry' });
      const listed = await room.send('sources', { where: 'here' });
      expect(listed.actions).toContain('Bibliography');
      const cited = await room.send('cite', { passage: 'here', style: 'ris' });
      expect(cited.everyone).toBe('');
      expect(onOneLine(cited.asker)).toMatch(
        /1 source shown in this channel, RIS.*ID - harbour\/night-ferry/u,
      );
      expect(onOneLine(cited.asker)).toContain('Cited: ¶3');
      expect(harness.harm(cited.raw)).toBeUndefined();
    });

    test('what is kept is said to whoever asks', async () => {
      await room.send('ask', FERRY);
      const kept = await room.send('privacy', {});
      expect(kept.everyone).toBe('');
      expect(onOneLine(kept.asker)).toMatch(/your words.*never kept.*passages shown.*90 days.*1 now/u);
    });

    test('what somebody was shown in private is forgotten when they want it', async () => {
      await room.send('ask', { ...FERRY, private: 'yes' });
      expect(seen(await room.send('ask', { question: 'and dogs?' }))).toMatch(/read as/u);
      const forgotten = await room.send('privacy', { wish: 'forget' });
      expect(onOneLine(forgotten.asker)).toContain('is forgotten');
      expect(seen(await room.send('ask', { question: 'and dogs?' }))).not.toMatch(/read as/u);
    });

    test('where an article is read up to a passage, nothing beyond is shown, and /pace says what to read', async () => {
      const article = 'harbour/night-ferry';
      const set = await room.send('footnote pace', { article, to: '1' });
      expect([set.everyone, onOneLine(set.asker)]).toEqual([
        '',
        expect.stringMatching(/¶1.*The night ferry/u),
      ]);
      expect(harness.harm(set.raw)).toBeUndefined();
      const asked = await room.send('ask', FERRY);
      expect(asked.everyone).toBe('');
      expect(onOneLine(asked.asker)).toContain('Reading here is up to ¶1 of The night ferry');
      expect(seen(asked)).not.toContain(CROSSING);
      const pace = await room.send('pace', {});
      expect(pace.everyone).toBe('');
      expect(onOneLine(pace.asker)).toMatch(/¶1 of The night ferry.*leaves the old harbour.*from ¶2 on/u);
      expect(harness.harm(pace.raw)).toBeUndefined();
      await room.send('footnote pace', { article: 'off' });
      expect(seen(await room.send('ask', FERRY))).toContain(CROSSING);
    });

    test('whoever thinks something of an answer says it by a button, in private, where a host wants it', async () => {
      const before = await room.send('ask', FERRY, 'member');
      expect(before.actions.filter(isFeedback)).toEqual([]);
      await room.send('footnote settings', { feedback: 'on' });
      const answer = await room.send('ask', FERRY, 'member');
      expect(answer.actions.slice(-2)).toEqual(['Useful', 'Not the passage']);
      const thanks = await room.pick('Not the passage', 'member');
      expect([thanks.everyone, onOneLine(thanks.asker)]).toEqual([
        '',
        expect.stringMatching(/Thanks\..*not the passage/u),
      ]);
      expect(harness.harm(thanks.raw)).toBeUndefined();
      expect(onOneLine((await room.pick('Useful', 'member')).asker)).toContain(
        'in place of what you said before',
      );
      const listed = await room.send('footnote feedback', {});
      expect(listed.everyone).toBe('');
      expect(onOneLine(listed.asker)).toMatch(/the worst first.*¶2.*Bicycles travel.*1 useful/u);
      expect(harness.harm(listed.raw)).toBeUndefined();
    });

    test('said again it counts on, and is taken back by a button of its own', async () => {
      await room.send('footnote settings', { feedback: 'on' });
      await room.send('ask', FERRY, 'member');
      await room.pick('Useful', 'member');
      const again = await room.pick('Useful', 'member');
      expect([again.everyone, again.actions]).toEqual(['', ['Take it back']]);
      expect(onOneLine(again.asker)).toContain('said so already, and it counts');
      expect(seen(await room.send('footnote feedback', {}))).toContain('1 useful');
      await room.send('ask', FERRY, 'member');
      await room.pick('Useful', 'member');
      const back = await room.pick('Take it back', 'member');
      expect([back.everyone, onOneLine(back.asker)]).toEqual(['', expect.stringContaining('Taken back')]);
      expect(harness.harm(back.raw)).toBeUndefined();
      expect(seen(await room.send('footnote feedback', {}))).toContain('Nobody has said anything');
    });

    test('a button from before it was turned off says so, and keeps nothing', async () => {
      await room.send('footnote settings', { feedback: 'on' });
      await room.send('ask', FERRY, 'member');
      await room.send('footnote settings', { feedback: 'off' });
      const said = await room.pick('Useful', 'member');
      expect([said.everyone, onOneLine(said.asker)]).toEqual([
        '',
        expect.stringContaining('do not want it kept'),
      ]);
      expect((await all(store.export())).filter(({ table }) => table === 'feedback')).toEqual([]);
    });

    test.each([
      'Bicycles travel free of charge on the upper deck',
      'The zeppelin carried forty accordions, nine trombones and a piano that had no strings over the bay of Lisbon',
    ])('a wrong verdict keeps a claim only when its sender agrees: %s', async claim => {
      const kept = async () => JSON.stringify(await all(store.export())).includes(claim);
      await room.send('footnote settings', { feedback: 'on' });
      await room.send('factcheck', { claim }, 'member');
      const asked = await room.pick('Wrong verdict', 'member');
      expect([asked.everyone, asked.actions]).toEqual(['', ['Keep it', 'Do not keep it']]);
      expect(onOneLine(asked.asker)).toContain('Without a yes nothing of it is kept');
      expect(harness.harm(asked.raw)).toBeUndefined();
      expect(await kept()).toBe(false);
      expect(onOneLine((await room.pick('Keep it', 'member')).asker)).toContain('Kept for the hosts');
      expect(await kept()).toBe(true);
      expect(onOneLine((await room.send('footnote feedback', {})).asker)).toContain(claim);
    });

    test('nothing that anybody writes is kept until a host wants it', async () => {
      await room.send('ask', DOGS, 'member');
      expect((await room.send('footnote unanswered', {})).asker).toContain('not kept here');
      expect(JSON.stringify(await all(store.export()))).not.toContain('cost for dogs');
      await room.send('footnote settings', { unanswered: 'on' });
      await room.send('ask', { ...DOGS, private: 'yes' }, 'member');
      expect(JSON.stringify(await all(store.export()))).not.toContain('cost for dogs');
      await room.send('ask', DOGS, 'member');
      expect(JSON.stringify(await all(store.export()))).toContain('cost for dogs');
      await room.send('privacy', { wish: 'forget' }, 'member');
      expect(JSON.stringify(await all(store.export()))).not.toContain('cost for dogs');
    });

    test('a host sees what got no sure answer, and pins a passage for it, which is found first then', async () => {
      await room.send('footnote settings', { unanswered: 'on' });
      await room.send('ask', DOGS, 'member');
      const listed = await room.send('footnote unanswered', {});
      expect([listed.everyone, onOneLine(listed.asker)]).toEqual([
        '',
        expect.stringContaining('cost for dogs'),
      ]);
      expect(harness.harm(listed.raw)).toBeUndefined();
      const opened = await room.pick(labelIn(listed, /cost for dogs/u));
      expect(onOneLine(opened.asker)).toContain('The nearest passages');
      const pinned = await room.pick(labelIn(opened, /^(?:Show )?¶2/u));
      expect(onOneLine(pinned.asker)).toMatch(/Pinned\..*Bicycles travel free of charge/u);
      const answer = await room.send('ask', { question: 'How much does a ferry cost for dogs?' }, 'member');
      expect(onOneLine(answer.everyone)).toMatch(/Pinned by the hosts of this community.*Bicycles travel/u);
      expect(seen(await room.send('footnote unanswered', {}))).toContain('No question is without');
      await room.send('footnote pins', {});
      await room.pick('Remove 1');
      expect(seen(await room.send('ask', DOGS, 'member'))).not.toContain('Pinned by');
    });

    test('whoever opens a close passage has been answered', async () => {
      await room.send('footnote settings', { unanswered: 'on' });
      const close = await room.send('ask', DOGS, 'member');
      await room.pick(labelIn(close, /^¶2/u), 'member');
      expect(seen(await room.send('footnote unanswered', {}))).toContain('No question is without');
    });

    test('the channel that a host has chosen has a digest once a week, where there are channels', async () => {
      const set = await room.send('footnote settings', { unanswered: 'on', digest: 'weekly' });
      if (room.digest === undefined) {
        expect(onOneLine(set.asker)).toContain('Nothing can be posted here by itself');
        return;
      }
      const inDays = (days: number) => Date.now() + days * 24 * 60 * 60 * 1_000;
      expect((await room.digest(inDays(8))).everyone).toBe('');
      await room.send('ask', { question: 'who paints the <@U024BE7LH> lighthouse @everyone' }, 'member');
      const posted = await room.digest(inDays(16));
      expect(onOneLine(posted.everyone)).toMatch(/1 question without a sure answer.*lighthouse/u);
      expect(harness.harm(posted.raw)).toBeUndefined();
      expect((await room.digest(inDays(16))).everyone).toBe('');
      const other = await room.pick('Look through them', 'member');
      expect([other.everyone, onOneLine(other.asker)]).toEqual([
        '',
        expect.stringContaining('for the hosts'),
      ]);
      expect(seen(await room.send('footnote unanswered', {}))).toContain('lighthouse');
    });

    if (harness.hasMembers) {
      test('a list of what people think is turned by hosts alone', async () => {
        await room.send('footnote settings', { feedback: 'on' });
        for (const community of await store.communities())
          for (let number = 1; number <= 7; number += 1)
            await store.of(community).feedback.give('x', 'useful', {
              passageId: `harbour/night-ferry#p${number + 70}` as PassageId,
              hash: '0123456789ab',
            });
        expect((await room.send('footnote feedback', {})).actions).toEqual(['Next page']);
        expect(onOneLine((await room.pick('Next page')).asker)).toContain('page 2 of 2');
      });

      test('nobody else sets or sees anything of it', async () => {
        for (const [command, input] of [
          ['footnote settings', { audience: 'asker' }],
          ['footnote packs', { packs: 'ulan-ude-2011' }],
          ['footnote hosts', {}],
          ['footnote remove', {}],
          ['footnote changes', {}],
          ['footnote feedback', {}],
          ['footnote pace', { article: 'harbour/night-ferry', to: '1' }],
        ] as const) {
          const shown = await room.send(command, input, 'member');
          expect([command, shown.everyone]).toEqual([command, '']);
          expect(onOneLine(shown.asker)).toContain('That is for the hosts of this community.');
        }
        expect(onOneLine((await room.send('ask', FERRY, 'member')).everyone)).toContain(CROSSING);
      });

      test('a host makes somebody else one, and takes it back', async () => {
        const settings = () => room.send('footnote settings', {}, 'member');
        await room.send('footnote hosts', { add: room.member ?? '' });
        expect(onOneLine((await settings()).asker)).toContain('What is set here');
        await room.send('footnote hosts', { remove: room.member ?? '' });
        expect(onOneLine((await settings()).asker)).toContain('for the hosts');
      });
    }
  });
}

function isFeedback(label: string): boolean {
  return ['Useful', 'Not the passage', 'Wrong verdict'].includes(label);
}

/** A row that is picked by its number has no other label in the terminal. */
function labelIn({ actions }: Shown, pattern: RegExp): string {
  return actions.find(label => pattern.test(label)) ?? '';
}

export function seen({ everyone, asker }: Shown): string {
  return onOneLine(`${everyone} ${asker}`);
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

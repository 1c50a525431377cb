/**
 * Hosts of two communities add, take back and remove articles in any order, and press each other's buttons: each
 * community answers from what a model of it alone says, and no word of the other's is ever shown there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ADDED_STEPS,
  type AddedStep,
  createBot,
  createCommunities,
  createContext,
  encodeAction,
  type Origin,
  openStore,
  type Reply,
} from '../../src/index.ts';
import { all } from '../contract/describe-store.ts';
import { twoPacks } from '../unit/community/place.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const COMMUNITIES = ['a', 'b'] as const;
type Community = (typeof COMMUNITIES)[number];
const TITLES = ['The mole', 'The buoy', 'The crane'] as const;

/** An article as its community's model knows it. */
interface Known {
  readonly id: string;
  readonly title: string;
  /** A word that is in no other text. */
  readonly word: string;
  state: 'draft' | 'live' | 'removed' | 'discarded';
  replaces?: Known | undefined;
}

const step = fc.record({
  community: fc.constantFrom(...COMMUNITIES),
  step: fc.oneof(
    fc.record({ kind: fc.constant('preview' as const), title: fc.constantFrom(...TITLES) }),
    fc.record({ kind: fc.constant('preview' as const), title: fc.constantFrom(...TITLES) }),
    fc.record({
      kind: fc.constant('press' as const),
      does: fc.constantFrom(...ADDED_STEPS),
      nth: fc.nat(9),
    }),
    fc.record({ kind: fc.constant('press' as const), does: fc.constant('add' as const), nth: fc.nat(9) }),
    fc.record({
      kind: fc.constant('pressOthers' as const),
      does: fc.constantFrom(...ADDED_STEPS),
      nth: fc.nat(9),
    }),
    fc.record({ kind: fc.constant('look' as const) }),
    fc.record({ kind: fc.constant('restart' as const) }),
  ),
});

test('a community is answered from its own articles and from nobody else’s', {
  timeout: 300_000,
}, async () => {
  const library = await twoPacks();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async steps => {
      const folder = await mkdtemp(join(tmpdir(), 'footnote-added-'));
      const open = () => openStore({ dataFolder: folder, use: 'own' });
      let store = await open();
      const communities = () => createCommunities({ store: async () => store });
      let bot = createBot(createContext(library, { communities: communities() }), QUIET);
      const models: Record<Community, Known[]> = { a: [], b: [] };
      let words = 0;
      try {
        for (const { community, step: taken } of steps) {
          const model = models[community];
          const others = models[community === 'a' ? 'b' : 'a'];
          const place = { community, channel: 'c', locale: 'en' };
          const host: Origin = { ...place, user: 'ada', standing: { manages: true, roles: [] } };
          const member: Origin = { ...place, user: 'bo', standing: { manages: false, roles: [] } };
          const seen = (reply: Reply): Reply => {
            const shown = JSON.stringify(reply);
            for (const { word } of others) expect(shown).not.toContain(word);
            return reply;
          };
          const press = async (origin: Origin, does: AddedStep, id: string) =>
            seen(
              await bot.handle({
                ...origin,
                kind: 'action',
                encoded: encodeAction({ kind: 'added', does, id }),
              }),
            );
          switch (taken.kind) {
            case 'preview': {
              words += 1;
              const word = `Zork${'abcdefghijklmnopqrstuvwxyz'[words % 26]}${community}q${words}`;
              const text = `${taken.title}\n\nThe harbour master calls it ${word} since the winter.\n\nNobody else does.`;
              const input = { text };
              const reply = seen(
                await bot.handle({ ...host, kind: 'command', command: 'footnote add', input }),
              );
              if (reply.data.kind !== 'articlePreview') throw new Error(JSON.stringify(reply.data));
              model.push({ id: reply.data.id, title: taken.title, word, state: 'draft' });
              const drafts = model.filter(({ state }) => state === 'draft');
              for (const old of drafts.slice(0, -20)) old.state = 'discarded';
              break;
            }
            case 'press': {
              const known = model[taken.nth % Math.max(1, model.length)];
              if (known === undefined) break;
              expect((await press(member, taken.does, known.id)).tone).toBe('problem');
              const reply = await press(host, taken.does, known.id);
              expect(reply.tone).toBe(expected(taken.does, known, model) ? 'answer' : 'problem');
              break;
            }
            case 'pressOthers': {
              const known = others[taken.nth % Math.max(1, others.length)];
              if (known === undefined) break;
              const reply = await press(host, taken.does, known.id);
              if (taken.does !== 'discard') expect(reply.tone).toBe('problem');
              break;
            }
            case 'look': {
              const live = model.filter(({ state }) => state === 'live');
              const sources = seen(await bot.handle({ ...member, kind: 'text', text: '/sources' }));
              const titles =
                sources.data.kind === 'sources' ? sources.data.articles.map(({ title }) => title) : [];
              for (const title of TITLES)
                expect([title, titles.includes(title)]).toEqual([
                  title,
                  live.some(each => each.title === title),
                ]);
              for (const { word, state } of model) {
                const reply = seen(
                  await bot.handle({
                    ...member,
                    kind: 'text',
                    text: `/ask since when does the harbour master call it ${word}`,
                  }),
                );
                const isQuoted = isQuotedIn(reply, word);
                expect([word, isQuoted]).toEqual([word, state === 'live']);
              }
              for (const { word } of others) {
                const asked = await bot.handle({ ...member, kind: 'text', text: `/quote called it ${word}` });
                expect(isQuotedIn(asked, word)).toBe(false);
              }
              break;
            }
            case 'restart': {
              await store.close();
              store = await open();
              bot = createBot(createContext(library, { communities: communities() }), QUIET);
              break;
            }
          }
        }
        const rowsOf = async (community: string) =>
          (await all(store.export())).filter(({ row }) => row.community === community);
        const before = await rowsOf('b');
        await store.remove('a');
        expect(await rowsOf('a')).toEqual([]);
        expect(await rowsOf('b')).toEqual(before);
      } finally {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 15 },
  );
});

function isQuotedIn({ blocks }: Reply, word: string): boolean {
  return blocks.some(block => block.kind === 'citation' && block.citation.quotation.exact.includes(word));
}

/** Whether it can be done, and what it changes in the model. */
function expected(does: AddedStep, known: Known, model: readonly Known[]): boolean {
  const putIn = () => {
    const before = model.find(each => each.state === 'live' && each.title === known.title);
    if (before !== undefined) before.state = 'removed';
    known.state = 'live';
    known.replaces = before;
    return true;
  };
  const isTaken = () =>
    model.some(each => each.state === 'live' && each.title === known.title && each !== known.replaces);
  switch (does) {
    case 'add':
      return known.state === 'draft' && putIn();
    case 'discard':
      if (known.state === 'draft') known.state = 'discarded';
      return known.state !== 'live';
    case 'undo':
    case 'remove':
      if (known.state !== 'live') return false;
      known.state = 'removed';
      if (does === 'undo' && known.replaces?.state === 'removed') known.replaces.state = 'live';
      return true;
    case 'restore':
      return known.state === 'removed' && !isTaken() && putIn();
    case 'tell':
      return known.state === 'live';
  }
}

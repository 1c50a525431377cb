/** Two communities do what they like, in any order: each sees what a model of it alone says, and nothing else. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBot, createCommunities, createContext, type Origin, openStore } from '../../src/index.ts';
import { KEYS, TABLES } from '../../src/store/tables.ts';
import { all } from '../contract/describe-store.ts';
import { twoPacks } from '../unit/community/place.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const COMMUNITIES = ['a', 'b'] as const;
const CHANNELS = ['c1', 'c2'] as const;
const BICYCLES = 'do bicycles travel free of charge';
const MOON = 'where is the moon';
/** What only this community asks. */
const NOWHERE = { a: 'who paints the lighthouse of venice', b: 'who paints the lighthouse of cairo' };

/** What a community should be like. */
interface Model {
  packs: Map<string, string>;
  audience: Map<string, string>;
  language: Map<string, string>;
  hosts: Set<string>;
  changes: number;
  shown: Map<string, string[]>;
  /** Channels in which the ferry is read up to its first passage. */
  paced: Set<string>;
  keeps: boolean;
  /** Questions without a sure answer that are kept. */
  missed: string[];
  pinned: boolean;
}

type Step =
  | { readonly kind: 'packs'; readonly packs: 'all' | 'harbour' | 'ulan-ude-2011'; readonly here: boolean }
  | {
      readonly kind: 'audience';
      readonly audience: 'everyone' | 'asker' | 'standard';
      readonly here: boolean;
    }
  | {
      readonly kind: 'language';
      readonly language: 'de' | 'fr' | 'standard';
      readonly here: boolean;
    }
  | { readonly kind: 'pace'; readonly off: boolean }
  | { readonly kind: 'host'; readonly add: boolean }
  | { readonly kind: 'ask' }
  | { readonly kind: 'keep'; readonly on: boolean }
  | { readonly kind: 'miss' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'pin'; readonly off: boolean }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'look' }
  | { readonly kind: 'restart' };

const where = { community: fc.constantFrom(...COMMUNITIES), channel: fc.constantFrom(...CHANNELS) };
const step = fc.record({
  ...where,
  step: fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      kind: fc.constant('packs' as const),
      packs: fc.constantFrom('all' as const, 'harbour' as const, 'ulan-ude-2011' as const),
      here: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('audience' as const),
      audience: fc.constantFrom('everyone' as const, 'asker' as const, 'standard' as const),
      here: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('language' as const),
      language: fc.constantFrom('de' as const, 'fr' as const, 'standard' as const),
      here: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('pace' as const), off: fc.boolean() }),
    fc.record({ kind: fc.constant('host' as const), add: fc.boolean() }),
    fc.record({ kind: fc.constant('ask' as const) }),
    fc.record({ kind: fc.constant('ask' as const) }),
    fc.record({ kind: fc.constant('keep' as const), on: fc.boolean() }),
    fc.record({ kind: fc.constant('miss' as const) }),
    fc.record({ kind: fc.constant('miss' as const) }),
    fc.record({ kind: fc.constant('forget' as const) }),
    fc.record({ kind: fc.constant('pin' as const), off: fc.boolean() }),
    fc.record({ kind: fc.constant('forbidden' as const) }),
    fc.record({ kind: fc.constant('look' as const) }),
    fc.record({ kind: fc.constant('restart' as const) }),
  ),
});

test('every table says of each row whose it is', () => {
  for (const table of TABLES) expect(KEYS[table][0]).toBe('community');
});

test('nobody reads or changes anything of another community', { timeout: 300_000 }, async () => {
  const library = await twoPacks();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async steps => {
      const folder = await mkdtemp(join(tmpdir(), 'footnote-two-'));
      const open = () => openStore({ dataFolder: folder, use: 'own' });
      let store = await open();
      const botOver = () =>
        createBot(
          createContext(library, { communities: createCommunities({ store: async () => store }) }),
          QUIET,
        );
      let bot = botOver();
      const models = new Map(COMMUNITIES.map(community => [community, emptyModel()]));
      try {
        for (const { community, channel, step: taken } of steps) {
          const model = models.get(community) ?? emptyModel();
          const host: Origin = {
            community,
            channel,
            user: 'ada',
            locale: 'en',
            standing: { manages: true, roles: [] },
          };
          const member: Origin = {
            ...host,
            user: `bo-of-${community}`,
            standing: { manages: false, roles: [] },
          };
          const say = (origin: Origin, text: string) => bot.handle({ ...origin, kind: 'text', text });
          switch (taken.kind) {
            case 'packs': {
              await say(host, `/footnote packs ${taken.packs}${taken.here ? ' where:here' : ''}`);
              setIn(model.packs, taken.here ? channel : '', taken.packs === 'all' ? undefined : taken.packs);
              model.changes += 1;
              break;
            }
            case 'audience': {
              await say(
                host,
                `/footnote settings audience:${taken.audience}${taken.here ? ' where:here' : ''}`,
              );
              const value = taken.audience === 'standard' ? undefined : taken.audience;
              setIn(model.audience, taken.here ? channel : '', value);
              model.changes += 1;
              break;
            }
            case 'language': {
              await say(
                host,
                `/footnote settings language:${taken.language}${taken.here ? ' where:here' : ''}`,
              );
              const value = taken.language === 'standard' ? undefined : taken.language;
              setIn(model.language, taken.here ? channel : '', value);
              model.changes += 1;
              break;
            }
            case 'pace': {
              await say(host, `/footnote pace ${taken.off ? 'off' : 'harbour/night-ferry to:1'}`);
              // Without the pack there is no article of which a pace could be set.
              if (taken.off) model.paced.delete(channel);
              else if (packsIn(model, channel) !== 'ulan-ude-2011') model.paced.add(channel);
              else break;
              model.changes += 1;
              break;
            }
            case 'host': {
              await say(host, `/footnote hosts ${taken.add ? 'add' : 'remove'}:user:${member.user}`);
              if (taken.add) model.hosts.add(member.user);
              else model.hosts.delete(member.user);
              model.changes += 1;
              break;
            }
            case 'ask': {
              const reply = await say(member, BICYCLES);
              const packs = packsIn(model, channel);
              const isThere = packs !== 'ulan-ude-2011' && !model.paced.has(channel);
              const audience = model.audience.get(channel) ?? model.audience.get('') ?? 'everyone';
              expect(reply.data.kind === 'found').toBe(isThere);
              if (!isThere && model.keeps) model.missed.push(BICYCLES);
              if (!isThere) break;
              expect(reply.audience).toBe(audience);
              if (audience === 'everyone') noteIn(model.shown, channel, 'harbour/night-ferry#p2');
              break;
            }
            case 'keep': {
              await say(host, `/footnote settings unanswered:${taken.on ? 'on' : 'off'}`);
              model.keeps = taken.on;
              if (!taken.on) model.missed = [];
              model.changes += 1;
              break;
            }
            case 'miss': {
              await say(member, NOWHERE[community]);
              if (model.keeps) model.missed.push(NOWHERE[community]);
              break;
            }
            case 'forget': {
              await say(member, '/privacy forget');
              // Nobody else has asked anything there.
              model.missed = [];
              break;
            }
            case 'pin': {
              const line = taken.off ? `pins ${MOON}` : `pin passage:harbour/night-ferry#p1 ${MOON}`;
              const { tone } = await say(host, `/footnote ${line}`);
              const isThere = packsIn(model, channel) !== 'ulan-ude-2011';
              expect([line, tone]).toEqual([
                line,
                (taken.off ? model.pinned : isThere) ? 'answer' : 'problem',
              ]);
              if (tone === 'problem') break;
              model.pinned = !taken.off;
              model.changes += 1;
              break;
            }
            case 'forbidden': {
              // A host of the other community, by the same name that they have there.
              const stranger: Origin = { ...member, user: `bo-of-${community === 'a' ? 'b' : 'a'}` };
              for (const line of [
                'settings audience:asker',
                'packs harbour',
                'hosts add:user:x',
                'changes',
                'unanswered',
                'pins',
                `pins ${MOON}`,
                'pin passage:harbour/night-ferry#p2 where is the moon',
              ]) {
                expect((await say(stranger, `/footnote ${line}`)).tone).toBe('problem');
              }
              const isHost = (await say(member, '/footnote changes')).tone === 'answer';
              expect(isHost).toBe(model.hosts.has(member.user));
              break;
            }
            case 'look': {
              const changes = await say(host, '/footnote changes');
              expect(changes.data).toMatchObject({
                changes: { length: Math.min(model.changes, 20) },
              });
              const hosts = await say(host, '/footnote hosts');
              expect(hosts.data).toEqual({
                kind: 'hosts',
                hosts: [...model.hosts].map(id => ({ kind: 'user', id })),
              });
              const kept = await store.of(community).unanswered.list();
              expect(kept.map(({ words }) => words).toSorted()).toEqual(model.missed.toSorted());
              const pins = await say(host, '/footnote pins');
              expect(pins.data).toMatchObject({ pins: { length: Number(model.pinned) } });
              const moon = await say(member, `private:yes ${MOON}`);
              const isShown = model.pinned && packsIn(model, channel) !== 'ulan-ude-2011';
              expect('pinned' in moon.data).toBe(isShown);
              const here = await say(member, '/sources here');
              const language = model.language.get(channel) ?? model.language.get('') ?? 'en';
              expect([here.language?.code ?? 'en', hosts.language?.code ?? 'en']).toEqual([
                language,
                language,
              ]);
              const isThere = packsIn(model, channel) !== 'ulan-ude-2011' && !model.paced.has(channel);
              const expected = isThere ? (model.shown.get(channel) ?? []) : [];
              expect(here.data).toMatchObject({
                kind: 'shownHere',
                citations: expected.map(passageId => ({ passageId })),
              });
              break;
            }
            case 'restart': {
              await store.close();
              store = await open();
              bot = botOver();
              break;
            }
          }
        }
        for (const [community, words] of [
          ['a', 'cairo'],
          ['b', 'venice'],
        ] as const) {
          const standing = { manages: true, roles: [] };
          const host: Origin = { community, channel: 'c1', user: 'ada', locale: 'en', standing };
          const listed = await bot.handle({ ...host, kind: 'text', text: '/footnote unanswered' });
          expect(JSON.stringify(listed)).not.toContain(words);
        }
        // What is deleted of one is all of it, and nothing of the other.
        const rowsOf = async (community: string) =>
          (await all(store.export())).filter(({ row }) => row.community === community);
        const before = await rowsOf('b');
        await store.remove('a');
        expect(await rowsOf('a')).toEqual([]);
        expect(await rowsOf('b')).toEqual(before);
        expect((await all(store.export())).every(({ row }) => row.community === 'b')).toBe(true);
      } finally {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});

function emptyModel(): Model {
  return {
    packs: new Map(),
    audience: new Map(),
    language: new Map(),
    hosts: new Set(),
    changes: 0,
    shown: new Map(),
    paced: new Set(),
    keeps: false,
    missed: [],
    pinned: false,
  };
}

function packsIn({ packs }: Model, channel: string): string {
  return packs.get(channel) ?? packs.get('') ?? 'all';
}

function setIn(values: Map<string, string>, key: string, value: string | undefined): void {
  if (value === undefined) values.delete(key);
  else values.set(key, value);
}

function noteIn(shown: Map<string, string[]>, channel: string, id: string): void {
  const before = shown.get(channel) ?? [];
  if (!before.includes(id)) shown.set(channel, [...before, id]);
}

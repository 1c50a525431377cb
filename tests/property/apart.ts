/**
 * Two communities on one bot and one store do whatever they like: every command, every button of their own and of each
 * other, in any order. Each must read what it would read if the other did not exist, and so must its rows: the same
 * lines are said again on a bot that the other never comes near, and nothing may differ. What is new, a command or a
 * table, is tried without a word here; one that nobody can fill or use by its own examples fails by its name.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  type Bot,
  type Command,
  createBot,
  createCommunities,
  createContext,
  type ExportedRow,
  encodeAction,
  type Invocation,
  type Library,
  type OptionSpec,
  type Origin,
  openStore,
  type Reply,
  type Store,
} from '../../src/index.ts';
import { TABLES } from '../../src/store/tables.ts';
import { all } from '../contract/describe-store.ts';
import { twoPacks } from '../unit/community/place.ts';
import { createIdNames, type IdNames } from './id-names.ts';

export const COMMUNITIES = ['a', 'b'] as const;
export type Name = (typeof COMMUNITIES)[number];

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const START = Date.parse('2026-03-01T12:00:00Z');
/** So that what is kept a day is deleted on the way. */
const BETWEEN_MS = 5 * 60_000;

/** A bot with a store of its own. */
interface World {
  handle(invocation: Invocation, step: number): Promise<Reply>;
  restart(): Promise<void>;
  expire(step: number): Promise<void>;
  rowsOf(community: Name): Promise<readonly ExportedRow[]>;
  remove(community: Name): Promise<void>;
  close(): Promise<void>;
  readonly bot: Bot;
}

async function openWorld(library: Library): Promise<World> {
  // What a crash would lose is of no interest here.
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = await mkdtemp(join(memory, 'footnote-apart-'));
  let time = START;
  const now = () => time;
  const open = () => openStore({ dataFolder: folder, use: 'own', now });
  let store: Store = await open();
  const communities = () => createCommunities({ store: async () => store, now });
  const botOver = () => createBot(createContext(library, { communities: communities(), now }), QUIET);
  let bot = botOver();
  const at = (step: number) => {
    time = START + step * BETWEEN_MS;
  };
  return {
    get bot() {
      return bot;
    },
    handle(invocation, step) {
      at(step);
      return bot.handle(invocation);
    },
    async restart() {
      await store.close();
      store = await open();
      bot = botOver();
    },
    async expire(step) {
      at(step);
      await store.expire(time);
    },
    rowsOf: async community => (await all(store.export())).filter(({ row }) => row.community === community),
    remove: async community => void (await store.remove(community)),
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is done in one community, with names in place of its own ids. */
interface Step {
  readonly origin: Origin;
  readonly act:
    | { readonly kind: 'command'; readonly command: string; readonly input: Readonly<Record<string, string>> }
    | { readonly kind: 'press'; readonly encoded: string; readonly carried?: string | undefined };
}

export interface Apart {
  /** Steps taken, of both: what each command is made for, and then whatever comes. */
  readonly steps: number;
  /** Commands that none of the two could use, and tables that none of the two could fill. */
  readonly unused: readonly string[];
}

export interface ApartOptions {
  /** Whatever comes. */
  readonly steps: number;
  readonly seed: number;
}

/** What is pressed later: the newest of what was offered. */
const OFFERED_MAX = 60;
const LOOK_EVERY = 250;

/** Throws where anything of one can be told from the other. */
export async function keepApart({ steps, seed }: ApartOptions): Promise<Apart> {
  const library = await twoPacks();
  const random = randomFrom(seed);
  const both = await openWorld(library);
  const alone = { a: await openWorld(library), b: await openWorld(library) };
  const worlds = [both, alone.a, alone.b];
  const names = { a: [createIdNames(), createIdNames()], b: [createIdNames(), createIdNames()] } as const;
  const offered: Record<Name, Step['act'][]> = { a: [], b: [] };
  const values: Record<Name, readonly string[]> = { a: [], b: [] };
  const used = { a: new Set<string>(), b: new Set<string>() };
  let taken = 0;

  async function take(name: Name, step: Step): Promise<Reply> {
    taken += 1;
    const [shared, own] = names[name];
    const reply = await both.handle(invocationOf(step, shared), taken);
    const without = await alone[name].handle(invocationOf(step, own), taken);
    const where = `step ${taken} of seed ${seed}, in ${name}: ${JSON.stringify(step)}`;
    expect(seenIn(reply, shared), where).toBe(seenIn(without, own));
    if (step.act.kind === 'command' && reply.tone !== 'problem') used[name].add(step.act.command);
    for (const { action } of reply.actions) {
      const carried = reply.carried === undefined ? undefined : shared.known(reply.carried);
      offered[name].push({ kind: 'press', encoded: shared.known(encodeAction(action)), carried });
    }
    offered[name].splice(0, offered[name].length - OFFERED_MAX);
    return reply;
  }

  async function look(): Promise<void> {
    for (const name of COMMUNITIES) {
      const [shared, own] = names[name];
      const rows = await both.rowsOf(name);
      expect(rowsAs(rows, shared), `rows of ${name} after step ${taken} of seed ${seed}`).toEqual(
        rowsAs(await alone[name].rowsOf(name), own),
      );
      for (const { table } of rows) used[name].add(table);
      values[name] = valuesIn(rows)
        .filter(shared.knows)
        .map(value => shared.known(value));
    }
  }

  /** What each command is made for, by a host and by somebody else, with whatever it offers. */
  async function tryAll(): Promise<void> {
    for (const act of both.bot.commands().flatMap(turnedOn))
      for (const name of COMMUNITIES) await take(name, { origin: originOf(name, 'ada'), act });
    for (const command of both.bot.commands()) {
      const inputs = command.examples.map(({ input }) => filled(input));
      for (const input of [...inputs, ...eachOption(command, TYPED)]) {
        for (const name of COMMUNITIES) {
          for (const user of ['bo', 'ada'] as const) await takeWithButtons(name, user, command, input);
        }
      }
    }
  }

  async function takeWithButtons(
    name: Name,
    user: User,
    { name: command, forHosts }: Command,
    input: Readonly<Record<string, string>>,
  ): Promise<void> {
    const origin = originOf(name, user);
    const { actions } = await take(name, { origin, act: { kind: 'command', command, input } });
    // Before a button takes it back.
    if (forHosts === true) await look();
    const buttons = actions.length === 0 ? [] : offered[name].slice(-actions.length);
    for (const act of buttons) await take(name, { origin, act });
  }

  function anyStep(name: Name): Step {
    const other = name === 'a' ? 'b' : 'a';
    const user = random.of(['ada', 'ada', 'bo', 'bo', 'cy'] as const) ?? 'ada';
    const thread = random.chance(0.2) ? 't1' : undefined;
    const origin = {
      ...originOf(name, user),
      channel: random.of(['c1', 'c2']) ?? 'c1',
      ...(thread && { thread }),
    };
    const [[ownIds], [otherIds]] = [names[name], names[other]];
    // What the other has typed of this one's ids comes back as this one's own.
    const asOther = (text: string) => ownIds.seen(otherIds.ids(text));
    const press = random.chance(0.8) ? random.of(offered[name]) : foreign(random.of(offered[other]), asOther);
    if (press !== undefined && random.chance(0.45)) return { origin, act: press };
    if (random.chance(0.3)) {
      const question = random.of(TYPED) ?? '';
      return { origin, act: { kind: 'command', command: 'ask', input: { question } } };
    }
    const command = random.of(both.bot.commands()) ?? both.bot.commands()[0]!;
    const pool = [...values[name], ...values[other].map(asOther), ...TYPED];
    const input = random.chance(0.4)
      ? filled(random.of(command.examples)?.input ?? {})
      : anyInput(command, pool, random);
    return { origin, act: { kind: 'command', command: command.name, input } };
  }

  try {
    await tryAll();
    const first = taken;
    while (taken - first < steps) {
      const name = random.of(COMMUNITIES) ?? 'a';
      await take(name, anyStep(name));
      if (taken % LOOK_EVERY === 0) await look();
      if (random.chance(0.004)) for (const world of worlds) await world.restart();
      if (random.chance(0.004)) for (const world of worlds) await world.expire(taken);
    }
    await look();
    await both.remove('a');
    expect(await both.rowsOf('a')).toEqual([]);
    expect(rowsAs(await both.rowsOf('b'), names.b[0])).toEqual(rowsAs(await alone.b.rowsOf('b'), names.b[1]));
    // Where the platform says who manages, nobody needs the code of the log.
    const usable = both.bot.commands().filter(command => command.whereNobodyManages !== true);
    const expected = [...usable.map(({ name }) => name), ...TABLES];
    return {
      steps: taken,
      unused: expected.filter(each => !COMMUNITIES.every(name => used[name].has(each))),
    };
  } finally {
    for (const world of worlds) await world.close();
  }
}

/** What hosts have to turn on before anything of it can be seen, whatever it is. */
function turnedOn({ name, options }: Command): readonly Step['act'][] {
  const switches = Object.entries(options).filter(([, { choices }]) => choices?.includes('on') === true);
  if (switches.length === 0) return [];
  return [
    { kind: 'command', command: name, input: Object.fromEntries(switches.map(([key]) => [key, 'on'])) },
  ];
}

/** Each option of a command by itself, with what it needs besides. */
function eachOption(command: Command, pool: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const { options } = command;
  const first = (option: OptionSpec) => valuesOf(option, pool)[0] ?? '';
  const needed = Object.entries(options).filter(([, { required }]) => required);
  return Object.entries(options).map(each =>
    Object.fromEntries([...needed, each].map(([name, option]) => [name, first(option)])),
  );
}

function valuesOf({ choices, takes, lines }: OptionSpec, pool: readonly string[]): readonly string[] {
  if (choices !== undefined) return choices;
  if (lines === true) return [ARTICLE, ...pool];
  return takes === 'host' ? HOSTS : pool;
}

/** Typed where an option takes any words. */
const TYPED = [
  'do bicycles travel free of charge',
  'when did the leaders meet',
  'The leaders met in Ulan-Ude on 24 August 2010',
  'Bicycles travel free of charge',
  'what about the zeppelin',
  'where do the crew of the pilot boat live',
  'and when?',
  'and dogs?',
  'harbour',
  'harbour/night-ferry',
  'summit',
  'all',
  '1',
  '2',
];

const ARTICLE = `The pilot boat

The pilot boat meets every ship at the outer buoy, by day and by night.

Its crew of four lives in the white house behind the lighthouse.`;

const HOSTS = ['user:bo', 'user:cy', 'role:r1'];

type User = 'ada' | 'bo' | 'cy';

/** The same names of people and places in both, as they may be. */
function originOf(community: Name, user: User): Origin {
  const standing = { manages: user === 'ada', roles: user === 'cy' ? ['r1'] : [] };
  return { community, channel: 'c1', user, locale: 'en', standing };
}

function invocationOf({ origin, act }: Step, names: IdNames): Invocation {
  switch (act.kind) {
    case 'command': {
      const input = Object.entries(act.input).map(([name, value]) => [name, names.ids(value)] as const);
      return { ...origin, kind: 'command', command: act.command, input: Object.fromEntries(input) };
    }
    case 'press': {
      const carried = act.carried === undefined ? {} : { carried: names.ids(act.carried) };
      return { ...origin, kind: 'action', encoded: names.ids(act.encoded), ...carried };
    }
  }
}

/** A button of the other community, with the ids that it has there. */
function foreign(act: Step['act'] | undefined, asOther: (text: string) => string): Step['act'] | undefined {
  if (act?.kind !== 'press') return undefined;
  const carried = act.carried === undefined ? undefined : asOther(act.carried);
  return { kind: 'press', encoded: asOther(act.encoded), carried };
}

function filled(input: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function anyInput(
  { options }: Command,
  pool: readonly string[],
  random: Random,
): Readonly<Record<string, string>> {
  const chosen = Object.entries(options).filter(([, { required }]) => required || random.chance(0.6));
  return Object.fromEntries(chosen.map(([name, option]) => [name, random.of(valuesOf(option, pool)) ?? '']));
}

/** All that somebody can learn from a reply. */
function seenIn(reply: Reply, names: IdNames): string {
  const actions = reply.actions.map(({ label, action }) => [label, encodeAction(action)]);
  return names.named(JSON.stringify({ ...reply, actions, language: reply.language?.code }));
}

/** Codes of people are made anew in each store, so that of them only how many there are is the same. */
const MADE_UP = new Set(['person', 'asker', 'person_key']);

function rowsAs(rows: readonly ExportedRow[], names: IdNames): readonly string[] {
  const read = rows.map(({ table, row }) => {
    const kept = Object.entries(row).map(([column, value]) => [
      column,
      MADE_UP.has(column) && table !== 'changes' && value !== null ? '*' : value,
    ]);
    return names.known(JSON.stringify([table, Object.fromEntries(kept)]));
  });
  return read.toSorted();
}

/** Of a few rows of each table: what somebody may type who has heard of it. */
function valuesIn(rows: readonly ExportedRow[]): readonly string[] {
  const latest = TABLES.flatMap(table => rows.filter(row => row.table === table).slice(-3));
  const texts = latest.flatMap(({ row }) => Object.values(row)).filter(value => typeof value === 'string');
  return [...new Set(texts)].filter(text => text !== '' && text.length < 100);
}

interface Random {
  number(): number;
  chance(share: number): boolean;
  of<T>(choices: readonly T[]): T | undefined;
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    number,
    chance: share => number() < share,
    of: choices => choices[Math.floor(number() * choices.length)],
  };
}

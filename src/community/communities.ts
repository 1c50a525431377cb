/** Every community of this program: who asks where finds what holds there, and nothing of any other. */
import type { OwnPack } from '../corpora.ts';
import type { Origin } from '../invocation.ts';
import type { PackId } from '../model.ts';
import { createHostCodes } from './host-codes.ts';
import { ownPackOf } from './own-pack.ts';
import type { Pin } from './pins.ts';
import { type Claimed, isHost, type Place } from './place.ts';
import { type CommunityData, type Settings, type Store, StoreUnavailable, type Written } from './ports.ts';
import { type CommunityRecord, settingsIn } from './settings.ts';

export interface Communities {
  /**
   * Undefined where nothing is kept: in a conversation that is nobody's to host. Throws a StoreUnavailable where the
   * settings cannot be read and are not known from before, so that nobody sees what a host has turned off.
   */
  at(origin: Origin): Promise<Place | undefined>;
  joined(community: string): Promise<Written>;
  left(community: string): Promise<Written>;
  /** Those of a platform that the bot is in now; of the others of that platform it has been taken out. */
  present(communities: readonly string[], isOfPlatform: (community: string) => boolean): Promise<Written>;
  /** Makes whoever types it the first host; undefined where there is one. */
  hostCode(community: string): Promise<string | undefined>;
  /** The packs that each community has chosen for itself, of those that have chosen. */
  packsChosen(): Promise<readonly (readonly PackId[])[]>;
  /** Those that want a digest of unanswered questions and had none since then. */
  digestsDue(since: number): Promise<readonly string[]>;
  /** Hears of each change of what a community has set. */
  onChange(listener: (community: string) => void): void;
}

export interface CommunitiesOptions {
  /** Opened when it is first needed; undefined where nothing can be kept. */
  readonly store: () => Promise<Store | undefined>;
  readonly now?: (() => number) | undefined;
}

/** Another process on the same database may have changed something. */
const FRESH_MS = 5_000;
const KNOWN_MAX = 10_000;

const KEPT: Written = { kind: 'kept' };

interface Known {
  readonly record: CommunityRecord;
  readonly own: OwnPack | undefined;
  readonly pins: readonly Pin[];
}

export function createCommunities({ store, now = Date.now }: CommunitiesOptions): Communities {
  const codes = createHostCodes();
  const known = new Map<string, { readonly what: Known; readonly at: number }>();
  /** Under way, for all who ask meanwhile. */
  const readings = new Map<string, Promise<Known>>();
  const listeners: ((community: string) => void)[] = [];
  /** How many changes there were: what was read before one of them may be of before it. */
  let changes = 0;

  function knownOf(community: string, data: CommunityData): Known | Promise<Known> {
    const before = known.get(community);
    if (before !== undefined && now() - before.at < FRESH_MS) return before.what;
    // Hundreds may ask at once, after a start or when that is over.
    const others = readings.get(community);
    if (others !== undefined) return others;
    const reading = readKnown(community, data, before?.what).finally(() => {
      if (readings.get(community) === reading) readings.delete(community);
    });
    readings.set(community, reading);
    return reading;
  }

  async function readKnown(community: string, data: CommunityData, before?: Known): Promise<Known> {
    const begun = changes;
    try {
      const reads = [data.settings.read(), data.articles.list(), data.pins.list()] as const;
      const [record, added, pins] = await Promise.all(reads);
      const what: Known = { record, own: ownPackOf(added, data.articles), pins };
      if (changes === begun) keep(community, what);
      return what;
    } catch (error) {
      // What was set last holds until the database can be asked again.
      if (before !== undefined && error instanceof StoreUnavailable) return before;
      throw error;
    }
  }

  /** For what is looked up of every community at a start: its articles and pins can wait until somebody asks. */
  async function recordOf(community: string, { settings }: CommunityData): Promise<CommunityRecord> {
    const before = known.get(community);
    return before !== undefined && now() - before.at < FRESH_MS ? before.what.record : settings.read();
  }

  function keep(community: string, what: Known): void {
    known.delete(community);
    known.set(community, { what, at: now() });
    const [oldest] = known.keys();
    if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
  }

  function forget(community: string): void {
    changes += 1;
    known.delete(community);
    readings.delete(community);
  }

  /** After a change the next question is answered by it. */
  function heard(community: string, { settings, articles, pins, ...data }: CommunityData): CommunityData {
    async function after<T>(change: Promise<T>): Promise<T> {
      const outcome = await change;
      forget(community);
      for (const listener of listeners) listener(community);
      return outcome;
    }
    return {
      ...data,
      settings: {
        read: () => settings.read(),
        changes: limit => settings.changes(limit),
        change: (...given) => after(settings.change(...given)),
        changeChannel: (...given) => after(settings.changeChannel(...given)),
        changePace: (...given) => after(settings.changePace(...given)),
        addHost: (...given) => after(settings.addHost(...given)),
        removeHost: (...given) => after(settings.removeHost(...given)),
        claim: (...given) => after(settings.claim(...given)),
      },
      articles: {
        list: () => articles.list(),
        texts: ids => articles.texts(ids),
        draft: article => articles.draft(article),
        discard: id => articles.discard(id),
        add: (...given) => after(articles.add(...given)),
        undo: (...given) => after(articles.undo(...given)),
        remove: (...given) => after(articles.remove(...given)),
        restore: (...given) => after(articles.restore(...given)),
      },
      pins: {
        list: () => pins.list(),
        add: (...given) => after(pins.add(...given)),
        renew: (...given) => after(pins.renew(...given)),
        remove: (...given) => after(pins.remove(...given)),
      },
    };
  }

  /** What cannot be kept now is tried again with the next question. */
  async function isHere(community: string, opened: Store): Promise<void> {
    try {
      await opened.joined([community]);
      forget(community);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }

  async function claim(community: string, user: string, code: string, settings: Settings): Promise<Claimed> {
    if (!codes.isGiven(community)) return { kind: 'closed' };
    if (!codes.matches(community, code)) return { kind: 'wrongCode' };
    // Of two with the same code at once, the store takes one.
    const outcome = await settings.claim(user, {
      user,
      what: 'became the first host, with the code of the log',
    });
    if (outcome.kind === 'notKept') return outcome;
    codes.spend(community);
    return outcome.first ? { kind: 'claimed' } : { kind: 'closed' };
  }

  return {
    async at(origin) {
      const { community, channel, user, hosted } = origin;
      if (hosted === false) return undefined;
      const opened = await store();
      if (opened === undefined) return undefined;
      const data = heard(community, opened.of(community));
      const { record, own, pins } = await knownOf(community, data);
      // Another bot on the same data is not in it; this one is, or nobody could ask.
      if (record.isLeft === true) await isHere(community, opened);
      return {
        settings: settingsIn(channel, record),
        record,
        own,
        pins,
        data,
        isHost: isHost(origin, record.hosts),
        claim: code => claim(community, user, code, data.settings),
      };
    },
    async joined(community) {
      const outcome = (await (await store())?.joined([community])) ?? KEPT;
      forget(community);
      return outcome;
    },
    async left(community) {
      const outcome = (await (await store())?.left([community], now())) ?? KEPT;
      forget(community);
      return outcome;
    },
    async present(communities, isOfPlatform) {
      const opened = await store();
      if (opened === undefined) return KEPT;
      const here = new Set(communities);
      const gone = (await opened.communities()).filter(each => isOfPlatform(each) && !here.has(each));
      const outcome = await opened.left(gone, now());
      for (const community of gone) forget(community);
      return outcome.kind === 'kept' ? opened.joined(communities) : outcome;
    },
    async hostCode(community) {
      const opened = await store();
      if (opened === undefined) return undefined;
      const { hosts } = await recordOf(community, opened.of(community));
      return hosts.length > 0 ? undefined : codes.codeFor(community);
    },
    async packsChosen() {
      const opened = await store();
      const choices: (readonly PackId[])[] = [];
      if (opened === undefined) return choices;
      for (const community of await opened.communities()) {
        const { packs } = (await recordOf(community, opened.of(community))).choices;
        if (packs !== undefined) choices.push(packs);
      }
      return choices;
    },
    digestsDue: async since => (await (await store())?.digestsDue(since)) ?? [],
    onChange: listener => void listeners.push(listener),
  };
}

/** What a community has set, with a line for each change in the same transaction. */
import type { ChoicesChange, LastHost, Settings, Written } from '../community/ports.ts';
import type {
  Audience,
  ChannelChoices,
  CommunityChoices,
  CommunityRecord,
  Host,
  Pace,
  PlaceChoices,
} from '../community/settings.ts';
import { AUDIENCES } from '../community/settings.ts';
import type { PackId } from '../model.ts';
import type { Engine } from './engine.ts';
import { type CommunityRow, holdCommunity } from './hold-community.ts';
import { createChangeNotes } from './note-change.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { type Tx, write, writeFor } from './write.ts';

type PlaceRow = Pick<StoreTables['channels'], 'packs' | 'audience' | 'mentions' | 'language'>;
type ChannelRow = Omit<StoreTables['channels'], 'community' | 'channel'>;

export interface SettingsStoreOptions {
  readonly engine: Engine;
  readonly community: string;
  readonly newId: (now: number) => string;
  readonly now: () => number;
}

export function createSettingsStore({ engine, community, newId, now }: SettingsStoreOptions): Settings {
  const { db } = engine;

  const note = createChangeNotes({ community, newId, now });
  const putChoices = (tx: Tx, row: Partial<CommunityRow>) => holdCommunity(tx, community, row);

  async function putChannel(tx: Tx, channel: string, row: Partial<ChannelRow>): Promise<void> {
    await tx
      .insertInto('channels')
      .values({
        packs: null,
        audience: null,
        mentions: null,
        language: null,
        pace: null,
        ...row,
        community,
        channel,
      })
      .onConflict(conflict => conflict.columns(['community', 'channel']).doUpdateSet({ channel, ...row }))
      .execute();
  }

  return {
    read: () =>
      reading(async () => {
        const [own, channels, hosts] = await Promise.all([
          db.selectFrom('communities').selectAll().where('community', '=', community).executeTakeFirst(),
          db
            .selectFrom('channels')
            .selectAll()
            .where('community', '=', community)
            .orderBy('channel')
            .execute(),
          db
            .selectFrom('hosts')
            .selectAll()
            .where('community', '=', community)
            .orderBy('kind')
            .orderBy('host')
            .execute(),
        ]);
        return recordOf(own, channels, hosts);
      }),
    change: (choices, author) =>
      write(engine, async tx => {
        await putChoices(tx, communityRow(choices, now()));
        await note(tx, author);
      }),
    changeChannel: (channel, choices, author) =>
      write(engine, async tx => {
        await putChannel(tx, channel, channelRow(choices));
        await note(tx, author);
      }),
    changePace: (channel, change, author) =>
      write(engine, async tx => {
        // Whoever changes it at the same time waits for the row here, and then sees what is set.
        await putChannel(tx, channel, {});
        const { pace } = await tx
          .selectFrom('channels')
          .select('pace')
          .where('community', '=', community)
          .where('channel', '=', channel)
          .executeTakeFirstOrThrow();
        const after = change(pace === null ? [] : (JSON.parse(pace) as readonly Pace[]));
        await putChannel(tx, channel, channelRow({ pace: after.length === 0 ? undefined : after }));
        await note(tx, author);
      }),
    addHost: (host, author) =>
      write(engine, async tx => {
        await putHost(tx, community, host);
        await note(tx, author);
      }),
    removeHost: (host, author, leaves) =>
      writeFor<Written | LastHost>(engine, async tx => {
        // Whoever removes another at the same time waits for the row here, and then sees who is left.
        if (leaves === 'somebody') await putChoices(tx, {});
        const rows = await tx.selectFrom('hosts').selectAll().where('community', '=', community).execute();
        const isIt = ({ kind, host: id }: StoreTables['hosts']) => kind === host.kind && id === host.id;
        if (leaves === 'somebody' && rows.some(isIt) && rows.every(isIt)) return { kind: 'lastHost' };
        await tx
          .deleteFrom('hosts')
          .where('community', '=', community)
          .where('kind', '=', host.kind)
          .where('host', '=', host.id)
          .execute();
        await note(tx, author);
        return { kind: 'kept' };
      }),
    claim: (user, author) =>
      writeFor(engine, async tx => {
        // Whoever comes second waits for the row here, and then sees the first.
        await putChoices(tx, {});
        const taken = await tx
          .selectFrom('hosts')
          .select('host')
          .where('community', '=', community)
          .limit(1)
          .executeTakeFirst();
        if (taken !== undefined) return { kind: 'claimed', first: false } as const;
        await putHost(tx, community, { kind: 'user', id: user });
        await note(tx, author);
        return { kind: 'claimed', first: true } as const;
      }),
    changes: limit =>
      reading(async () => {
        const rows = await db
          .selectFrom('changes')
          .select(['at', 'person', 'what'])
          .where('community', '=', community)
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return rows.map(({ at, person, what }) => ({ at, user: person, what }));
      }),
  };
}

async function putHost(tx: Tx, community: string, { kind, id }: Host): Promise<void> {
  await tx
    .insertInto('hosts')
    .values({ community, kind, host: id })
    .onConflict(conflict => conflict.columns(['community', 'kind', 'host']).doNothing())
    .execute();
}

function recordOf(
  own: StoreTables['communities'] | undefined,
  channels: readonly StoreTables['channels'][],
  hosts: readonly StoreTables['hosts'][],
): CommunityRecord {
  return {
    choices: own === undefined ? {} : communityChoices(own),
    channels: channels.map(row => ({ channel: row.channel, choices: channelChoices(row) })),
    hosts: hosts.map(({ kind, host }) => ({ kind: kind === 'role' ? 'role' : 'user', id: host })),
    ...(own !== undefined && own.left_at !== null && { isLeft: true }),
  };
}

function communityChoices(row: CommunityRow): CommunityChoices {
  return {
    ...placeChoices(row),
    ...(row.record !== null && { record: row.record === 1 }),
    ...(row.feedback !== null && { feedback: row.feedback === 1 }),
    ...(row.keep_days !== null && { keepDays: row.keep_days }),
    ...(row.unanswered !== null && { unanswered: row.unanswered === 1 }),
    ...(row.digest !== null && { digest: row.digest }),
  };
}

function channelChoices(row: ChannelRow): ChannelChoices {
  return {
    ...placeChoices(row),
    ...(row.pace !== null && { pace: JSON.parse(row.pace) as readonly Pace[] }),
  };
}

function placeChoices({ packs, audience, mentions, language }: PlaceRow): PlaceChoices {
  const known: Audience | undefined = AUDIENCES.find(each => each === audience);
  return {
    ...(packs !== null && { packs: JSON.parse(packs) as readonly PackId[] }),
    ...(known !== undefined && { audience: known }),
    ...(mentions !== null && { mentions: mentions === 1 }),
    ...(language !== null && { language }),
  };
}

/** Only what the change names. */
function placeRow(choices: ChoicesChange<PlaceChoices>): Partial<PlaceRow> {
  return {
    ...('packs' in choices && { packs: choices.packs === undefined ? null : JSON.stringify(choices.packs) }),
    ...('audience' in choices && { audience: choices.audience ?? null }),
    ...('mentions' in choices && { mentions: flag(choices.mentions) }),
    ...('language' in choices && { language: choices.language ?? null }),
  };
}

function channelRow(choices: ChoicesChange<ChannelChoices>): Partial<ChannelRow> {
  return {
    ...placeRow(choices),
    ...('pace' in choices && { pace: choices.pace === undefined ? null : JSON.stringify(choices.pace) }),
  };
}

function communityRow(choices: ChoicesChange<CommunityChoices>, at: number): Partial<CommunityRow> {
  return {
    ...placeRow(choices),
    ...('record' in choices && { record: flag(choices.record) }),
    ...('feedback' in choices && { feedback: flag(choices.feedback) }),
    ...('keepDays' in choices && { keep_days: choices.keepDays ?? null }),
    ...('unanswered' in choices && { unanswered: flag(choices.unanswered) }),
    // The first is of the week that begins now.
    ...('digest' in choices && { digest: choices.digest ?? null, digest_at: at }),
  };
}

function flag(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}

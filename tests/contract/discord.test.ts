import type { Library } from '../../src/index.ts';
import { asRead } from '../fakes/discord/as-read.ts';
import { pingsOf } from '../fakes/discord/payloads.ts';
import { buttonsOf, type Message, rawTextOf } from '../fakes/discord.ts';
import { openDiscord, type RoomOptions } from '../fakes/open-discord.ts';
import { describeAdapter } from './describe-adapter.ts';
import { describeCommunities } from './describe-communities.ts';
import { describeMentions, type MentionHarness } from './describe-mentions.ts';
import type { Shown } from './harness.ts';

const openRoom = async (library: Library, options: RoomOptions) => {
  const room = await openDiscord(library, options);
  const { fake } = room;
  let latest: Message | undefined;
  const show = (messages: readonly Message[]): Shown => {
    const offering = messages.findLast(message => buttonsOf(message).length > 0);
    latest = offering ?? latest;
    const readBy = (everyone: boolean) =>
      messages
        .filter(message => (message.ephemeralFor === undefined) === everyone)
        .map(message => asRead(rawTextOf(message)))
        .join('\n');
    return {
      everyone: readBy(true),
      asker: readBy(false),
      actions: offering === undefined ? [] : buttonsOf(offering).map(button => plain(String(button.label))),
      raw: JSON.stringify(messages),
    };
  };
  return {
    world: fake.world,
    async send(
      command: string,
      { private: wish, ...input }: Readonly<Record<string, string>>,
      user = fake.world.asker,
    ) {
      const options = { ...input, ...(wish !== undefined && { private: wish === 'yes' }) };
      // Discord's own clients stop at the length that an option takes; not all that sends is one of them.
      return show(await room.shownBy(fake.command(command, options, { unchecked: true, user })));
    },
    mention: async (text: string) =>
      show(
        await room.shownAfter(fake.say(`<@${fake.world.bot.id}> ${text}`, { channel: fake.world.thread })),
      ),
    async pick(label: string, user = fake.world.asker) {
      if (latest === undefined) throw new Error('Nothing has been offered.');
      const own = buttonsOf(latest).find(button => plain(String(button.label)) === label);
      return show(await room.shownBy(fake.press(latest, String(own?.label), { user })));
    },
    digest: async (now: number) => show(await room.sendDigests(now)),
    restart: (next: Library) => room.restart(next),
    close: () => room.close(),
  };
};

const harnessFor = (mentions: boolean): MentionHarness => ({
  open: library => openRoom(library, { mentions }),
  harm: raw => {
    const messages = JSON.parse(raw) as readonly Message[];
    const pings = messages.flatMap(pingsOf);
    if (pings.length > 0) return `calls ${pings.join(', ')}`;
    const live = messages
      .map(rawTextOf)
      // A block of code that stands on lines of its own and is closed shows what is in it.
      .map(text => text.replace(/^```\n(?:(?!```)[\s\S])*\n```$/gmu, ''))
      .flatMap(text => /(?<!\\)(?:https?:\/\/evil|<@|\|\||```)|^>>>/mu.exec(text) ?? []);
    return live[0];
  },
});

/** Elsewhere it is called Share; here there is a channel to name. */
function plain(label: string): string {
  return label === 'Share to channel' ? 'Share' : label;
}

describeAdapter('Discord', harnessFor(false));
describeMentions('Discord', harnessFor(true), false);

const MANAGE_SERVER = 1n << 5n;

describeCommunities('Discord', {
  hasMembers: true,
  harm: harnessFor(false).harm,
  async open(library, communities) {
    const room = await openRoom(library, { communities });
    const { asker, author } = room.world;
    const host = { ...author, permissions: author.permissions | MANAGE_SERVER };
    return {
      member: asker.id,
      send: (command, input, by = 'host') => room.send(command, input, by === 'host' ? host : asker),
      pick: (label, by = 'host') => room.pick(label, by === 'host' ? host : asker),
      digest: room.digest,
      close: room.close,
    };
  },
});

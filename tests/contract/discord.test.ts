import type { Communities, Library } from '../../src/index.ts';
import { asRead } from '../fakes/discord/as-read.ts';
import { pingsOf } from '../fakes/discord/payloads.ts';
import type { Person } from '../fakes/discord/world.ts';
import { buttonsOf, type Message, rawTextOf } from '../fakes/discord.ts';
import { openDiscord, type RoomOptions } from '../fakes/open-discord.ts';
import { describeAdapter } from './describe-adapter.ts';
import { type AddingRoom, describeAdding } from './describe-adding.ts';
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
    async attach(name: string, text: string, user: Person) {
      const { id } = fake.files.keep(name, text);
      return show(await room.shownBy(fake.command('footnote add', { file: id }, { user })));
    },
    async fillIn(values: Readonly<Record<string, string>>, opener: Person, user: Person) {
      const opening = fake.command('footnote add', {}, { user: opener });
      await room.settled(opening);
      return show(await room.shownBy(fake.submit(opening.modal ?? {}, values, { user })));
    },
    /** Whoever it was shown to: what is pressed comes from people's own clients. */
    async press(label: string, user: Person) {
      const messages = [...fake.world.messages.values()];
      const offering = messages.findLast(each => buttonsOf(each).some(button => button.label === label));
      if (offering === undefined) throw new Error(`Nothing offers ${label}.`);
      const button = buttonsOf(offering).find(each => each.label === label);
      return show(await room.shownBy(fake.pressId(offering, String(button?.custom_id), { user })));
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

async function openHosted(library: Library, communities: Communities): Promise<AddingRoom> {
  const room = await openRoom(library, { communities });
  const { asker, author } = room.world;
  const host = { ...author, permissions: author.permissions | MANAGE_SERVER };
  const person = (by: 'host' | 'member' = 'host') => (by === 'host' ? host : asker);
  return {
    member: asker.id,
    send: (command, input, by) => room.send(command, input, person(by)),
    attach: (name, text, by) => room.attach(name, text, person(by)),
    fillIn: (values, by) => room.fillIn(values, host, person(by)),
    pick: (label, by) => room.pick(label, person(by)),
    press: (label, by) => room.press(label, person(by)),
    digest: room.digest,
    restart: room.restart,
    close: room.close,
  };
}

const hosted = { hasMembers: true, harm: harnessFor(false).harm, open: openHosted };
describeCommunities('Discord', hosted);
describeAdding('Discord', hosted);

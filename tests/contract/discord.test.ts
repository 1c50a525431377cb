import { asRead } from '../fakes/discord/as-read.ts';
import { pingsOf } from '../fakes/discord/payloads.ts';
import { buttonsOf, type Message, rawTextOf } from '../fakes/discord.ts';
import { openDiscord } from '../fakes/open-discord.ts';
import { describeAdapter } from './describe-adapter.ts';
import { describeMentions, type MentionHarness } from './describe-mentions.ts';
import type { Shown } from './harness.ts';

const harnessFor = (mentions: boolean): MentionHarness => ({
  open: async library => {
    const room = await openDiscord(library, { mentions });
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
      async send(command, { private: wish, ...input }) {
        const options = { ...input, ...(wish !== undefined && { private: wish === 'yes' }) };
        // Discord's own clients stop at the length that an option takes; not all that sends is one of them.
        return show(await room.shownBy(fake.command(command, options, { unchecked: true })));
      },
      mention: async text =>
        show(
          await room.shownAfter(fake.say(`<@${fake.world.bot.id}> ${text}`, { channel: fake.world.thread })),
        ),
      async pick(label) {
        if (latest === undefined) throw new Error('Nothing has been offered.');
        const own = buttonsOf(latest).find(button => plain(String(button.label)) === label);
        return show(await room.shownBy(fake.press(latest, String(own?.label))));
      },
      restart: next => room.restart(next),
      close: () => room.close(),
    };
  },
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

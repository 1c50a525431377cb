/** Presses that are repeated, fail half-way, or wait for something slow. */
import { afterEach, expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { invalidForm, refusal } from '../../fakes/discord/errors.ts';
import { buttonsOf, fault, type Message } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord, type RoomOptions } from '../../fakes/open-discord.ts';

const ASK = { question: 'when does the night ferry leave', private: true };
const CALLBACK = /^\/interactions\/.*\/callback$/u;

const rooms: DiscordRoom[] = [];

async function open(options: RoomOptions = {}): Promise<DiscordRoom> {
  const room = await openDiscord(await contractLibrary(), options);
  rooms.push(room);
  return room;
}

afterEach(async () => {
  for (const room of rooms.splice(0)) await room.close();
});

const shared = ({ fake }: DiscordRoom) =>
  [...fake.world.messages.values()].filter(
    ({ ephemeralFor, authorId, deleted }) =>
      !deleted && ephemeralFor === undefined && authorId === fake.world.bot.id,
  );
const shareIdOf = (card: Message) =>
  String(buttonsOf(card).find(({ label }) => label === 'Share to channel')?.custom_id);

/** A bot that answers when it is told to. */
function held(): { readonly bot: NonNullable<RoomOptions['bot']>; go(): void } {
  let go: () => void = () => {};
  const started = new Promise<void>(resolve => {
    go = resolve;
  });
  return {
    bot: bot => ({
      ...bot,
      async handle(invocation) {
        await started;
        return bot.handle(invocation);
      },
    }),
    go,
  };
}

test('a share whose first press Discord refused can be pressed again', async () => {
  const here = await open();
  const [card] = await here.shownBy(here.fake.command('ask', ASK));
  here.fake.fault(fault('POST', CALLBACK, refusal(10062)));
  here.fake.pressId(card!, shareIdOf(card!));
  await here.fake.until('the line', () => here.log.some(({ event }) => event === 'answeredTooLate'));
  await here.shownBy(here.fake.pressId(card!, shareIdOf(card!)));
  expect(shared(here)).toHaveLength(1);
});

test('two presses on a slow share make one post, and neither goes on thinking', async () => {
  const first = await open();
  const [card] = await first.shownBy(first.fake.command('ask', ASK));
  const slow = held();
  const here = await open({ bot: slow.bot, timing: { deferAfterMs: 5 } });
  const { fake } = here;
  const moved = fake.world.addMessage({ ...card!, channelId: fake.world.general.id });
  const presses = [fake.pressId(moved, shareIdOf(card!)), fake.pressId(moved, shareIdOf(card!))];
  await fake.until('the deferrals', () => presses.every(({ acknowledged }) => acknowledged === 5));
  slow.go();
  const thinking = () =>
    presses.filter(
      ({ loading, originalId = '' }) => loading && !fake.world.messages.get(originalId)?.deleted,
    );
  await fake.until('an end of thinking', () => thinking().length === 0);
  await fake.until('the post', () => shared(here).length > 0);
  await here.stop();
  expect(shared(here)).toHaveLength(1);
});

test('the form to quote opens although the search hangs', async () => {
  const { fake, settled } = await open({ bot: held().bot, timing: { deferAfterMs: 5, finishWithinMs: 0 } });
  const { author, general } = fake.world;
  const target = fake.world.addMessage({ channelId: general.id, authorId: author.id, content: 'bicycles' });
  const opened = fake.messageCommand('Quote a passage', target);
  await settled(opened);
  expect(opened.modal).toMatchObject({ title: 'Quote a passage' });
});

test('what arrives old is deferred before Discord gives up on it, however slow the answer', async () => {
  const slow = held();
  const { fake, shownBy } = await open({ bot: slow.bot, timing: { deferAfterMs: 60_000 } });
  const asked = fake.command('ask', ASK, { age: 1_900 });
  await fake.until('the deferral', () => asked.acknowledged === 5);
  slow.go();
  await shownBy(asked);
  expect(asked.loading).toBe(false);
});

test('a share whose components Discord refuses arrives as plain text', async () => {
  const here = await open();
  const [card] = await here.shownBy(here.fake.command('ask', ASK));
  here.fake.fault(fault('POST', /^\/channels\/\d+\/messages$/u, invalidForm(['components: refused'])));
  await here.shownBy(here.fake.pressId(card!, shareIdOf(card!)));
  expect(shared(here)).toMatchObject([{ components: [], content: expect.stringContaining('Shared by') }]);
});

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { encodeAction, type Reply } from '../../src/index.ts';
import { openRoom, type RoomUnderTest } from '../unit/bot/room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom();
});

/** Every quotation, and every piece of one, as it stands in its article. */
function expectExactQuotations(reply: Reply): void {
  for (const block of reply.blocks) {
    if (block.kind !== 'citation') continue;
    const { articleId, quotation } = block.citation;
    const body = room.library.article(articleId)!.body;
    for (const { exact, start, end } of [quotation, ...(block.pieces ?? [])]) {
      expect(body.slice(start, end)).toBe(exact);
    }
  }
}

test('every passage can be quoted, shared and read in context in its exact words', async () => {
  for (const passage of room.library.passages) {
    const at = { passageId: passage.id, hash: passage.hash };
    expectExactQuotations(await room.run('quote', { passage: passage.id }));
    for (const kind of ['share', 'context', 'show', 'pick'] as const) {
      const reply = await room.press(encodeAction({ kind, at }));
      expect(reply.tone).toBe('answer');
      expectExactQuotations(reply);
    }
  }
});

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }).map(text => `/${text}`),
  fc
    .array(
      fc.constantFrom(
        '/ask',
        '/quote',
        '/read',
        '/help',
        'topic:',
        'private:yes',
        '"',
        'pipeline',
        '¶3',
        '12',
        '(',
        '\\',
        'of',
      ),
      { maxLength: 12 },
    )
    .map(words => words.join(' ')),
  fc.constantFrom(
    'a '.repeat(5_000),
    `/ask ${'x'.repeat(10_000)}`,
    '/'.repeat(500),
    '¶'.repeat(900),
    '"'.repeat(990),
  ),
);

test('whatever is typed gets a reply, in exact words where it quotes, and is no mistake of ours', async () => {
  await fc.assert(
    fc.asyncProperty(line, async text => {
      const reply = await room.say(text);
      expectExactQuotations(reply);
      if (reply.tone !== 'answer') expect(reply.audience).toBe('asker');
      if (reply.tone === 'problem') expect(reply.data).not.toHaveProperty('incident');
    }),
    { numRuns: 300 },
  );
});

test('whatever is sent as a command or an action gets a reply', async () => {
  const name = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('ask', 'quote', 'read', '__proto__'));
  await fc.assert(
    fc.asyncProperty(name, fc.dictionary(name, fc.string({ maxLength: 50 })), async (command, input) => {
      await room.run(command, input);
      await room.press(command);
      room.bot.suggest({ command, option: 'question', typed: command });
    }),
  );
  expect(room.log.filter(each => each.event === 'failed')).toEqual([]);
});

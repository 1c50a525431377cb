/** What is asked next is answered: each button that is offered leads to a passage that was not shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeAction } from '../../src/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { coast } from '../unit/answer/coast.ts';
import { loadBundled, openRoom } from '../unit/bot/room.ts';

const NEXT = new Set(['askTopic', 'askArticle', 'whoIs']);
const BUTTONS_MAX = 4;

function quotedIn({ data }: Reply): readonly string[] {
  return data.kind === 'found' ? data.citations.map(({ passageId }) => passageId) : [];
}

test.each([
  ['the bundled packs', loadBundled, 'what railways'],
  ['a library with people and dates', coast, 'what does the lamp burn'],
])('in %s', async (_name, load, example) => {
  const room = await openRoom(await load());
  const { topics, passages } = room.library;
  const words = [...new Set(passages.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];
  const some = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
    .map(chosen => chosen.join(' '));
  const beginning = fc.constantFrom(...passages).map(({ text }) => text.slice(0, 60));
  const question = fc.tuple(
    fc.constantFrom('', ...topics.filter(({ command }) => command).map(({ name }) => `/${name} `)),
    fc.constantFrom('', 'when ', 'where ', 'who ', 'what '),
    fc.oneof(some, beginning),
  );
  let pressed = 0;
  await fc.assert(
    fc.asyncProperty(question, async parts => {
      const reply = await room.say(parts.join(''));
      const shown = quotedIn(reply);
      const next = reply.actions.filter(({ action }) => NEXT.has(action.kind));
      expect(next.length).toBeLessThanOrEqual(2);
      if (shown.length > 0) expect(reply.actions.length).toBeLessThanOrEqual(BUTTONS_MAX);
      for (const { label, action } of next) {
        expect(label.length).toBeLessThanOrEqual(75);
        const [best] = quotedIn(await room.press(encodeAction(action)));
        expect(best).toBeDefined();
        expect(shown).not.toContain(best);
        pressed += 1;
      }
    }),
    { numRuns: 150, examples: [[['', '', example]]] },
  );
  expect(pressed).toBeGreaterThan(0);
});

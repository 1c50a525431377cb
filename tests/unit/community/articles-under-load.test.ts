import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attachment } from '../../../src/index.ts';
import { MANAGER, openTown, type Town } from './place.ts';

const PASSAGES = 1_000;
const ROUNDS = 4;
const BICYCLES = 'do bicycles travel free of charge';

/** An article of many passages, of which the last is asked for; each round counts more of them. */
function catalogue(round: number): Attachment {
  const entries = Array.from(
    { length: PASSAGES - 1 },
    (_, i) => `Entry ${i + 1}: a crate of kind ${(i * 7) % 97} was landed at berth ${i % 31}.`,
  );
  const last = `The surveyor counts ${round + 1} dozen lanterns.`;
  const bytes = new TextEncoder().encode(['The catalogue of crates', ...entries, last].join('\n\n'));
  return { name: 'catalogue.txt', read: async () => ({ kind: 'read', bytes }) };
}

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('while articles of a thousand passages come and go, every question is answered, also of other communities', async () => {
  let isOver = false;
  const answered = { a: 0, b: 0 };
  const outcomes: string[] = [];
  async function askOn(community: 'a' | 'b', user: string): Promise<void> {
    while (!isOver) {
      const reply = await town.say(BICYCLES, { community, user, channel: `c-${user}` });
      outcomes.push(reply.data.kind);
      answered[community] += 1;
    }
  }
  const asking = [askOn('a', 'cy'), askOn('a', 'di'), askOn('b', 'ed')];
  const lanterns = async () => {
    const reply = await town.say('how many lanterns does the surveyor count');
    return reply.data.kind === 'found' ? reply.data.citations[0].quotation.exact : reply.data.kind;
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const look = () => town.command('footnote add', {}, MANAGER, catalogue(round));
      const preview = await look();
      expect(preview.data).toMatchObject({ kind: 'articlePreview', passages: PASSAGES });
      const added = await town.press(preview, 'Add', MANAGER);
      expect(await lanterns()).toBe(`The surveyor counts ${round + 1} dozen lanterns.`);
      await town.press(added, 'Undo', MANAGER);
      // What it took the place of is there again.
      expect(await lanterns()).not.toContain(`${round + 1} dozen`);
      await town.press(await look(), 'Add', MANAGER);
    }
  } finally {
    isOver = true;
    await Promise.all(asking);
  }
  expect(new Set(outcomes)).toEqual(new Set(['found']));
  expect(Math.min(answered.a, answered.b)).toBeGreaterThan(ROUNDS);
});

/** What the packs have nothing to do with: nobody but the asker sees a passage, and mostly the asker sees none. */
import { describe, expect, test } from 'vitest';
import { openRoom, passagesIn } from './room.ts';

const room = await openRoom();

const NOISE = [
  'x',
  'Q?',
  'asdf jkl',
  'qwopzx mnvbrt',
  'hjkl hjkl hjkl',
  'ggggggggggggggg',
  'brrrp zzt',
  'fghtrw plmokn',
  'lorem ipsum dolor',
  '🙃',
  '🚢🔥🚢',
  '👩‍🔧',
  '؟',
  '、。',
  '...',
  '???!!!',
  '\u200b\u200d',
  '\u0000\u0007',
  ' ',
  '\n\n\t',
  '-',
  '#',
  '()[]{}',
  '日',
  'щщщ ъъъ',
  'a b c d e',
];

const OFF_TOPIC = [
  'who holds the world record in weight lifting',
  'what is the best trombone for a beginner',
  'what is the agreement on my gym membership',
  'how do I get red wine out of a carpet',
  'when does the next season of that baking show start',
  'is August too hot for hiking',
  'what do hedgehogs eat in winter',
  'how many strings has a ukulele',
  'what did the author of that cookbook study',
  'which tram goes to the zoo',
  'who painted the ceiling of the chapel',
  'can I visit the zoo with a dog',
  'what is the capital of Portugal',
  'how tall is a giraffe',
  'do I need a permit to build a shed',
  'who wrote the song about the yellow submarine',
  'when is the next lunar eclipse in the region',
  'how do I unclog a sink',
  'what is the leader of a wolf pack called',
  'why do onions make you cry',
  'is it going to rain tomorrow',
  'best summer holiday with small children',
  'how do I rescue a wet phone',
  'how do I tie a bow tie',
  'where can I buy secondhand skis',
  'what does my dream about teeth mean',
  'how many calories are in a banana',
  'translate good morning to Finnish',
  'what is the square root of 144',
  'who won the chess championship',
];

test.each(NOISE)('nothing is shown to %j', async line => {
  const reply = await room.sayFirst(line);
  expect(reply.audience).toBe('asker');
  expect(passagesIn(reply)).toEqual([]);
});

test.each(['7', '¶7', '7 8', '11!'])(
  'a small number alone, %j, is no question to answer in public',
  async line => {
    expect((await room.sayFirst(line)).audience).toBe('asker');
  },
);

describe('a question on something else', () => {
  test.each(OFF_TOPIC)('%s', async line => {
    expect((await room.sayFirst(line)).audience).toBe('asker');
  });

  test('is told mostly that nothing here says it', async () => {
    const replies = await Promise.all(OFF_TOPIC.map(line => room.sayFirst(line)));
    const shown = OFF_TOPIC.filter((_, at) => passagesIn(replies[at]!).length > 0);
    expect(shown.length).toBeLessThanOrEqual(2);
  });
});

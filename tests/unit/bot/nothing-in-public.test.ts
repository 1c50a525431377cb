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
  'how long should I boil an egg',
  'what is the best trombone for a beginner',
  'who invented the zipper',
  'how do I get red wine out of a carpet',
  'when does the next season of that baking show start',
  'is a tomato a fruit',
  'what do hedgehogs eat in winter',
  'how many strings has a ukulele',
  'why is my sourdough so flat',
  'which tram goes to the zoo',
  'who painted the ceiling of the chapel',
  'can cats see in the dark',
  'what is the capital of Portugal',
  'how tall is a giraffe',
  'do penguins have knees',
  'who wrote the song about the yellow submarine',
  'what is the difference between jam and marmalade',
  'how do I unclog a sink',
  'when were contact lenses invented',
  'why do onions make you cry',
  'is it going to rain tomorrow',
  'recommend me a podcast on gardening',
  'what is the offside rule',
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

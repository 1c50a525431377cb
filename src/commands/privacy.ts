import type { Place } from '../community/place.ts';
import { said } from '../language/say.ts';
import { type Kept, presentForgotten, presentPrivacy } from '../reply/present/present-privacy.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Command } from './command.ts';

const options = {
  wish: {
    description: 'forget drops what is remembered of you here',
    required: false,
    maxLength: 20,
    choices: ['forget'],
    rest: true,
  },
} as const;

export const privacy: Command<typeof options> = {
  name: 'privacy',
  summary: 'What Footnote keeps here, and for how long; forget drops what is yours',
  options,
  examples: [
    { input: {}, shows: 'what is kept where you are' },
    { input: { wish: 'forget' }, shows: 'that what was yours is gone' },
  ],
  forAsker: true,
  fromTopic: false,
  async run({ wish }, { conversations, place }, { community, user }) {
    if (wish === undefined) return presentPrivacy(place, place && (await keptOf(place)));
    conversations.forget(community, user);
    for (const kept of place === undefined ? [] : [place.data.unanswered, place.data.feedback]) {
      const written = await kept.forget(user);
      if (written.kind === 'notKept') return presentProblem(said(written.says));
    }
    return presentForgotten(place, user);
  },
};

async function keptOf({ data }: Place): Promise<Kept> {
  const [shown, unanswered, opinions] = await Promise.all([
    data.log.count(),
    data.unanswered.count(),
    data.feedback.count(),
  ]);
  return { shown, unanswered, opinions };
}

import type { Place } from '../community/place.ts';
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
  fromTopic: false,
  async run({ wish }, { conversations, place }, { community, user }) {
    if (wish === undefined) return presentPrivacy(place, place && (await keptOf(place)));
    conversations.forget(community, user);
    const written = await place?.data.unanswered.forget(user);
    return written?.kind === 'notKept' ? presentProblem(written.says) : presentForgotten(place, user);
  },
};

async function keptOf({ data }: Place): Promise<Kept> {
  const [shown, unanswered] = await Promise.all([data.log.count(), data.unanswered.count()]);
  return { shown, unanswered };
}

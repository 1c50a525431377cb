import { presentForgotten, presentPrivacy } from '../reply/present/present-privacy.ts';
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
    if (wish === undefined) return presentPrivacy(place, await place?.data.log.count());
    conversations.forget(community, user);
    return presentForgotten(place, user);
  },
};

import { said, say } from '../../language/say.ts';
import { presentPins } from '../../reply/present/present-pins.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import { isSameQuestion, keyOf } from '../../unanswered/same-question.ts';
import { asReply } from '../as-reply.ts';
import type { Command } from '../command.ts';
import { pinsNow } from '../run-missed-action.ts';
import { withPlace } from './with-place.ts';

const options = {
  remove: {
    description: 'A pinned question, in its words, that is answered as any other again',
    required: false,
    maxLength: 300,
    rest: true,
  },
} as const;

export const pins: Command<typeof options> = {
  name: 'footnote pins',
  summary: 'For hosts: the answers that are pinned here, those that need care first',
  options,
  examples: [{ input: {}, shows: 'every pinned answer' }],
  fromTopic: false,
  forHosts: true,
  run: ({ remove }, context, { user }) =>
    withPlace(context, async place => {
      const { index, library } = await context.unpaced();
      if (remove === undefined) return asReply(presentPins(place.pins, library, 1));
      const pinned = place.pins.find(each =>
        isSameQuestion(keyOf(each), keyOf({ ...each, words: remove }), index),
      );
      if (pinned === undefined) return presentProblem(say`No pinned question has these words.`);
      const written = await place.data.pins.remove(pinned.id, user);
      if (written.kind === 'notKept') return presentProblem(said(written.says));
      return asReply(await pinsNow(context, place, say`Removed.`));
    }),
};

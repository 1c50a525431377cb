import { said, say } from '../../language/say.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import { groupQuestions } from '../../unanswered/group-questions.ts';
import { isSameQuestion, keyOf } from '../../unanswered/same-question.ts';
import { asReply } from '../as-reply.ts';
import type { Command } from '../command.ts';
import { unansweredPage } from '../run-missed-action.ts';
import { withPlace } from './with-place.ts';

const options = {
  ignore: {
    description: 'A question of the list, in its words, to hear no more of it and its like',
    required: false,
    maxLength: 300,
    rest: true,
  },
} as const;

export const unanswered: Command<typeof options> = {
  name: 'footnote unanswered',
  summary: 'For hosts: questions that got no sure answer, and what to do about them',
  options,
  examples: [{ input: {}, shows: 'what was asked most often without a sure answer' }],
  fromTopic: false,
  forHosts: true,
  run: ({ ignore }, context, { user }) =>
    withPlace(context, async place => {
      if (ignore === undefined) return asReply(await unansweredPage(context, place, 1));
      const { index } = await context.unpaced();
      const groups = groupQuestions(await place.data.unanswered.list(), index);
      const group = groups.find(({ questions }) =>
        questions.some(each => isSameQuestion(keyOf({ ...each, words: ignore }), keyOf(each), index)),
      );
      if (group === undefined) return presentProblem(say`No question of the list has these words.`);
      const ids = group.questions.map(({ id }) => id);
      const written = await place.data.unanswered.ignore(ids, user);
      if (written.kind === 'notKept') return presentProblem(said(written.says));
      return asReply(await unansweredPage(context, place, 1, say`Ignored.`));
    }),
};

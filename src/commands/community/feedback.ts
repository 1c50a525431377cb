import { cite } from '../../answer/cite.ts';
import { topicsOf } from '../../answer/topics-of.ts';
import type { Tally } from '../../community/feedback.ts';
import type { Context } from '../../context.ts';
import { say } from '../../language/say.ts';
import type { Library } from '../../model.ts';
import { presentFeedback, type RatedPassage } from '../../reply/present/present-feedback.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';
import { asReply } from '../as-reply.ts';
import type { Command } from '../command.ts';

/** The worst of them: nobody reads on beyond these. */
const TALLIES_MAX = 200;

const options = {} as const;

export const feedback: Command<typeof options> = {
  name: 'footnote feedback',
  summary: 'For hosts: what people found useful, not the passage, or a wrong verdict, the worst first',
  options,
  examples: [{ input: {}, shows: 'counts by topic and passage, and nobody’s name' }],
  fromTopic: false,
  forHosts: true,
  run: async (_input, context) => asReply(await feedbackList(context, 1)),
};

/** From this page on, as its buttons turn it: for hosts, also when it is picked. */
export async function feedbackList({ place, corpus }: Context, page: number): Promise<Reply> {
  if (place === undefined) return presentProblem(say`Nothing is kept here.`);
  if (!place.isHost) return presentProblem(say`That is for the hosts of this community.`);
  const tallies = await place.data.feedback.tallies(TALLIES_MAX);
  const { library } = corpus();
  return presentFeedback(
    tallies.map(tally => ratedPassage(tally, library)),
    { page, isOn: place.settings.feedback },
  );
}

function ratedPassage(tally: Tally, library: Library): RatedPassage {
  const { passageId, hash } = tally;
  const passage = passageId === undefined ? undefined : library.passage(passageId);
  if (passage === undefined) return { tally };
  const [topic] = topicsOf(passage.id, library);
  const citation = cite(passage, library);
  return { tally, citation, subject: topic?.name ?? citation.title, isChanged: passage.hash !== hash };
}

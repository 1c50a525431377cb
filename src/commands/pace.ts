import { cite, sentenceOf } from '../answer/cite.ts';
import type { Pace } from '../community/settings.ts';
import type { Context } from '../context.ts';
import { say } from '../language/say.ts';
import { placeOfNumber } from '../library/paced-library.ts';
import type { Library } from '../model.ts';
import { presentNoPace, presentPace, type ToRead } from '../reply/present/present-pace.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { asReply } from './as-reply.ts';
import type { Command } from './command.ts';

const options = {} as const;

export const pace: Command<typeof options> = {
  name: 'pace',
  summary: 'What is to be read in this channel now, and what comes next',
  options,
  examples: [{ input: {}, shows: 'the passages to read now, each with its first words' }],
  forAsker: true,
  fromTopic: false,
  run: async (_input, context) => asReply(pacePage(context, 1)),
};

/** From this page on, as its buttons turn it. */
export function pacePage({ place, corpus }: Context, page: number): Reply {
  if (place === undefined) return presentProblem(say`Nothing is kept here, so no reading pace is set.`);
  const { library } = corpus();
  const [first, ...others] = place.settings.pace.flatMap(each => toRead(each, library) ?? []);
  return first === undefined ? presentNoPace(place.isHost) : presentPace([first, ...others], page);
}

/** Undefined for an article of which nothing is there to be read. */
function toRead({ articleId, from, to }: Pace, library: Library): ToRead | undefined {
  const own = library.passagesOf(articleId);
  const today = own.slice(Math.max(placeOfNumber(own, from), 0), placeOfNumber(own, to) + 1);
  const [first, ...others] = today.map(passage => {
    const citation = cite(passage, library);
    return { ...citation, keySentence: sentenceOf(passage, 1) ?? citation.quotation };
  });
  if (first === undefined) return undefined;
  return {
    citations: [first, ...others],
    soFar: library.readSoFar?.find(each => each.articleId === articleId),
  };
}

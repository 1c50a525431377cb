import { WORDS_MAX } from '../../community/unanswered.ts';
import type { Corpus } from '../../corpus.ts';
import { say, sayList } from '../../language/say.ts';
import type { Passage } from '../../model.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import { asReply } from '../as-reply.ts';
import type { Command } from '../command.ts';
import { findPassages } from '../find-passages.ts';
import { passageOption, questionOption } from '../options.ts';
import { passagesWithWords } from '../passages-with-words.ts';
import { pinPassage } from '../pin-passage.ts';
import { pinnedReply } from '../run-missed-action.ts';
import { withPlace } from './with-place.ts';

const { rest, ...passage } = passageOption;
const options = {
  question: { ...questionOption, description: 'The question, as people ask it', maxLength: WORDS_MAX },
  passage: {
    ...passage,
    description: 'The passage that answers it: its number with the title, or words from it',
  },
  topic: {
    description: 'Only where it is asked of this topic',
    required: false,
    maxLength: 100,
    suggests: 'topic',
  },
} as const;

export const pin: Command<typeof options> = {
  name: 'footnote pin',
  summary: 'For hosts: say which passage answers a question, to be found first from now on',
  options,
  examples: [
    {
      input: { passage: 'handbook/how-to-quote#p1', question: 'how do I quote several passages' },
      shows: 'the passage that answers this question from now on',
    },
  ],
  fromTopic: false,
  forHosts: true,
  run: ({ question, passage: named, topic }, context, { user }) =>
    withPlace(context, async place => {
      const corpus = await context.unpaced();
      const of = topic === undefined ? undefined : corpus.names.topicNamed(topic)?.topic.name;
      if (topic !== undefined && of === undefined)
        return presentProblem(say`There is no topic of that name. /topics lists them.`);
      const found = passageNamed(named, corpus);
      if (found.kind === 'not') return presentProblem(found.says);
      const pinned = await pinPassage({ words: question, topic: of }, found.passage, context, place, user);
      return asReply(await pinnedReply(pinned, context));
    }),
};

type Found =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'not'; readonly says: string };

/** One passage and no other: what a host pins is not guessed at. */
function passageNamed(typed: string, corpus: Corpus): Found {
  const meant = findPassages(typed, corpus.library);
  const passages =
    meant.kind === 'named'
      ? meant.places.flatMap(place => place.passages)
      : meant.kind === 'words'
        ? passagesWithWords(typed, corpus)
        : [];
  const [first, ...others] = passages;
  if (first === undefined)
    return { kind: 'not', says: say`There is no such passage: name its number and title.` };
  if (others.length === 0) return { kind: 'passage', passage: first };
  const ids = passages.slice(0, SHOWN_MAX).map(({ id }) => id);
  return { kind: 'not', says: say`That fits several passages. Name one, such as ${sayList(ids, 'or')}.` };
}

const SHOWN_MAX = 3;

import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import type { Corpus } from '../corpus.ts';
import { helpPacks, ofHelp } from '../library/roles.ts';
import { withCorrection } from '../reply/lines/corrections.ts';
import { forAsker } from '../reply/present/audience.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import type { Reply } from '../reply/reply.ts';
import { INPUT_MAX } from './check-input.ts';
import type { Command } from './command.ts';
import { presentCommand, presentOverview, presentParts } from './present-help.ts';
import { oneSlipAway } from './resolve-command.ts';
import { showTopic } from './show-topic.ts';

const options = {
  command: {
    description: 'A command to explain, or a question about Footnote',
    required: false,
    maxLength: INPUT_MAX,
    rest: true,
  },
} as const;

/** `commands` are those in force when help is asked for. */
export function createHelp(commands: () => readonly Command[]): Command<typeof options> {
  return {
    name: 'help',
    summary: 'What Footnote does and how to ask it',
    options,
    examples: [
      { input: {}, shows: 'every command in a line' },
      { input: { command: 'ask' }, shows: 'one command with its examples' },
      { input: { command: 'how do I quote a passage' }, shows: 'what the handbook says on it' },
    ],
    fromTopic: false,
    async run({ command: typed }, context) {
      const corpus = context.corpus();
      if (typed === undefined) return presentOverview(commands(), corpus.library);
      return explain(typed, commands(), corpus);
    },
  };
}

/** A command by its name, else what the help packs say, else every command. */
async function explain(typed: string, commands: readonly Command[], corpus: Corpus): Promise<Reply> {
  const { library, names } = corpus;
  const name = typed.replace(/^\//u, '').toLowerCase();
  const command = commands.find(each => each.name === name);
  if (command !== undefined) return presentCommand(command);
  if (commands.some(each => each.name.startsWith(`${name} `))) return presentParts(name, commands);

  const named = names.topicNamed(typed)?.topic;
  const topic = ofHelp(library.topics, library).find(each => each === named);
  if (topic !== undefined) return forAsker(showTopic(topic, corpus));

  const [near, ...others] = oneSlipAway(name, commands);
  if (near !== undefined && others.length === 0) return withCorrection(presentCommand(near), near.name);

  const packs = new Set(helpPacks(library).map(pack => pack.id));
  const answer = packs.size === 0 ? undefined : await answerByMeaning(typed, corpus, { packs });
  if (answer !== undefined && answer.kind !== 'notFound') return forAsker(presentAnswer(answer, library));
  const text = 'There is no help on that in so many words. These are the commands:';
  return presentOverview(commands, library, [{ kind: 'note', text }]);
}

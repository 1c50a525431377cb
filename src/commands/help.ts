import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import { helpPacks, ofHelp } from '../library/roles.ts';
import type { Library, Topic } from '../model.ts';
import { withCorrection } from '../reply/lines/corrections.ts';
import { forAsker } from '../reply/present/audience.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import type { Reply } from '../reply/reply.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import { unknownTopic } from './ask.ts';
import { INPUT_MAX } from './check-input.ts';
import type { Command } from './command.ts';
import { presentCommand, presentOverview, presentParts, presentTopicHelp } from './present-help.ts';
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
    forAsker: true,
    fromTopic: false,
    async run({ command: typed }, context) {
      const corpus = context.corpus();
      if (typed === undefined) return presentOverview(commands(), corpus.library);
      return explain(typed, commands(), corpus);
    },
  };
}

/** A command or a topic by its name, else what the help packs say, else every command. */
async function explain(typed: string, commands: readonly Command[], corpus: Corpus): Promise<Reply> {
  const { library, names } = corpus;
  const name = typed.replace(/^\//u, '').toLowerCase();
  const command = commands.find(each => each.name === name);
  if (command !== undefined) return presentCommand(command, library);
  if (commands.some(each => each.name.startsWith(`${name} `))) return presentParts(name, commands, library);

  const wanted = /^topic[\s:]+(?<topic>\S.*)$/iu.exec(typed)?.groups?.topic;
  const named = names.topicNamed(wanted ?? typed);
  if (named !== undefined && (named.exact || isOfHelp(named.topic, library))) {
    return explainTopic(named.topic, commands, corpus);
  }
  const [near, ...others] = oneSlipAway(name, commands);
  if (near !== undefined && others.length === 0)
    return withCorrection(presentCommand(near, library), near.name);

  const packs = new Set(helpPacks(library).map(pack => pack.id));
  const answer = packs.size === 0 ? undefined : await answerByMeaning(typed, corpus, { packs });
  if (answer !== undefined && answer.kind !== 'notFound' && (wanted === undefined || answer.kind === 'found'))
    return forAsker(presentAnswer(answer, library));
  if (wanted !== undefined) return unknownTopic(wanted, corpus);
  const asked = cutWords(typed, NAME_SHOWN);
  return presentOverview(commands, library, say`There is no help on “${asked}”. These are the commands:`);
}

function explainTopic(topic: Topic, commands: readonly Command[], corpus: Corpus): Reply {
  const { library } = corpus;
  if (isOfHelp(topic, library)) return forAsker(showTopic(topic, corpus));
  const command = commands.find(each => each.fromTopic && each.name === topic.name);
  return command === undefined ? presentTopicHelp(topic) : presentCommand(command, library);
}

function isOfHelp(topic: Topic, library: Library): boolean {
  return ofHelp([topic], library).length > 0;
}

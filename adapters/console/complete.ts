/** What the tab key offers. */
import { type Bot, completeLine, type Origin, type Suggestion, said, toSay } from '../../src/index.ts';
import { consoleOrigin } from './invocation.ts';

interface Completion {
  /** The end of the line that a choice takes the place of. */
  readonly typed: string;
  readonly choices: readonly Suggestion[];
}

/** Commands after a slash; after a command whatever its option takes: topics, passages, questions. */
export async function complete(
  line: string,
  bot: Bot,
  origin: Origin = consoleOrigin(),
): Promise<Completion> {
  const completion = await completeLine(line, bot, origin);
  switch (completion?.kind) {
    case undefined:
      return { typed: line, choices: await topicsFrom(line, bot, origin) };
    case 'command':
      return { typed: completion.typed, choices: namesOf(completion.typed, completion.commands) };
    case 'value':
      return completion;
  }
}

/** A line may begin with the name of a topic: `pipeline who pays`. */
async function topicsFrom(typed: string, bot: Bot, origin: Origin): Promise<readonly Suggestion[]> {
  if (!/^\S+$/u.test(typed)) return [];
  const topics = await bot.suggest({ command: 'ask', option: 'topic', typed }, origin);
  return topics.filter(({ value }) => value.startsWith(typed.toLowerCase()));
}

function namesOf(
  typed: string,
  commands: readonly { readonly name: string; readonly summary: string }[],
): readonly Suggestion[] {
  return [...commands, { name: 'quit', summary: toSay('Leave') }]
    .map(({ name, summary }) => ({ value: `/${name}`, label: `/${name}  ${said(summary)}` }))
    .filter(({ value }) => value.startsWith(typed.toLowerCase()));
}

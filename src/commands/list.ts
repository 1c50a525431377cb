/** Every command of the core, listed by hand. */
import type { Library } from '../model.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { add } from './community/add.ts';
import { changes } from './community/changes.ts';
import { claim } from './community/claim.ts';
import { feedback } from './community/feedback.ts';
import { hosts } from './community/hosts.ts';
import { footnotePace } from './community/pace.ts';
import { packs } from './community/packs.ts';
import { pin } from './community/pin.ts';
import { pins } from './community/pins.ts';
import { remove } from './community/remove.ts';
import { settings } from './community/settings.ts';
import { unanswered } from './community/unanswered.ts';
import { compare } from './compare.ts';
import { factcheck } from './factcheck.ts';
import { createHelp } from './help.ts';
import { outline } from './outline.ts';
import { pace } from './pace.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { quotecheck } from './quotecheck.ts';
import { read } from './read.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { createTopicCommand } from './topic-command.ts';
import { topics } from './topics.ts';
import { typedNames } from './typed-names.ts';

/** Those that every library has, in the order in which they are listed. */
function builtIn(listed: () => readonly Command[]): readonly Command[] {
  return [
    ask,
    quote,
    read,
    cite,
    factcheck,
    quotecheck,
    timeline,
    compare,
    outline,
    topics,
    sources,
    pace,
    createHelp(listed),
    privacy,
    settings,
    packs,
    footnotePace,
    add,
    remove,
    hosts,
    claim,
    feedback,
    changes,
    unanswered,
    pin,
    pins,
  ];
}

/** Names that no topic may take. */
export const BUILT_IN_COMMANDS: readonly string[] = typedNames(builtIn(() => []));

/** Built-in commands first, then one for every topic that its pack makes a command, in the order of the packs. */
export function createCommands(library: Library): readonly Command[] {
  const topicCommands = library.topics.filter(topic => topic.command).map(createTopicCommand);
  const commands: readonly Command[] = [...builtIn(() => commands), ...topicCommands];
  return commands;
}

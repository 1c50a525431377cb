/** The one way in: an invocation from any platform becomes a reply. */
import type { Command } from './commands/command.ts';
import { createCommands } from './commands/list.ts';
import { type CommandFinder, createCommandFinder } from './commands/resolve-command.ts';
import { runAction } from './commands/run-action.ts';
import { type Ran, runLine, runNamed } from './commands/run-command.ts';
import { splitQuestions } from './commands/split-questions.ts';
import { type Suggestion, type SuggestRequest, suggest } from './commands/suggest.ts';
import type { Context } from './context.ts';
import { shownIn } from './conversations.ts';
import type { Invocation } from './invocation.ts';
import type { Logger } from './logger.ts';
import type { Library } from './model.ts';
import { fitAudience, forAsker } from './reply/present/audience.ts';
import { type AnsweredQuestion, joinReplies } from './reply/present/join-replies.ts';
import { presentIncident } from './reply/present/problem.ts';
import type { Reply } from './reply/reply.ts';

export interface Bot {
  /** Those of the library in force. */
  commands(): readonly Command[];
  /** Always resolves: what goes wrong becomes a reply that says so. */
  handle(invocation: Invocation): Promise<Reply>;
  /** At most 25, best first; none for an option that suggests nothing. */
  suggest(request: SuggestRequest): readonly Suggestion[];
}

/** More at once are no longer a question in a discussion. */
const QUESTIONS_MAX = 3;

export function createBot(context: Context, logger: Logger): Bot {
  let listed: Listed | undefined;
  const listOf = (library: Library) => {
    if (listed?.library !== library) listed = list(library);
    return listed;
  };
  const inForce = () => listOf(context.corpus().library);

  async function handle(invocation: Invocation): Promise<Reply> {
    try {
      const reply = await answerAll(invocation, holding(context));
      if (reply.audience === 'everyone') note(invocation, reply, { isPublic: true, wish: false });
      return reply;
    } catch (error) {
      const incident = crypto.randomUUID().slice(0, 8);
      logger.error('failed', { incident, invocation: invocation.kind }, error);
      return presentIncident(incident);
    }
  }

  /** One after the other: what a later question leaves out, the one before has. */
  async function answerAll(invocation: Invocation, held: Context): Promise<Reply> {
    if (invocation.kind !== 'text') return answer(invocation, held);
    const [first, ...others] = splitQuestions(invocation.text);
    const answerPart = async (question: string): Promise<AnsweredQuestion> => ({
      question,
      reply: await answer({ ...invocation, text: question }, held),
    });
    const begun = await answerPart(first);
    const rest: AnsweredQuestion[] = [];
    for (const question of others.slice(0, QUESTIONS_MAX - 1)) rest.push(await answerPart(question));
    return joinReplies([begun, ...rest], others.length - rest.length);
  }

  async function answer(invocation: Invocation, held: Context): Promise<Reply> {
    const started = performance.now();
    const ran = await route(invocation, listOf(held.corpus().library), held);
    const wish = isPrivate(invocation) || ran.private === true;
    const reply = fitAudience(wish ? forAsker(ran.reply) : ran.reply);
    // Whether it is for everyone, only the whole reply says.
    note(invocation, reply, { isPublic: false, wish });
    logger.info('answered', {
      command: ran.command,
      kind: reply.data.kind,
      tone: reply.tone,
      ms: Math.round(performance.now() - started),
    });
    return reply;
  }

  function note(invocation: Invocation, { audience, data }: Reply, { isPublic, wish }: Noted): void {
    const isHeldBack =
      audience === 'asker' && invocation.kind === 'text' && invocation.privateReplies === false;
    const shown = isHeldBack ? undefined : shownIn(data);
    if (shown === undefined) return;
    context.conversations.note(invocation, wish ? { ...shown, private: true } : shown, isPublic);
  }

  return {
    commands: () => inForce().commands,
    handle,
    suggest(request) {
      const { commands, finder } = inForce();
      return suggest(request, commands, finder, context.corpus());
    },
  };
}

/** The library may be replaced while somebody is being answered; the answer ends with the one that it began with. */
function holding(context: Context): Context {
  const corpus = context.corpus();
  return { ...context, corpus: () => corpus };
}

interface Noted {
  /** Whether everyone there saw it. */
  readonly isPublic: boolean;
  /** Whether it was asked for in private. */
  readonly wish: boolean;
}

/** The commands of a library; made anew when the library is replaced. */
interface Listed {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly finder: CommandFinder;
}

function list(library: Library): Listed {
  const commands = createCommands(library);
  return { library, commands, finder: createCommandFinder(commands, library) };
}

async function route(invocation: Invocation, { commands, finder }: Listed, context: Context): Promise<Ran> {
  const room = { commands, finder, context, origin: invocation };
  switch (invocation.kind) {
    case 'command':
      return runNamed(invocation.command, invocation.input, room);
    case 'text':
      return runLine(invocation.text, room);
    case 'action':
      return {
        command: 'action',
        reply: await runAction(invocation.encoded, context, invocation.carried),
      };
  }
}

function isPrivate(invocation: Invocation): boolean {
  return invocation.kind !== 'action' && invocation.private === true;
}

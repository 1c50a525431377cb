/** The one way in: an invocation from any platform becomes a reply. */
import type { Command } from './commands/command.ts';
import { isDear } from './commands/is-dear.ts';
import { languageBeside, languageIn } from './commands/language-in.ts';
import { createCommands } from './commands/list.ts';
import { noteMissed } from './commands/note-missed.ts';
import { noteShown } from './commands/note-shown.ts';
import { offerFeedback } from './commands/offer-feedback.ts';
import { createPlaceQueries, type PlaceQueries } from './commands/place-queries.ts';
import { presentFailure } from './commands/present-failure.ts';
import { type CommandFinder, createCommandFinder } from './commands/resolve-command.ts';
import { runAction } from './commands/run-action.ts';
import { type Ran, runLine, runNamed } from './commands/run-command.ts';
import { splitQuestions } from './commands/split-questions.ts';
import { type Suggestion, type SuggestRequest, suggest } from './commands/suggest.ts';
import { createPresence, type Presence } from './community/presence.ts';
import { type Context, choiceOf, corpusIn, type WholeContext } from './context.ts';
import { shownIn } from './conversations.ts';
import type { Invocation, Origin } from './invocation.ts';
import { ENGLISH } from './language/languages.ts';
import { currentLanguage, inLanguage } from './language/say.ts';
import type { Logger } from './logger.ts';
import type { Library } from './model.ts';
import { fitAudience, forAsker } from './reply/present/audience.ts';
import { type AnsweredQuestion, joinReplies } from './reply/present/join-replies.ts';
import { withPaceNote } from './reply/present/pace-note.ts';
import { presentBusy } from './reply/present/problem.ts';
import type { Reply } from './reply/reply.ts';
import { createTurns, type Turns } from './turns.ts';
import { type Postbox, sendDigests } from './unanswered/send-digests.ts';

export interface Bot extends PlaceQueries {
  /** Those of all packs. */
  commands(): readonly Command[];
  /** Those of a community's packs. */
  commandsOf(community: string): Promise<readonly Command[]>;
  /** Those that every community has, whatever it has chosen. */
  sharedCommands(): Promise<readonly Command[]>;
  /** Always resolves: what goes wrong becomes a reply that says so. Many at once have their turn one by one. */
  handle(invocation: Invocation, options?: HandleOptions): Promise<Reply>;
  /** About how long what is asked now would wait for its answer, in milliseconds. */
  wait(): number;
  /** At most 25, best first; none for an option that suggests nothing. */
  suggest(request: SuggestRequest, origin?: Origin): Promise<readonly Suggestion[]>;
  /** Posts what is due of the weekly digests; `now` in milliseconds. */
  sendDigests(postbox: Postbox, now?: number): Promise<void>;
  readonly presence: Presence;
}

export interface HandleOptions {
  /**
   * Looked at when the reply is there: whether it can still be shown to everyone. Where not, it is for its asker, and
   * remembered so.
   */
  readonly mayBePublic?: () => boolean;
}

/** More at once are no longer a question in a discussion. */
const QUESTIONS_MAX = 3;

/** Bots that share a machine share their turns too. */
export function createBot(context: WholeContext, logger: Logger, turns: Turns = createTurns()): Bot {
  const listed = new WeakMap<Library, Listed>();
  const listOf = (library: Library): Listed => {
    const found = listed.get(library) ?? list(library);
    listed.set(library, found);
    return found;
  };

  /** What is in force where somebody asks, so that nothing of another community can be reached from there. */
  async function enter(origin: Origin): Promise<Entered> {
    const place = await context.communities?.at(origin);
    const corpus = await corpusIn(context, place, origin.channel);
    const ofPlace = {
      corpus: () => corpus,
      corpusIn: (channel: string) => corpusIn(context, place, channel),
      unpaced: () => context.corpusOf(choiceOf(place, origin.channel)),
    };
    return { ...listOf(corpus.library), context: { ...context, ...ofPlace, place } };
  }

  async function handle(invocation: Invocation, options: HandleOptions = {}): Promise<Reply> {
    const person = JSON.stringify([invocation.community, invocation.user]);
    // What goes wrong is said to the asker alone.
    let beside = languageBeside(invocation);
    try {
      const turn = { person, isDear: isDear(invocation, listOf(context.corpus().library).finder) };
      const reply = await turns.take(turn, async () => {
        const entered = await enter(invocation);
        const settings = entered.context.place?.settings;
        beside = languageBeside(invocation, settings);
        const language = languageIn(invocation, entered.finder, settings);
        return inLanguage(language, async () => written(await handleIn(entered, invocation, options)));
      });
      return reply ?? inLanguage(beside, () => written(presentBusy()));
    } catch (error) {
      return inLanguage(beside, () => written(presentFailure(invocation, error, logger)));
    }
  }

  async function handleIn(
    entered: Entered,
    invocation: Invocation,
    { mayBePublic }: HandleOptions,
  ): Promise<Reply> {
    const whole = withPaceNote(await answerAll(invocation, entered), entered.context.corpus().library);
    const isLate = whole.placement === 'reply' && mayBePublic?.() === false;
    const reply = isLate ? fitAudience(forAsker(whole)) : whole;
    if (reply.audience === 'everyone') {
      note(invocation, reply, { isPublic: true, wish: false });
      noteShown(invocation, reply, entered.context);
    }
    return reply;
  }

  /** One after the other: what a later question leaves out, the one before has. */
  async function answerAll(invocation: Invocation, entered: Entered): Promise<Reply> {
    if (invocation.kind !== 'text') return answer(invocation, entered);
    const [first, ...others] = splitQuestions(invocation.text);
    const answerPart = async (question: string): Promise<AnsweredQuestion> => ({
      question,
      reply: await answer({ ...invocation, text: question }, entered),
    });
    const begun = await answerPart(first);
    const rest: AnsweredQuestion[] = [];
    for (const question of others.slice(0, QUESTIONS_MAX - 1)) rest.push(await answerPart(question));
    return joinReplies([begun, ...rest], others.length - rest.length);
  }

  async function answer(invocation: Invocation, entered: Entered): Promise<Reply> {
    const started = performance.now();
    const ran = await route(invocation, entered);
    noteMissed(invocation, ran, entered.context);
    const wish = isPrivate(invocation, ran, entered.context);
    const offered = offerFeedback(ran.reply, invocation, entered.context.place);
    const reply = fitAudience(wish ? forAsker(offered) : offered);
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
    commands: () => listOf(context.corpus().library).commands,
    wait: turns.wait,
    async commandsOf(community) {
      return (await enter({ community, channel: '', user: '', locale: 'en' })).commands;
    },
    async sharedCommands() {
      const chosen = (await context.communities?.packsChosen()) ?? [];
      const ids = context.packs().map(({ id }) => id);
      const shared = ids.filter(id => chosen.every(packs => packs.includes(id)));
      return listOf((await context.corpusOf({ packs: shared })).library).commands;
    },
    handle,
    async suggest(request, origin) {
      const entered = origin === undefined ? undefined : await enter(origin);
      const corpus = (entered?.context ?? context).corpus();
      const { commands, finder } = entered ?? listOf(corpus.library);
      return suggest(request, commands, finder, corpus, context.packs());
    },
    ...createPlaceQueries(context, logger),
    sendDigests: (postbox, now = Date.now()) => sendDigests({ context, logger, postbox, now }),
    presence: createPresence(context.communities, logger),
  };
}

/** With the language that it is in, for what an adapter says beside it. */
function written(reply: Reply): Reply {
  const language = currentLanguage();
  return reply.language !== undefined || language === ENGLISH ? reply : { ...reply, language };
}

interface Noted {
  /** Whether everyone there saw it. */
  readonly isPublic: boolean;
  /** Whether it was asked for in private. */
  readonly wish: boolean;
}

/** The commands of a library. */
interface Listed {
  readonly commands: readonly Command[];
  readonly finder: CommandFinder;
}

/** With the context of the place where somebody asks. */
interface Entered extends Listed {
  readonly context: Context;
}

function list(library: Library): Listed {
  const commands = createCommands(library);
  return { commands, finder: createCommandFinder(commands, library) };
}

async function route(invocation: Invocation, { commands, finder, context }: Entered): Promise<Ran> {
  const room = { commands, finder, context, origin: invocation };
  switch (invocation.kind) {
    case 'command': {
      const { attached, command, input } = invocation;
      return runNamed(command, input, { ...room, context: { ...context, attached } });
    }
    case 'text':
      return runLine(invocation.text, { ...room, open: invocation.open });
    case 'action':
      return {
        command: 'action',
        reply: await runAction(invocation.encoded, context, invocation, invocation.carried),
      };
  }
}

/** As was wished; without a wish as the hosts have it. What is picked is shown as its reply says. */
function isPrivate(invocation: Invocation, ran: Ran, { place }: Context): boolean {
  if (invocation.kind === 'action') return false;
  if (invocation.private === true) return true;
  return ran.private ?? invocation.private ?? place?.settings.audience === 'asker';
}

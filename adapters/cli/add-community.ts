/** `footnote community`: what hosts do in the chat, done from the terminal for any community. */
import type { Command } from 'commander';
import {
  type Bot,
  type Communities,
  encodeAction,
  type Logger,
  type Origin,
  openStore,
  type Reply,
  removeAddedSnapshots,
  removeAddedVectors,
} from '../../src/index.ts';
import { ownFile } from '../console/own-file.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { openBot } from '../open-bot.ts';
import { storeRequest } from '../open-communities.ts';
import { dataFolder } from '../standard-folders.ts';
import { writeReply } from './ask-once.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

interface CommunityOptions {
  readonly channel?: string;
  readonly json?: boolean;
  readonly delete?: boolean;
  readonly yes?: boolean;
}

export function addCommunity(program: Command, choose: Choose): void {
  const command = program
    .command('community')
    .description('list the communities, or run /footnote for one: settings, packs, add FILE, remove, hosts')
    .argument('[id]', 'its id on its platform; console is this terminal')
    .argument('[words...]', 'what would follow /footnote, such as packs harbour')
    .option('--channel <id>', 'the channel that where:here means')
    .option('--yes', 'add the article at once that add FILE shows')
    .option('--delete', 'delete everything that is kept of it')
    .option('--json', 'print the outcome as one line of JSON')
    .action((id: string | undefined, words: readonly string[]) => {
      const options = command.opts<CommunityOptions>();
      choose(session => run(id, words, options, session));
    });
}

async function run(
  id: string | undefined,
  words: readonly string[],
  options: CommunityOptions,
  session: Session,
): Promise<ExitCode> {
  const logger = session.logger('warn');
  const reads = id === undefined;
  const { createCommunities } = await import('../../src/index.ts');
  const store = await openStore(storeRequest(session.config(), logger, reads ? 'read' : 'own'));
  try {
    if (id === undefined) return list(await store.communities(), options, session);
    if (options.delete === true) {
      const outcome = await store.remove(id);
      await removeAddedSnapshots(dataFolder(session.config()), 'all');
      await removeAddedVectors(dataFolder(session.config()), () => store.textHashes());
      return say(
        outcome.kind === 'kept' ? `Nothing is kept of ${id} any more.` : outcome.says,
        outcome.kind,
        session,
      );
    }
    const communities = createCommunities({ store: async () => store });
    return await runFor(id, words, { communities, logger, options, session });
  } finally {
    await store.close();
  }
}

interface RunFor {
  readonly communities: Communities;
  readonly logger: Logger;
  readonly options: CommunityOptions;
  readonly session: Session;
}

async function runFor(community: string, words: readonly string[], given: RunFor): Promise<ExitCode> {
  const { communities, logger, options, session } = given;
  const bot = await openBot(session, logger, { communities });
  const origin: Origin = {
    community,
    channel: options.channel ?? '',
    user: 'terminal',
    locale: 'en',
    standing: { manages: true, roles: [] },
  };
  const text = ['/footnote', ...(words.length === 0 ? ['settings'] : words.map(asTyped))].join(' ');
  const shown = await bot.handle({ ...origin, kind: 'text', text, open: ownFile });
  const reply = options.yes === true ? await added(shown, bot, origin) : shown;
  writeReply(reply, options, session);
  return exitCodeOf(reply);
}

/** The shell has taken the marks off: `title:"The night ferry"` is one word by now. */
function asTyped(word: string): string {
  return word.replace(/^([a-z]+):(?=.*\s)([^"]*)$/u, '$1:"$2"');
}

/** With `--yes`, as if *Add* had been pressed under the preview. */
async function added(shown: Reply, bot: Bot, origin: Origin): Promise<Reply> {
  if (shown.data.kind !== 'articlePreview') return shown;
  const action = { kind: 'added', does: 'add', id: shown.data.id } as const;
  return bot.handle({ ...origin, kind: 'action', encoded: encodeAction(action) });
}

function list(ids: readonly string[], { json }: CommunityOptions, { output }: Session): ExitCode {
  if (json === true) output.write(`${JSON.stringify(ids)}\n`);
  else if (ids.length === 0) output.write('Nothing is kept of any community yet.\n');
  else for (const id of ids) output.write(`${safeLine(id)}\n`);
  return EXIT.answer;
}

function say(sentence: string, outcome: 'kept' | 'notKept', { output, errors }: Session): ExitCode {
  (outcome === 'kept' ? output : errors).write(`${safeLine(sentence)}\n`);
  return outcome === 'kept' ? EXIT.answer : EXIT.setup;
}

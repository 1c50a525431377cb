/** The App Home: what Footnote does, what it knows, and what it keeps to itself. */
import type { App } from '@slack/bolt';
import { fit as fitReply, inLanguageOf, type Limits, type Reply, say } from '../../src/index.ts';
import type { HomeView, KnownBlock } from './blocks.ts';
import type { Desk } from './desk.ts';
import { lengthOf, REPLY_LIMITS, VIEW_BLOCKS_MAX } from './limits.ts';
import { renderBlocks } from './render.ts';
import { paragraph, smallPrint } from './rich-text.ts';
import { faultOf } from './slack-error.ts';
import { withUsableLinks } from './usable-url.ts';
import { WORDS } from './words.ts';

/** Three replies share the page. */
const PART_LIMITS: Limits = { ...REPLY_LIMITS, maxChars: 3_000, blocks: 24, actions: 0 };
/** The page has no text besides its blocks, so that of a message does not bind it: a full manifest of topics. */
const TOPIC_LIMITS: Limits = { ...PART_LIMITS, maxChars: 12_000, rows: 100 };

export function showHome(app: App, { bot, api, account, delivery, manifest, own }: Desk): void {
  app.event('app_home_opened', async ({ event }) => {
    own.saw(event.channel);
    if (event.tab !== 'home') return;
    const ask = (command: string) =>
      bot.handle({
        kind: 'command',
        command,
        input: {},
        community: account.team,
        channel: event.channel,
        user: event.user,
        locale: 'en',
      });
    const [help, topics, sources, outdated] = await Promise.all([
      ask('help'),
      ask('topics'),
      ask('sources'),
      manifest.look(),
    ]);
    const publish = (limits: Limits) =>
      api.publishHome(event.user, homeView(help, topics, sources, outdated, limits));
    try {
      await publish(TOPIC_LIMITS).catch(error => {
        // How much a page may hold in all, Slack does not say.
        if (faultOf(error).kind !== 'rejected') throw error;
        return publish(PART_LIMITS);
      });
    } catch (error) {
      delivery.note(faultOf(error));
    }
  });
}

function homeView(
  help: Reply,
  topics: Reply,
  sources: Reply,
  outdated: string | undefined,
  topicLimits: Limits,
): HomeView {
  const blocks: KnownBlock[] = [
    title('Footnote'),
    ...(outdated === undefined ? [] : paragraph(outdated, { bold: true })),
    ...part(help),
    ...paragraph(
      say`Type a command in a channel or under Messages, mention the bot in a thread with a question or a topic, or pick “Find in the sources” or “Quote a passage” from the menu of any message.`,
    ),
    ...smallPrint(WORDS.privateMessages()),
    { type: 'divider' },
    ...part(topics, topicLimits),
    { type: 'divider' },
    title(say`Sources`),
    ...part(sources),
  ];
  return { type: 'home', blocks: blocks.slice(0, VIEW_BLOCKS_MAX) };
}

function part(reply: Reply, limits: Limits = PART_LIMITS): readonly KnownBlock[] {
  return inLanguageOf(reply, () =>
    renderBlocks(fitReply({ ...withUsableLinks(reply), actions: [] }, limits, lengthOf)),
  );
}

function title(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

/** Brings a reply to those it is for: once, in the right place, and with a word to the asker when that fails. */
import { forOneAlone, inLanguageOf, type Logger, type Reply, wayToShow } from '../../src/index.ts';
import type { Once } from '../once.ts';
import type { SlackApi } from './api.ts';
import { type Asked, isDirect } from './asked.ts';
import { renderAskerLine } from './asker-line.ts';
import { type Extras, extrasFor, withoutFile } from './extra-buttons.ts';
import { notice, withNote } from './notice.ts';
import type { OwnConversations } from './own-conversations.ts';
import { type Message, render } from './render.ts';
import { ADVICE, codeOf, faultOf, type SlackFault } from './slack-error.ts';
import { sentenceOn, WORDS } from './words.ts';

export interface DeliverOptions {
  readonly api: SlackApi;
  readonly logger: Logger;
  readonly botName: string;
  /** Shares that were done or are under way. */
  readonly shares: Once;
  /** As far as is known now. */
  isHost(asked: Asked): Promise<boolean>;
  /** Conversations of one person with the bot. */
  readonly own: OwnConversations;
  /** Slack no longer accepts the bot's token. */
  onRefused(code: string): void;
}

export interface Delivery {
  /** Never rejects. */
  deliver(reply: Reply, asked: Asked): Promise<void>;
  /** One sentence for the asker alone; never rejects. */
  tell(sentence: string, asked: Asked): Promise<void>;
  /** Logs a fault, and ends the program when the token is refused. */
  note(fault: SlackFault): void;
  /** The same, with what to say of it to the asker. */
  explain(error: unknown, asked: Pick<Asked, 'channel'>): string;
}

export function createDelivery(options: DeliverOptions): Delivery {
  const { api, logger, botName, shares, own } = options;
  const isAlone = ({ channel }: Asked) => own.has(channel);

  async function deliver(reply: Reply, asked: Asked): Promise<void> {
    try {
      await place(isAlone(asked) ? forOneAlone(reply) : reply, asked);
    } catch (error) {
      const sentence = explain(error, asked);
      if (!(await showLine(reply, asked, error))) await tell(sentence, asked);
    }
  }

  /** False where there is no need of a line, or it cannot be posted either. */
  async function showLine(reply: Reply, asked: Asked, error: unknown): Promise<boolean> {
    const { question: text, channel, user, shareThread: thread } = asked;
    if (text === undefined || !isRefused(error)) return false;
    if (wayToShow(reply, { alone: isDirect(asked), privateReplies: false }) !== 'byLine') return false;
    try {
      await api.post({ channel, thread, message: renderAskerLine(reply, { text, asker: user, thread }) });
      return true;
    } catch {
      // What is said of the first fault says it all.
      return false;
    }
  }

  function explain(error: unknown, asked: Pick<Asked, 'channel'>): string {
    const fault = faultOf(error);
    note(fault);
    return sentenceOn(fault, asked, botName);
  }

  async function place(given: Reply, asked: Asked): Promise<void> {
    const extras = await extrasFor(given, asked, { has: api.has, isHost: options.isHost });
    const reply = extras.file || extras.canvas ? given : withoutFile(given);
    switch (reply.placement) {
      case 'reply':
        return reply.audience === 'everyone'
          ? sendToAll(reply, asked)
          : sendPrivately(asked, messageFor(reply, asked, extras));
      case 'update':
        return update(messageFor(reply, asked, extras), asked);
      case 'post':
        return share(reply, asked);
      case 'remove':
        return takeAway(asked);
    }
  }

  /** Through the response_url where there is one: it shows what was asked, and needs no membership. */
  async function sendToAll(reply: Reply, asked: Asked): Promise<void> {
    const { channel, thread, user, responseUrl } = asked;
    const message = render(reply, { owner: user });
    if (responseUrl?.usable() !== true || thread !== undefined) return api.post({ channel, thread, message });
    try {
      await responseUrl.send({ ...message, response_type: 'in_channel', replace_original: false });
    } catch (error) {
      // It has run out, and says so: nothing was shown.
      if (faultOf(error).kind !== 'rejected') throw error;
      await api.post({ channel, thread, message });
    }
  }

  /** In a thread through the API, which alone can place it there; elsewhere through the response_url. */
  async function sendPrivately(asked: Asked, message: Message): Promise<void> {
    const { channel, thread, user, responseUrl } = asked;
    if (isDirect(asked) && responseUrl === undefined) return api.post({ channel, thread, message });
    const byApi = () => api.postPrivately({ channel, thread, user, message });
    if (responseUrl?.usable() !== true) return byApi();
    const byUrl = () =>
      responseUrl.send({
        ...message,
        response_type: 'ephemeral',
        replace_original: false,
        ...inThread(asked),
      });
    const [first, second] = thread === undefined ? [byUrl, byApi] : [byApi, byUrl];
    try {
      await first();
    } catch (error) {
      if (!isRefused(error)) throw error;
      await second();
    }
  }

  /** In place of what the asker alone was looking at; what others see too stays as it is. */
  async function update(message: Message, asked: Asked): Promise<void> {
    const { clicked, responseUrl } = asked;
    const own =
      clicked !== undefined && (clicked.ephemeral || (isDirect(asked) && clicked.owner === asked.user));
    if (!own || responseUrl === undefined) return sendPrivately(asked, message);
    const response_type = clicked.ephemeral ? 'ephemeral' : 'in_channel';
    try {
      await responseUrl.send({ ...message, response_type, replace_original: true, ...inThread(asked) });
    } catch (error) {
      if (faultOf(error).kind !== 'rejected') throw error;
      await sendPrivately(asked, withNote(WORDS.renewed(), message));
    }
  }

  /** A second click on the same button shares nothing more. */
  async function share(reply: Reply, asked: Asked): Promise<void> {
    const { user, clicked, name } = asked;
    const thread = asked.shareThread ?? asked.thread;
    const key = clicked?.key;
    if (key !== undefined && !shares.first(key)) return tell(WORDS.alreadySent(), asked);
    const above = name && inLanguageOf(reply, () => WORDS.sharedBy(name));
    const message = render(reply, { owner: user, ...(above && { above }) });
    try {
      await postShare(message, thread, asked);
    } catch (error) {
      // Whether Slack shows it is open after a 500, so only a clear no may be tried again.
      if (key !== undefined && faultOf(error).kind !== 'unclear') shares.forget(key);
      throw error;
    }
    // What a host has told of they may still take back, by the message that they told it from.
    if (clicked?.ephemeral !== true || reply.data.kind === 'articleChanged') return;
    try {
      await update(notice(thread === undefined ? WORDS.shared() : WORDS.sharedInThread()), asked);
    } catch (error) {
      // The share itself is there: nothing that the asker would have to do again.
      note(faultOf(error));
    }
  }

  /** Without membership the response_url still reaches the channel, though no thread in it. */
  async function postShare(message: Message, thread: string | undefined, asked: Asked): Promise<void> {
    const { channel, responseUrl } = asked;
    try {
      await api.post({ channel, thread, message });
    } catch (error) {
      const reachable = thread === undefined && responseUrl !== undefined;
      if (!reachable || faultOf(error).kind !== 'notMember') throw error;
      await responseUrl.send({ ...message, response_type: 'in_channel', replace_original: false });
    }
  }

  async function takeAway(asked: Asked): Promise<void> {
    const { clicked, responseUrl, channel, user } = asked;
    if (clicked === undefined) return;
    const own = clicked.ephemeral || clicked.owner === user;
    if (!own) return tell(WORDS.notYours(), asked);
    try {
      await responseUrl?.send({ delete_original: true });
    } catch (error) {
      if (clicked.ephemeral || faultOf(error).kind === 'refused') throw error;
      await api.remove(channel, clicked.ts).catch(failed => {
        const fault = faultOf(failed);
        if (fault.kind !== 'rejected' || fault.code !== 'message_not_found') throw failed;
      });
    }
  }

  async function tell(sentence: string, asked: Asked): Promise<void> {
    try {
      await sendPrivately(asked, notice(sentence));
    } catch (error) {
      note(faultOf(error));
    }
  }

  function note(fault: SlackFault): void {
    if (fault.kind === 'refused') options.onRefused(fault.code);
    const code = codeOf(fault);
    logger.warn('slack_delivery_failed', {
      kind: fault.kind,
      code,
      advice: ADVICE[code] ?? ADVICE[fault.kind],
    });
  }

  return { deliver, tell, note, explain };
}

/** Nothing was shown, and another way may be open. */
function isRefused(error: unknown): boolean {
  const { kind } = faultOf(error);
  return kind === 'rejected' || kind === 'notMember';
}

function inThread({ thread }: Asked): { readonly thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread };
}

/** Private answers carry the thread that their share goes to; public ones are where they belong. */
function messageFor(reply: Reply, asked: Asked, extras: Extras): Message {
  const thread = asked.shareThread ?? asked.thread;
  // Seen by the other in a direct message too, unless Slack shows it to the asker alone.
  const open = asked.clicked === undefined ? asked.responseUrl === undefined : !asked.clicked.ephemeral;
  const owner = isDirect(asked) && open ? asked.user : undefined;
  return render(reply, {
    ...extras,
    ...(thread !== undefined && { thread }),
    ...(owner !== undefined && { owner }),
  });
}

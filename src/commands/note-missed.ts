/** Keeps a question that got no sure answer, where a host wants that; it goes when its asker opens a close passage. */
import { WORDS_MAX } from '../community/unanswered.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import type { PassageId } from '../model.ts';
import { decodeAction } from '../reply/encode-action.ts';
import { cutWords } from '../reply/shorten/cut-words.ts';
import type { Ran } from './run-command.ts';

/** Nothing of what was asked in private, in a conversation of two or where others cannot read. */
export function noteMissed(invocation: Invocation, ran: Ran, { place }: Context): void {
  if (place?.settings.unanswered !== true) return;
  const { unanswered } = place.data;
  const { user, channel } = invocation;
  if (invocation.kind === 'action') {
    const opened = openedBy(invocation.encoded);
    if (opened !== undefined && ran.reply.tone !== 'problem') unanswered.opened(user, opened);
    return;
  }
  const isApart = invocation.isDirect === true || invocation.isClosed === true;
  const isPrivate = invocation.private === true || ran.private === true;
  const { asked, reply } = ran;
  if (isApart || isPrivate || asked === undefined) return;
  const { data } = reply;
  const words = cutWords(asked.words.replace(/\s+/gu, ' ').trim(), WORDS_MAX);
  switch (data.kind) {
    case 'closest': {
      const topic = asked.onTopic || data.readAs !== undefined ? data.topic : undefined;
      // What was read with a passage that was shown before says nothing by itself.
      if (data.readAs !== undefined && topic === undefined) return;
      const close = data.closest.map(({ citation }) => citation.passageId);
      unanswered.note({ words, topic, outcome: 'closest', channel, close }, user);
      return;
    }
    case 'notFound':
      if (!('reason' in data) || data.reason === 'noTerms') return;
      unanswered.note({ words, topic: undefined, outcome: 'notFound', channel, close: [] }, user);
  }
}

/** The passage that an action opens. */
function openedBy(encoded: string): PassageId | undefined {
  const action = decodeAction(encoded);
  switch (action?.kind) {
    case 'context':
    case 'show':
    case 'pick':
    case 'share':
      return action.at.passageId;
    default:
      return undefined;
  }
}

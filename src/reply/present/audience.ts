/** What changes in a reply with who is to see it. */
import { say } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { Action } from '../action.ts';
import { fitsButton } from '../encode-action.ts';
import { isFeedback } from '../is-feedback.ts';
import type { Block, Reply, ReplyAction } from '../reply.ts';
import { cutQuotation } from '../shorten/cut-quotation.ts';
import { shareAction } from './passage-actions.ts';
import { renumbered } from './renumbered.ts';

/** In public a longer quotation is cut to its key sentence and the sentences around it. */
export const PUBLIC_QUOTATION_MAX = 400;

/** For the asker alone whatever it was before. */
export function forAsker(reply: Reply): Reply {
  return { ...reply, audience: 'asker' };
}

/** Where the asker is alone there is nobody to share with, or to tell. */
export function forOneAlone(reply: Reply): Reply {
  const isKept = ({ action }: ReplyAction) => !isForOthers(action);
  const actions = reply.actions.filter(isKept);
  if (actions.length === reply.actions.length) return reply;
  const places = reply.actions.map(action => actions.indexOf(action) + 1 || undefined);
  return { ...reply, blocks: reply.blocks.map(block => renumbered(block, places)), actions };
}

/** Whether picking it shows something to everyone. */
export function isForOthers(action: Action): boolean {
  if (action.kind === 'added') return action.does === 'tell';
  return action.kind === 'share' || action.kind === 'shareCheck';
}

/** Short in the room; private with a way to share where there is a quotation. */
export function fitAudience(reply: Reply): Reply {
  switch (reply.audience) {
    case 'everyone':
      return { ...reply, blocks: reply.blocks.map(shorten) };
    case 'asker':
      return withShare(reply);
  }
}

function shorten(block: Block): Block {
  if (block.kind !== 'citation' || block.pieces !== undefined) return block;
  const { quotation, keySentence } = block.citation;
  if (quotation.exact.length <= PUBLIC_QUOTATION_MAX) return block;
  return { ...block, pieces: cutQuotation(quotation, keySentence, PUBLIC_QUOTATION_MAX) };
}

/** Several passages, as on a page of an article, leave open which to share. */
function withShare(reply: Reply): Reply {
  if (reply.actions.some(({ action }) => action.kind === 'share' || action.kind === 'shareCheck'))
    return reply;
  const quoted = reply.blocks.flatMap(block => (block.kind === 'citation' ? [block.citation] : []));
  const [first, ...others] = quoted;
  if (first === undefined || (others.length > 0 && !isTogether(reply, first))) return reply;
  const share = shareAction(first, ...others);
  return fitsButton(share.action) ? { ...reply, actions: [share, ...reply.actions] } : reply;
}

/** Those that were asked for together begin with the one that is to be read in context. */
function isTogether({ data, actions }: Reply, first: Citation): boolean {
  const isFirst = ({ action }: ReplyAction) =>
    action.kind === 'context' && action.at.passageId === first.passageId;
  return data.kind === 'passages' && actions.some(isFirst);
}

/** Adds a way to take a public message away, for platforms with a room; they check who may. */
export function withDismiss(reply: Reply): Reply {
  if (reply.audience !== 'everyone') return reply;
  const dismiss: ReplyAction = { label: say`Dismiss`, style: 'secondary', action: { kind: 'dismiss' } };
  const feedback = reply.actions.filter(isFeedback);
  const others = reply.actions.filter(action => !isFeedback(action));
  return { ...reply, actions: [...others, dismiss, ...feedback] };
}

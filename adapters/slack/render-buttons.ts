/** Follow-ups and links as buttons. */

import {
  answerNumber,
  type Citation,
  encodeAction,
  needsCarried,
  type Reply,
  type ReplyAction,
} from '../../src/index.ts';
import type { ActionsBlock, Button } from './blocks.ts';
import { encodeValue } from './button-value.ts';
import type { Frame } from './frame.ts';
import { BUTTONS_MAX } from './limits.ts';
import { usableUrl } from './usable-url.ts';

export const ACTION_PREFIX = 'footnote_action_';
export const LINK_PREFIX = 'footnote_link_';

/** Whoever has read as many sources has the others below their quotations. */
const LINKS_MAX = 2;

export function renderButtons(reply: Reply, frame: Frame): readonly ActionsBlock[] {
  const followUps = reply.actions.map((action, index) => followUp(action, index, frame, reply.carried));
  const links = linkButtons(reply).slice(0, Math.min(LINKS_MAX, BUTTONS_MAX - followUps.length));
  const elements = [...links, ...followUps];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function followUp(
  { label, style, action }: ReplyAction,
  index: number,
  { thread, owner }: Frame,
  carried: string | undefined,
): Button {
  const isShare = action.kind === 'share' || action.kind === 'shareCheck';
  const shared = isShare && thread !== undefined;
  return {
    type: 'button',
    action_id: `${ACTION_PREFIX}${index}`,
    text: {
      type: 'plain_text',
      text: shared ? `${answerNumber(label)}Share in thread` : label,
      emoji: false,
    },
    value: encodeValue({
      encoded: encodeAction(action),
      ...(thread && { thread }),
      ...(owner && { owner }),
      ...(needsCarried(action) && carried !== undefined && { carried }),
    }),
    ...(style === 'primary' && { style }),
  };
}

/** One a source; named by their numbers when there are several. */
function linkButtons(reply: Reply): readonly Button[] {
  const cited = reply.blocks.flatMap((block): readonly Citation[] => {
    if (block.kind === 'comparison') return block.sources;
    return block.kind === 'citation' && block.source ? [block.citation] : [];
  });
  const byUrl = new Map<string, string>();
  for (const { label, link } of cited) {
    const url = usableUrl(link);
    if (url !== undefined && !byUrl.has(url)) byUrl.set(url, label);
  }
  const links = Array.from(byUrl, ([url, label]) => ({ url, label }));
  return links.map(({ url, label }, index) => ({
    type: 'button',
    action_id: `${LINK_PREFIX}${index}`,
    text: {
      type: 'plain_text',
      text: links.length === 1 ? 'Open the source' : `Open ${label}`,
      emoji: false,
    },
    url,
  }));
}

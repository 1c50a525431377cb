/** Follow-ups and links as buttons. */

import {
  type Action,
  answerNumber,
  CITE_STYLES,
  type Citation,
  encodeAction,
  needsCarried,
  type Reply,
  type ReplyAction,
  say,
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
  const elements = [...links, ...followUps, ...extraButtons(reply, frame)].slice(0, BUTTONS_MAX);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

export const FILE_ACTION = 'footnote_file';
export const CANVAS_ACTION = 'footnote_canvas';

function extraButtons({ file }: Reply, frame: Frame): readonly Button[] {
  if (file?.again === undefined) return [];
  const button = (action_id: string, text: string, action: Action): Button => ({
    type: 'button',
    action_id,
    text: { type: 'plain_text', text, emoji: false },
    value: encodeValue({ encoded: encodeAction(action) }),
  });
  return [
    ...(frame.file === true ? [button(FILE_ACTION, say`Send me the file`, file.again)] : []),
    ...(frame.canvas === true
      ? [button(CANVAS_ACTION, say`Put it into the channel’s canvas`, forCanvas(file.again))]
      : []),
  ];
}

/** A channel has one canvas, for all of its threads, and it is there to be read. */
function forCanvas(again: Action): Action {
  const shown = again.kind === 'citeAll' ? again.style : undefined;
  const prose = CITE_STYLES.find(({ name, form }) => name === shown && form === 'prose');
  return { kind: 'citeAll', of: { kind: 'channel' }, style: prose?.name ?? 'chicago' };
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
      text: shared ? answerNumber(label) + say`Share in thread` : label,
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
      text: links.length === 1 ? say`Open the source` : say`Open ${label}`,
      emoji: false,
    },
    url,
  }));
}

/** What can be done next, as rows of buttons, and the addresses of what is quoted. */
import { ButtonStyle, ComponentType } from 'discord.js';
import {
  answerNumber,
  type Block,
  type Citation,
  cutWords,
  type Reply,
  type ReplyAction,
  say,
} from '../../src/index.ts';
import { customIdOf } from './custom-id.ts';
import { plainLine } from './escape.ts';
import { BUTTON_LABEL_MAX, BUTTONS_IN_ROW, LINKS_MAX, ROWS_MAX } from './limits.ts';
import { buttonLink } from './safe-link.ts';

type Button =
  | {
      readonly type: ComponentType.Button;
      readonly style: ButtonStyle.Primary | ButtonStyle.Secondary;
      readonly label: string;
      readonly custom_id: string;
    }
  | {
      readonly type: ComponentType.Button;
      readonly style: ButtonStyle.Link;
      readonly label: string;
      readonly url: string;
    };

export interface ButtonRow {
  readonly type: ComponentType.ActionRow;
  readonly components: Button[];
}

/** Addresses first; `asker` is who may dismiss a public reply. */
export function renderButtons(reply: Reply, asker: string | undefined): readonly ButtonRow[] {
  const buttons = [
    ...linkButtons(reply),
    ...reply.actions.map(action => actionButton(action, asker, reply.carried)),
  ];
  return rowsOf(buttons.slice(0, BUTTONS_IN_ROW * ROWS_MAX));
}

function actionButton(
  { label, style, action }: ReplyAction,
  asker: string | undefined,
  carried: string | undefined,
): Button {
  const shares = action.kind === 'share' || action.kind === 'shareCheck';
  return {
    type: ComponentType.Button,
    style: style === 'primary' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: labelled(shares ? answerNumber(label) + say`Share to channel` : label),
    custom_id: customIdOf(action, { asker, carried }),
  };
}

/** The host is named, so that nobody follows an address unseen. */
function linkButtons(reply: Reply): readonly Button[] {
  const links = new Map<string, Button>();
  for (const { link: address, label } of reply.blocks.flatMap(sourcesOf)) {
    const link = address === undefined ? undefined : buttonLink(address);
    if (link === undefined || links.has(link.url) || links.size === LINKS_MAX) continue;
    links.set(link.url, {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: labelled(say`Open ${label} at ${link.host}`),
      url: link.url,
    });
  }
  return [...links.values()];
}

/** Those that the block says the source of. */
function sourcesOf(block: Block): readonly Citation[] {
  if (block.kind === 'comparison') return block.sources;
  return block.kind === 'citation' && block.source ? [block.citation] : [];
}

/** An empty label is refused. */
function labelled(text: string): string {
  return cutWords(plainLine(text), BUTTON_LABEL_MAX) || '…';
}

function rowsOf(buttons: readonly Button[]): readonly ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let from = 0; from < buttons.length; from += BUTTONS_IN_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + BUTTONS_IN_ROW) });
  }
  return rows;
}

/** A reply as Slack shows it: blocks for the eye, and the whole of it as text for screen readers. */

import {
  alsoLine,
  type Block,
  inLanguageOf,
  type Reply,
  type ReplyAction,
  type Row,
  toPlainText,
  withDismiss,
} from '../../src/index.ts';
import type { KnownBlock } from './blocks.ts';
import { fitMessage, messageText } from './fit-message.ts';
import type { Frame } from './frame.ts';
import { renderButtons } from './render-buttons.ts';
import { renderComparison } from './render-comparison.ts';
import { renderList } from './render-list.ts';
import { renderQuotation } from './render-quotation.ts';
import { renderReferences } from './render-references.ts';
import { type Inline, paragraph, richText, section, smallPrint, text } from './rich-text.ts';

/** Without unfurling and without a word that could ping. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export function render(reply: Reply, frame: Frame = {}): Message {
  return inLanguageOf(reply, () => renderIn(reply, frame));
}

function renderIn(given: Reply, frame: Frame): Message {
  const reply = fitMessage(frame.owner === undefined ? given : withDismiss(given));
  const above = frame.above === undefined ? [] : [frame.above];
  return {
    text: messageText([...above, toPlainText(reply)].join('\n')),
    blocks: [...above.flatMap(smallPrint), ...renderBlocks(reply), ...renderButtons(reply, frame)],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Heading and blocks, without what can be picked. */
export function renderBlocks(reply: Reply): readonly KnownBlock[] {
  return [
    ...paragraph(reply.heading, { bold: true }),
    ...reply.blocks.flatMap(block => renderBlock(block, reply.actions)),
  ];
}

function renderBlock(block: Block, actions: readonly ReplyAction[]): readonly KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return withStrong(block.text, block.strong ?? []);
    case 'note':
      return smallPrint(block.text);
    case 'citation':
      return renderQuotation(block);
    case 'comparison':
      return renderComparison(block);
    case 'also':
      return smallPrint(alsoLine(block));
    case 'references':
      return renderReferences(block);
    case 'list':
      return saidByButtons(block.items, actions) ? [] : renderList(block.items);
  }
}

/** Each of the strong words in bold, where it first stands after the one before. */
function withStrong(words: string, strong: readonly string[]): readonly KnownBlock[] {
  const inline: Inline[] = [];
  let rest = words;
  for (const each of strong) {
    const at = rest.indexOf(each);
    if (each.trim() === '' || at < 0) continue;
    inline.push(...text(rest.slice(0, at)), ...text(each, { bold: true }));
    rest = rest.slice(at + each.length);
  }
  return inline.length === 0 ? paragraph(words) : [richText(section([...inline, ...text(rest)]))];
}

/** Choices whose buttons say all of it need no list above them that says it again. */
function saidByButtons(rows: readonly Row[], actions: readonly ReplyAction[]): boolean {
  return rows.every(({ number, label, text }) => {
    const shown = number === undefined ? undefined : actions[number - 1]?.label;
    return shown?.startsWith(label) === true && shown.endsWith(text);
  });
}

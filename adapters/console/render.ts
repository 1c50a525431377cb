/** A reply as the terminal shows it; whatever others have written is made safe on the way. */
import { alsoLine, type Block, inLanguageOf, type Reply, said, toSay } from '../../src/index.ts';
import { INDENT } from './limits.ts';
import { renderComparison } from './render-comparison.ts';
import { renderList } from './render-list.ts';
import { renderCitation } from './render-quotation.ts';
import { renderReferences } from './render-references.ts';
import { safeLine, safeText } from './safe-text.ts';
import { bold, faint, type Screen } from './style.ts';
import { widthOf, wrap } from './wrap.ts';

export const ONLY_YOU = toSay('(only you see this)');
const SHARED = toSay('Shared by you:');
const BETWEEN_ACTIONS = '   ';

/** Lines that fit the screen (links excepted, which stay whole), without a line feed at the end. */
export function render(reply: Reply, screen: Screen): string {
  return inLanguageOf(reply, () => linesOf(reply, screen).join('\n'));
}

function linesOf(reply: Reply, screen: Screen): readonly string[] {
  const lines: string[] = [];
  if (screen.marksPrivate && reply.audience === 'asker' && !isEmpty(reply))
    lines.push(faint(said(ONLY_YOU), screen));
  if (reply.placement === 'post') lines.push(faint(said(SHARED), screen));
  if (reply.heading !== '') lines.push(...wrap(safeLine(reply.heading), screen.columns));
  for (const block of reply.blocks) lines.push(...renderBlock(block, reply, screen));
  return [...lines, ...renderActions(reply, screen)];
}

function isEmpty(reply: Reply): boolean {
  return reply.heading === '' && reply.blocks.length === 0 && reply.actions.length === 0;
}

function renderBlock(block: Block, reply: Reply, screen: Screen): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrap(emphasised(safeText(block.text), block.strong ?? [], screen), screen.columns);
    case 'note':
      return wrap(safeText(block.text), screen.columns).map(line => faint(line, screen));
    case 'citation':
      return renderCitation(block, screen);
    case 'comparison':
      return renderComparison(block, screen);
    case 'also':
      return wrap(safeLine(alsoLine(block)), screen.columns - INDENT.length).map(line => INDENT + line);
    case 'references':
      return renderReferences(block, screen);
    case 'list':
      return renderList(block.items, reply.actions, screen);
  }
}

/** Each of the strong words in bold, where it first stands after the one before. */
function emphasised(text: string, strong: readonly string[], screen: Screen): string {
  let done = '';
  let rest = text;
  for (const words of strong.map(each => safeText(each))) {
    const at = rest.indexOf(words);
    if (words === '' || at < 0) continue;
    done += rest.slice(0, at) + bold(words, screen);
    rest = rest.slice(at + words.length);
  }
  return done + rest;
}

/** Actions that no row of a list stands for, as many on a line as fit. */
function renderActions(reply: Reply, screen: Screen): readonly string[] {
  if (!screen.picks) return [];
  const rows = reply.blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  const inRows = new Set(rows.map(row => row.number));
  const items = reply.actions
    .map((action, index) => ({ number: index + 1, label: safeLine(action.label) }))
    .filter(({ number }) => !inRows.has(number))
    .map(({ number, label }) => `[${number}] ${label}`);
  const room = screen.columns - INDENT.length;
  const lines: string[] = [];
  for (const item of items) {
    const longer = [...lines.slice(-1), item].join(BETWEEN_ACTIONS);
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(...wrap(item, room));
  }
  return lines.map(line => faint(INDENT + line, screen));
}

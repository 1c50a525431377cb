/** Where the manifest gave the commands a prefix, Footnote's own words name them with it too. */
import { type Block, type Bot, type Reply, type Row, typedNames } from '../../src/index.ts';

/** `prefix` is asked for with each reply, since it may only be learnt from a command that comes in. */
export function withPrefixedNames(bot: Bot, prefix: () => string | undefined): Bot {
  return {
    ...bot,
    async handle(invocation) {
      const reply = await bot.handle(invocation);
      const before = prefix();
      return before === undefined ? reply : prefixNames(reply, before, bot);
    },
  };
}

/** Quotations stay as they are. */
function prefixNames(reply: Reply, prefix: string, bot: Bot): Reply {
  const names = typedNames(bot.commands()).map(name => name.replace(/[-_]/gu, '\\$&'));
  const spoken = new RegExp(`(?<![\\p{L}\\p{N}/.:_-])/(?=(?:${names.join('|')})(?![-_\\p{L}\\p{N}/]))`, 'gu');
  const speak = (text: string) => text.replace(spoken, `/${prefix}-`);
  const speakRow = (row: Row): Row => ({ ...row, label: speak(row.label), text: speak(row.text) });
  const speakBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'text':
      case 'note':
        return { ...block, text: speak(block.text) };
      case 'list':
        return { ...block, items: block.items.map(speakRow) };
      default:
        return block;
    }
  };
  return { ...reply, heading: speak(reply.heading), blocks: reply.blocks.map(speakBlock) };
}

/** How a reply says that it read a word as another. */
import type { Block, Reply } from './reply.ts';

const SEARCHED_FOR = 'searched for: ';

/** `searched for: pipeline, where`; nothing when nothing was corrected. */
export function correctionNotes(readAs: readonly string[]): readonly Block[] {
  const words = [...new Set(readAs)];
  return words.length === 0 ? [] : [{ kind: 'note', text: `${SEARCHED_FOR}${words.join(', ')}` }];
}

/** Adds a corrected command or topic name in front of the words that the reply already says were corrected. */
export function withCorrection(reply: Reply, readAs: string): Reply {
  const isCorrection = (block: Block) => block.kind === 'note' && block.text.startsWith(SEARCHED_FOR);
  const others = reply.blocks.filter(block => !isCorrection(block));
  const words = reply.blocks.flatMap(block =>
    block.kind === 'note' && isCorrection(block) ? [block.text.slice(SEARCHED_FOR.length)] : [],
  );
  return { ...reply, blocks: [...correctionNotes([readAs, ...words]), ...others] };
}

import type { PassageId } from '../../model.ts';
import type { Block } from '../reply.ts';

/** The passages whose words are shown, each once, in their order; not those that are only pointed to. */
export function passagesShown(blocks: readonly Block[]): readonly PassageId[] {
  const citations = blocks.flatMap(block => {
    switch (block.kind) {
      case 'citation':
        return [block.citation];
      case 'comparison':
        return block.sources;
      default:
        return [];
    }
  });
  return [...new Set(citations.map(({ passageId }) => passageId))];
}

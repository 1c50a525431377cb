/** How a reply says that it read a word as another. */
import type { Reading } from '../../answer/answer.ts';
import { say } from '../../language/say.ts';
import type { Block, Reply } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';

/** `searched for: pipeline, where`; nothing when nothing was corrected. */
export function correctionNotes(readAs: readonly string[]): readonly Block[] {
  const words = [...new Set(readAs)];
  return words.length === 0
    ? []
    : [{ kind: 'note', text: say`searched for: ${words.join(', ')}`, searchedFor: words }];
}

/** Shown of a question that is repeated to say how it was read. */
const READ_AS_MAX = 120;

/** All that a reader should know of how a question was read: with what, and which words as others. */
export function readingNotes({ repaired, readAs }: Reading): readonly Block[] {
  const carried: readonly Block[] =
    readAs === undefined ? [] : [{ kind: 'note', text: say`read as: ${cutWords(readAs, READ_AS_MAX)}` }];
  return [...carried, ...correctionNotes(repaired.map(word => word.to))];
}

/** Adds a corrected command or topic name in front of the words that the reply already says were corrected. */
export function withCorrection(reply: Reply, readAs: string): Reply {
  const wordsOf = (block: Block) => (block.kind === 'note' ? (block.searchedFor ?? []) : []);
  const others = reply.blocks.filter(block => wordsOf(block).length === 0);
  const words = reply.blocks.flatMap(wordsOf);
  return { ...reply, blocks: [...correctionNotes([readAs, ...words]), ...others] };
}

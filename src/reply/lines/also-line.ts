import { say } from '../../language/say.ts';
import type { Block } from '../reply.ts';

type AlsoBlock = Extract<Block, { kind: 'also' }>;

/** `also ¶4, ¶9`, and in other articles `also ¶4, ¶2 of Asking Footnote`. */
export function alsoLine(block: AlsoBlock): string {
  const places = block.citations.map(citation =>
    citation.articleId === block.articleId ? citation.label : say`${citation.label} of ${citation.title}`,
  );
  return say`also ${places.join(', ')}`;
}

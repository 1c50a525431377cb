/** In a conversation, who says what has no name before it: the second paragraph of a turn. */
import type { Block } from '../library/parse-markdown.ts';
import { isConversation, readTurn, type Turn } from './formats/line-starts.ts';

/** The place of each passage: the speaker of a paragraph that goes on, and the time of a turn that has one. */
export function speakerLocators(blocks: readonly Block[]): readonly (string | undefined)[] {
  if (!isConversation(blocks.map(block => block.text))) return blocks.map(() => undefined);
  let current: Turn | undefined;
  let heading = '';
  return blocks.map(({ text, holder, headings }) => {
    const path = headings.join('\n');
    // A new section is nobody's turn until somebody speaks.
    if (path !== heading) current = undefined;
    heading = path;
    const turn = holder === 'text' ? readTurn(text) : undefined;
    if (turn?.speaker !== undefined || turn?.time !== undefined) {
      current = turn;
      return turn.time === undefined ? undefined : placeOf(turn);
    }
    return current === undefined ? undefined : placeOf(current);
  });
}

function placeOf({ speaker, time }: Turn): string {
  return [speaker, time].filter(part => part !== undefined).join(', ');
}

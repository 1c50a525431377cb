/** What looks as if it were all there is says how far is read where it is asked. */
import type { Library } from '../../model.ts';
import { paceLine } from '../lines/pace-line.ts';
import type { Reply, ReplyData } from '../reply.ts';

export function withPaceNote(reply: Reply, library: Library): Reply {
  const text = paceLine(library);
  if (text === undefined || !saysWhatThereIs(reply.data)) return reply;
  return { ...reply, blocks: [...reply.blocks, { kind: 'note', text }] };
}

/** Whether more could be said if more were read. Nothing here knows whether it would be. */
function saysWhatThereIs(data: ReplyData): boolean {
  switch (data.kind) {
    case 'notFound':
    case 'closest':
    case 'differs':
    case 'sourcesDiffer':
    case 'related':
    case 'notInSources':
    case 'elsewhere':
    case 'heading':
    case 'altered':
    case 'spliced':
    case 'digestOnly':
    case 'topics':
    case 'sources':
    case 'timeline':
    case 'outline':
    case 'compared':
      return true;
    case 'quotations':
      return data.quotations.some(({ verdict }) => saysWhatThereIs(verdict));
    case 'several':
      return data.replies.some(saysWhatThereIs);
    case 'problem':
      return data.missing === true;
    default:
      return false;
  }
}

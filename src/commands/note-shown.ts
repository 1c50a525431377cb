import { spotOf } from '../community/spot-of.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { passagesShown } from '../reply/lines/passages-shown.ts';
import type { Reply } from '../reply/reply.ts';

/** Ids of what everyone saw, where its hosts have not turned that off. */
export function noteShown(origin: Origin, { blocks }: Reply, { place }: Context): void {
  if (place?.settings.record !== true) return;
  const passages = passagesShown(blocks);
  if (passages.length > 0) place.data.log.note(spotOf(origin), passages);
}

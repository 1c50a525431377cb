import type { Place } from '../community/place.ts';
import type { Invocation } from '../invocation.ts';
import type { PassageId } from '../model.ts';
import { decodeAction } from '../reply/encode-action.ts';
import { withFeedback } from '../reply/present/feedback-actions.ts';
import type { Reply } from '../reply/reply.ts';

/** Only where the hosts want to know. */
export function offerFeedback(reply: Reply, invocation: Invocation, place: Place | undefined): Reply {
  return place?.settings.feedback === true ? withFeedback(reply, pickedBy(invocation)) : reply;
}

/** Asked for by name, a passage is no answer; opened from an answer that offered it, it is. */
function pickedBy(invocation: Invocation): PassageId | undefined {
  const action = invocation.kind === 'action' ? decodeAction(invocation.encoded) : undefined;
  return action?.kind === 'pick' || action?.kind === 'context' ? action.at.passageId : undefined;
}

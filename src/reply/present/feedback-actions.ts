/** Under answers and checks: what people may say of them. Last of all that a reply offers, and the first to give way. */

import type { CheckOutcome } from '../../community/feedback.ts';
import { say } from '../../language/say.ts';
import type { Citation, PassageId } from '../../model.ts';
import { citationsOf } from '../../verdict-hash.ts';
import type { Reply, ReplyAction, ReplyData } from '../reply.ts';

/** `picked` is the passage that was opened from an answer that named it. */
export function withFeedback(reply: Reply, picked: PassageId | undefined): Reply {
  const offered = feedbackOn(reply.data, picked);
  return offered.length === 0 ? reply : { ...reply, actions: [...reply.actions, ...offered] };
}

function feedbackOn(data: ReplyData, picked: PassageId | undefined): readonly ReplyAction[] {
  switch (data.kind) {
    case 'found':
      return onPassage(data.citations[0]);
    case 'passages':
      return onPassage(data.citations.find(({ passageId }) => passageId === picked));
    // Nothing was decided, but a passage was called the closest.
    case 'related':
      return onPassage(data.evidence[0].citation);
    case 'stated':
    case 'differs':
    case 'sourcesDiffer':
    case 'notInSources':
    case 'reviewed':
    case 'exact':
    case 'punctuationOnly':
    case 'elsewhere':
    case 'heading':
    case 'altered':
    case 'spliced':
      return onCheck(data.kind, citationsOf(data)[0]);
    case 'notFound':
      // With a reason it is of a question, which found nothing.
      return 'reason' in data ? [] : onCheck(data.kind, data.closest);
    case 'quotations':
      return onCheck('quotations', data.quotations.flatMap(({ verdict }) => citationsOf(verdict))[0]);
    default:
      return [];
  }
}

function onPassage(citation: Citation | undefined): readonly ReplyAction[] {
  if (citation === undefined) return [];
  const { passageId, hash } = citation;
  const on = { passageId, hash };
  return [
    { label: say`Useful`, style: 'secondary', action: { kind: 'giveFeedback', opinion: 'useful', on } },
    {
      label: say`Not the passage`,
      style: 'secondary',
      action: { kind: 'giveFeedback', opinion: 'notThePassage', on },
    },
  ];
}

function onCheck(outcome: CheckOutcome, citation: Citation | undefined): readonly ReplyAction[] {
  const on = {
    outcome,
    hash: citation?.hash ?? '',
    ...(citation !== undefined && { passageId: citation.passageId }),
  };
  return [
    {
      label: say`Wrong verdict`,
      style: 'secondary',
      action: { kind: 'giveFeedback', opinion: 'wrongVerdict', on },
    },
  ];
}

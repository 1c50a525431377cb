/** Replies for what cannot be done: one sentence, for the asker alone, saying what to do. */
import { say } from '../../language/say.ts';
import type { Reply } from '../reply.ts';

export function presentProblem(message: string): Reply {
  return {
    tone: 'problem',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text: message }],
    actions: [],
    data: { kind: 'problem', message },
  };
}

/** What was named, or was there before, is not in the library. */
export function presentMissing(message: string): Reply {
  return { ...presentProblem(message), data: { kind: 'problem', message, missing: true } };
}

/** A mistake of ours; the number finds its cause in the log. */
export function presentIncident(incident: string): Reply {
  const message = say`That did not work, and the fault is ours. The host finds it in the log as ${incident}.`;
  return { ...presentProblem(message), data: { kind: 'problem', message, incident } };
}

/** Rather than silence, where more people ask than can be answered in time. */
export function presentBusy(): Reply {
  return presentProblem(
    say`More people are asking than Footnote can answer just now. Ask again in a minute.`,
  );
}

export function presentDismissed(): Reply {
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'remove',
    heading: '',
    blocks: [],
    actions: [],
    data: { kind: 'dismissed' },
  };
}

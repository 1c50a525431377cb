/** A form that is sent: acknowledged in time whatever it takes, and worked on once however often it is sent. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackViewAction, ViewResponseAction } from '@slack/bolt';
import { cutWords } from '../../src/index.ts';
import type { ModalView } from './blocks.ts';
import { sentenceModal } from './modals.ts';

/** What became of it. */
export type Outcome =
  /** The form stays, with a sentence on what to change. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** The form closes; one that had to wait says the sentence. */
  | { readonly kind: 'done'; readonly sentence: string }
  /** The form shows it. */
  | { readonly kind: 'shown'; readonly view: ModalView };

export interface Submission {
  readonly ack: (answer?: ViewResponseAction) => Promise<void>;
  readonly view: SlackViewAction['view'];
  /** The one field, under which a refusal stands. */
  readonly field: string;
  /** The same for the same words in the same form. */
  readonly key: string;
  /** What the form says while it waits. */
  readonly waiting: string;
  /** The form as it was filled in, with a sentence on what to change, where it had to wait. */
  again?(sentence: string): ModalView;
  /** Never rejects. */
  work(): Promise<Outcome>;
}

export interface Submissions {
  settle(submission: Submission): Promise<void>;
}

const ERROR_MAX = 300;

/** Of a form as it was filled in; without the words themselves, since nobody's are kept. */
export function keyOf(form: string, viewId: string, words = ''): string {
  return `${form} ${viewId} ${createHash('sha256').update(words).digest('base64')}`;
}

export function createSubmissions(
  formMs: number,
  change: (viewId: string, view: ModalView) => Promise<void>,
): Submissions {
  const running = new Map<string, Promise<Outcome>>();

  function join({ key, work }: Submission): Promise<Outcome> {
    const known = running.get(key);
    if (known !== undefined) return known;
    const begun = work().finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  }

  return {
    async settle(submission) {
      const { ack, view, field, waiting, again } = submission;
      const work = join(submission);
      const early = await Promise.race([work, sleep(formMs, undefined, { ref: false })]);
      switch (early?.kind) {
        case 'refused':
          return ack({ response_action: 'errors', errors: { [field]: cutWords(early.sentence, ERROR_MAX) } });
        case 'done':
          return ack();
        case 'shown':
          return ack({ response_action: 'update', view: early.view });
        case undefined:
          await ack({ response_action: 'update', view: sentenceModal(waiting) });
          await change(view.id, viewOf(await work, again));
      }
    },
  };
}

function viewOf(outcome: Outcome, again: (sentence: string) => ModalView = sentenceModal): ModalView {
  switch (outcome.kind) {
    case 'shown':
      return outcome.view;
    case 'done':
      return sentenceModal(outcome.sentence);
    case 'refused':
      return again(outcome.sentence);
  }
}

/** The forms behind shortcuts, and what is read back from them. */
import { type Action, cutWords, inLanguageOf, type Reply, say } from '../../src/index.ts';
import type { KnownBlock, ModalView } from './blocks.ts';
import { fitMessage } from './fit-message.ts';
import { INPUT_MAX } from './limits.ts';
import { renderBlocks } from './render.ts';
import { renderButtons } from './render-buttons.ts';
import { paragraph } from './rich-text.ts';

/** `callback_id` of each form. */
export const FORM = {
  quote: 'footnote_quote',
  check: 'footnote_check',
  ask: 'footnote_ask',
  add: 'footnote_add',
} as const;
/** `block_id` and `action_id` of the one field of each form. */
export const FIELD = {
  passage: 'footnote_passage',
  claim: 'footnote_claim',
  question: 'footnote_question',
} as const;

/** Where the outcome of a form belongs. */
export interface FormPlace {
  readonly channel: string;
  /** The thread of the message, new or old. */
  readonly thread: string;
  /** Whether the asker is in that thread; what they alone see does not show in one that is not open. */
  readonly within: boolean;
}

/** A searching menu over all passages; opens with those that come first. */
export function quoteModal(place: FormPlace): ModalView {
  return {
    ...frame(FORM.quote, say`Quote a passage`, say`Post in thread`, place),
    blocks: [
      {
        type: 'input',
        block_id: FIELD.passage,
        label: plain(say`Passage`),
        hint: plain(say`Words from it, its number or its title`),
        element: {
          type: 'external_select',
          action_id: FIELD.passage,
          placeholder: plain(say`Search the sources`),
          min_query_length: 0,
        },
      },
    ],
  };
}

/** The message as it stands, to be cut down to the claim. */
export function checkModal(place: FormPlace, claim: string, maxLength: number): ModalView {
  const max = Math.min(maxLength, INPUT_MAX);
  const initial = cutWords(claim, max);
  return {
    ...frame(FORM.check, say`Check this claim`, say`Check`, place),
    blocks: [
      {
        type: 'input',
        block_id: FIELD.claim,
        label: plain(say`Claim`),
        hint: plain(say`One statement at a time is checked best. Only you see the outcome.`),
        element: {
          type: 'plain_text_input',
          action_id: FIELD.claim,
          multiline: true,
          min_length: 1,
          max_length: max,
          ...(initial !== '' && { initial_value: initial }),
        },
      },
    ],
  };
}

export function askModal(maxLength: number): ModalView {
  return {
    ...frame(FORM.ask, say`Ask Footnote`, say`Ask`, undefined),
    blocks: [
      {
        type: 'input',
        block_id: FIELD.question,
        label: plain(say`Question`),
        hint: plain(say`Only you see the answer.`),
        element: {
          type: 'plain_text_input',
          action_id: FIELD.question,
          min_length: 1,
          max_length: Math.min(maxLength, INPUT_MAX),
        },
      },
    ],
  };
}

/** A form belongs to no channel, so nothing is shared from it or taken away. */
function needsChannel(action: Action): boolean {
  switch (action.kind) {
    case 'share':
    case 'shareCheck':
    case 'dismiss':
      return true;
    case 'added':
      return action.does === 'tell';
    default:
      return false;
  }
}

/** An answer in the form's own place; what needs a channel is left out. */
export function answerModal(reply: Reply, sentence?: string): ModalView {
  return inLanguageOf(reply, () => answerIn(reply, sentence));
}

function answerIn(given: Reply, sentence: string | undefined): ModalView {
  const kept = given.actions.filter(({ action }) => !needsChannel(action));
  const reply = fitMessage({ ...given, actions: kept });
  const last = sentence === undefined ? [] : paragraph(sentence);
  return closed([...renderBlocks(reply), ...renderButtons(reply, {}), ...last]);
}

export function sentenceModal(sentence: string): ModalView {
  return closed([...paragraph(sentence)]);
}

/** Undefined for what these forms could not have sent. */
export function placeOf(metadata: string): FormPlace | undefined {
  const form = /^1 ([CDG][A-Z0-9]{1,30}) (\d{1,12}\.\d{1,6}) (in|under)$/u;
  const [, channel, thread, where] = form.exec(metadata) ?? [];
  if (channel === undefined || thread === undefined) return undefined;
  return { channel, thread, within: where === 'in' };
}

function metadataOf({ channel, thread, within }: FormPlace): string {
  return `1 ${channel} ${thread} ${within ? 'in' : 'under'}`;
}

function frame(callback: string, title: string, submit: string, place: FormPlace | undefined) {
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(title),
    submit: plain(submit),
    close: plain(say`Cancel`),
    private_metadata: place === undefined ? '' : metadataOf(place),
  } as const;
}

export function closed(blocks: KnownBlock[]): ModalView {
  return { type: 'modal', title: plain('Footnote'), close: plain(say`Close`), blocks };
}

export function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}

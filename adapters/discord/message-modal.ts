/** The two forms that the menu of a message opens: which passage to quote, which claim to check. */
import {
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { cutWords, say } from '../../src/index.ts';
import type { Choice } from './complete.ts';
import { type MessageTarget, modalIdOf } from './custom-id.ts';
import { firstOf } from './escape.ts';
import { CHOICE_TEXT_MAX, CHOICES_MAX, TEXT_INPUT_MAX } from './limits.ts';

const PASSAGE = 'passage';
const WORDS = 'words';
const WHERE = 'where';
const CLAIM = 'claim';

interface QuoteForm {
  readonly messageId: string;
  /** Nearest to the message first. */
  readonly passages: readonly Choice[];
  readonly wordsMax: number;
  /** Which thread there could be: none in a thread or a conversation, one to start, or one that is there. */
  readonly thread: 'none' | 'possible' | 'there';
}

type Field = APIModalInteractionResponseCallbackData['components'][number];

export function quoteModal(form: QuoteForm): APIModalInteractionResponseCallbackData {
  const choose = form.passages.length > 0;
  return {
    custom_id: modalIdOf({ kind: 'quote', messageId: form.messageId }),
    title: say`Quote a passage`,
    components: [
      ...(choose ? [passageField(form.passages)] : []),
      {
        type: ComponentType.Label,
        label: choose ? say`Or another` : say`Passage`,
        description: say`Its number, such as 12, or words from it`,
        component: {
          type: ComponentType.TextInput,
          custom_id: WORDS,
          style: TextInputStyle.Short,
          required: !choose,
          max_length: Math.min(form.wordsMax, TEXT_INPUT_MAX),
        },
      },
      ...(form.thread === 'none' ? [] : [whereField(form.thread)]),
    ],
  };
}

function passageField(passages: readonly Choice[]): Field {
  return {
    type: ComponentType.Label,
    label: say`Passage`,
    description: say`Those nearest to the message come first`,
    component: {
      type: ComponentType.StringSelect,
      custom_id: PASSAGE,
      required: false,
      min_values: 0,
      max_values: 1,
      options: passages
        .slice(0, CHOICES_MAX)
        .map(({ name, value }): APISelectMenuOption => ({ label: cutWords(name, CHOICE_TEXT_MAX), value })),
    },
  };
}

function whereField(thread: 'possible' | 'there'): Field {
  return {
    type: ComponentType.Label,
    label: say`Where`,
    component: {
      type: ComponentType.StringSelect,
      custom_id: WHERE,
      required: true,
      options: [
        { label: say`As a reply to the message`, value: 'reply', default: thread === 'possible' },
        thread === 'there'
          ? { label: say`In the thread of the message`, value: 'there', default: true }
          : { label: say`In a new thread on the message`, value: 'thread' },
      ],
    },
  };
}

interface QuoteWish {
  /** As `/quote` takes it; empty when nothing was chosen. */
  readonly passage: string;
  readonly into: MessageTarget['into'];
}

/** What was typed goes before what was chosen from the list. */
export function readQuoteModal(interaction: ModalSubmitInteraction): QuoteWish {
  const typed = textIn(interaction, WORDS).trim();
  const [chosen = ''] = valuesIn(interaction, PASSAGE);
  const [where] = valuesIn(interaction, WHERE);
  const into = where === 'thread' || where === 'there' ? where : 'reply';
  return { passage: typed === '' ? chosen : typed, into };
}

/** `text` may be longer than a claim; the asker cuts it to one. */
export function checkModal(
  messageId: string,
  text: string,
  claimMax: number,
): APIModalInteractionResponseCallbackData {
  const max = Math.min(claimMax, TEXT_INPUT_MAX);
  const value = firstOf(text, max);
  return {
    custom_id: modalIdOf({ kind: 'check', messageId }),
    title: say`Check this claim`,
    components: [
      {
        type: ComponentType.Label,
        label: say`Claim`,
        description: say`One statement at a time; change it as you like`,
        component: {
          type: ComponentType.TextInput,
          custom_id: CLAIM,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: max,
          ...(value !== '' && { value }),
        },
      },
    ],
  };
}

export function readCheckModal(interaction: ModalSubmitInteraction): string {
  return textIn(interaction, CLAIM);
}

function textIn({ fields }: ModalSubmitInteraction, customId: string): string {
  return fields.fields.has(customId) ? fields.getTextInputValue(customId) : '';
}

function valuesIn({ fields }: ModalSubmitInteraction, customId: string): readonly string[] {
  return fields.fields.has(customId) ? fields.getStringSelectValues(customId) : [];
}

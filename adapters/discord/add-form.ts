/** The form for an article whose text is pasted. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type Options, type Reply, said, say, toSay } from '../../src/index.ts';
import { ADD_FORM_ID } from './custom-id.ts';
import { LABEL_TEXT_MAX, MODAL_FIELDS_MAX, TEXT_INPUT_MAX } from './limits.ts';

/** Asked for in this order, as far as there is room. */
const FIELDS = {
  title: { label: toSay('Title') },
  text: { label: toSay('Text') },
  source: { label: toSay('Where it can be read'), placeholder: 'https://…' },
  date: { label: toSay('Day it was published'), placeholder: '2011, 2011-10 or 2011-10-04' },
  author: { label: toSay('Author') },
  publisher: { label: toSay('Publisher') },
} as const;

type Field = keyof typeof FIELDS;

const NAMES: readonly Field[] = ['title', 'text', 'source', 'date', 'author', 'publisher'];
const NEEDED: ReadonlySet<Field> = new Set(['title', 'text']);

/** What is known before, by the names of the command's options. */
export type KnownOfArticle = Readonly<Record<string, string | undefined>>;

/** Undefined where more is known already than a form has fields for: none of it is to be lost. */
export function addModal(
  options: Options,
  known: KnownOfArticle,
): APIModalInteractionResponseCallbackData | undefined {
  const wanted = NAMES.filter(name => NEEDED.has(name) || known[name] !== undefined);
  if (wanted.length > MODAL_FIELDS_MAX) return undefined;
  const further = NAMES.filter(name => !wanted.includes(name)).slice(0, MODAL_FIELDS_MAX - wanted.length);
  const shown = NAMES.filter(name => wanted.includes(name) || further.includes(name));
  return {
    custom_id: ADD_FORM_ID,
    title: say`Add an article`,
    components: shown.map(name => fieldOf(name, options, known[name])),
  };
}

function fieldOf(
  name: Field,
  options: Options,
  known = '',
): APIModalInteractionResponseCallbackData['components'][number] {
  const { label, ...more } = FIELDS[name];
  const option = options[name];
  const max = Math.min(option?.maxLength ?? TEXT_INPUT_MAX, TEXT_INPUT_MAX);
  const description = option && said(option.description).slice(0, LABEL_TEXT_MAX);
  const value = known.slice(0, max);
  return {
    type: ComponentType.Label,
    label: said(label),
    ...(description !== undefined && { description }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: name === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: NEEDED.has(name),
      max_length: max,
      ...more,
      ...(value !== '' && { value }),
    },
  };
}

export function readAddModal({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.filter(name => fields.fields.has(name)).map(name => [name, fields.getTextInputValue(name)]),
  );
}

/** A form is gone once it was sent: where nothing comes of it, what was filled in goes back to whoever typed it. */
export function withFilled(reply: Reply, filled: KnownOfArticle): Reply {
  if (reply.data.kind === 'articlePreview') return reply;
  const { title = '', text = '' } = filled;
  const items = NAMES.filter(name => !NEEDED.has(name)).flatMap(name => {
    const value = filled[name] ?? '';
    return value === '' ? [] : [{ label: said(FIELDS[name].label), text: value }];
  });
  return {
    ...reply,
    blocks: [
      ...reply.blocks,
      {
        kind: 'note',
        text: say`What you filled in is here. /footnote add takes the file as it is, with the rest beside it.`,
      },
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ],
    file: {
      name: 'article.txt',
      mediaType: 'text/plain; charset=utf-8',
      text: [title, text].filter(each => each !== '').join('\n\n'),
    },
  };
}

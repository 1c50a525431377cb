/** The form for an article: a file where the app may read some, or its text, and what is known of it. */
import type { ViewSubmitAction } from '@slack/bolt';
import { cutWords, type Options, said, say, toSay } from '../../src/index.ts';
import type { KnownBlock, ModalView } from './blocks.ts';
import { filesIn, SCOPE_ADVICE, type SlackFile } from './file.ts';
import { INPUT_MAX } from './limits.ts';
import { FORM, plain } from './modals.ts';
import { paragraph } from './rich-text.ts';

const FIELDS = [
  {
    name: 'title',
    label: toSay('Title'),
    hint: toSay('May be left out where the file or the first line of the text has it.'),
  },
  { name: 'text', label: toSay('Text'), hint: toSay('Up to 3,000 characters.') },
  {
    name: 'source',
    label: toSay('Where it can be read'),
    hint: toSay('An address, from https:// on. Nothing is fetched from there.'),
  },
  { name: 'date', label: toSay('Day it was published'), hint: toSay('2011, 2011-10 or 2011-10-04') },
  { name: 'author', label: toSay('Author') },
  { name: 'publisher', label: toSay('Publisher') },
] as const;

type Field = (typeof FIELDS)[number];

/** `block_id` and `action_id` of a field. */
export const addFieldId = (name: Field['name'] | 'file') => `footnote_add_${name}`;

/** Where what was read is shown to whoever sent the form. */
export interface AddPlace {
  readonly channel: string;
  /** The thread that they were in. */
  readonly thread?: string;
}

export interface AddForm {
  readonly options: Options;
  /** By the names of the options. */
  readonly known: Readonly<Record<string, string | undefined>>;
  readonly place: AddPlace;
  /** Whether the app may read files; Slack opens no form that has a field for them otherwise. */
  readonly files: boolean;
}

export function addModal({ options, known, place, files }: AddForm): ModalView {
  return {
    type: 'modal',
    callback_id: FORM.add,
    title: plain(say`Add an article`),
    submit: plain(say`Read it`),
    close: plain(say`Cancel`),
    private_metadata: ['1', place.channel, ...(place.thread === undefined ? [] : [place.thread])].join(' '),
    blocks: [
      ...(files ? [fileField()] : []),
      ...FIELDS.map(field => textField(field, options, known[field.name], !files)),
      ...(files ? [] : paragraph(said(SCOPE_ADVICE))),
    ],
  };
}

function fileField(): KnownBlock {
  return {
    type: 'input',
    block_id: addFieldId('file'),
    optional: true,
    label: plain(say`File`),
    hint: plain(
      say`PDF, Word, EPUB, a saved web page, subtitles, Markdown or text. Or paste the text below.`,
    ),
    element: { type: 'file_input', action_id: addFieldId('file'), max_files: 1 },
  };
}

function textField(
  field: Field,
  options: Options,
  known: string | undefined,
  textAlone: boolean,
): KnownBlock {
  const { name, label } = field;
  const max = Math.min(options[name]?.maxLength ?? INPUT_MAX, INPUT_MAX);
  const initial = name === 'text' ? (known ?? '').slice(0, max) : cutWords(known ?? '', max);
  return {
    type: 'input',
    block_id: addFieldId(name),
    optional: !(name === 'text' && textAlone),
    label: plain(said(label)),
    ...('hint' in field && { hint: plain(said(field.hint)) }),
    element: {
      type: 'plain_text_input',
      action_id: addFieldId(name),
      max_length: max,
      ...(name === 'text' && { multiline: true }),
      ...(initial !== '' && { initial_value: initial }),
    },
  };
}

export interface FilledAddForm {
  readonly input: Readonly<Record<string, string>>;
  readonly file?: SlackFile;
}

type Values = ViewSubmitAction['view']['state']['values'];

export function readAddForm(values: Values): FilledAddForm {
  const stateOf = (name: Field['name'] | 'file') => values[addFieldId(name)]?.[addFieldId(name)];
  const [file] = filesIn(stateOf('file')?.files);
  const input = FIELDS.map(({ name }) => [name, stateOf(name)?.value ?? ''] as const);
  return {
    input: Object.fromEntries(input.filter(([, value]) => value !== '')),
    ...(file !== undefined && { file }),
  };
}

/** Undefined for what this form could not have sent. */
export function addPlaceOf(metadata: string): AddPlace | undefined {
  const [, channel, thread] = /^1 ([CDG][A-Z0-9]{1,30})(?: (\d{1,12}\.\d{1,6}))?$/u.exec(metadata) ?? [];
  if (channel === undefined) return undefined;
  return thread === undefined ? { channel } : { channel, thread };
}

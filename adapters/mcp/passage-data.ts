/** A passage as assistants get it: its exact text, where it is, and how far its words can be trusted to be the article's. */
import type { JsonSchemaType } from '@modelcontextprotocol/server';
import type { Citation, Coverage } from '../../src/index.ts';
import { passageUri } from './uris.ts';

export interface PassageData {
  readonly id: string;
  readonly uri: string;
  readonly number: string;
  readonly text: string;
  readonly keySentence?: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly fidelity: 'verbatim' | 'digest';
  readonly summarises: readonly number[];
  readonly locator?: string;
  readonly link?: string;
  readonly source: Citation['source'];
}

export function passageData(citation: Citation): PassageData {
  const {
    passageId,
    label,
    title,
    headings,
    quotation,
    keySentence,
    fidelity,
    summarises,
    locator,
    link,
    source,
  } = citation;
  return {
    id: passageId,
    uri: passageUri(passageId),
    number: label,
    text: quotation.exact,
    ...(keySentence !== undefined && { keySentence: keySentence.exact }),
    title,
    headings,
    fidelity,
    summarises,
    ...(locator !== undefined && { locator }),
    ...(link !== undefined && { link }),
    source,
  };
}

const text = { type: 'string' } as const;
const known = (description: string) => ({ ...text, description });

export const PASSAGE_SCHEMA = {
  type: 'object',
  properties: {
    id: known('Stable id, which quote_passage takes.'),
    uri: known('The resource of this passage.'),
    number: known('Its number in the article, such as ¶12.'),
    text: known('The exact text. Quote it unchanged, or a part of it.'),
    keySentence: known('The sentence of the text that answers best.'),
    title: known('Title of the article.'),
    headings: { type: 'array', items: text },
    fidelity: {
      enum: ['verbatim', 'digest'],
      description:
        'verbatim: the own words of the article. digest: a summary of it by the host of these sources.',
    },
    summarises: {
      type: 'array',
      items: { type: 'integer' },
      description: 'Of a digest: the paragraphs of the original that it sums up.',
    },
    locator: known('Where it is in the original, such as p. 4.'),
    link: known('Opens the article at the passage.'),
    source: {
      type: 'object',
      properties: {
        author: text,
        publisher: text,
        url: text,
        published: known('ISO 8601, as far as it is known.'),
        retrieved: known('When the copy was made.'),
        licence: text,
      },
      required: ['licence'],
      description:
        'What is known of where the article comes from; what is absent is not known, so do not guess it.',
    },
  },
  required: ['id', 'uri', 'number', 'text', 'title', 'headings', 'fidelity', 'summarises', 'source'],
} as const satisfies JsonSchemaType;

export const PASSAGES_SCHEMA = { type: 'array', items: PASSAGE_SCHEMA } as const satisfies JsonSchemaType;

export function searchedData({ packs, articles, passages }: Coverage) {
  return { packs: packs.map(({ id, version }) => `${id} ${version}`), articles, passages };
}

export const SEARCHED_SCHEMA = {
  type: 'object',
  properties: {
    packs: { type: 'array', items: text },
    articles: { type: 'integer' },
    passages: { type: 'integer' },
  },
  required: ['packs', 'articles', 'passages'],
  description: 'What was searched.',
} as const satisfies JsonSchemaType;

export const NOT_CHECKED_SCHEMA = {
  type: 'array',
  items: text,
  description: 'What was not checked.',
} as const satisfies JsonSchemaType;

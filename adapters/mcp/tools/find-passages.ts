import type { ReplyData } from '../../../src/index.ts';
import {
  PASSAGES_SCHEMA,
  type PassageData,
  passageData,
  SEARCHED_SCHEMA,
  searchedData,
} from '../passage-data.ts';
import type { Tool } from '../tool.ts';

const OUTCOMES = ['found', 'ambiguous', 'closest', 'aboutSource', 'notFound'] as const;

export const findPassages: Tool = {
  name: 'find_passages',
  title: 'Find passages',
  description:
    'Finds the passages of the library that answer a question, with their exact text, id, number, source and link. Outcomes: found (sure), ambiguous (several places answer: ask which is meant), closest (only near; settles nothing), aboutSource (from what is known of an article), notFound (not in these sources).',
  command: 'ask',
  input: {
    question: 'A question or keywords, in the language of the articles.',
    topic: 'The name of a topic to look in first; without a question, where to start on it.',
  },
  output: {
    outcome: { enum: [...OUTCOMES] },
    passages: PASSAGES_SCHEMA,
    closeness: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          has: { type: 'array', items: { type: 'string' } },
          lacks: { type: 'array', items: { type: 'string' } },
        },
        required: ['id', 'has', 'lacks'],
      },
      description: 'Of closest passages: the words of the question that each has and lacks.',
    },
    facts: {
      type: 'array',
      items: { type: 'object' },
      description: 'Of aboutSource: what is known of the articles that were asked about.',
    },
    searched: SEARCHED_SCHEMA,
  },
  always: ['outcome', 'passages'],
  read({ data }) {
    const found = foundIn(data);
    return found === undefined ? undefined : { data: found, notChecked: NOT_CHECKED };
  },
};

const NOT_CHECKED = ['Whether the passages are all that the library has on it.'];

interface Found {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly passages: readonly PassageData[];
  readonly [more: string]: unknown;
}

function foundIn(data: ReplyData): Found | undefined {
  switch (data.kind) {
    case 'found':
      return {
        outcome: data.kind,
        passages: data.citations.map(passageData),
        searched: searchedData(data.coverage),
      };
    case 'ambiguous':
      return {
        outcome: data.kind,
        passages: data.candidates.map(passageData),
        searched: searchedData(data.coverage),
      };
    case 'closest':
      return {
        outcome: data.kind,
        passages: data.closest.map(({ citation }) => passageData(citation)),
        closeness: data.closest.map(({ citation, has, lacks }) => ({ id: citation.passageId, has, lacks })),
        searched: searchedData(data.coverage),
      };
    case 'aboutSource':
      return { outcome: data.kind, passages: [], facts: data.facts };
    case 'notFound':
      return 'coverage' in data
        ? { outcome: data.kind, passages: [], searched: searchedData(data.coverage) }
        : undefined;
    // A topic without a question shows where to start.
    case 'passages':
      return { outcome: 'found', passages: data.citations.map(passageData) };
    default:
      return undefined;
  }
}

import type { ReplyData } from '../../../src/index.ts';
import { PASSAGES_SCHEMA, type PassageData, passageData } from '../passage-data.ts';
import type { Tool } from '../tool.ts';

const OUTCOMES = ['quoted', 'ambiguous', 'closest', 'notFound'] as const;

export const quotePassage: Tool = {
  name: 'quote_passage',
  title: 'Quote a passage',
  description:
    'Returns passages by id (pack/article#p12), by number with words of the title (12 of the night ferry; 2, 5-7), or by words from them, exactly as they stand. Outcomes: quoted, ambiguous (several fit: choose by id), closest (only near), notFound.',
  command: 'quote',
  input: { passage: 'An id, numbers with words of the title, or words from the passage.' },
  output: { outcome: { enum: [...OUTCOMES] }, passages: PASSAGES_SCHEMA },
  always: ['outcome', 'passages'],
  read: ({ data }) => ({ data: { ...quotedIn(data) }, notChecked: [] }),
};

interface Quoted {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly passages: readonly PassageData[];
}

function quotedIn(data: ReplyData): Quoted {
  switch (data.kind) {
    case 'passages':
      return { outcome: 'quoted', passages: data.citations.map(passageData) };
    // Words that are nearly those of a passage are looked for as a question is.
    case 'found':
      return { outcome: 'quoted', passages: data.citations.slice(0, 1).map(passageData) };
    case 'choice':
    case 'ambiguous':
      return { outcome: 'ambiguous', passages: data.candidates.map(passageData) };
    case 'closest':
      return { outcome: 'closest', passages: data.closest.map(({ citation }) => passageData(citation)) };
    default:
      return { outcome: 'notFound', passages: [] };
  }
}

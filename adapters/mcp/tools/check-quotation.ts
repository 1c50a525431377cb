import { citationsOf, type QuoteVerdict, type Reply } from '../../../src/index.ts';
import { PASSAGES_SCHEMA, passageData } from '../passage-data.ts';
import type { Tool } from '../tool.ts';

const OUTCOMES: readonly QuoteVerdict['kind'][] = [
  'exact',
  'punctuationOnly',
  'elsewhere',
  'heading',
  'altered',
  'spliced',
  'digestOnly',
  'notFound',
  'tooShort',
  'tooLong',
];

export const checkQuotation: Tool = {
  name: 'check_quotation',
  title: 'Check a quotation',
  description:
    'Compares words that are said to be quoted with the library, letter by letter. Outcomes: exact; punctuationOnly; elsewhere (real, but of another article than the one named); heading (a title, not a passage); altered (the differences are listed); spliced (put together from several places); digestOnly (only a summary is held, so the wording cannot be checked); notFound; tooShort; tooLong.',
  command: 'quotecheck',
  input: {
    text: 'The words, with or without quotation marks.',
    article: 'Where they are said to come from: a title, author or publisher.',
  },
  output: {
    results: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          checked: { type: 'string', description: 'The words that were looked for.' },
          outcome: { enum: [...OUTCOMES] },
          passages: PASSAGES_SCHEMA,
          differences: {
            type: 'array',
            items: {
              type: 'object',
              properties: { yours: { type: 'string' }, source: { type: 'string' } },
              required: ['yours', 'source'],
            },
          },
          cutOff: {
            type: 'object',
            properties: { before: { type: 'string' }, after: { type: 'string' } },
            description: 'Words right beside the quotation that turn its sense: quote them too.',
          },
        },
        required: ['checked', 'outcome', 'passages', 'differences'],
      },
    },
  },
  always: ['results'],
  read(reply, { text = '' }) {
    const results = verdictsIn(reply, text).map(resultOf);
    const isDigest = results.some(({ outcome }) => outcome === 'digestOnly');
    if (results.length === 0) return undefined;
    return { data: { results }, notChecked: isDigest ? [WORDING, ...LEFT] : LEFT };
  },
};

const WORDING = 'The wording of articles that are held as a summary.';
const LEFT = ['Whether the quotation is fair to its context.'];

interface Checked {
  readonly text: string;
  readonly verdict: QuoteVerdict;
}

function verdictsIn({ data }: Reply, text: string): readonly Checked[] {
  if (data.kind === 'quotations') return data.quotations;
  return isQuoteVerdict(data) ? [{ text, verdict: data }] : [];
}

function isQuoteVerdict(data: Reply['data']): data is QuoteVerdict {
  return OUTCOMES.some(kind => kind === data.kind);
}

function resultOf({ text, verdict }: Checked) {
  const { cutOff } = 'cutOff' in verdict ? verdict : {};
  return {
    checked: text,
    outcome: verdict.kind,
    passages: citationsOf(verdict).map(passageData),
    differences: differencesOf(verdict),
    ...(cutOff !== undefined && { cutOff }),
  };
}

/** What one side has and the other not, pair by pair. */
function differencesOf(
  verdict: QuoteVerdict,
): readonly { readonly yours: string; readonly source: string }[] {
  if (verdict.kind !== 'altered' && verdict.kind !== 'punctuationOnly') return [];
  const differences: { yours: string; source: string }[] = [];
  let open: { yours: string; source: string } | undefined;
  for (const part of verdict.diff) {
    if (part.kind === 'same') {
      open = undefined;
      if (part.yours !== undefined) differences.push({ yours: part.yours, source: part.text });
      continue;
    }
    if (open === undefined) {
      open = { yours: '', source: '' };
      differences.push(open);
    }
    open[part.kind] += part.text;
  }
  return differences;
}

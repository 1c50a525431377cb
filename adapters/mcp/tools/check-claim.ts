import type { Citation, ClaimVerdict, Evidence, Reply, Verdict } from '../../../src/index.ts';
import { PASSAGES_SCHEMA, passageData, SEARCHED_SCHEMA, searchedData } from '../passage-data.ts';
import type { Tool } from '../tool.ts';

const OUTCOMES: readonly Verdict['kind'][] = [
  'stated',
  'differs',
  'sourcesDiffer',
  'related',
  'notInSources',
  'reviewed',
  'notChecked',
];
const texts = { type: 'array', items: { type: 'string' } } as const;

export const checkClaim: Tool = {
  name: 'check_claim',
  title: 'Check a claim',
  description:
    'Lays one claim, in English, over the closest sentences of the library. It reports what the sources say, never what is true. Outcomes: stated (a passage says it); differs (a passage says otherwise in the details listed); sourcesDiffer; related (near, but Footnote does not decide it: most claims); notInSources; reviewed (the host has reviewed it); notChecked (nothing that can be checked).',
  command: 'factcheck',
  input: { claim: 'One statement.' },
  output: {
    outcome: { enum: [...OUTCOMES] },
    reason: { type: 'string', description: 'Why it came to that.' },
    passages: PASSAGES_SCHEMA,
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          sentence: { type: 'string', description: 'The exact sentence that was held against the claim.' },
          notMet: { ...texts, description: 'Words of the claim that the sentence does not meet.' },
          speaker: {
            type: 'string',
            description: 'Who says it, where the sentence reports the words of somebody.',
          },
        },
        required: ['id', 'notMet'],
      },
    },
    differences: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string' }, claim: { type: 'string' }, source: { type: 'string' } },
        required: ['kind', 'claim', 'source'],
      },
    },
    statements: {
      type: 'array',
      items: {
        type: 'object',
        properties: { text: { type: 'string' }, outcome: { enum: [...OUTCOMES] } },
        required: ['text', 'outcome'],
      },
      description: 'Of a claim that makes several statements: what each came to.',
    },
    reviews: {
      type: 'array',
      items: { type: 'object' },
      description: 'In the words of the host, not of the sources.',
    },
    searched: SEARCHED_SCHEMA,
  },
  always: ['outcome', 'passages', 'sentences', 'differences'],
  read(reply) {
    const verdict = verdictIn(reply);
    return verdict === undefined ? undefined : { data: dataOf(verdict), notChecked: leftOpen(verdict) };
  },
};

function verdictIn({ data }: Reply): Verdict | undefined {
  return OUTCOMES.some(kind => kind === data.kind) ? (data as Verdict) : undefined;
}

function leftOpen(verdict: Verdict): readonly string[] {
  const unmet = evidenceOf(verdict).flatMap(({ notMet }) => notMet);
  const words = [...new Set(unmet)];
  return [
    ...(words.length > 0 ? [`These words of the claim: ${words.join(', ')}.`] : []),
    ...(verdict.kind === 'notChecked' ? ['The claim.'] : []),
  ];
}

function dataOf(verdict: Verdict): Readonly<Record<string, unknown>> {
  const evidence = evidenceOf(verdict);
  return {
    outcome: verdict.kind,
    ...('reason' in verdict && { reason: verdict.reason }),
    passages: passagesOf(verdict).map(passageData),
    sentences: evidence.map(sentenceData),
    differences: 'differences' in verdict ? verdict.differences.map(differenceData) : [],
    ...('clauses' in verdict &&
      verdict.clauses.length > 0 && { statements: verdict.clauses.map(statementData) }),
    ...(verdict.kind === 'reviewed' && { reviews: verdict.reviews.map(({ review }) => review) }),
    ...(verdict.kind === 'notInSources' && { searched: searchedData(verdict.coverage) }),
  };
}

function evidenceOf(verdict: Verdict): readonly Evidence[] {
  if (verdict.kind === 'sourcesDiffer') return verdict.sides;
  return 'evidence' in verdict ? verdict.evidence : [];
}

function passagesOf(verdict: Verdict): readonly Citation[] {
  if (verdict.kind === 'reviewed') return verdict.reviews.flatMap(({ citations }) => citations);
  return evidenceOf(verdict).map(({ citation }) => citation);
}

function sentenceData({ citation, notMet, speaker }: Evidence) {
  return {
    id: citation.passageId,
    ...(citation.keySentence !== undefined && { sentence: citation.keySentence.exact }),
    notMet,
    ...(speaker !== undefined && { speaker }),
  };
}

function differenceData({ kind, claim, evidence }: { kind: string; claim: string; evidence: string }) {
  return { kind, claim, source: evidence };
}

function statementData({ text, verdict }: { readonly text: string; readonly verdict: ClaimVerdict }) {
  return { text, outcome: verdict.kind };
}

import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { presentVerdict } from '../../../src/reply/present/present-verdict.ts';
import type { Difference, Evidence, Objection, Verdict } from '../../../src/verdict.ts';
import { makeCitation } from './make-citation.ts';

const SENTENCE = 'The lamp was lit in 1832.';
const evidence = (changes: Partial<Evidence> = {}, claimed = '1831'): Evidence => ({
  citation: makeCitation(SENTENCE),
  alignment: {
    claim: [
      { text: 'The lamp was lit in ', mark: 'met' },
      { text: claimed, mark: 'differs' },
    ],
    evidence: [
      { text: 'The lamp was lit in ', mark: 'met' },
      { text: '1832', mark: 'differs' },
      { text: '.', mark: 'plain' },
    ],
  },
  notMet: ['1831'],
  ...changes,
});
type Related = Extract<Verdict, { kind: 'related' }>;
const coverage: Coverage = { packs: [], articles: 1, passages: 9 };
const differs = (...differences: [Difference, ...Difference[]]): Verdict => ({
  kind: 'differs',
  reason: differences[0].kind,
  evidence: [evidence()],
  differences,
  clauses: [],
});
const related = (objection: Partial<Objection>, changes: Partial<Related> = {}): Related => ({
  kind: 'related',
  reason: objection.code ?? 'unmet',
  evidence: [evidence()],
  differences: [],
  objections: [{ code: 'unmet', says: 'The passage lacks it', words: [], ...objection }],
  clauses: [],
  ...changes,
});
const shown = (verdict: Verdict) =>
  presentVerdict(verdict, { check: 'claim', text: 'The lamp was lit in 1831' }, []);

describe('what the article says otherwise is said of both sides', () => {
  test.each<[string, Difference, string]>([
    [
      'a date',
      { kind: 'date', claim: '1831', evidence: '1832' },
      'The article says otherwise: 1832, the claim says 1831.',
    ],
    [
      'a “not” that the article has',
      { kind: 'negation', claim: '', evidence: 'not' },
      'The article says otherwise: it has “not”, the claim does not.',
    ],
    [
      'a “not” that the claim has',
      { kind: 'negation', claim: 'not', evidence: '' },
      'The article says otherwise: the claim adds “not”.',
    ],
    [
      'who did it to whom',
      { kind: 'role', claim: 'Hale thanked Lind', evidence: 'Lind thanked Hale' },
      'The article says otherwise: “Lind thanked Hale”, the claim says “Hale thanked Lind”.',
    ],
  ])('%s', (_name, difference, sentence) => {
    const lines = toPlainText(shown(differs(difference))).split('\n');
    expect(lines[0]).toBe(sentence);
    expect(lines).toContain('claim  The lamp was lit in [1831]');
    expect(lines).toContain('¶4     The lamp was lit in [1832].');
  });

  test('with the differing words strong', () => {
    const [first] = shown(differs({ kind: 'date', claim: '1831', evidence: '1832' })).blocks;
    expect(first).toMatchObject({ kind: 'text', strong: ['1832', '1831'] });
  });

  test('by kind', () => {
    const text = toPlainText(
      shown(
        differs(
          { kind: 'date', claim: '1831', evidence: '1832' },
          { kind: 'name', claim: 'Lind', evidence: 'Hale' },
        ),
      ),
    );
    expect(text).toContain('Differs in the date and in the name.');
  });
});

describe('other outcomes', () => {
  const one = evidence();
  test.each<[string, Verdict, string, 'answer' | 'abstention' | 'problem']>([
    [
      'stated',
      { kind: 'stated', reason: 'aligned', evidence: [one], clauses: [] },
      'These sources state it:',
      'answer',
    ],
    [
      'sources that differ',
      {
        kind: 'sourcesDiffer',
        reason: 'date',
        sides: [one, evidence({}, '1832')],
        differences: [{ kind: 'date', claim: '1831', evidence: '1832' }],
        clauses: [],
      },
      'These sources differ about it:',
      'answer',
    ],
    [
      'related',
      related({}, { evidence: [one] }),
      'Footnote does not decide this; the closest passage:',
      'answer',
    ],
    [
      'nowhere',
      { kind: 'notInSources', reason: 'noMatch', coverage, clauses: [] },
      'Not in these sources. Searched 0 packs, 1 article, 9 passages.',
      'abstention',
    ],
    [
      'another language',
      { kind: 'notChecked', reason: 'language' },
      'Claims are checked in English only, so this one was not. /ask looks for passages in any language.',
      'abstention',
    ],
    [
      'a question',
      { kind: 'notChecked', reason: 'question' },
      'That is not a statement, so there is nothing to check. /ask finds the passage that answers it.',
      'problem',
    ],
  ])('%s', (_name, verdict, sentence, tone) => {
    const reply = shown(verdict);
    expect([reply.tone, reply.audience]).toEqual([tone, 'asker']);
    expect(toPlainText(reply).split('\n')[0]).toBe(sentence);
    expect(reply.data).toEqual(verdict);
  });

  test('no outcome is called true or false', () => {
    const said = toPlainText(shown(differs({ kind: 'date', claim: '1831', evidence: '1832' })));
    expect(said).not.toMatch(/\b(?:true|false|correct|wrong|lie)\b/iu);
  });

  test('whose words the passage reports', () => {
    const reply = shown({
      kind: 'stated',
      reason: 'aligned',
      evidence: [evidence({ speaker: 'the keeper' })],
      clauses: [],
    });
    expect(toPlainText(reply)).toContain('The passage gives this as said by the keeper.');
  });

  test('each statement of a claim with several, over its own sentence', () => {
    const stated: Verdict = { kind: 'stated', reason: 'aligned', evidence: [evidence()], clauses: [] };
    const reply = shown(
      related(
        { code: 'clauses' },
        {
          clauses: [
            { text: 'The lamp was lit in 1832', verdict: stated },
            {
              text: 'it was lit in 1831',
              verdict: related({ code: 'all-but', says: 'The passage makes an exception', words: ['but'] }),
            },
            {
              text: 'everybody cheered',
              verdict: { kind: 'notInSources', reason: 'noMatch', coverage, clauses: [] },
            },
          ],
        },
      ),
    );
    const lines = toPlainText(reply).split('\n');
    expect(lines[0]).toBe('Footnote does not decide all of this. Part by part:');
    expect(lines.filter(line => /^(?:stated|not)\b/u.test(line))).toEqual([
      'stated  The lamp was lit in [1831]',
      'not met: 1831',
      'not settled  The lamp was lit in [1831]',
      'not met: 1831',
      'not in these sources  everybody cheered',
    ]);
    expect(lines.filter(line => line.startsWith('¶4'))).toHaveLength(2);
    expect(lines).toContain('The passage makes an exception: “but”.');
  });

  test('both sentences, where each of two statements differs from its own', () => {
    const one = differs({ kind: 'date', claim: '1831', evidence: '1832' });
    const clause = one.kind === 'differs' ? one : undefined;
    const other = makeCitation('Nobody paid for it.');
    const not = { kind: 'negation', claim: '', evidence: 'Nobody' } as const;
    const second = evidence({
      citation: { ...other, label: '¶9' },
      alignment: {
        claim: [{ text: 'The village paid for it', mark: 'met' }],
        evidence: [
          { text: 'Nobody', mark: 'differs' },
          { text: ' paid for it.', mark: 'met' },
        ],
      },
    });
    const reply = shown({
      ...clause!,
      differences: [clause!.differences[0], not],
      clauses: [
        { text: 'The lamp was lit in 1831', verdict: clause! },
        { text: 'The village paid for it', verdict: { ...clause!, evidence: [second], differences: [not] } },
      ],
    });
    expect(toPlainText(reply).split('\n')).toEqual(
      expect.arrayContaining(['¶4       The lamp was lit in [1832].', '¶9       [Nobody] paid for it.']),
    );
  });

  test('the whole alone, where its parts would say more than it does', () => {
    const stated: Verdict = { kind: 'stated', reason: 'aligned', evidence: [evidence()], clauses: [] };
    const clauses = [
      { text: 'The lamp was lit', verdict: stated },
      { text: 'The lamp was new', verdict: stated },
    ];
    const reply = shown(related({ code: 'other-order' }, { clauses }));
    expect(toPlainText(reply)).not.toMatch(/\bstated\b/u);
  });
});

test('another place that says otherwise too is named', () => {
  const other = evidence({ citation: makeCitation(SENTENCE, { label: '¶7' }) });
  const one = differs({ kind: 'date', claim: '1831', evidence: '1832' });
  if (one.kind !== 'differs') throw new Error(one.kind);
  const reply = shown({ ...one, evidence: [one.evidence[0], other] });
  expect(toPlainText(reply)).toContain('also ¶7');
});

test('a report of somebody’s words names who it is, once', () => {
  const reported = {
    code: 'reported',
    says: 'The passage gives this as what somebody says',
    words: ['keeper'],
  };
  const reply = shown(related(reported, { evidence: [evidence({ speaker: 'the keeper' })] }));
  expect(toPlainText(reply)).toContain('The passage gives this as said by the keeper.');
  expect(toPlainText(reply)).not.toContain('what somebody says');
});

describe('what keeps a close passage from settling it is said', () => {
  test.each<[string, Related, string]>([
    [
      'with its words',
      related({
        code: 'conditional',
        says: 'The passage says it under a condition',
        words: ['if', 'unless'],
      }),
      'The passage says it under a condition: “if”, “unless”.',
    ],
    [
      'without words where there are none',
      related({ code: 'too-short', says: 'The claim is too short', words: [] }),
      'The claim is too short.',
    ],
    [
      'behind what is said otherwise',
      related(
        { code: 'several-numbers', says: 'The passage has several numbers', words: ['1832', '1840'] },
        { differences: [{ kind: 'date', claim: '1831', evidence: '1832' }] },
      ),
      'The passage says 1832 where the claim says 1831. The passage has several numbers: “1832”, “1840”.',
    ],
    [
      'of a “not” on one side alone',
      related({}, { differences: [{ kind: 'negation', claim: '', evidence: "didn't" }] }),
      "Only the passage has “didn't”.",
    ],
  ])('%s', (_name, verdict, sentence) => {
    expect(toPlainText(shown(verdict))).toContain(sentence);
  });

  test('by the marks alone, where words are not met', () => {
    const text = toPlainText(shown(related({ says: 'The passage lacks it' })));
    expect(text).toContain('not met: 1831');
    expect(text).not.toContain('lacks it');
  });
});

test('a review says first that it is the host’s', () => {
  const reply = shown({
    kind: 'reviewed',
    reviews: [
      {
        review: {
          claim: 'The lamp was never lit',
          review: 'The keeper’s log has it lit on 411 nights.',
          reviewer: 'A. Host',
          reviewed: '2025-03-02',
          passages: [],
        },
        citations: [makeCitation(SENTENCE)],
      },
    ],
  });
  expect(toPlainText(reply).split('\n').slice(0, 4)).toEqual([
    'The host has reviewed this claim. These are the host’s words, not the sources’:',
    '- claim: The lamp was never lit',
    '- review: The keeper’s log has it lit on 411 nights.',
    'Reviewed: A. Host · 2 March 2025.',
  ]);
  expect(reply.actions.map(action => action.label)).toContain('Share');
});

test('a verdict that the judge proposed says so', () => {
  const reply = shown({ kind: 'stated', reason: 'judge', evidence: [evidence()], clauses: [] });
  expect(toPlainText(reply)).toContain('Proposed by the language model that the host has set up');
});

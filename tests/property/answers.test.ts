import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Corpus } from '../../src/corpus.ts';
import type { Answer, Citation } from '../../src/index.ts';
import { bundledCorpus } from '../eval/bundled-corpus.ts';

const corpus = await bundledCorpus();
const { library } = corpus;

const libraryWords = [...new Set(library.passages.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];
const question = fc.oneof(
  fc.array(fc.constantFrom(...libraryWords), { minLength: 1, maxLength: 8 }).map(words => words.join(' ')),
  fc.constantFrom(...library.passages).map(({ text }) => text.slice(0, 80)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.kind) {
    case 'found':
      return answer.citations;
    case 'ambiguous':
      return answer.candidates;
    case 'closest':
      return answer.closest.map(({ citation }) => citation);
    case 'aboutSource':
    case 'notFound':
      return [];
  }
}

describe('whatever is asked', () => {
  test('every quotation and key sentence is the article to the letter', () => {
    fc.assert(
      fc.property(question, asked => {
        for (const { articleId, quotation, keySentence } of citationsOf(answerQuestion(asked, corpus))) {
          const body = library.article(articleId)?.body ?? '';
          expect(body.slice(quotation.start, quotation.end)).toBe(quotation.exact);
          if (keySentence === undefined) continue;
          expect(body.slice(keySentence.start, keySentence.end)).toBe(keySentence.exact);
          expect(quotation.exact).toContain(keySentence.exact);
        }
      }),
    );
  });

  test('raising either threshold never turns less into more', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const much = { notFound: 0, closest: 1, ambiguous: 2, found: 2, aboutSource: 2 } as const;
    fc.assert(
      fc.property(question, share, share, share, (asked, one, other, fixed) => {
        const at = (policy: Partial<Corpus['policy']>) =>
          much[answerQuestion(asked, { ...corpus, policy: { ...corpus.policy, ...policy } }).kind];
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(at({ sure: high, close: fixed })).toBeLessThanOrEqual(at({ sure: low, close: fixed }));
        expect(at({ sure: fixed, close: high })).toBeLessThanOrEqual(at({ sure: fixed, close: low }));
      }),
    );
  });

  test('the same question gets the same answer', () => {
    fc.assert(
      fc.property(question, asked => {
        expect(answerQuestion(asked, corpus)).toEqual(answerQuestion(asked, corpus));
      }),
      { numRuns: 30 },
    );
  });

  test('nobody but the asker sees what is not sure', () => {
    fc.assert(
      fc.property(question, asked => {
        const answer = answerQuestion(asked, corpus);
        if (answer.kind !== 'found') return;
        expect(answer.explanation.confidence).toBeGreaterThanOrEqual(corpus.policy.sure);
      }),
    );
  });
});

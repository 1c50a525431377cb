/** What a reader is told of a claim that a guard keeps open: its sentence, and never its code. */
import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { GUARDS } from '../../../src/claims/rules/guards.ts';
import { RULES } from '../../../src/claims/rules/settle.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { presentVerdict } from '../../../src/reply/present/present-verdict.ts';
import { corpusOf } from './corpus-of.ts';

/** A code of one word may be a word of a sentence too. */
const CODES = [...GUARDS, ...RULES].map(({ code }) => code).filter(code => code.includes('-'));

/** By the words that are not met, each statement on its own, or who says it. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set(['unmet', 'clauses', 'reported']);

describe.each(GUARDS)('where $code objects', ({ examples }) => {
  test.each(examples.objects.map(([claim, evidence]) => ({ claim, evidence })))(
    'the reader of “$claim” is told why',
    async ({ claim, evidence }) => {
      const verdict = await checkClaim(claim, corpusOf({ 'An article': [evidence] }));
      const reply = presentVerdict(verdict, { check: 'claim', text: claim }, []);
      const told = toPlainText(reply);
      expect(CODES.filter(code => told.includes(code))).toEqual([]);
      if (verdict.kind !== 'related' || SHOWN_OTHERWISE.has(verdict.objections[0].code)) return;
      expect(told).toContain(verdict.objections[0].says);
    },
  );
});

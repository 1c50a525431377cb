import { describe, expect, test } from 'vitest';
import type { Citation, PassageId } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { presentQuoteVerdict } from '../../../src/reply/present/present-quote-verdict.ts';
import { makeCitation, partOf } from './make-citation.ts';

const shown = (...evidence: readonly [Citation, ...Citation[]]) =>
  toPlainText(
    presentQuoteVerdict({ kind: 'exact', evidence }, { check: 'quotation', text: 'x', quotation: 'x' }),
  );

/** A passage with these words in it, which are those of the quotation. */
function found(text: string, words: string, changes: Partial<Citation> = {}, start = 0): Citation {
  const citation = makeCitation(text, changes, start);
  return { ...citation, keySentence: partOf(citation.quotation, words) };
}

const FOG = 'The fog came in from the sea that day. ';

describe('words that were found', () => {
  test('in a long passage are shown with the sentences around them alone', () => {
    const text = shown(
      found(`${FOG.repeat(40)}The keeper slept. ${FOG.repeat(40)}`.trim(), 'The keeper slept.'),
    );
    expect(text).toContain('The keeper slept.');
    expect(text).toContain('[…]');
    expect(text.length).toBeLessThan(550);
  });

  test('in more than a page are shown in full', () => {
    const words = FOG.repeat(20).trim();
    expect(shown(found(`Before. ${words} After.`, words))).toContain(words);
  });

  test('that run on into the next passage are shown in both', () => {
    const first = found('It was late. The keeper slept.', 'The keeper slept.');
    const next = found(
      'Nobody woke him. It was Sunday.',
      'Nobody woke him.',
      { label: '¶5', passageId: 'pack/article#p5' as PassageId },
      32,
    );
    const text = shown(first, next);
    expect(text).toContain('Nobody woke him. It was Sunday.');
    expect(text).not.toContain('also');
  });

  test('that stand in another passage too are shown once', () => {
    const first = found('The keeper slept. It was late.', 'The keeper slept.');
    const other = found(
      'It is said: The keeper slept.',
      'The keeper slept.',
      { label: '¶9', passageId: 'pack/article#p9' as PassageId },
      90,
    );
    expect(shown(first, other)).toContain('also ¶9');
    expect(shown(first, other)).not.toContain('It is said');
  });
});

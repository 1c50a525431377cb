import { createHash } from 'node:crypto';
import type { Citation } from '../model.ts';
import type { QuoteVerdict, Verdict } from './verdict.ts';

/**
 * Twelve hexadecimal digits that are the same as long as a check comes to the same outcome by the same
 * passages; the text that was checked does not count, since it may come back with other marks around it.
 */
export function outcomeHash(verdict: Verdict | QuoteVerdict): string {
  const passages = citationsOf(verdict).map(({ passageId, hash }) => `${passageId}:${hash}`);
  return createHash('sha256')
    .update([verdict.kind, ...passages].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

/** The passages that an outcome rests on, in the order of their weight. */
export function citationsOf(verdict: Verdict | QuoteVerdict): readonly Citation[] {
  switch (verdict.kind) {
    case 'stated':
    case 'differs':
    case 'related':
      return verdict.evidence.map(({ citation }) => citation);
    case 'sourcesDiffer':
      return verdict.sides.map(({ citation }) => citation);
    case 'reviewed':
      return verdict.reviews.flatMap(({ citations }) => citations);
    case 'exact':
    case 'punctuationOnly':
    case 'elsewhere':
    case 'altered':
      return verdict.evidence;
    case 'spliced':
      return verdict.parts;
    case 'digestOnly':
      return [verdict.closest];
    case 'notInSources':
    case 'notChecked':
    case 'notFound':
    case 'tooShort':
    case 'tooLong':
      return [];
  }
}

import { createHash } from 'node:crypto';
import type { Citation } from './model.ts';
import type { QuoteVerdict, Verdict } from './verdict.ts';

/**
 * Twelve hexadecimal digits that are the same as long as a check comes to the same outcomes by the same
 * passages; the text that was checked does not count, since it may come back with other marks around it.
 */
export function outcomeHash(outcomes: readonly (Verdict | QuoteVerdict)[]): string {
  return createHash('sha256').update(outcomes.flatMap(marksOf).join('\n')).digest('hex').slice(0, 12);
}

function marksOf(verdict: Verdict | QuoteVerdict): readonly string[] {
  const passages = citationsOf(verdict).map(({ passageId, hash }) => `${passageId}:${hash}`);
  return [verdict.kind, ...partsOf(verdict), ...passages];
}

/** What the passages alone do not tell: the words of the host, and what each statement comes to. */
function partsOf(verdict: Verdict | QuoteVerdict): readonly string[] {
  switch (verdict.kind) {
    case 'reviewed':
      return verdict.reviews.map(({ review }) => JSON.stringify(review));
    case 'stated':
    case 'related':
      return [verdict.reason, ...verdict.clauses.map(clause => clause.verdict.kind)];
    case 'differs':
    case 'sourcesDiffer':
      return [JSON.stringify(verdict.differences), ...verdict.clauses.map(clause => clause.verdict.kind)];
    default:
      return [];
  }
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
    case 'heading':
    case 'altered':
      return verdict.evidence;
    case 'spliced':
      return verdict.parts;
    case 'digestOnly':
      return [verdict.closest];
    case 'notFound':
      return verdict.closest === undefined ? [] : [verdict.closest];
    case 'notInSources':
    case 'notChecked':
    case 'tooShort':
    case 'tooLong':
      return [];
  }
}

import { say } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { DiffPart, Evidence } from '../../verdict.ts';
import type { ComparisonBlock, ComparisonRow } from '../reply.ts';

/** The claim over the sentence that comes closest. */
export function claimComparison({ alignment, citation, notMet }: Evidence): ComparisonBlock {
  return {
    kind: 'comparison',
    rows: [
      { label: say`claim`, parts: alignment.claim },
      { label: citation.label, parts: alignment.evidence },
    ],
    notMet,
    sources: [citation],
  };
}

/** The quotation as given over the words of the source. */
export function quotationComparison(diff: readonly DiffPart[], citation: Citation): ComparisonBlock {
  const yours = diff.flatMap((part): ComparisonRow['parts'] => {
    if (part.kind === 'source') return [];
    return [{ text: part.yours ?? part.text, mark: part.kind === 'same' ? 'plain' : 'differs' }];
  });
  const source = diff.flatMap((part): ComparisonRow['parts'] =>
    part.kind === 'yours' ? [] : [{ text: part.text, mark: part.kind === 'same' ? 'plain' : 'differs' }],
  );
  return {
    kind: 'comparison',
    rows: [
      { label: say`yours`, parts: yours },
      { label: citation.label, parts: source },
    ],
    notMet: [],
    sources: [citation],
  };
}

/** The quotation as given over the places that it was put together from. */
export function splicedComparison(text: string, parts: readonly Citation[]): ComparisonBlock {
  const sources = parts.filter(
    (part, index) => parts.findIndex(other => other.articleId === part.articleId) === index,
  );
  const rows = parts.map(part => ({
    label: sources.length > 1 ? say`${part.label} of ${part.title}` : part.label,
    parts: [{ text: (part.keySentence ?? part.quotation).exact, mark: 'plain' as const }],
  }));
  return {
    kind: 'comparison',
    rows: [{ label: say`yours`, parts: [{ text, mark: 'plain' }] }, ...rows],
    notMet: [],
    sources,
  };
}

/** The words that a judge names on both sides: whether they are there, and marked where they stand. */
import type { Alignment, Difference, Span } from '../../verdict.ts';

/** Words as they stand there, not letters within one; none at all is what a missing "not" looks like. */
export function hasWords(text: string, span: string): boolean {
  const at = placeOf(span, text);
  return span === '' || at !== undefined;
}

function placeOf(span: string, text: string): number | undefined {
  if (!/[\p{L}\p{N}]/u.test(span)) return undefined;
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
    const cuts = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(span);
    const end = text.slice(at + span.length);
    if (!cuts && !(/^[\p{L}\p{N}]/u.test(end) && /[\p{L}\p{N}]$/u.test(span))) return at;
  }
  return undefined;
}

/** What the judge names is marked on both sides, as what the rules name is. */
export function markDifferences(alignment: Alignment, differences: readonly Difference[]): Alignment {
  return {
    claim: differences.reduce((spans, { claim }) => markSpan(spans, claim), alignment.claim),
    evidence: differences.reduce((spans, { evidence }) => markSpan(spans, evidence), alignment.evidence),
  };
}

function markSpan(spans: readonly Span[], words: string): readonly Span[] {
  const start = placeOf(words, spans.map(span => span.text).join(''));
  if (start === undefined) return spans;
  const end = start + words.length;
  let from = 0;
  const parts = spans.flatMap(({ text, mark }): readonly Span[] => {
    const [low, high] = [Math.max(0, start - from), Math.max(0, end - from)];
    from += text.length;
    return [
      { text: text.slice(0, low), mark },
      { text: text.slice(low, high), mark: 'differs' },
      { text: text.slice(high), mark },
    ];
  });
  return joinAlike(parts.filter(({ text }) => text !== ''));
}

function joinAlike(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.mark === span.mark) joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

/** The claim over the closest sentence, with what is met, what differs and what is missing marked. */

import type { Alignment, Mark, Span } from '../../verdict.ts';
import type { Aligned, Link } from '../alignment/align.ts';
import { meets } from '../alignment/relation.ts';
import type { Token } from '../sentence/token.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** `from` is where the evidence's sentence begins in the text that its tokens were read from. */
export function sideBySide(
  aligned: Aligned,
  claim: string,
  evidence: { readonly text: string; readonly from: number },
  clashing: ReadonlySet<Token>,
): Alignment {
  const links = aligned.claim.flatMap(token => aligned.of(token) ?? []);
  const theirs = new Map<Token, Mark>();
  for (const link of links) theirs.set(link.evidence, markOf(link));
  const ours = aligned.claim.flatMap(token => placeOf(token, markOfClaim(token, aligned, clashing), 0));
  const places = aligned.evidence.flatMap(token =>
    placeOf(token, clashing.has(token) ? 'differs' : (theirs.get(token) ?? 'plain'), evidence.from),
  );
  return { claim: spansOf(claim, ours), evidence: spansOf(evidence.text, places) };
}

function markOf(link: Link): Mark {
  if (meets(link.relation)) return 'met';
  return CLASHES.has(link.relation) ? 'differs' : 'plain';
}

const CLASHES: ReadonlySet<string> = new Set(['numberClash', 'monthClash', 'opposite', 'sibling']);

function markOfClaim(token: Token, { of }: Aligned, clashing: ReadonlySet<Token>): Mark {
  if (clashing.has(token)) return 'differs';
  if (!token.content) return 'plain';
  const link = of(token);
  const mark = link === undefined ? 'plain' : markOf(link);
  if (mark !== 'plain') return mark;
  return token.light ? 'plain' : 'missing';
}

function placeOf({ start, end }: Token, mark: Mark, from: number): readonly Place[] {
  return mark === 'plain' ? [] : [{ start: start - from, end: end - from, mark }];
}

const JOINS = /^(?:\s*|[-‐‑'’])$/;

/** Neighbours of one mark become one span, with the white space or the hyphen between them. */
function spansOf(text: string, places: readonly Place[]): readonly Span[] {
  const spans: Span[] = [];
  const push = (part: string, mark: Mark) => {
    if (part === '') return;
    const last = spans.at(-1);
    if (last?.mark === mark) spans[spans.length - 1] = { text: last.text + part, mark };
    else spans.push({ text: part, mark });
  };
  let at = 0;
  for (const { start, end, mark } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const gap = text.slice(at, start);
    push(gap, spans.at(-1)?.mark === mark && JOINS.test(gap) ? mark : 'plain');
    push(text.slice(start, end), mark);
    at = end;
  }
  push(text.slice(at), 'plain');
  return spans;
}

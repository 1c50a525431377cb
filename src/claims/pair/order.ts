/** The order of the met words in the evidence, and how far apart they stand. */
import type { Aligned, Link } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { frontOf } from '../clauses/front.ts';
import { listStart } from '../clauses/lists.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { distance, type Token } from '../sentence/token.ts';
import { saidOfSubject } from './same-subject.ts';

export interface Order {
  /** From 1, the same order, to -1, the reverse; verbs are left out. */
  readonly nouns: number;
  /** Words of the claim's names that stand in the evidence behind a name that follows them in the claim. */
  readonly swappedNames: readonly Token[];
}

export const orderOf = readOnce((aligned: Aligned): Order => {
  const { claim, met } = aligned;
  const links = claim.flatMap(token =>
    token.content && (isNominal(token) || token.part === 'VERB') ? (met(token) ?? []) : [],
  );
  const fronted = new Set([...frontOf(claim), ...frontOf(aligned.evidence)]);
  const nouns = links.filter(
    ({ claim: token, evidence }) => token.part !== 'VERB' && !fronted.has(token) && !fronted.has(evidence),
  );
  return {
    nouns: rankCorrelation(nouns),
    swappedNames: links
      .filter(({ claim: token }) => token.name)
      .flatMap((link, i, names) =>
        names.slice(i + 1).some(other => other.evidence.index < link.evidence.index) ? [link.evidence] : [],
      ),
  };
});

function rankCorrelation(links: readonly Link[]): number {
  let agreeing = 0;
  let swapped = 0;
  for (const [i, a] of links.entries()) {
    for (const b of links.slice(i + 1)) {
      if (b.evidence.index > a.evidence.index) agreeing++;
      else if (b.evidence.index < a.evidence.index) swapped++;
    }
  }
  return agreeing + swapped === 0 ? 1 : (agreeing - swapped) / (agreeing + swapped);
}

export interface Gap {
  /** How much further apart two neighbouring words of the claim are in the evidence. */
  readonly words: number;
  /** The two, in the evidence. */
  readonly between: readonly Token[];
  /** They stand in two clauses. */
  readonly parted: boolean;
}

/** Between each two neighbouring words of the claim, the widest first. */
export const gapsOf = readOnce((aligned: Aligned): readonly Gap[] => {
  const { claim, evidence, match } = aligned;
  const fronted = new Set<Token | undefined>([...frontOf(claim), ...frontOf(evidence)]);
  const content = claim.filter(token => token.content && !fronted.has(token) && !fronted.has(match(token)));
  const said = saidOfSubject(aligned);
  const gaps = content.flatMap((token, i): readonly Gap[] => {
    const next = content[i + 1];
    const [first, second] = [match(token), match(next)];
    if (next === undefined || first === undefined || second === undefined) return [];
    if (said.has(second) && !said.has(first)) return [];
    // What a list is tied to, each of its members is.
    const list = evidence[listStart(evidence, second.index)] ?? second;
    const near = list.index > first.index ? list : second;
    const words = distance(first, near) - distance(token, next);
    return [
      {
        words,
        between: [first, second],
        // Read where it is asked for: few gaps are wide.
        get parted() {
          const { clauseOf } = clausesIn(evidence);
          const [one, other] = [clauseOf(first), clauseOf(near)];
          return one !== other && !one?.subject.some(token => other?.subject.includes(token));
        },
      },
    ];
  });
  return gaps.toSorted((a, b) => b.words - a.words);
});

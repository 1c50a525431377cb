/** What keeps a sentence from settling a claim, as a reader is told it. */
import type { NonEmpty } from '../../model.ts';
import type { Difference, Objection } from '../../verdict.ts';
import type { Aligned } from '../alignment/align.ts';
import { unmetOf } from '../alignment/unmet.ts';
import type { Comparison } from '../compare.ts';
import type { NearMiss } from '../rules/settle.ts';
import type { Token } from '../sentence/token.ts';
import { clashesOf, differenceOf, wordsOf } from './differences.ts';

/** Words of an objection that are quoted; more tell nothing more. */
const QUOTED_MAX = 3;

/** What the sentence came closest to. */
export function nearestMiss({ ruling }: Comparison): NearMiss | undefined {
  return ruling.kind === 'none' ? ruling.misses[0] : undefined;
}

/** The closest first. */
export function objectionsOf(comparison: Comparison): NonEmpty<Objection> {
  const { pair, ruling } = comparison;
  const [first, ...others] = (ruling.kind === 'none' ? ruling.misses : []).flatMap(({ objections }) =>
    objections.map(({ guard, tokens }) => ({
      code: guard.code,
      says: guard.says,
      words: quoted(tokens, pair),
    })),
  );
  if (first !== undefined)
    return [first, ...others.filter((other, i) => !repeats(other.code, i, first, others))];
  return [
    {
      code: 'unmet',
      says: 'The passage does not have all that the claim says',
      words: quoted(unmetOf(pair), pair),
    },
  ];
}

function repeats(code: string, at: number, first: Objection, others: readonly Objection[]): boolean {
  return code === first.code || others.findIndex(other => other.code === code) < at;
}

/** What the closest sentence says otherwise, though something speaks against calling it a difference. */
export function nearDifferences(comparison: Comparison): readonly Difference[] {
  const finding = nearestMiss(comparison)?.finding;
  return finding === undefined ? [] : clashesOf(finding, comparison.pair).map(differenceOf);
}

/** Neighbours together. */
function quoted(tokens: readonly Token[], { claim, evidence }: Aligned): readonly string[] {
  const runs: Token[][] = [];
  for (const side of [evidence, claim]) {
    let last: Token | undefined;
    for (const token of side.filter(other => tokens.includes(other))) {
      if (last !== undefined && token.index === last.index + 1) runs.at(-1)?.push(token);
      else runs.push([token]);
      last = token;
    }
  }
  return runs.slice(0, QUOTED_MAX).map(wordsOf);
}

/** Names that mean the same (DPRK, North Korea): each group gets a term of its own wherever a member stands. */
import type { AliasGroup } from '../model.ts';
import { termOf } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';

export interface AliasMatch {
  readonly group: number;
  /** Position of the first and the number of terms that the member covers. */
  readonly at: number;
  readonly length: number;
}

export interface AliasMatcher {
  readonly groups: number;
  /** Longer members first where several begin at one place; undefined is a term that the library lacks. */
  find(terms: ArrayLike<number | undefined>): readonly AliasMatch[];
}

interface Member {
  readonly group: number;
  readonly terms: readonly (number | undefined)[];
}

const NONE: readonly AliasMatch[] = [];

/** Given the number of each term; all words of the members have one. */
export function createAliasMatcher(
  groups: readonly AliasGroup[],
  numberOf: (term: string) => number | undefined,
): AliasMatcher {
  const byFirst = new Map<number, Member[]>();
  for (const [group, members] of groups.entries()) {
    for (const member of members) {
      const terms = wordsOfName(member).map(word => numberOf(termOf(word)));
      const first = terms[0];
      if (first === undefined) continue;
      const same = byFirst.get(first) ?? [];
      same.push({ group, terms });
      byFirst.set(first, same);
    }
  }
  for (const members of byFirst.values()) members.sort((a, b) => b.terms.length - a.terms.length);

  return {
    groups: groups.length,
    find(terms) {
      if (byFirst.size === 0) return NONE;
      const found: AliasMatch[] = [];
      for (let at = 0; at < terms.length; at++) {
        const first = terms[at];
        if (first === undefined) continue;
        for (const member of byFirst.get(first) ?? []) {
          if (member.terms.every((term, i) => terms[at + i] === term)) {
            found.push({ group: member.group, at, length: member.terms.length });
          }
        }
      }
      return found;
    },
  };
}

/** `US` is a name beside `us`: only capitals in a text that has others tell the two apart, so a name gets some. */
export function wordsOfName(name: string): readonly string[] {
  return splitWords(`a ${name}`)
    .filter(word => !word.stop)
    .map(word => word.text);
}

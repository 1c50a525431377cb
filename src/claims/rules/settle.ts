/** The strict rules: the only source of verdict words. */

import type { Pair } from '../pair/pair.ts';
import type { Token } from '../sentence/token.ts';
import { aligned } from './aligned.ts';
import { definition, definitionDenied, otherNationality } from './define.ts';
import { denied } from './denied.ts';
import type { Guard } from './guard.ts';
import { notOnly } from './not-only.ts';
import { opposite } from './opposite.ts';
import { otherName } from './other-name.ts';
import { otherNumber } from './other-number.ts';
import { otherRoles } from './other-roles.ts';
import { otherSort } from './other-sort.ts';
import type { Finding, Rule } from './rule.ts';
import { verbatim } from './verbatim.ts';

/** In this order: the first whose guards have nothing to say settles it. A question tells nothing, whatever its words. */
export const RULES: readonly Rule[] = [
  verbatim,
  otherNationality,
  definitionDenied,
  definition,
  otherSort,
  notOnly,
  otherNumber,
  opposite,
  denied,
  otherName,
  otherRoles,
  aligned,
];

export interface Objection {
  readonly guard: Guard;
  readonly tokens: readonly Token[];
}

/** What a rule found, and what speaks against it. */
export interface NearMiss {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly objections: readonly Objection[];
}

export type Ruling = Settled | Unsettled;

type Settled = Finding & { readonly rule: string };

interface Unsettled {
  readonly kind: 'none';
  /** Closest first: what the fewest guards speak against. All that speaks against it is asked when it is read. */
  readonly misses: readonly NearMiss[];
}

type Found = Omit<NearMiss, 'objections'>;

/** `without`: the codes of guards that are not asked, for tests and measurements. */
export function settle(pair: Pair, without: ReadonlySet<string> = NOTHING): Ruling {
  const found: Found[] = [];
  for (const rule of RULES) {
    const finding = rule.finds(pair);
    if (finding === undefined) continue;
    const objects = rule.guards.some(guard => !without.has(guard.code) && guard.objects(pair) !== undefined);
    if (!objects) return { ...finding, rule: rule.code };
    found.push({ rule, finding });
  }
  return unsettled(found, pair, without);
}

const NOTHING: ReadonlySet<string> = new Set();

/** Of the many sentences that settle nothing, a reader is told of one. */
function unsettled(found: readonly Found[], pair: Pair, without: ReadonlySet<string>): Unsettled {
  let misses: readonly NearMiss[] | undefined;
  return {
    kind: 'none',
    get misses() {
      misses ??= found
        .map(each => ({ ...each, objections: objectionsTo(each.rule, pair, without) }))
        .toSorted((a, b) => a.objections.length - b.objections.length);
      return misses;
    },
  };
}

function objectionsTo({ guards }: Rule, pair: Pair, without: ReadonlySet<string>): readonly Objection[] {
  return guards.flatMap(guard => {
    const tokens = without.has(guard.code) ? undefined : guard.objects(pair);
    return tokens === undefined ? [] : [{ guard, tokens }];
  });
}

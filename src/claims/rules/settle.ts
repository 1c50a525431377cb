/** The strict rules: the only source of verdict words. */

import type { Token } from '../sentence/token.ts';
import { aligned } from './aligned.ts';
import { definition, definitionDenied, otherNationality } from './define.ts';
import { denied } from './denied.ts';
import type { Guard } from './guard.ts';
import { onlyAsked } from './guards/only-asked.ts';
import { notOnly } from './not-only.ts';
import { opposite } from './opposite.ts';
import { otherName } from './other-name.ts';
import { otherNumber } from './other-number.ts';
import { otherRoles } from './other-roles.ts';
import { otherSort } from './other-sort.ts';
import type { Pair } from './pair.ts';
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
].map(rule => ({ ...rule, guards: [onlyAsked, ...rule.guards] }));

/** All that some rule asks. */
export const GUARDS: readonly Guard[] = [...new Set(RULES.flatMap(({ guards }) => guards))];

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

export type Ruling =
  | (Finding & { readonly rule: string })
  /** Closest first: what the fewest guards speak against. */
  | { readonly kind: 'none'; readonly misses: readonly NearMiss[] };

/** `without`: the codes of guards that are not asked, for tests and measurements. */
export function settle(pair: Pair, without: ReadonlySet<string> = NOTHING): Ruling {
  const misses: NearMiss[] = [];
  for (const rule of RULES) {
    const finding = rule.finds(pair);
    if (finding === undefined) continue;
    const objections = rule.guards.flatMap(guard => {
      const tokens = without.has(guard.code) ? undefined : guard.objects(pair);
      return tokens === undefined ? [] : [{ guard, tokens }];
    });
    if (objections.length === 0) return { ...finding, rule: rule.code };
    misses.push({ rule, finding, objections });
  }
  return { kind: 'none', misses: misses.toSorted((a, b) => a.objections.length - b.objections.length) };
}

const NOTHING: ReadonlySet<string> = new Set();

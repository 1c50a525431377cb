/** Reads evaluation claims: pairs of claim and evidence, claims typed at a library, or a folder with passages. */
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Verdict } from '../verdict.ts';
import { PassageRow, readRows } from './question-set.ts';

const Label = v.picklist(['supported', 'contradicted', 'neutral']);
const PairRow = v.object({
  id: v.string(),
  claim: v.string(),
  evidence: v.array(v.string()),
  label: Label,
});
const ClaimRow = v.object({
  id: v.string(),
  claim: v.string(),
  label: Label,
  relevant: v.array(v.string()),
  kind: v.optional(v.string()),
});

/** What a check of the library in use can come to. */
const Outcome = v.picklist([
  'stated',
  'differs',
  'sourcesDiffer',
  'related',
  'notInSources',
  'reviewed',
  'notChecked',
] satisfies readonly Verdict['kind'][]);
const TypedRow = v.object({
  id: v.string(),
  claim: v.string(),
  /** The best outcome. */
  ideal: Outcome,
  /** Any other outcome is wrong. */
  acceptable: v.array(Outcome),
  /** The passages that settle it, or come closest; any of them may be shown first. */
  passages: v.optional(v.array(v.string())),
  kind: v.optional(v.string()),
});

export type ClaimLabel = v.InferOutput<typeof Label>;
export type PairRow = v.InferOutput<typeof PairRow>;
export type ClaimRow = v.InferOutput<typeof ClaimRow>;
export type TypedRow = v.InferOutput<typeof TypedRow>;

export type ClaimSet =
  | { readonly kind: 'pairs'; readonly name: string; readonly pairs: readonly PairRow[] }
  /** As people type them at a library, which is given apart. */
  | { readonly kind: 'typed'; readonly name: string; readonly claims: readonly TypedRow[] }
  | {
      readonly kind: 'library';
      readonly name: string;
      readonly passages: readonly PassageRow[];
      readonly claims: readonly ClaimRow[];
    };

/**
 * A `.jsonl` file holds pairs, or typed claims where its first line says what is `ideal`; a folder has passages.jsonl
 * and claims.jsonl. Throws an error that says what is wrong.
 */
export async function readClaimSet(path: string): Promise<ClaimSet> {
  const name = basename(path).replace(/\.jsonl$/, '');
  if (path.endsWith('.jsonl')) {
    const [first] = await readRows(path, v.looseObject({}));
    if (first !== undefined && 'ideal' in first)
      return { kind: 'typed', name, claims: await readRows(path, TypedRow) };
    return { kind: 'pairs', name, pairs: await readRows(path, PairRow) };
  }
  return {
    kind: 'library',
    name,
    passages: await readRows(join(path, 'passages.jsonl'), PassageRow),
    claims: await readRows(join(path, 'claims.jsonl'), ClaimRow),
  };
}

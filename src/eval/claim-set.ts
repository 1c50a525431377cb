/** Reads evaluation claims: pairs of claim and evidence in a file, or a folder with passages to look in. */
import { basename, join } from 'node:path';
import * as v from 'valibot';
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

export type ClaimLabel = v.InferOutput<typeof Label>;
export type PairRow = v.InferOutput<typeof PairRow>;
export type ClaimRow = v.InferOutput<typeof ClaimRow>;

export type ClaimSet =
  | { readonly kind: 'pairs'; readonly name: string; readonly pairs: readonly PairRow[] }
  | {
      readonly kind: 'library';
      readonly name: string;
      readonly passages: readonly PassageRow[];
      readonly claims: readonly ClaimRow[];
    };

/** A `.jsonl` file holds pairs, a folder passages.jsonl and claims.jsonl; throws an error that says what is wrong. */
export async function readClaimSet(path: string): Promise<ClaimSet> {
  const name = basename(path).replace(/\.jsonl$/, '');
  if (path.endsWith('.jsonl')) return { kind: 'pairs', name, pairs: await readRows(path, PairRow) };
  return {
    kind: 'library',
    name,
    passages: await readRows(join(path, 'passages.jsonl'), PassageRow),
    claims: await readRows(join(path, 'claims.jsonl'), ClaimRow),
  };
}

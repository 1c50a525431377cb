/** Reads a folder of alleged quotations with what the check should say of each. */
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { PassageRow, readRows } from './question-set.ts';

const QuoteRow = v.object({
  id: v.string(),
  quote: v.string(),
  label: v.picklist(['exact', 'punctuationOnly', 'altered', 'spliced', 'notFound']),
  /** Where the words are from; empty when from nowhere. */
  passages: v.array(v.string()),
});

export type QuoteRow = v.InferOutput<typeof QuoteRow>;

export interface QuoteSet {
  readonly name: string;
  readonly passages: readonly PassageRow[];
  readonly quotes: readonly QuoteRow[];
}

/** Throws an error that says what is wrong. */
export async function readQuoteSet(folder: string): Promise<QuoteSet> {
  return {
    name: basename(folder),
    passages: await readRows(join(folder, 'passages.jsonl'), PassageRow),
    quotes: await readRows(join(folder, 'quotes.jsonl'), QuoteRow),
  };
}

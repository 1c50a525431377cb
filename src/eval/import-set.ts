/** Files whose words are known: what a file holds, and how a reader of it sees that divided. */
import { join } from 'node:path';
import * as v from 'valibot';
import { readTextFile } from '../library/files.ts';

const blockSchema = v.variant('kind', [
  v.object({ kind: v.literal('heading'), text: v.string() }),
  v.object({ kind: v.literal('paragraph'), text: v.string() }),
  v.object({ kind: v.literal('note'), text: v.string() }),
  v.object({ kind: v.literal('item'), text: v.string(), number: v.optional(v.number()) }),
  v.object({ kind: v.literal('header'), cells: v.array(v.string()) }),
  v.object({ kind: v.literal('row'), cells: v.array(v.string()) }),
]);

const textSchema = v.object({
  title: v.string(),
  author: v.optional(v.string()),
  date: v.optional(v.string()),
  blocks: v.array(blockSchema),
});

const caseSchema = v.object({
  file: v.string(),
  /** The file with its words. */
  text: v.string(),
  /** Looked at while the readers were written: its figures prove nothing. */
  tuned: v.optional(v.boolean(), false),
  /** Whether quotation marks are typed ones here: the program that made the file does not set them. */
  typed: v.optional(v.boolean(), false),
  /** Facts that this file does not give, although its text has them. */
  lacks: v.optional(v.array(v.picklist(['title', 'author', 'date'])), []),
});

export type TruthBlock = v.InferOutput<typeof blockSchema>;
export type TruthText = v.InferOutput<typeof textSchema>;
export type ImportCase = v.InferOutput<typeof caseSchema> & {
  readonly path: string;
  readonly truth: TruthText;
};

const FILE_MAX = 5_000_000;

/** Throws an Error with one sentence where the folder holds no readable set. */
export async function readImportSet(folder: string): Promise<readonly ImportCase[]> {
  const cases: ImportCase[] = [];
  const lines = (await textOf(join(folder, 'cases.jsonl'))).split('\n').filter(line => line.trim() !== '');
  for (const line of lines) {
    const row = v.parse(caseSchema, JSON.parse(line));
    const truth = v.parse(textSchema, JSON.parse(await textOf(join(folder, row.text))));
    cases.push({ ...row, path: join(folder, row.file), truth });
  }
  return cases;
}

async function textOf(path: string): Promise<string> {
  const read = await readTextFile(path, FILE_MAX);
  if (read.kind !== 'text')
    throw new Error(`${path} cannot be read: name a folder with cases.jsonl and its files.`);
  return read.text;
}

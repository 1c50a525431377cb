/** Reads a folder of evaluation questions: passages, questions in variants, documents to withhold. */
import { join } from 'node:path';
import * as v from 'valibot';
import { listFolder, readTextFile } from '../library/files.ts';

const EVAL_FILE_MAX_BYTES = 256 * 1024 * 1024;

export const PassageRow = v.object({
  id: v.string(),
  docId: v.string(),
  title: v.string(),
  text: v.string(),
});
const QuestionRow = v.object({
  id: v.string(),
  text: v.string(),
  relevant: v.array(v.string()),
  kind: v.optional(v.string()),
  /** The chat command that the text is given to, such as `/summit`. */
  command: v.optional(v.string()),
  /** Showing nothing, or only what is closest, is right too. */
  mayAbstain: v.optional(v.boolean()),
  /** Answered from the metadata of the sources. */
  aboutSource: v.optional(v.boolean()),
});

export type PassageRow = v.InferOutput<typeof PassageRow>;
export type QuestionRow = v.InferOutput<typeof QuestionRow>;

export interface QuestionSet {
  readonly passages: readonly PassageRow[];
  /** By file name without its ending: `queries`, `queries.typos`. */
  readonly variants: ReadonlyMap<string, readonly QuestionRow[]>;
  /** Documents to leave out of the index when abstention is measured. */
  readonly absent: ReadonlySet<string>;
}

/** Throws an error that names file and line when the folder does not hold a question set. */
export async function readQuestionSet(folder: string): Promise<QuestionSet> {
  const names = await filesIn(folder);
  const queryFiles = names.filter(name => /^queries(\.[\w-]+)?\.jsonl$/.test(name)).toSorted();
  if (queryFiles.length === 0) throw new Error(`${folder} has no queries.jsonl.`);
  const variants = new Map<string, readonly QuestionRow[]>();
  for (const name of queryFiles) {
    variants.set(name.replace(/\.jsonl$/, ''), await readRows(join(folder, name), QuestionRow));
  }
  const absent = names.includes('absent.json')
    ? v.parse(v.array(v.string()), JSON.parse(await readWhole(join(folder, 'absent.json'))))
    : [];
  const passages = names.includes('passages.jsonl')
    ? await readRows(join(folder, 'passages.jsonl'), PassageRow)
    : [];
  return { passages, variants, absent: new Set(absent) };
}

/** The passages of a question set alone. */
export function readPassages(folder: string): Promise<readonly PassageRow[]> {
  return readRows(join(folder, 'passages.jsonl'), PassageRow);
}

/** One question a line; blank lines are skipped. */
export async function readQuestions(file: string): Promise<readonly string[]> {
  return (await readWhole(file)).split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]));
}

/** One JSON object a line; blank lines are skipped. */
export async function readRows<S extends v.GenericSchema>(
  file: string,
  schema: S,
): Promise<v.InferOutput<S>[]> {
  const lines = (await readWhole(file)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (cause) {
      throw new Error(`${file}:${at + 1} is not a row of an evaluation set.`, { cause });
    }
  });
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const listing = await listFolder(folder, folder);
  if (listing.kind !== 'entries') throw new Error(`${folder} is not a folder that can be read.`);
  return listing.entries.filter(entry => entry.kind === 'file').map(entry => entry.name);
}

async function readWhole(file: string): Promise<string> {
  const read = await readTextFile(file, EVAL_FILE_MAX_BYTES);
  if (read.kind !== 'text') throw new Error(`${file} cannot be read as a text file.`);
  return read.text;
}

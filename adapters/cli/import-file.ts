import { BUILT_IN_COMMANDS, type ImportResult, importArticle } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { OWN_LIBRARY } from '../standard-folders.ts';
import { counting } from './counting.ts';
import type { Session } from './surroundings.ts';

export interface ImportOptions {
  readonly pack: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
}

/** Writes to the last of the library folders, so that what is imported is also loaded. */
export async function importFile(file: string, options: ImportOptions, session: Session): Promise<ExitCode> {
  const { folders, output, errors } = session;
  const result = await importArticle({
    ...options,
    file,
    library: folders.at(-1)?.path ?? OWN_LIBRARY,
    others: folders.slice(0, -1),
    reserved: BUILT_IN_COMMANDS,
  });
  const stream = result.kind === 'refused' ? errors : output;
  for (const line of report(result)) stream.write(`${safeLine(line)}\n`);
  return result.kind === 'refused' ? EXIT.usage : EXIT.answer;
}

type Imported = Exclude<ImportResult, { kind: 'refused' }>;

function report(result: ImportResult): readonly string[] {
  switch (result.kind) {
    case 'refused':
      return [result.message];
    case 'unchanged':
      return [`Nothing has changed in “${result.title}” (${result.file}).`];
    case 'preview':
    case 'imported':
      return [
        `Imported “${result.title}”: ${counting(result.passages, 'passage')}, in ${result.file}.`,
        ...droppedLines(result),
        ...topicLines(result),
        ...nextLines(result),
      ];
    case 'updated':
      return [
        `Updated “${result.title}” (${result.file}): ${counting(result.kept, 'passage')} kept, ` +
          `${result.added} added, ${result.removed} removed.`,
        ...result.repaired,
        ...droppedLines(result),
        ...topicLines(result),
      ];
  }
}

function droppedLines({ dropped }: Imported): readonly string[] {
  if (dropped.length === 0) return [];
  return ['Left out, as not part of the article:', ...dropped.map(({ text }) => `  ${text}`)];
}

function topicLines({ topics, packFile }: Imported): readonly string[] {
  if (topics.length === 0) return [];
  return [
    `Topics proposed, all turned off: ${topics.map(topic => topic.name).join(', ')}.`,
    `Turn on those you want in ${packFile}.`,
  ];
}

function nextLines({ file }: Imported): readonly string[] {
  return [`Read ${file} over, then ask: footnote ask "…"`];
}

/** `footnote import`: files, folders, addresses and standard input into a pack. */
import {
  BUILT_IN_COMMANDS,
  type GivenMetadata,
  type ImportResult,
  importArticles,
  type SourceBytes,
} from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { OWN_LIBRARY } from '../standard-folders.ts';
import { editText } from './edit-text.ts';
import { reportImport, reportTable, type SourceOutcome } from './import-report.ts';
import { type Opened, openSource, type SourceOptions } from './open-source.ts';
import type { Session } from './surroundings.ts';

export interface ImportOptions extends SourceOptions, GivenMetadata {
  readonly pack: string;
  readonly split?: 'chapters';
  readonly dryRun?: boolean;
  readonly edit?: boolean;
}

/** Writes to the last of the library folders, so that what is imported is also loaded. */
export async function importSources(
  sources: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const { output, errors } = session;
  const complain = (message: string) => errors.write(`${safeLine(message)}\n`);
  const opened = await Promise.all(sources.map(source => openSource(source, options, session)));
  const tasks = opened.flatMap((each, index) => tasksOf(each, sources[index] ?? ''));
  const mistake = mistakeIn(options, tasks.length, session);
  if (mistake !== undefined) {
    complain(mistake);
    return EXIT.usage;
  }
  const outcomes: SourceOutcome[] = [];
  for (const [index, task] of tasks.entries()) {
    if (tasks.length > 1 && errors.isTTY === true)
      errors.write(`\r\u001b[2K${index + 1} of ${tasks.length}: ${safeLine(task.source)}`);
    outcomes.push({ source: task.source, results: await runTask(task, options, session) });
  }
  if (tasks.length > 1 && errors.isTTY === true) errors.write('\r\u001b[2K');
  const isRefused = outcomes.some(({ results }) => results.some(({ kind }) => kind === 'refused'));
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.results.length === 1) {
    const stream = isRefused ? errors : output;
    for (const line of only.results.flatMap(reportImport)) stream.write(`${safeLine(line)}\n`);
  } else for (const line of reportTable(outcomes)) output.write(`${safeLine(line)}\n`);
  for (const each of opened)
    if (each.kind === 'files' && each.note !== undefined) output.write(`${safeLine(each.note)}\n`);
  return isRefused ? EXIT.usage : EXIT.answer;
}

interface Task {
  readonly source: string;
  open(): Promise<string | SourceBytes | { readonly refused: string }>;
}

function tasksOf(opened: Opened, source: string): readonly Task[] {
  switch (opened.kind) {
    case 'refused':
      return [{ source, open: async () => ({ refused: opened.message }) }];
    case 'files':
      return opened.files.map(file => ({ source: file, open: async () => file }));
    case 'address':
    case 'input':
      return [
        {
          source,
          async open() {
            const read = await opened.open();
            return typeof read === 'string' ? { refused: read } : read;
          },
        },
      ];
  }
}

/** What cannot be meant of several sources at once, or not here. */
function mistakeIn(options: ImportOptions, sources: number, session: Session): string | undefined {
  const single = (['title', 'url', 'name'] as const).filter(key => options[key] !== undefined);
  if (sources > 1 && single.length > 0) return `--${single[0]} is of one article: import it by itself.`;
  if (options.edit !== true) return undefined;
  if (options.dryRun === true)
    return 'With --dry-run nothing is written, so there is nothing to edit: leave one of the two out.';
  return session.editor?.() === undefined
    ? 'Which editor is not known: set EDITOR, as in EDITOR=nano.'
    : undefined;
}

async function runTask(
  task: Task,
  options: ImportOptions,
  session: Session,
): Promise<readonly ImportResult[]> {
  const source = await task.open();
  if (typeof source === 'object' && 'refused' in source)
    return [{ kind: 'refused', message: source.refused }];
  const { name: _, allowPrivate: __, allowHttp: ___, edit, ...request } = options;
  const editor = session.editor?.();
  return importArticles({
    ...request,
    ...(edit === true && editor !== undefined && { edit: (text: string) => editText(text, editor) }),
    file: source,
    library: session.folders.at(-1)?.path ?? OWN_LIBRARY,
    others: session.folders.slice(0, -1),
    reserved: BUILT_IN_COMMANDS,
  });
}

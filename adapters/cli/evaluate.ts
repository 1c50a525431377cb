/** `footnote eval`: the answers measured on question sets, over the code path that people use. */
import { basename, resolve } from 'node:path';
import {
  BUILT_IN_COMMANDS,
  evaluateQuestions,
  findQuestionSets,
  formatQuestionReport,
  loadLibrary,
  type MeaningState,
  programPath,
  type QuestionReport,
  type QuestionSet,
  readPassages,
  readQuestionSet,
  readQuestions,
} from '../../src/index.ts';
import { safeLine, safeText } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openMeaning } from '../open-meaning.ts';
import type { Session } from './surroundings.ts';

export interface EvaluationOptions {
  readonly json: boolean;
  /** Whether meaning counts beside words. */
  readonly vectors: boolean;
  /** A folder with passages.jsonl, whose articles stand in the library too. */
  readonly beside?: string;
  /** A file of questions, one a line, that the library has nothing to do with. */
  readonly offTopic?: string;
}

/** One question set; as JSON the report itself. */
export async function evaluateFolder(
  folder: string,
  options: EvaluationOptions,
  session: Session,
): Promise<ExitCode> {
  const { json } = options;
  const set = await readSet(folder, session);
  if (set === undefined) return EXIT.usage;
  const report = await measure(set, options, session);
  const text = json ? JSON.stringify(report) : formatQuestionReport(nameOf(folder), report);
  session.output.write(`${json ? text : safeText(text)}\n`);
  return EXIT.answer;
}

/** All sets of tests/eval and of FOOTNOTE_EVAL_DIR; as JSON the reports by name. */
export async function evaluateStandard(options: EvaluationOptions, session: Session): Promise<ExitCode> {
  const { json } = options;
  const roots = [programPath('tests', 'eval'), session.config().evalDir];
  const found = roots.map(root => (root === undefined ? [] : findQuestionSets(root)));
  const folders = (await Promise.all(found)).flat();
  if (folders.length === 0) {
    session.errors.write('There are no question sets: name one, or set FOOTNOTE_EVAL_DIR.\n');
    return EXIT.usage;
  }
  const reports: Record<string, QuestionReport> = {};
  for (const folder of folders) {
    const set = await readSet(folder, session);
    if (set === undefined) return EXIT.usage;
    const report = await measure(set, options, session);
    reports[nameOf(folder)] = report;
    if (!json) session.output.write(`${safeText(formatQuestionReport(nameOf(folder), report))}\n`);
  }
  if (json) session.output.write(`${JSON.stringify(reports)}\n`);
  return EXIT.answer;
}

/** Undefined, after saying why, for a folder that holds no readable question set. */
async function readSet(folder: string, { errors }: Session): Promise<QuestionSet | undefined> {
  try {
    return await readQuestionSet(folder);
  } catch (error) {
    errors.write(`${safeLine(error instanceof Error ? error.message : String(error))}\n`);
    return undefined;
  }
}

/** A set without passages of its own asks the library. */
async function measure(
  set: QuestionSet,
  { vectors, ...files }: EvaluationOptions,
  session: Session,
): Promise<QuestionReport> {
  const settings = {
    bundled:
      set.passages.length > 0
        ? undefined
        : await loadLibrary(session.folders, { reserved: BUILT_IN_COMMANDS }),
    beside: files.beside === undefined ? undefined : await readPassages(files.beside),
    offTopic: files.offTopic === undefined ? undefined : await readQuestions(files.offTopic),
  };
  if (!vectors) return evaluateQuestions(set, settings);
  const meaning = openMeaning(session.config(), session.logger('warn'), {
    progress: showProgress(session),
    patienceMs: Number.POSITIVE_INFINITY,
  });
  try {
    return await evaluateQuestions(set, { ...settings, openMeaning: meaning.open });
  } finally {
    await meaning.close();
  }
}

/** On a terminal, one line that is written over; elsewhere nothing. */
function showProgress({ errors }: Session): (state: MeaningState) => void {
  return state => {
    if (errors.isTTY !== true) return;
    errors.write(
      state.kind === 'making' ? `\rsentence vectors: ${state.done} of ${state.total}` : '\r\u001b[2K',
    );
  };
}

function nameOf(folder: string): string {
  return basename(resolve(folder));
}

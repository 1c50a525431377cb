/** `footnote eval followups`: whether questions of a conversation are read with what was shown before. */
import {
  BUILT_IN_COMMANDS,
  createCorpus,
  evaluateFollowUps,
  loadLibrary,
  readFollowUps,
} from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openMeaning } from '../open-meaning.ts';
import type { EvaluationOptions } from './evaluate.ts';
import type { Session } from './surroundings.ts';

export async function evaluateFollowUpSet(
  file: string,
  { json, vectors }: EvaluationOptions,
  session: Session,
): Promise<ExitCode> {
  const meaning = openMeaning(session.config(), session.logger('warn'), {
    patienceMs: Number.POSITIVE_INFINITY,
  });
  try {
    const rows = await readFollowUps(file);
    const library = await loadLibrary(session.folders, { reserved: BUILT_IN_COMMANDS });
    const corpus = createCorpus(library, vectors ? meaning.open : undefined);
    await corpus.meaning?.settled();
    const report = await evaluateFollowUps(rows, corpus);
    const { n, right, carriedWrongly } = report;
    const text = `${n} follow-ups: right ${right.toFixed(3)}, carried wrongly ${carriedWrongly.toFixed(3)}`;
    session.output.write(`${json ? JSON.stringify(report) : text}\n`);
    return EXIT.answer;
  } catch (error) {
    session.errors.write(`${safeLine(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.usage;
  } finally {
    await meaning.close();
  }
}

import { BUILT_IN_COMMANDS, checkLibrary, formatProblem } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { counting } from './counting.ts';
import type { Session } from './surroundings.ts';

/** Every problem and warning of every pack, one a line, with its file and line; only problems keep it from loading. */
export async function checkPacks(folder: string | undefined, session: Session): Promise<ExitCode> {
  const folders = folder === undefined ? session.folders : [{ path: folder, optional: false }];
  const { problems, warnings, packs, articles, passages } = await checkLibrary(folders, {
    reserved: BUILT_IN_COMMANDS,
  });
  for (const problem of problems) session.errors.write(`${safeLine(formatProblem(problem))}\n`);
  for (const warning of warnings) session.errors.write(`${safeLine(`warning: ${formatProblem(warning)}`)}\n`);
  const counted = [counting(packs, 'pack'), counting(articles, 'article'), counting(passages, 'passage')];
  const outcome = problems.length === 0 ? 'no problems' : counting(problems.length, 'problem');
  const warned = warnings.length === 0 ? '' : `, ${counting(warnings.length, 'warning')}`;
  session.output.write(`${counted.join(', ')}: ${outcome}${warned}.\n`);
  return problems.length === 0 ? EXIT.answer : EXIT.setup;
}

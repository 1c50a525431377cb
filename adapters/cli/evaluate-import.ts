/** `footnote eval import`: the readers of formats measured on files whose words are known. */
import {
  evaluateImport,
  formatImportReport,
  type ImportReport,
  programPath,
  readImportSet,
} from '../../src/index.ts';
import { safeLine, safeText } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Session } from './surroundings.ts';

export async function evaluateImportSet(
  folder: string | undefined,
  json: boolean,
  session: Session,
): Promise<ExitCode> {
  try {
    const reports: ImportReport[] = [];
    for (const one of await readImportSet(folder ?? programPath('tests', 'fixtures', 'import'))) {
      reports.push(await evaluateImport(one));
    }
    session.output.write(`${json ? JSON.stringify(reports) : safeText(formatImportReport(reports))}\n`);
    return EXIT.answer;
  } catch (error) {
    session.errors.write(`${safeLine(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.usage;
  }
}

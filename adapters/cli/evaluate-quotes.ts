/** `footnote eval quotes`: the quotation check measured on a folder of labelled quotations. */
import { evaluateQuotes, formatQuoteReport, readQuoteSet } from '../../src/index.ts';
import { safeLine, safeText } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Session } from './surroundings.ts';

export async function evaluateQuoteSet(folder: string, json: boolean, session: Session): Promise<ExitCode> {
  try {
    const set = await readQuoteSet(folder);
    const report = evaluateQuotes(set);
    const text = json ? JSON.stringify(report) : safeText(formatQuoteReport(set.name, report));
    session.output.write(`${text}\n`);
    return EXIT.answer;
  } catch (error) {
    session.errors.write(`${safeLine(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.usage;
  }
}

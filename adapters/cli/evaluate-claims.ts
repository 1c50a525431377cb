/** `footnote eval claims`: the claim check measured on pairs, on claims typed at the library, or on a folder. */
import {
  BUILT_IN_COMMANDS,
  type ClaimSet,
  createCorpus,
  evaluateClaims,
  evaluateRules,
  evaluateTypedClaims,
  formatClaimReport,
  formatRulesReport,
  formatTypedClaimReport,
  type JudgeOptions,
  judgeOf,
  keepCalibration,
  loadLibrary,
  maySpeak,
  readClaimSet,
} from '../../src/index.ts';
import { safeLine, safeText } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { dataFolder } from '../standard-folders.ts';
import type { Session } from './surroundings.ts';

export interface EvaluateClaimsOptions {
  readonly json: boolean;
  /** Ask the judge that is set up, and keep what is measured of it: it speaks only if it was right. */
  readonly judge: boolean;
  /** What each rule and guard is worth, instead of what all of them come to. */
  readonly rules: boolean;
}

export async function evaluateClaimSet(
  path: string,
  { json, judge, rules }: EvaluateClaimsOptions,
  session: Session,
): Promise<ExitCode> {
  const settings = session.config().judge;
  if (judge && settings === undefined) {
    session.errors.write('There is no judge: set FOOTNOTE_JUDGE_URL and FOOTNOTE_JUDGE_MODEL.\n');
    return EXIT.usage;
  }
  const asked = judge && settings !== undefined ? counted(judgeOf(settings)) : undefined;
  try {
    const set = await readClaimSet(path);
    if (rules) {
      const report = await evaluateRules(set);
      const text = json ? JSON.stringify(report) : safeText(formatRulesReport(set.name, report));
      session.output.write(`${text}\n`);
      return EXIT.answer;
    }
    if (set.kind === 'typed') return await evaluateTyped(set, { json, judge }, session);
    const report = await evaluateClaims(set, { judge: asked });
    const text = json ? JSON.stringify(report) : safeText(formatClaimReport(set.name, report));
    session.output.write(`${text}\n`);
    if (asked !== undefined) await keep(asked, report.judge ?? { given: 0, right: 0 }, session);
    return EXIT.answer;
  } catch (error) {
    session.errors.write(`${safeLine(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.usage;
  }
}

/** Read against the library that the program answers from. */
async function evaluateTyped(
  { name, claims }: Extract<ClaimSet, { kind: 'typed' }>,
  { json, judge }: Pick<EvaluateClaimsOptions, 'json' | 'judge'>,
  session: Session,
): Promise<ExitCode> {
  if (judge) {
    session.errors.write('A judge is measured on pairs of claim and evidence, or on a folder.\n');
    return EXIT.usage;
  }
  const library = await loadLibrary(session.folders, { reserved: BUILT_IN_COMMANDS });
  const report = await evaluateTypedClaims(claims, createCorpus(library));
  const text = json ? JSON.stringify(report) : safeText(formatTypedClaimReport(name, report));
  session.output.write(`${text}\n`);
  return EXIT.answer;
}

interface CountedJudge extends JudgeOptions {
  readonly count: { asked: number; failed: number; reason: string };
}

/** A check takes no answer for no verdict; whoever measures wants to know that there was none. */
function counted({ judge, timeoutMs }: JudgeOptions): CountedJudge {
  const count = { asked: 0, failed: 0, reason: '' };
  const ask: JudgeOptions['judge']['judge'] = async request => {
    count.asked += 1;
    try {
      return await judge.judge(request);
    } catch (error) {
      count.failed += 1;
      count.reason = error instanceof Error ? error.message : String(error);
      throw error;
    }
  };
  return { judge: { name: judge.name, judge: ask }, timeoutMs, count };
}

async function keep(
  { judge, count }: CountedJudge,
  { given, right }: { readonly given: number; readonly right: number },
  session: Session,
): Promise<void> {
  const calibration = { judge: judge.name, given, right, measured: new Date().toISOString() };
  await keepCalibration(calibration, dataFolder(session.config()));
  const outcome = maySpeak(judge.name, calibration)
    ? 'It may speak from now on.'
    : 'It stays silent: 95 of 100 must be right, of 20 at least.';
  if (count.failed > 0) {
    const failed = `${count.failed} of ${count.asked} questions had no usable answer: ${count.reason}`;
    session.errors.write(`${safeLine(failed)}\n`);
  }
  session.errors.write(`The judge was right in ${right} of ${given} verdicts. ${outcome}\n`);
}

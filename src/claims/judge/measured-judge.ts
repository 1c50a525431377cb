/** The judge that a host has set up, once it has been measured to be right. */
import { join } from 'node:path';
import { readTextFile, writeText } from '../../library/files.ts';
import { makeFolder } from '../../library/kept-files.ts';
import type { JudgeOptions } from './ask-judge.ts';
import { type Calibration, maySpeak, parseCalibration } from './calibration.ts';
import { type ChatJudgeSettings, createChatJudge } from './chat-judge.ts';

const FILE = 'judge-calibration.json';
const FILE_MAX_BYTES = 10_000;
/** A person waits; what a judge has not said by then it need not say. */
const TIMEOUT_MS = 8000;

export function judgeOf(settings: ChatJudgeSettings): JudgeOptions {
  return { judge: createChatJudge(settings), timeoutMs: TIMEOUT_MS };
}

/** Undefined until `footnote eval claims --judge` has shown that this judge is right often enough. */
export async function measuredJudge(
  settings: ChatJudgeSettings,
  dataDir: string,
): Promise<JudgeOptions | undefined> {
  const options = judgeOf(settings);
  const read = await readTextFile(join(dataDir, FILE), FILE_MAX_BYTES);
  const calibration = read.kind === 'text' ? parseCalibration(read.text) : undefined;
  return maySpeak(options.judge.name, calibration) ? options : undefined;
}

/** Takes the place of what was measured before, also when the judge has become worse. */
export async function keepCalibration(calibration: Calibration, dataDir: string): Promise<void> {
  await makeFolder(dataDir);
  await writeText(join(dataDir, FILE), `${JSON.stringify(calibration)}\n`);
}

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { measuredJudge } from '../../../src/index.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const PASSAGE = 'The harbour of Rell was opened by Queen Adela in 1911.';
const SUPPORTED = 'Queen Adela opened the harbour of Rell.';
const CONTRADICTED = 'The harbour of Rell was opened by Queen Adela in 1912.';
const NEUTRAL = 'Queen Adela disliked the harbour of Rell.';

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await runProgram(args, {
    input,
    output,
    errors,
    config: () => readSettings(env),
    logger: () => QUIET,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(output), err: text(errors) };
}

const lines = (rows: readonly object[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('');
const labelled = [
  [SUPPORTED, 'supported'],
  [CONTRADICTED, 'contradicted'],
  [NEUTRAL, 'neutral'],
] as const;

test('with --rules each rule and guard is measured, on both halves of the pairs', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'claims-')), 'pairs.jsonl');
  const pairs = [
    ['The houses of Rell burnt.', 'Some of the houses of Rell burnt.', 'neutral'],
    ['Karl Moss is the only artist of Rell.', 'Karl Moss is the only painter of Rell.', 'supported'],
    [SUPPORTED, PASSAGE, 'supported'],
    [CONTRADICTED, PASSAGE, 'supported'],
  ].map(([claim, evidence, label], i) => ({ id: `c${i}`, claim, evidence: [evidence], label }));
  await writeFile(file, lines(pairs));
  const { code, out } = await run(['eval', 'claims', file, '--rules', '--json']);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  const sum = (kind: string, code: string, count: string) =>
    report[kind]
      .find((row: { code: string }) => row.code === code)
      [count].reduce((a: number, b: number) => a + b, 0);
  expect(sum('rules', 'aligned', 'right')).toBe(1);
  expect(sum('rules', 'other-number', 'wrong')).toBe(1);
  expect(sum('guards', 'quantified-evidence', 'prevents')).toBe(1);
  expect(sum('guards', 'wider-word', 'fired')).toBe(1);
  expect(sum('guards', 'wider-word', 'costs')).toBe(1);
  const { out: text } = await run(['eval', 'claims', file, '--rules']);
  expect(text).toMatch(/^wider-word .*The passage says it of a narrower kind of thing$/mu);
});

test('pairs are measured by the verdict words they get', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'claims-')), 'pairs.jsonl');
  await writeFile(
    file,
    lines(labelled.map(([claim, label], i) => ({ id: `c${i}`, claim, evidence: [PASSAGE], label }))),
  );
  const { code, out } = await run(['eval', 'claims', file, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    n: 3,
    stated: { given: 1, right: 1, precision: 1, recall: 1 },
    differs: { given: 1, right: 1, precision: 1, recall: 1 },
    neutralFalse: 0,
  });
  expect((await run(['eval', 'claims', file])).out).toContain('1 of 1 right');
});

test('a folder is measured end to end, with the evidence that is shown', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claims-'));
  await writeFile(
    join(folder, 'passages.jsonl'),
    lines([{ id: 'p1', docId: 'a', title: 'Rell', text: PASSAGE }]),
  );
  await writeFile(
    join(folder, 'claims.jsonl'),
    lines(labelled.map(([claim, label], i) => ({ id: `c${i}`, claim, label, relevant: ['p1'] }))),
  );
  const { out } = await run(['eval', 'claims', folder, '--json']);
  expect(JSON.parse(out)).toMatchObject({ n: 3, 'evidenceRecall@1': 1, 'evidenceRecall@3': 1 });
});

test('what cannot be measured is said in one sentence', async () => {
  expect(await run(['eval', 'claims', '/nowhere.jsonl'])).toMatchObject({ code: 2, out: '' });
  expect(await run(['eval', 'claims', '/nowhere.jsonl', '--judge'])).toMatchObject({
    code: 2,
    err: 'There is no judge: set FOOTNOTE_JUDGE_URL and FOOTNOTE_JUDGE_MODEL.\n',
  });
});

test('a judge that cannot be reached is said not to have answered', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'data-'));
  const file = join(dataDir, 'pairs.jsonl');
  await writeFile(
    file,
    lines([
      {
        id: '1',
        claim: 'People saw Queen Adela open the harbour of Rell.',
        evidence: [PASSAGE],
        label: 'supported',
      },
    ]),
  );
  const env = {
    FOOTNOTE_JUDGE_URL: 'http://127.0.0.1:9/v1',
    FOOTNOTE_JUDGE_MODEL: 'small',
    FOOTNOTE_DATA_DIR: dataDir,
  };
  const { err } = await run(['eval', 'claims', file, '--judge'], env);
  expect(err).toMatch(
    /^1 of 1 questions had no usable answer: .+\nThe judge was right in 0 of 0 verdicts\./u,
  );
});

test('nothing is sent to a judge that is off, not measured, or not the one that was', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end('{}');
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const dataDir = await mkdtemp(join(tmpdir(), 'data-'));
  const data = { FOOTNOTE_DATA_DIR: dataDir };
  const small = { ...data, FOOTNOTE_JUDGE_URL: url, FOOTNOTE_JUDGE_MODEL: 'small' };
  const open = ['check', 'Russia paid for the pipeline', '--library', 'knowledge'];
  try {
    await run(open, data);
    await run(open, small);
    expect(asked).toBe(0);
    const calibration = { judge: `small at ${url}`, given: 20, right: 20, measured: '2026-01-01' };
    await writeFile(join(dataDir, 'judge-calibration.json'), JSON.stringify(calibration));
    await run(open, { ...small, FOOTNOTE_JUDGE_MODEL: 'large' });
    await run(open, data);
    expect(asked).toBe(0);
    expect((await run(open, small)).out).toContain('Footnote does not decide this; the closest passage:');
    expect(asked).toBe(1);
  } finally {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});

test('a judge is handed out only after it was measured to be right', async () => {
  const quote = 'opened by Queen Adela in 1911';
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const asked = JSON.parse(JSON.parse(body).messages[1].content);
    const [{ passageId }] = asked.passages;
    const proposals = [{ passageId, label: 'supported', score: 1, quote, differences: [] }];
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ proposals }) } }] }));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const dataDir = await mkdtemp(join(tmpdir(), 'data-'));
  const env = { FOOTNOTE_JUDGE_URL: url, FOOTNOTE_JUDGE_MODEL: 'small', FOOTNOTE_DATA_DIR: dataDir };
  const settings = { url, model: 'small' };
  const file = join(dataDir, 'pairs.jsonl');
  const measure = async (label: string) => {
    const pair = { claim: 'People saw Queen Adela open the harbour of Rell.', evidence: [PASSAGE], label };
    await writeFile(file, lines(Array.from({ length: 20 }, (_, i) => ({ id: `c${i}`, ...pair }))));
    return run(['eval', 'claims', file, '--judge'], env);
  };
  try {
    expect(await measuredJudge(settings, dataDir)).toBeUndefined();
    expect((await measure('neutral')).err).toContain('It stays silent');
    expect(await measuredJudge(settings, dataDir)).toBeUndefined();
    expect((await measure('supported')).err).toContain('It may speak');
    expect(await measuredJudge(settings, dataDir)).toBeDefined();
    expect(await measuredJudge({ ...settings, model: 'other' }, dataDir)).toBeUndefined();
    expect(await readFile(join(dataDir, 'judge-calibration.json'), 'utf8')).not.toContain('key');
  } finally {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});

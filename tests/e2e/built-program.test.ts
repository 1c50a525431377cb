/** The built program as a host runs it: arguments, environment, pipes, exit codes. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');
/** Several articles, so that a number leaves a choice. */
const HARBOUR = join(import.meta.dirname, '..', 'contract', 'library');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function footnote(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', chunk => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', chunk => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test('the second start answers from what the first has kept, and as the first', async () => {
  const env = { FOOTNOTE_DATA_DIR: join(folder, 'kept') };
  const first = await footnote(['ask', 'when did they meet'], { env });
  expect(await readdir(join(folder, 'kept', 'snapshots'))).toHaveLength(1);
  expect(await footnote(['ask', 'when did they meet'], { env })).toEqual(first);
  expect((await footnote(['doctor'], { env })).out).toMatch(
    /^ok +snapshot .+ the next start reads nothing anew$/mu,
  );
});

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'Es wurde nichts gefragt'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'Rien n’a été demandé'],
  [{ LANG: 'C' }, 'Nothing was asked'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'POSIX' }, 'Nothing was asked'],
])('with %j the chat says %s', async (env, sentence) => {
  expect((await footnote([], { env })).err).toContain(sentence);
});

test('the command line is English in every environment', async () => {
  const env = { LANG: 'de_DE.UTF-8' };
  expect(await footnote(['ask', 'when did they meet'], { env })).toEqual(
    await footnote(['ask', 'when did they meet']),
  );
});

describe('the exit code', () => {
  const cases: readonly [string, readonly string[], number][] = [
    ['0 for an answer', ['ask', 'who signed the agreement on the exercises'], 0],
    ['0 for words without quotation marks', ['ask', 'who', 'signed', 'the', 'agreement'], 0],
    ['0 for a choice', ['quote', '2', '--library', HARBOUR], 0],
    ['0 for several passages', ['quote', '2-3'], 0],
    ['0 for a claim near to the sources', ['check', 'the leaders met in Ulan-Ude in 2010'], 0],
    ['3 for a claim far from them', ['check', 'the talks on zeppelins resumed in 2013'], 3],
    [
      '0 for an altered quotation',
      ['quotecheck', '"answers with the passage himself, never a paraphrase"'],
      0,
    ],
    ['3 for a quotation from nowhere', ['quotecheck', 'to boldly go where nobody went before'], 3],
    ['2 for too short a quotation', ['quotecheck', 'hello'], 2],
    ['0 for a list', ['topics'], 0],
    ['0 for packs without a problem', ['pack', 'check'], 0],
    ['0 for help', ['--help'], 0],
    ['3 for an abstention', ['ask', 'who won the 1998 world cup'], 3],
    ['3 for what begins with a dash', ['ask', '--', '-5', 'zeppelins'], 3],
    ['2 for no question', ['ask'], 2],
    ['2 for an unknown subcommand', ['aks', 'when'], 2],
    ['2 for an unknown option', ['ask', '--jsno', 'when'], 2],
    ['2 for an import without a pack', ['import', 'article.txt'], 2],
    ['1 for a missing library', ['--library', 'nowhere', 'ask', 'when'], 1],
    ['1 for packs with a problem', ['pack', 'check', 'nowhere'], 1],
    ['1 for a platform that is not set up', ['--only', 'discord'], 1],
  ];
  test.each(cases)('%s', async (_name, args, code) => {
    const outcome = await footnote(args);
    expect(outcome).toMatchObject({ code });
    if (code === 1 || code === 2) expect(outcome.err.trim()).toMatch(/^\S.*[.?]?$/u);
    else expect(outcome.err).toBe('');
  });
});

test('an answer as JSON is one line, with its kind and the passages', async () => {
  const { out } = await footnote(['ask', '--json', 'who signed the agreement on the exercises']);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  const data = JSON.parse(out);
  expect(data.kind).toBe('found');
  expect(data.citations[0].passageId).toMatch(/^ulan-ude-2011\/[a-z-]+#p\d+$/u);
});

test('a check as JSON is its verdict', async () => {
  const claim = await footnote(['check', '--json', 'The leaders met in Ulan-Ude on 24 August 2010']);
  expect(JSON.parse(claim.out)).toMatchObject({ kind: 'differs', differences: [{ evidence: '2011' }] });
  const quotation = await footnote([
    'quotecheck',
    '--json',
    '"answers with the passage himself, never a paraphrase"',
  ]);
  expect(JSON.parse(quotation.out)).toMatchObject({ kind: 'altered' });
});

test('an abstention as JSON keeps its kind and its exit code', async () => {
  const { code, out } = await footnote(['ask', 'who won the 1998 world cup', '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ kind: 'notFound', coverage: { packs: expect.any(Array) } });
});

test('--explain says how words were read and what was weighed', async () => {
  const { out } = await footnote(['ask', 'pipline', 'construction', '--explain']);
  expect(out).toMatch(/pipline \(as pipeline/u);
  expect(out).toMatch(/sure 0\.\d+, (?:over|under) the bar of 0\.\d+; related/u);
});

describe('piped lines', () => {
  test('are answered one after the other, with the exit code of the last', async () => {
    const { code, out } = await footnote([], { input: '/summit\n\nwho won the 1998 world cup\n' });
    expect(code).toBe(3);
    // Nobody typed them where they are read, so each stands above its answer.
    expect(out).toMatch(
      /^> \/summit\n[\s\S]*Ulan-Ude[\s\S]*\n> who won the 1998 world cup\nNot in these sources/u,
    );
    expect(out).not.toContain('\u001B');
  });

  test('can pick an action of the reply before', async () => {
    const { code, out } = await footnote([], { input: '/summit\n1\n' });
    expect(code).toBe(0);
    expect(out).toContain('in context');
  });

  // Whoever types keeps standard input open; only leaving ends the program.
  test.each(['/quit', '/exit'])('end with %s, although more could be typed', async leave => {
    const child = spawn(process.execPath, [PROGRAM], { cwd: folder });
    child.stdin.write(`/topics gas\n${leave}\n`);
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(0);
  });

  test('without a question get one sentence', async () => {
    const { code, out, err } = await footnote([], { input: '\n \n' });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).toBe('Nothing was asked: pipe a line such as /topics.');
  });
});

test('a reader that leaves early ends the program quietly', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'topics'], { cwd: folder });
  let err = '';
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  child.stdout.destroy();
  await new Promise(resolve => child.on('close', resolve));
  expect(err).toBe('');
});

describe('a full disk', () => {
  test.each([
    ['for the answer is said in one sentence', '>/dev/full', /^The reply cannot be written \(ENOSPC\).*\n$/u],
    ['for the answer and what is said about it leaves the exit code', '>/dev/full 2>/dev/full', /^$/u],
  ])('%s', async (_name, redirection, expected) => {
    const line = `"${process.execPath}" "${PROGRAM}" ask who signed the agreement ${redirection}`;
    const child = spawn('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', chunk => {
      err += chunk;
    });
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(1);
    expect(err).toMatch(expected);
  });
});

describe('the environment', () => {
  test('is refused with every problem at once', async () => {
    const { code, err } = await footnote(['ask', 'when'], { env: { LOG_LEVEL: 'loud', PORT: '0' } });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  test.each([
    ['a platform', [], { DISCORD_TOKEN: 'abc' }],
    ['a command of a host', ['community', 'console', 'settings'], {}],
    ['the doctor', ['doctor'], {}],
  ])('with a data folder that cannot be made is one sentence for %s', async (_name, args, more) => {
    const env = { FOOTNOTE_DATA_DIR: '/proc/footnote/data', FOOTNOTE_WEB: 'off', ...more };
    const { code, out, err } = await footnote(args, { env });
    expect(code).toBe(1);
    const said = `${out}${err}`.split('\n').filter(line => line.includes('FOOTNOTE_DATA_DIR'));
    expect(said).toEqual([expect.stringContaining('name a folder that can be written to.')]);
    expect(err).not.toContain('fault of its own');
  });

  test('is completed by .env, and goes before it', async () => {
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=loud\n');
    expect(await footnote(['topics'])).toMatchObject({ code: 1 });
    expect(await footnote(['topics'], { env: { LOG_LEVEL: 'warn' } })).toMatchObject({ code: 0 });
    await rm(join(folder, '.env'));
  });

  test('can ask for logs, which are JSON lines without anyone’s words', async () => {
    const { err } = await footnote(['ask', 'who signed the agreement'], { env: { LOG_LEVEL: 'info' } });
    const lines = err
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ event: 'answered', command: 'ask' }));
    expect(err).not.toContain('signed');
  });
});

test('an article of the host’s own is imported and answers at once', async () => {
  const file = join(folder, 'night-ferry.txt');
  await writeFile(
    file,
    'The night ferry\n\nThe night ferry leaves the old harbour at nine in the evening.\n\nBicycles travel free of charge on its lower deck.\n',
  );
  const imported = await footnote(['import', file, '--pack', 'ferries', '--publisher', 'Harbour Notes']);
  expect(imported).toMatchObject({ code: 0, err: '' });
  const answer = await footnote(['ask', '--json', 'do bicycles travel free of charge']);
  expect(JSON.parse(answer.out).citations[0].passageId).toMatch(/^ferries\//u);
  const again = await footnote(['import', file, '--pack', 'ferries', '--publisher', 'Harbour Notes']);
  expect(again.out).toMatch(/nothing|unchanged/iu);
  const binary = join(folder, 'picture.txt');
  await writeFile(binary, Buffer.from([0, 1, 2, 255, 254, 0]));
  expect(await footnote(['import', binary, '--pack', 'ferries'])).toMatchObject({ code: 2, out: '' });
  expect(await footnote(['import', 'missing.txt', '--pack', 'ferries'])).toMatchObject({ code: 2, out: '' });
});

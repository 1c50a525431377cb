import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { ConfigError } from '../../../src/index.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

async function run(args: readonly string[], env: Record<string, string> = {}, piped = '') {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(piped);
  const code = await runProgram(['--library', LIBRARY, ...args], {
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

test('words are one question, quoted or not', async () => {
  const quoted = await run(['ask', 'when does the night ferry leave']);
  const loose = await run(['ask', 'when', 'does', 'the', 'night', 'ferry', 'leave']);
  expect(loose).toEqual(quoted);
  expect(quoted.code).toBe(0);
  expect(quoted.out).toContain('https://example.org/night-ferry');
});

describe('what is only close', () => {
  test('is an answer to the one who asked: exit code 0', async () => {
    const { code, out, err } = await run(['ask', 'what does bread cost on board']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Nothing here says that in so many words\. The closest passages:/u);
    expect(out).toContain('nothing on cost');
    expect(out).not.toMatch(/\[\d\]/u);
  });

  test('is of the kind closest in JSON, with what each passage has and lacks', async () => {
    const { code, out } = await run(['ask', 'what does bread cost on board', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'closest',
      closest: [
        {
          citation: { passageId: 'harbour/night-ferry#p3', label: '¶3' },
          has: ['bread', 'board'],
          lacks: ['cost'],
        },
        { citation: { passageId: 'harbour/quay-boards#p2' } },
        {},
      ],
    });
  });

  test('is told from an abstention by the exit code', async () => {
    expect((await run(['ask', 'who won the world cup in 1998'])).code).toBe(3);
  });
});

test('one question offers no numbers, since none can be picked', async () => {
  const { out } = await run(['quote', '2']);
  expect(out).toContain('Which one?');
  expect(out).not.toMatch(/\[\d\]/u);
});

test('a problem is one sentence on standard error, and on standard output only as JSON', async () => {
  expect(await run(['ask'])).toMatchObject({ code: 2, out: '' });
  const { code, out, err } = await run(['ask', '--json']);
  expect(code).toBe(2);
  expect(JSON.parse(out).kind).toBe('problem');
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('bad usage is one sentence, in which nothing gives the terminal an order', async () => {
  const { code, out, err } = await run(['a\u001B[2Jks']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('There is no subcommand a␛[2Jks. footnote --help lists what there is.\n');
});

test('help is for standard output', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('footnote');
});

test('--version prints the version', async () => {
  expect(await run(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  });
});

test('help says what --help does, of the program and of a subcommand', async () => {
  expect(await run(['help'])).toEqual(await run(['--help']));
  expect(await run(['help', 'ask'])).toEqual(await run(['ask', '--help']));
  expect(await run(['help', 'pack', 'check'])).toEqual(await run(['pack', 'check', '--help']));
});

describe('what would be ignored is refused in one sentence', () => {
  test.each([
    ['words after sources', ['sources', 'foo']],
    ['--explain where nothing is searched for', ['topics', '--explain']],
    ['--explain with sources', ['sources', '--explain']],
    ['--explain beside --json', ['ask', 'when', '--json', '--explain']],
    ['help on what there is not', ['help', 'aks']],
  ])('%s', async (_name, args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('--explain of a check lists every code with its sentence', async () => {
  const { out } = await run(['check', 'Most officers heard about the summit.', '--explain']);
  const lines = out.split('\n').slice(out.split('\n').findIndex(line => line.endsWith(', because of')));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(1).filter(line => line !== ''))
    expect(line).toMatch(/^ {2}[a-zA-Z-]+: .+\.$/u);
});

test('a question that is too long is counted without the name of the command', async () => {
  const { err } = await run(['ask', 'a'.repeat(10_000)]);
  expect(err).toBe('That is 10,000 characters; /ask takes up to 1,000.\n');
});

test('an article of several pages is read to its end, since no page can be turned', async () => {
  const bundled = new URL('../../../knowledge', import.meta.url).pathname;
  const words = ['read', "Who Doesn't Like Russia-North Korean Rapprochement?"];
  const { out } = await run(['--library', bundled, ...words]);
  expect(out).not.toMatch(/page \d/u);
  const marks = Array.from(out.matchAll(/¶(\d+)$/gmu), ([, number]) => Number(number));
  const own = marks.filter((number, index) => index === 0 || number > Math.max(...marks.slice(0, index)));
  expect(own).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  const { out: json } = await run(['--library', bundled, ...words, '--json']);
  expect(JSON.parse(json).citations).toHaveLength(30);
});

describe('without a subcommand', () => {
  test('piped lines are answered', async () => {
    const { code, out } = await run([], {}, '/timetable\n');
    expect(code).toBe(0);
    expect(out).toContain('The night ferry leaves the old harbour at nine');
  });

  test('a platform that is set up, but not there, ends the start', async () => {
    await expect(run(['--only', 'irc'])).rejects.toThrow(ConfigError);
  });

  test('--only console opens the terminal, whatever is set up', async () => {
    const { code } = await run(['--only', 'console'], { DISCORD_TOKEN: 'abc' }, '/topics\n');
    expect(code).toBe(0);
  });
});

test('packs are counted when they have no problem', async () => {
  expect((await run(['pack', 'check'])).out).toBe('1 pack, 2 articles, 5 passages: no problems.\n');
});

/** `footnote cite`: what goes into a file is the file, to the letter. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

async function run(...args: readonly string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end();
  const code = await runProgram(['--library', LIBRARY, 'cite', ...args], {
    input,
    output,
    errors,
    config: () => readSettings({}),
    logger: () => QUIET,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(output), err: text(errors) };
}

test('a pack in a style is the file of that style, with its own line ends', async () => {
  const { code, out } = await run('harbour', '--style', 'ris');
  expect(code).toBe(0);
  expect(out).toMatch(/^TY {2}- ELEC\r\nID {2}- harbour\/night-ferry\r\n/u);
  expect(out.match(/^ER {2}- \r$/gmu)).toHaveLength(2);
});

test('without anything it is the whole library, and parses as what it says it is', async () => {
  const items = JSON.parse((await run('--style', 'csl-json')).out);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['harbour/night-ferry', 'harbour/quay-boards']);
});

test('a passage is shown in each style of running text, with its note', async () => {
  const { out } = await run('2', 'of', 'the', 'night', 'ferry');
  expect(out.replace(/\s+/gu, ' ')).toContain('R. Lind, “The night ferry,” Harbour Notes, May 2019, par. 2,');
  expect(out).toContain('(Lind, 2019, para. 2)');
});

test('the outcome as JSON has the entries and the file', async () => {
  const { kind, styles } = JSON.parse(
    (await run('the', 'night', 'ferry', '--style', 'bibtex', '--json')).out,
  );
  expect(kind).toBe('bibliography');
  expect(styles[0]).toMatchObject({ style: 'bibtex', entries: [{ articleId: 'harbour/night-ferry' }] });
  expect(styles[0].text).toContain('@misc{harbour:night-ferry,');
});

test('a style that there is not is one sentence, and exit code 2', async () => {
  const { code, out, err } = await run('harbour', '--style', 'vancouver');
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/\s+/gu, ' ')).toBe(
    'There is no style of that name. Choose one of chicago, mla, apa, bibtex, ris, csl-json. ',
  );
});

test('what there is not is an abstention', async () => {
  expect((await run('zeppelins')).code).toBe(3);
});

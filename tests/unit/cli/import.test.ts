/** `footnote import` as a host types it: several sources, addresses, standard input, a look before it lands. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const PROSE =
  'The harbour froze in January, and the board closed the inner basin at once, as it had always done before.';
const page = (title: string, more = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${PROSE}</p><p>By March it was open, and nobody spoke of the ice again. ${more}</p></article></body></html>`;

let folder: string;
let close: (() => void) | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterEach(async () => {
  close?.();
  close = undefined;
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], piped: string | Buffer = '', editor?: string) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(piped);
  const code = await runProgram(['--library', join(folder, 'library'), ...args], {
    input,
    output,
    errors,
    config: () => readSettings({}),
    logger: () => QUIET,
    editor: () => editor,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(output), err: text(errors) };
}

const imports = (...args: readonly string[]) => run(['import', ...args, '--pack', 'harbour']);
const put = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const packFiles = () => readdir(join(folder, 'library', 'harbour')).catch(() => []);

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('several files end in a table, and one that cannot come in does not keep out the others', async () => {
  const files = [
    await put('one.txt', `One\n\n${PROSE}\n\nEnd.`),
    await put('two.html', page('Two')),
    await put('three.txt', '{\\rtf1 x}'),
  ];
  const { code, out } = await imports(...files);
  expect(code).toBe(2);
  expect(out).toMatch(/One +imported +plain text +2/u);
  expect(out).toMatch(/Two +imported +web page +2/u);
  expect(out).toMatch(/three\.txt: .*RTF/u);
  expect(out).toContain('2 articles in, 1 refused.');
  expect(await packFiles()).toEqual(['one.md', 'pack.yaml', 'two.md']);
});

test('a folder brings what can be imported in it, and says how much it passed over', async () => {
  await put('one.txt', `One\n\n${PROSE}\n\nEnd.`);
  await put('two.md', `# Two\n\n${PROSE} Twice.`);
  await put('picture.png', 'x');
  const { code, out } = await imports(folder);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('2 articles in, 0 refused.') });
  expect(out).toMatch(/1 file of other kinds/u);
});

test('standard input is imported under the name given', async () => {
  const piped = await run(['import', '-', '--pack', 'harbour', '--name', 'ice.md'], `# Ice\n\n${PROSE}\n`);
  expect(piped).toMatchObject({ code: 0, err: '' });
  expect(await packFiles()).toContain('ice.md');
});

test('a dry run shows title, source, numbered passages and what was left out, and writes nothing', async () => {
  const file = await put('ice.md', `# Ice\n\n<!-- a note -->\n\n${PROSE}\n\n## Thaw\n\nIt broke in March.\n`);
  const { code, out } = await imports(file, '--author', 'R. Lind', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Title taken from line 1: Ice');
  expect(out).toContain('Source: R. Lind');
  expect(out).toContain('line 3: <!-- a note --> (comment)');
  expect(out).toContain(`¶1 ${PROSE}`);
  expect(out).toMatch(/Thaw\n¶2 It broke in March\./u);
  expect(await packFiles()).toEqual([]);
});

describe('--edit', () => {
  test('imports what the host saved', async () => {
    const file = await put('ice.txt', `Ice\n\n${PROSE}\n\nIt broke in March.`);
    const { code } = await run(
      ['import', file, '--pack', 'harbour', '--edit'],
      '',
      "sed -i -e 's/broke/went/'",
    );
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'library', 'harbour', 'ice.md'), 'utf8')).toContain(
      'It went in March.',
    );
  });

  test.each([
    ['an editor that fails', 'false', /not saved/u],
    ['a head that is spoilt', "sed -i -e 's/^licence:.*/licens: MIT/'", /Line \d+ of what you saved/u],
  ])('%s leaves the library as it was', async (_, editor, expected) => {
    const file = await put('ice.txt', `Ice\n\n${PROSE}\n\nIt broke in March.`);
    const { code, err } = await run(['import', file, '--pack', 'harbour', '--edit'], '', editor);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
    expect(await packFiles()).toEqual([]);
  });
});

describe('an address', () => {
  const private_ = ['--allow-private', '--allow-http'] as const;

  test('is kept as the source, with the day, and updates its article the next time', async () => {
    let text = page('Ice');
    const base = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(text));
    });
    expect(await imports(`${base}/notes/ice.html?utm_source=x`, ...private_)).toMatchObject({
      code: 0,
      err: '',
    });
    const article = await readFile(join(folder, 'library', 'harbour', 'ice.md'), 'utf8');
    expect(article).toMatch(/^retrieved: \d{4}-\d{2}-\d{2}$/mu);
    expect(article).toContain(`url: ${base}/notes/ice.html`);
    text = page('Ice', 'Or so they say.');
    const again = await imports(`${base}/notes/ice.html`, ...private_);
    expect(again.out).toMatch(/Updated “Ice”.*1 passage kept, 1 added, 1 removed/u);
    expect(await packFiles()).toEqual(['ice.md', 'pack.yaml']);
  });

  test('another page of the same name is another article', async () => {
    const base = await serve((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(page(request.url === '/a/index.html' ? 'Ice' : 'Fog', request.url));
    });
    await imports(`${base}/a/index.html`, ...private_);
    await imports(`${base}/b/index.html`, ...private_);
    expect(await packFiles()).toEqual(['index-2.md', 'index.md', 'pack.yaml']);
  });

  test.each<[string, string, RegExp]>([
    ['without encryption', 'http://example.org/', /not encrypted/u],
    ['of this machine', 'https://127.0.0.1/', /own network/u],
    ['of this machine by its name', 'https://localhost/', /own network/u],
    ['of this machine as a number', 'https://2130706433/', /own network/u],
    ['of this machine in the newer form', 'https://[::1]/', /own network/u],
    ['of this machine within the newer form', 'https://[::ffff:127.0.0.1]/', /own network/u],
    ['of the own network', 'https://192.168.1.1/admin', /own network/u],
    ['of a cloud’s own data', 'https://169.254.169.254/latest', /own network/u],
    ['with a password', 'https://a:b@example.org/', /password/u],
    ['of another kind', 'ftp://example.org/a.txt', /no address of the web/u],
  ])('%s is refused in one sentence', async (_, address, expected) => {
    const { code, out, err } = await imports(address);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['that is not there', (_, response) => response.writeHead(404).end(), /404/u],
    [
      'that leads in circles',
      (_, response) => response.writeHead(302, { location: '/again' }).end(),
      /more than 5 times/u,
    ],
    [
      'that leads to another kind of address',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /no address of the web/u,
    ],
    [
      'that is too large',
      (_, response) => response.writeHead(200, { 'content-length': '60000000' }).end(),
      /larger than 50 MB/u,
    ],
    [
      'that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('x');
        setImmediate(() => response.destroy());
      },
      /cannot be reached/u,
    ],
    [
      'that unpacks to more than is fetched',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(60_000_000)));
      },
      /larger than 50 MB/u,
    ],
  ])('%s gets one sentence', async (_, listener, expected) => {
    const base = await serve(listener);
    const { code, err } = await imports(`${base}/x`, ...private_);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
    expect(await packFiles()).toEqual([]);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['a title for two articles', ['a.txt', 'b.txt', '--title', 'X'], /--title is of one article/u],
  ['a language that is none', ['a.txt', '--language', 'persian language'], /not a language code/u],
  ['a part that is none', ['a.txt', '--split', 'pages'], /chapters/u],
  ['an editor that is not known', ['a.txt', '--edit'], /set EDITOR/u],
])('%s is told', async (_, args, expected) => {
  await put('a.txt', 'x');
  const { code, err } = await imports(...args.map(arg => (arg.endsWith('.txt') ? join(folder, arg) : arg)));
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
});

test('topics are turned on by name, and proposed again after they were removed', async () => {
  const file = await put(
    'ice.txt',
    'Ice\n\nThe Harbour Board closed the basin.\n\nThe Harbour Board opened it.\n\nEnd.',
  );
  const { out } = await imports(file);
  expect(out).toMatch(/harbour-board +2 passages, ¶1: “The Harbour Board closed/u);
  expect(await run(['topics', 'on', 'harbour-board'])).toMatchObject({
    code: 0,
    out: 'Turned on in harbour: harbour-board.\n',
  });
  expect((await run(['topics'])).out).toContain('harbour-board');
  expect(await run(['topics', 'on', 'herring'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no topic herring/u),
  });
  const yaml = join(folder, 'library', 'harbour', 'pack.yaml');
  await writeFile(yaml, (await readFile(yaml, 'utf8')).replace(/\n# Proposed[\s\S]*/u, '\n'));
  expect((await run(['topics', 'suggest', 'harbour'])).out).toMatch(/harbour-board +2 passages/u);
});

test('articles of one title are told apart where they are listed, and the import says so', async () => {
  await imports(await put('a.txt', `Report\n\n${PROSE}\n\nOne.`), '--published', '2021-05-03');
  const second = await imports(
    await put('b.txt', `Report\n\n${PROSE} Twice.\n\nTwo.`),
    '--published',
    '2021-05-04',
  );
  expect(second.out).toMatch(/harbour\/a has the same title/u);
  const { out } = await run(['sources']);
  expect(out).toContain('Report (2021-05-03)');
  expect(out).toContain('Report (2021-05-04)');
  // What is cited elsewhere has no others beside it.
  const cited = await run(['cite', 'harbour/a', '--style', 'bibtex']);
  expect(cited.out).toContain('title = {{Report}}');
});

test('the same text under another name is noticed', async () => {
  await imports(await put('a.txt', `Report\n\n${PROSE}\n\nOne.`));
  const { out } = await imports(await put('b.txt', `A Report\n\n${PROSE}\n\nOne.`));
  expect(out).toMatch(/“Report” \(harbour\/a\) has the same text/u);
});

test('the same text in many formats is noticed in one line', async () => {
  for (const name of ['a', 'b', 'c', 'd'])
    await imports(await put(`${name}.txt`, `Report ${name}\n\n${PROSE}\n\nOne.`));
  const { out } = await imports(await put('e.txt', `A Report\n\n${PROSE}\n\nOne.`));
  expect(out.match(/same text/gu)).toHaveLength(1);
  expect(out).toMatch(/have the same text: “Report a” \(harbour\/a\), .* and 1 more|, 1 more\./u);
});

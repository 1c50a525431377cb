/** The pages as files, through the program's own command. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../adapters/cli/program.ts';
import { readSettings } from '../../adapters/settings.ts';
import { loadLibrary, passagePath } from '../../src/index.ts';
import { HARBOUR } from './open-web.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

let folder: string;
let packs: string;
let site: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-export-'));
  [packs, site] = [join(folder, 'packs'), join(folder, 'site')];
  await cp(HARBOUR, packs, { recursive: true });
  const path = join(packs, 'harbour', 'pack.yaml');
  await writeFile(path, `${await readFile(path, 'utf8')}\nreader: public\n`);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end();
  const code = await runProgram(['--library', packs, 'web', 'export', ...args], {
    input,
    output,
    errors,
    config: () => readSettings({ FOOTNOTE_DATA_DIR: join(folder, 'data') }),
    logger: () => QUIET,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(output), err: text(errors) };
}

const changes = async (...args: readonly string[]) => JSON.parse((await run(site, '--json', ...args)).out);

async function filesIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

async function rewrite(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(packs, 'harbour', file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

test('every passage has a page of its own, with its words to the letter, as data and as records', async () => {
  expect((await run(site)).code).toBe(0);
  const library = await loadLibrary([{ path: packs, optional: false }], { reserved: [] });
  for (const passage of library.passages) {
    const path = join(site, passagePath(passage));
    const data = JSON.parse(await readFile(`${path}.json`, 'utf8'));
    expect(data.quotation.exact).toBe(passage.text);
    expect(await readFile(`${path}.bib`, 'utf8')).toContain('@misc{');
    expect(await readFile(join(path, 'index.html'), 'utf8')).toContain(`¶${passage.ordinal}`);
  }
});

test('every link leads to a file of the export, from disk too, and nothing is fetched from elsewhere', async () => {
  await run(site);
  const files = await filesIn(site);
  const pages = files.filter(file => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const html = await readFile(join(site, page), 'utf8');
    for (const [, tag = '', , address = ''] of html.matchAll(/<(\w+)[^>]*?\s(href|src|action)="([^"]*)"/gu)) {
      if (tag === 'a' && /^https?:/u.test(address)) continue;
      expect(address, `${tag} in ${page}`).not.toMatch(/^(?:[a-z]+:|\/)/iu);
      const [file = ''] = address.split('#');
      if (file === '') continue;
      const target = relative(site, resolve(site, dirname(page), decodeURIComponent(file)));
      expect(files, `${address} in ${page}`).toContain(target);
    }
    expect(html).not.toContain('type="module"');
  }
});

test('with an address, pages name their own, and without one they name none', async () => {
  const page = join(site, 'read/harbour/night-ferry/p2/index.html');
  await run(site);
  expect(await readFile(page, 'utf8')).not.toContain('rel="canonical"');
  await run(site, '--base', 'https://read.example.org/notes/');
  const address = 'https://read.example.org/notes/read/harbour/night-ferry/p2/';
  expect(await readFile(page, 'utf8')).toContain(`<link rel="canonical" href="${address}"`);
});

test('with cards, each quotation has its picture, which its page names where it has an address', async () => {
  const page = join(site, 'read/harbour/night-ferry/p2/index.html');
  const { added } = await changes('--cards', '--base', 'https://read.example.org');
  expect(added.filter((file: string) => file.endsWith('.png'))).toHaveLength(5);
  expect((await readFile(join(site, 'card/harbour/night-ferry/p2.png'))).subarray(1, 4).toString()).toBe(
    'PNG',
  );
  const card = 'https://read.example.org/card/harbour/night-ferry/p2.png';
  expect(await readFile(page, 'utf8')).toContain(`<meta property="og:image" content="${card}"`);
  expect((await changes('--base', 'https://read.example.org')).removed).toContain(
    'card/harbour/night-ferry/p2.png',
  );
  expect(await readFile(page, 'utf8')).not.toContain('og:image');
});

describe('an export over one of before', () => {
  test('leaves what has not changed as it is', async () => {
    await run(site);
    const page = join(site, 'read/harbour/night-ferry/p1/index.html');
    const before = await stat(page);
    expect(await changes()).toMatchObject({ added: [], changed: [], removed: [] });
    expect((await stat(page)).mtimeMs).toBe(before.mtimeMs);
  });

  test('writes what has changed, and says which', async () => {
    await run(site);
    await rewrite('quay-boards.md', text => text.replace('four fathoms', 'five fathoms'));
    const { changed } = await changes();
    expect(changed).toContain('read/harbour/quay-boards/p2/index.html');
    expect(changed).toContain('assets/library.js');
    expect(changed.filter((file: string) => file.includes('night-ferry'))).toEqual([]);
    const page = await readFile(join(site, 'read/harbour/quay-boards/p2/index.html'), 'utf8');
    expect(page).toContain('five fathoms');
  });

  test('removes what there is no more, and touches nothing else', async () => {
    await run(site);
    await mkdir(join(site, 'read/own'));
    await writeFile(join(site, 'read/own/note.txt'), 'mine');
    await writeFile(join(site, 'CNAME'), 'read.example.org');
    await rm(join(packs, 'harbour', 'quay-boards.md'));
    await rewrite('pack.yaml', text => text.replace(/ {2}- name: signs[\s\S]*?\n(?=\n)/u, ''));
    const { removed } = await changes();
    expect(removed).toContain('read/harbour/quay-boards/p1/index.html');
    expect(await filesIn(site)).toEqual(expect.arrayContaining(['CNAME', 'read/own/note.txt']));
    expect((await filesIn(site)).filter(file => file.includes('quay-boards'))).toEqual([]);
  });

  test('brings back what somebody took away', async () => {
    await run(site);
    await rm(join(site, 'read/harbour/night-ferry/p1'), { recursive: true });
    await run(site);
    expect(await filesIn(site)).toContain('read/harbour/night-ferry/p1/index.html');
  });

  test('removes no file outside of what it wrote, whatever its note says', async () => {
    await run(site);
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await writeFile(join(site, 'CNAME'), 'mine');
    const note = join(site, '.footnote-export.json');
    const { files, ...rest } = JSON.parse(await readFile(note, 'utf8'));
    for (const file of ['../mine.txt', 'read/../../mine.txt', 'CNAME', join(folder, 'mine.txt')])
      files[file] = ['x', 'site'];
    await writeFile(note, JSON.stringify({ ...rest, files }));
    expect((await changes()).removed).toEqual([]);
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(await readFile(join(site, 'CNAME'), 'utf8')).toBe('mine');
  });

  test('is written anew where the note of before cannot be read', async () => {
    await run(site);
    await writeFile(join(site, '.footnote-export.json'), '{"version":');
    expect((await changes()).added.length).toBeGreaterThan(10);
  });
});

describe('what is refused, in a sentence', () => {
  test('a folder with files of others', async () => {
    await mkdir(site);
    await writeFile(join(site, 'thesis.txt'), 'mine');
    const { code, err } = await run(site);
    expect([code, await filesIn(site)]).toEqual([2, ['thesis.txt']]);
    expect(err).toMatch(/holds files that are no export of Footnote/u);
  });

  test.each([
    ['a file in place of a folder', ['packs/harbour/pack.yaml']],
    ['an address that is none', ['site', '--base', 'read.example.org']],
    ['an address with a question', ['site', '--base', 'https://read.example.org/?a=b']],
  ])('%s', async (_name, [dir = '', ...rest]) => {
    const { code, err } = await run(join(folder, dir), ...rest);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test.each(['signed', 'none'])(
  'a pack that is %s is left out and named, unless all is asked for',
  async reader => {
    await rewrite('pack.yaml', text => text.replace('reader: public', `reader: ${reader}`));
    const { out } = await run(site);
    expect(out).toContain('Left out, since not everyone may read it: harbour.');
    for (const file of await filesIn(site)) {
      expect(await readFile(join(site, file), 'utf8')).not.toMatch(/night.ferry|Bicycles travel/iu);
    }
    expect((await changes('--all')).added).toContain('read/harbour/night-ferry/p1/index.html');
  },
);

test('texts that mean no good end no script and no tag', async () => {
  await rewrite(
    'quay-boards.md',
    text => `${text}\n&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- \u2028 "}] and more.\n`,
  );
  await run(site);
  const data = await readFile(join(site, 'assets/library.js'), 'utf8');
  expect(data).not.toContain('<');
  const page = await readFile(join(site, 'read/harbour/quay-boards/p3/index.html'), 'utf8');
  expect(page).not.toContain('<script>');
  const library = new Function(`let footnoteLibrary; ${data}; return footnoteLibrary`)();
  expect(JSON.stringify(library)).toContain('alert(1)');
});

/** Files that are damaged, or made to harm: each ends in articles or in one sentence, and the program goes on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatNamed } from '../../src/import/formats/formats.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { readInWorker } from '../../src/import/read-in-worker.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'import');
const SEEDS =
  /^(?:chromium-article\.pdf|encrypted\.pdf|latex-koma\.pdf|pandoc-notes\.docx|libreoffice-plain\.docx|pandoc-3\.epub|libreoffice\.epub|chromium-saved_lincoln\.mhtml|hugo_summit\.html|jekyll_summit\.html)$/u;
const TOGETHER = 4;
/** Reading a PDF takes longest. */
const DAMAGES = (name: string) => (name.endsWith('.pdf') ? 9 : 25);

/** The same numbers on every machine (Mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Bytes changed, lost, doubled, moved, or the end cut off. */
function damaged(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = random(copy.length);
  const length = 1 + random(Math.min(4_000, copy.length - at));
  switch (random(6)) {
    case 0:
      for (let changes = 1 + random(200); changes > 0; changes--) copy[random(copy.length)] = random(256);
      return copy;
    case 1:
      return copy.subarray(0, at);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 3:
      return Buffer.concat([
        copy.subarray(0, at + length),
        ...Array.from({ length: 20 }, () => copy.subarray(at, at + length)),
        copy.subarray(at + length),
      ]);
    case 4:
      copy.fill(random(2) === 0 ? 0xff : 0, at, at + length);
      return copy;
    default: {
      // Sizes and counts, where a format writes them as text or in four bytes.
      const text = copy
        .toString('latin1')
        .replace(/\d{2,}/g, number => (random(8) === 0 ? String(random(2 ** 31)) : number));
      return Buffer.from(text, 'latin1');
    }
  }
}

async function outcomeOf(name: string, bytes: Uint8Array) {
  const file = { bytes, name, shown: name };
  const result = await importArticle({
    file,
    pack: 'p',
    library: 'no-such-library',
    reserved: [],
    dryRun: true,
  });
  if (result.kind !== 'refused') return result;
  expect(result.message, name).toMatch(/^[^\n]{20,400}[.]$/u);
  expect(result.message).not.toMatch(/\bat \w+ \(|Error:|undefined|\[object/u);
  return result;
}

test('more than 200 damaged files end in articles or in one sentence', async () => {
  const names = readdirSync(FOLDER).filter(name => SEEDS.test(name));
  const files = names.flatMap((name, seed) => {
    const bytes = readFileSync(join(FOLDER, name));
    const random = createRandom(seed * 7_919 + 1);
    return Array.from({ length: DAMAGES(name) }, () => ({ name, bytes: damaged(bytes, random) }));
  });
  expect(files.length).toBeGreaterThanOrEqual(200);
  const kinds = new Map<string, number>();
  const work = async () => {
    for (let next = files.shift(); next !== undefined; next = files.shift()) {
      const { kind } = await outcomeOf(next.name, next.bytes);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  expect(kinds.get('refused')).toBeGreaterThan(10);
  expect(kinds.get('preview')).toBeGreaterThan(10);
}, 180_000);

const EPUB_CONTAINER = strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>');
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** A directory that states another size than a part has. */
function lyingZip(parts: Record<string, Uint8Array>): Uint8Array {
  const zip = Buffer.from(zipSync(parts));
  for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 4))
    zip.writeUInt32LE(0xfffffff0, at + 24);
  return zip;
}

test.each<[string, string, () => Uint8Array, RegExp]>([
  [
    'a Word document that unpacks to more than 100 MB',
    'a.docx',
    () => zipSync({ 'word/document.xml': zeros(101), '[Content_Types].xml': strToU8('<x/>') }),
    /unpacks to more/u,
  ],
  [
    'a book that unpacks to more than 100 MB',
    'a.epub',
    () => zipSync({ 'META-INF/container.xml': EPUB_CONTAINER, 'a.xhtml': zeros(101) }),
    /unpacks to more/u,
  ],
  [
    'a book that says it is 4 GB',
    'a.epub',
    () => lyingZip({ 'META-INF/container.xml': EPUB_CONTAINER, 'b.opf': strToU8('<package/>') }),
    /unpacks to more/u,
  ],
  [
    'a page of 100,000 elements',
    'a.html',
    () => strToU8(`<!DOCTYPE html><html><body>${'<p>x</p>'.repeat(100_000)}</body></html>`),
    /100002 elements|1000\d\d elements/u,
  ],
  [
    'a page nested 50,000 deep',
    'a.html',
    () => strToU8(`<!DOCTYPE html><html><body>${'<b>'.repeat(50_000)}x</body></html>`),
    /nested deeper/u,
  ],
  [
    'a book of entities in entities',
    'a.epub',
    () =>
      zipSync({
        'META-INF/container.xml': EPUB_CONTAINER,
        'b.opf': strToU8(
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]><package>&b9;</package>`,
        ),
      }),
    /no text|does not say/u,
  ],
  [
    'a PDF whose pages are their own parents',
    'a.pdf',
    () =>
      strToU8(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 5>>endobj\ntrailer<</Root 1 0 R>>\n',
      ),
    /damaged|scan|no text/u,
  ],
])(
  '%s ends in one sentence',
  async (_, name, make, expected) => {
    const result = await outcomeOf(name, make());
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringMatching(expected) });
  },
  60_000,
);

test('what takes too long, or too much memory, is given up', async () => {
  const bytes = readFileSync(join(FOLDER, 'latex-koma.pdf'));
  const options = { name: 'a.pdf', split: undefined, charset: undefined };
  const slow = await readInWorker(formatNamed('pdf'), bytes, options, { timeMs: 1 });
  expect(slow).toMatchObject({ kind: 'refused', message: expect.stringMatching(/takes longer than/u) });
  const page = strToU8(
    `<!DOCTYPE html><html><body>${'<p>A sentence of the page.</p>'.repeat(40_000)}</body></html>`,
  );
  const large = await readInWorker(formatNamed('html'), page, options, { heapMb: 12 });
  expect(large).toMatchObject({ kind: 'refused', message: expect.stringMatching(/more memory/u) });
});

test('a script in a page does not run, and nothing that it names is fetched', async () => {
  const page =
    '<!DOCTYPE html><html><head><script>globalThis.ran = true; document.body.innerHTML = "no"</script></head><body><article><h1>Ice</h1><img src="http://127.0.0.1:1/x.png" onerror="globalThis.ran = true"><p>The harbour froze in January, and the board closed the basin at once.</p><iframe src="http://127.0.0.1:1/"></iframe></article></body></html>';
  const result = await outcomeOf('a.html', strToU8(page));
  expect(result).toMatchObject({ kind: 'preview', passages: 1 });
  expect(globalThis).not.toHaveProperty('ran');
});

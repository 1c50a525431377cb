import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCorpora, type OwnPack } from '../../../src/corpora.ts';
import { type Corpus, corpusOf, createCorpus } from '../../../src/corpus.ts';
import { addedPack } from '../../../src/library/added-pack.ts';
import { createAddedSnapshots, removeAddedSnapshots } from '../../../src/snapshot/added-snapshots.ts';
import { HARBOUR, loadBundled } from '../bot/room.ts';

const DAY = 24 * 60 * 60 * 1_000;
let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'footnote-added-'));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

/** How often it was read tells whether it came out of a snapshot. */
function ownPack(name: string, sentence: string): OwnPack & { readonly read: () => number } {
  const text = `---\ntitle: ${name}\nlicence: unknown\nfidelity: verbatim\n---\n\n${sentence}\n`;
  let read = 0;
  return {
    key: sentence,
    articles: 1,
    passages: 1,
    texts: new Map(),
    read: () => read,
    async open() {
      read += 1;
      return addedPack([{ slug: name.toLowerCase(), text }]);
    },
  };
}

async function open() {
  const whole = createCorpus(await loadBundled(HARBOUR));
  const snapshots = createAddedSnapshots({ dataFolder, program: 'build 1' });
  const corpora = createCorpora(prepared => corpusOf(prepared), { passagesMax: 1, snapshots });
  return { of: (own: OwnPack) => corpora.of(whole, { own }) };
}
const kept = () =>
  readdir(join(dataFolder, 'snapshots', 'added')).then(
    names => names.filter(name => name.endsWith('.snapshot')),
    () => [],
  );
const finds = ({ index }: Corpus, text: string) => {
  const query = index.parse(text);
  return query && index.search(query, 1)[0]?.passage.text;
};

test('a library that was let go opens out of its snapshot, with the same words', async () => {
  const [crane, buoy] = [ownPack('Crane', 'The crane is painted green.'), ownPack('Buoy', 'The buoy rings.')];
  const first = await open();
  await first.of(crane);
  await first.of(buoy);
  await expect.poll(kept).toHaveLength(2);
  const again = await first.of(crane);
  expect(finds(again, 'painted crane')).toBe('The crane is painted green.');
  expect(finds(again, 'do bicycles travel free')).toContain('Bicycles travel free of charge');
  // Another start of the same program.
  await (await open()).of(buoy);
  expect([crane.read(), buoy.read()]).toEqual([1, 1]);
});

test('another text is never answered from the snapshot of the one before', async () => {
  const { of } = await open();
  await of(ownPack('Crane', 'The crane is painted green.'));
  await expect.poll(kept).toHaveLength(1);
  expect(finds(await of(ownPack('Crane', 'The crane is painted red.')), 'painted crane')).toContain('red');
});

test('what nobody has asked for since yesterday is removed, and all of it on request', async () => {
  const { of } = await open();
  await of(ownPack('Crane', 'The crane is painted green.'));
  await of(ownPack('Buoy', 'The buoy rings.'));
  await expect.poll(kept).toHaveLength(2);
  const [old = ''] = await kept();
  const then = new Date(Date.now() - 1.5 * DAY);
  await utimes(join(dataFolder, 'snapshots', 'added', old), then, then);
  await removeAddedSnapshots(dataFolder, 'unused');
  expect(await kept()).not.toContain(old);
  expect(await kept()).toHaveLength(1);
  await removeAddedSnapshots(dataFolder, 'all');
  expect(await kept()).toEqual([]);
});

// @ts-check
// Communities with articles of their own in one process: what they take, and how long the first question of each waits.
//   node --expose-gc tests/bench/communities.mjs [--communities 500] [--passages 150] [--shared 0] [--no-snapshots]
// --shared adds a pack of so many paragraphs to the library that all of them share.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';
import { createRandom, makeParagraphs } from './corpus.mjs';
import { toArticles } from './library.mjs';

const { values } = parseArgs({
  options: {
    communities: { type: 'string', default: '500' },
    passages: { type: 'string', default: '150' },
    shared: { type: 'string', default: '0' },
    'no-snapshots': { type: 'boolean', default: false },
  },
});
const count = Number(values.communities);
const passages = Number(values.passages);
const shared = Number(values.shared);
const ARTICLES = 3;
const ASKED_AGAIN = 2_000;

const root = join(import.meta.dirname, '..', '..');
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
/** @type {typeof import('../../src/index.ts')} */
const core = /** @type {any} */ (await vite.ssrLoadModule('/src/index.ts'));
const folder = mkdtempSync(join(tmpdir(), 'footnote-communities-'));
const quiet = { debug() {}, info() {}, warn() {}, error: console.error };

const megabytes = () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
};
const at = (/** @type {readonly number[]} */ sorted, /** @type {number} */ share) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
const line = (/** @type {string} */ name, /** @type {number[]} */ times) => {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`${name}: p50 ${at(sorted, 0.5)}  p95 ${at(sorted, 0.95)}  most ${at(sorted, 1)} ms`);
};

try {
  const bundled = await core.loadLibrary([{ path: join(root, 'knowledge'), optional: false }], {
    reserved: [],
  });
  const paragraphs = makeParagraphs(count * passages + shared);
  const library = shared === 0 ? bundled : withShared(bundled, paragraphs.slice(count * passages));
  const store = await core.openStore({ dataFolder: folder, use: 'own' });
  const communities = core.createCommunities({ store: async () => store });
  const corpus = core.createCorpus(library);
  const snapshots = values['no-snapshots'] ? undefined : { dataFolder: folder, program: 'bench' };
  const context = core.createContext(corpus, { communities, snapshots });
  const bot = core.createBot(context, quiet);
  const origin = (/** @type {number} */ number) => ({
    community: `c${number}`,
    channel: 'c',
    user: 'host',
    locale: 'en',
    standing: { manages: true, roles: [] },
  });
  const own = (/** @type {number} */ number) => paragraphs.slice(number * passages, (number + 1) * passages);
  console.log(
    `${count} communities with ${passages} passages each, beside ${library.passages.length} shared ones`,
  );
  const before = megabytes();

  const adding = [];
  for (let number = 0; number < count; number++) {
    const begun = performance.now();
    const each = passages / ARTICLES;
    for (let article = 0; article < ARTICLES; article++) {
      const text = own(number)
        .slice(article * each, (article + 1) * each)
        .join('\n\n');
      const title = `Article ${article} of community ${number}`;
      const head = { kind: 'command', command: 'footnote add', ...origin(number) };
      const preview = await bot.handle({ .../** @type {any} */ (head), input: { text, title } });
      const add = preview.actions[0];
      if (add === undefined) throw new Error(JSON.stringify(preview.data));
      await bot.handle({ ...origin(number), kind: 'action', encoded: core.encodeAction(add.action) });
    }
    adding.push((performance.now() - begun) / ARTICLES);
  }
  line('an article added', adding);

  const ask = async (/** @type {number} */ number) => {
    const begun = performance.now();
    const [paragraph = ''] = own(number);
    const question = paragraph.split(' ').slice(0, 12).join(' ');
    const reply = await bot.handle({
      ...origin(number),
      kind: 'command',
      command: 'quote',
      input: { passage: question },
    });
    if (!JSON.stringify(reply.blocks).includes('added-here/')) throw new Error(JSON.stringify(reply));
    return performance.now() - begun;
  };
  const first = [];
  for (let number = 0; number < count; number++) first.push(await ask(number));
  line('the first question of each', first);
  console.log(`then ${megabytes()} MB, before ${before} MB`);
  const random = createRandom(7);
  const again = [];
  let most = 0;
  for (let i = 0; i < ASKED_AGAIN; i++) {
    again.push(await ask(Math.floor(random() * count)));
    most = Math.max(most, process.memoryUsage().rss / 1e6);
  }
  line('then anybody', again);
  console.log(`at most ${Math.round(most)} MB, ${megabytes()} MB when it is over`);
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
  await vite.close();
}

/**
 * @param {import('../../src/model.ts').Library} bundled
 * @param {readonly string[]} texts
 * @returns {import('../../src/model.ts').Library}
 */
function withShared(bundled, texts) {
  const made = toArticles(texts);
  const [example] = bundled.packs;
  if (example === undefined) throw new Error('There is no pack.');
  const pack = {
    ...example,
    id: /** @type {any} */ ('bench'),
    role: /** @type {const} */ ('articles'),
    title: 'Shared',
  };
  const whole = {
    ...pack,
    articles: made.articles,
    passages: made.passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
  };
  const packs = [...bundled.packs, whole];
  const [articles, passages] = [packs.flatMap(each => each.articles), packs.flatMap(each => each.passages)];
  const [articleOf, passageOf] = [
    new Map(articles.map(each => [each.id, each])),
    new Map(passages.map(each => [each.id, each])),
  ];
  return {
    ...bundled,
    packs,
    articles,
    passages,
    pack: id => packs.find(each => each.id === id),
    article: id => articleOf.get(/** @type {any} */ (id)),
    passage: id => passageOf.get(/** @type {any} */ (id)),
    passagesOf: id => (id.startsWith('bench/') ? made.passagesOf(id) : bundled.passagesOf(id)),
  };
}

// @ts-check
// The whole way from pack files to the first answer, in a process of its own: with a snapshot where there is one.
// node tests/bench/start.mjs PACKS DATA
import { argv, cpuUsage, memoryUsage, resourceUsage, stdout } from 'node:process';
import { BUILT_IN_COMMANDS, createBot, createContext, openCorpus } from '../../dist/src/index.js';

const [, , path = '', dataFolder = ''] = argv;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

const start = performance.now();
const { corpus, snapshot, saved } = await openCorpus([{ path, optional: false }], {
  reserved: BUILT_IN_COMMANDS,
  snapshots: { dataFolder, program: 'bench' },
});
const bot = createBot(createContext(corpus), QUIET);
const [first] = corpus.library.passages;
const words = first?.text.split(/\s+/, 6).join(' ') ?? '';
await bot.handle({
  kind: 'text',
  text: `/ask ${words}`,
  community: 'bench',
  channel: 'bench',
  user: 'bench',
  locale: 'en',
});
// What was started before this line, Node and the program's own code, takes a tenth of a second.
const startMs = performance.now() - start;
const { user, system } = cpuUsage();
const startCpuMs = (user + system) / 1000;
const rssMb = memoryUsage.rss() / 2 ** 20;
await saved;
stdout.write(
  `${JSON.stringify({ used: snapshot.kind === 'used', startMs, startCpuMs, rssMb, peakMb: resourceUsage().maxRSS / 2 ** 10 })}\n`,
);

// @ts-check
// node tests/bench/claims.mjs [PASSAGES]: how long a claim check takes, and what it adds to the process.
// Needs `npm run build`. Passages and claims are made up, always the same, and share most of their words.
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process';
import { evaluateClaims } from '../../dist/src/index.js';
import { createRandom } from './corpus.mjs';

const passageCount = Number(argv[2] ?? 1000);
const CLAIMS = 200;
const SENTENCES = 4;
const BYTES_PER_MB = 1024 * 1024;

const random = createRandom(20_110_824);
const pick = (/** @type {readonly string[]} */ from) => from[Math.floor(random() * from.length)] ?? '';
const list = (/** @type {string} */ words) => words.split(' ');

const WHO = list('Adela Brandt Orsen Tolva Karvel Ulmer Ostrava Lindau Moss Verne Halden Ribe Sund Kolar');
const VERBS = list('opened sold restored visited financed painted closed designed bought described');
const NOUNS = list('bridge harbour museum railway library theatre market hospital school lighthouse dock');
const PLACES = list('Rell Morden Vasa Quill Norrby Tarn Elm Oster Kald Ravn Strand');
const TAILS = [
  'before a large crowd',
  'after a long dispute with the council, which had refused to pay',
  'although the ministry said that it would not be finished in time',
  'with the help of workers from the neighbouring towns',
  'and received a prize for it',
];

const sentence = () =>
  `The ${pick(NOUNS)} of ${pick(PLACES)} was ${pick(VERBS)} by ${pick(WHO)} ${pick(WHO)} on ` +
  `${1 + Math.floor(random() * 28)} May ${1850 + Math.floor(random() * 150)} ${pick(TAILS)}.`;

const passages = Array.from({ length: passageCount }, (_, i) => ({
  id: `bench/a${Math.floor(i / 50)}#p${i + 1}`,
  docId: `a${Math.floor(i / 50)}`,
  title: 'Towns by the sea',
  text: Array.from({ length: SENTENCES }, sentence).join(' '),
}));
const claims = Array.from({ length: CLAIMS }, (_, i) => {
  const passage = passages[Math.floor(random() * passages.length)];
  const words = (passage?.text.split('. ')[0] ?? '').split(' ').slice(0, 13).join(' ');
  const claim = i % 2 === 0 ? words : words.replace(/\d{4}/, year => String(Number(year) + 1));
  return {
    id: `c${i}`,
    claim: `${claim}.`,
    label: /** @type {const} */ ('supported'),
    relevant: [passage?.id ?? ''],
  };
});

const before = memoryUsage().rss;
const started = cpuUsage();
const report = await evaluateClaims({ kind: 'library', name: 'bench', passages, claims });
const { user, system } = cpuUsage(started);
const processorMs = (user + system) / 1000 / CLAIMS;
const added = (memoryUsage().rss - before) / BYTES_PER_MB;
stdout.write(
  `${passageCount} passages, ${CLAIMS} claims: p50 ${report.p50.toFixed(1)} ms, p95 ${report.p95.toFixed(1)} ms; ` +
    `${processorMs.toFixed(1)} ms of processor time each, loading and indexing included; ` +
    `${added.toFixed(0)} MB more, the index of the passages included\n`,
);

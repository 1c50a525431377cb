// @ts-check
// How fast the built pages are under load: 200 requests a second to a library of 1,000 passages, on this machine.
// node tests/bench/web.mjs [SECONDS] [REQUESTS A SECOND]
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath, stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const [, , seconds = '20', rate = '200'] = argv;
const PORT = 18900 + Math.floor(Math.random() * 90);
const ARTICLES = 20;
const PASSAGES = 50;
const WORDS =
  'harbour ferry quay rope captain bread night morning lantern tide island cargo wind sail crew'.split(' ');

const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
await writeLibrary();
const program = spawn(
  'script',
  ['-qfc', `${execPath} dist/adapters/main.js --library ${folder} --only console`, '/dev/null'],
  {
    env: { ...env, WEB_PORT: String(PORT), FOOTNOTE_DATA_DIR: join(folder, '.kept') },
    stdio: ['pipe', 'ignore', 'ignore'],
  },
);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
try {
  await untilReady();
  await pause(2_000);
  await load(3, false);
  await load(Number(seconds), true);
} finally {
  program.kill();
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}

/** @param {number} duration @param {boolean} isTold */
async function load(duration, isTold) {
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  const cpuBefore = await cpuSeconds();
  const begun = performance.now();
  const total = duration * Number(rate);
  /** @type {Promise<void>[]} */
  const asked = [];
  for (let at = 0; at < total; at++) {
    const due = begun + (at * 1_000) / Number(rate);
    const early = due - performance.now();
    if (early > 1) await pause(early);
    asked.push(
      ask(pathOf(at)).then(
        ms => void times.push(ms),
        () => void failed++,
      ),
    );
  }
  await Promise.all(asked);
  if (!isTold) return;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  const spent = (await cpuSeconds()) - cpuBefore;
  const memory = /process_resident_memory_bytes (\d+)/u.exec(await text('/metrics'))?.[1];
  stdout.write(
    `${JSON.stringify({ requests: total, failed, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpuMs: Math.round((spent / total) * 100_000) / 100, rssMb: Math.round(Number(memory) / 2 ** 20) })}\n`,
  );
}

/** Nine pages of passages to one search. @param {number} at */
function pathOf(at) {
  const article = at % ARTICLES;
  if (at % 10 === 9) return `/search?q=${WORDS[at % WORDS.length]}+${WORDS[(at * 7) % WORDS.length]}`;
  return `/read/bench/a${article}/p${1 + (at % PASSAGES)}?s=1`;
}

/** @param {string} path @returns {Promise<number>} */
function ask(path) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: PORT, path, agent, headers: { 'Accept-Encoding': 'gzip' } }, response => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(String(response.statusCode)));
      });
    }).on('error', reject);
  });
}

async function cpuSeconds() {
  return Number(/^process_cpu_seconds_total (\S+)/mu.exec(await text('/metrics'))?.[1]);
}

/** @param {string} path */
async function text(path) {
  return (await fetch(`http://127.0.0.1:${PORT}${path}`)).text();
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await ask('/healthz').then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error('The pages do not come up.');
}

async function writeLibrary() {
  const pack = join(folder, 'bench');
  await mkdir(pack);
  await writeFile(
    join(pack, 'pack.yaml'),
    'id: bench\ntitle: Bench\ndescription: Made up.\nlanguage: en\nversion: "1"\n',
  );
  for (let article = 0; article < ARTICLES; article++) {
    const passages = Array.from({ length: PASSAGES }, (_, at) => {
      const words = Array.from(
        { length: 60 },
        (_each, word) => WORDS[(article * 31 + at * 17 + word * (at + 3)) % WORDS.length],
      );
      return `Line ${article}-${at} of ${words.slice(0, 30).join(' ')}. Then ${words.slice(30).join(' ')}.`;
    });
    const head = `---\ntitle: Article ${article}\nlicence: MIT\nfidelity: verbatim\n---\n\n`;
    await writeFile(join(pack, `a${article}.md`), `${head}${passages.join('\n\n')}\n`);
  }
}

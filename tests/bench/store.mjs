// @ts-check
// How long the store takes with many communities: `node tests/bench/store.mjs [COMMUNITIES] [DAYS]`, on the embedded
// engine, or with DATABASE_URL on an empty database of a server. Twenty passages a day were shown in each community.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, stdout } from 'node:process';
import Database from 'libsql';
import pg from 'pg';
import { openStore } from '../../dist/src/index.js';

const [, , communitiesText = '10000', daysText = '10'] = argv;
const COMMUNITIES = Number(communitiesText);
const DAYS = Number(daysText);
const A_DAY = 20;
const DAY_MS = 86_400_000;
const END = Date.parse('2026-03-01T12:00:00Z');
const TIMES = 300;

const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
const databaseUrl = env.DATABASE_URL;
const request = {
  dataFolder: folder,
  use: /** @type {const} */ ('own'),
  ...(databaseUrl && { databaseUrl }),
};
const nameOf = (/** @type {number} */ number) => `community-${String(number).padStart(6, '0')}`;
const anyone = () => nameOf(Math.floor(Math.random() * COMMUNITIES));

await (await openStore(request)).close();
const seeded = performance.now();
await (databaseUrl === undefined ? seedEmbedded() : seedServer(databaseUrl));
const rows = COMMUNITIES * A_DAY * DAYS;
say(
  `${rows.toLocaleString('en')} passages shown, of ${COMMUNITIES.toLocaleString('en')} communities in ${DAYS} days; made in ${((performance.now() - seeded) / 1000).toFixed(0)} s`,
);

const store = await openStore({ ...request, now: () => END });
const author = { user: 'ada', what: 'a change' };
const rated = { passageId: 'harbour/night-ferry#p2', hash: '0123456789ab' };
let turn = 0;
const next = () => nameOf(turn++ % COMMUNITIES);

bareSync();
await time('settings read', () => store.of(anyone()).settings.read());
await time('settings changed', () => store.of(next()).settings.change({ mentions: turn % 2 === 0 }, author));
await time('a host added', () => store.of(next()).settings.addHost({ kind: 'user', id: `u${turn}` }, author));
await time('changes listed', () => store.of(anyone()).settings.changes(20));
await time('passages noted, and kept', async () => {
  const { log } = store.of(next());
  log.note({ channel: 'c1' }, ['harbour/night-ferry#p2']);
  await log.count();
});
await time('passages of a channel', () => store.of(anyone()).log.shownIn({ channel: 'c1' }, 200));
await time('passages of a thread', () =>
  store.of(anyone()).log.shownIn({ channel: 'c1', thread: 't1' }, 200),
);
await time('passages counted', () => store.of(anyone()).log.count());
await time('an opinion given', () => store.of(next()).feedback.give(`u${turn}`, 'useful', rated));
await time('opinions listed', () => store.of(anyone()).feedback.tallies(200));
await time('opinions counted', () => store.of(anyone()).feedback.count());
await time('opinions forgotten', () => store.of(next()).feedback.forget('u1'));
await time('questions listed', () => store.of(anyone()).unanswered.list());
await time('pins listed', () => store.of(anyone()).pins.list());
await time('articles listed', () => store.of(anyone()).articles.list());
await time('digests due', () => store.digestsDue(END), 20);
await time('communities listed', () => store.communities(), 5);
await whileExpiring('nothing expired', END);
// Of each community's oldest day.
await whileExpiring('a day expired', END + (90 - DAYS + 1) * DAY_MS);
await store.close();
rmSync(folder, { recursive: true });

/**
 * With somebody who writes meanwhile.
 *
 * @param {string} name @param {number} now
 */
async function whileExpiring(name, now) {
  let isOver = false;
  /** @type {number[]} */
  const waits = [];
  const writing = (async () => {
    while (!isOver) {
      const from = performance.now();
      await store.of(next()).settings.change({ mentions: true }, author);
      waits.push(performance.now() - from);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  })();
  const from = performance.now();
  await store.expire(now);
  isOver = true;
  await writing;
  report(name, [performance.now() - from]);
  report('settings changed meanwhile', waits);
}

/** @param {string} name @param {() => unknown} work @param {number} [times] */
async function time(name, work, times = TIMES) {
  /** @type {number[]} */
  const took = [];
  for (let turn = 0; turn < times; turn += 1) {
    const from = performance.now();
    await work();
    took.push(performance.now() - from);
  }
  report(name, took);
}

/** @param {string} name @param {number[]} took */
function report(name, took) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  say(`${name.padEnd(28)} p50 ${at(0.5).padStart(9)} ms   p99 ${at(0.99).padStart(9)} ms`);
}

/** What the disk itself takes to hold on to a page. */
function bareSync() {
  const file = openSync(join(folder, 'bare'), 'w');
  const page = Buffer.alloc(4_096, 1);
  /** @type {number[]} */
  const took = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const from = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    took.push(performance.now() - from);
  }
  closeSync(file);
  report('a bare write and fsync', took);
}

async function seedEmbedded() {
  const database = new Database(join(folder, 'footnote.db'));
  database.exec('PRAGMA journal_mode=WAL');
  database.exec('PRAGMA synchronous=OFF');
  const prepared = {
    shown: database.prepare(
      'insert into shown (id, community, channel, thread, passage, at) values (?, ?, ?, ?, ?, ?)',
    ),
    community: database.prepare('insert into communities (community, person_key) values (?, ?)'),
    host: database.prepare("insert into hosts (community, kind, host) values (?, 'user', ?)"),
    change: database.prepare(
      "insert into changes (id, community, at, person, what) values (?, ?, ?, 'ada', 'a change')",
    ),
    opinion: database.prepare(
      "insert into feedback (community, person, passage, outcome, opinion, hash, claim, at) values (?, ?, ?, '', 'useful', '0123456789ab', null, ?)",
    ),
  };
  for (let number = 0; number < COMMUNITIES; number += 1) {
    if (number % 200 === 0) database.exec(number === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    const community = nameOf(number);
    prepared.community.run(community, 'key');
    prepared.host.run(community, 'ada');
    for (let each = 0; each < A_DAY; each += 1) {
      const at = END - each * DAY_MS;
      prepared.change.run(`c${each}`, community, at);
      prepared.opinion.run(community, `p${each}`, `harbour/night-ferry#p${(each % 9) + 1}`, at);
    }
    for (let each = 0; each < A_DAY * DAYS; each += 1) {
      const at = END - DAYS * DAY_MS + Math.floor((each * DAY_MS) / A_DAY);
      const passage = `harbour/night-ferry#p${(each * 7) % 97}`;
      prepared.shown.run(`${at}-${each}`, community, `c${each % 3}`, each % 4 === 0 ? 't1' : '', passage, at);
    }
  }
  database.exec('COMMIT');
  database.close();
}

/** @param {string} connectionString */
async function seedServer(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const community = "'community-' || lpad(number::text, 6, '0')";
  const all = `generate_series(0, ${COMMUNITIES - 1}) number`;
  await client.query('set synchronous_commit = off');
  await client.query(
    `insert into communities (community, person_key) select ${community}, 'key' from ${all}`,
  );
  await client.query(`insert into hosts select ${community}, 'user', 'ada' from ${all}`);
  await client.query(
    `insert into changes (id, community, at, person, what) select 'c' || each, ${community}, ${END}, 'ada', 'a change' from ${all}, generate_series(1, ${A_DAY}) each`,
  );
  await client.query(
    `insert into feedback (community, person, passage, outcome, opinion, hash, claim, at) select ${community}, 'p' || each, 'harbour/night-ferry#p' || each % 9 + 1, '', 'useful', '0123456789ab', null, ${END} from ${all}, generate_series(1, ${A_DAY}) each`,
  );
  const at = `${END - DAYS * DAY_MS} + each::bigint * ${DAY_MS / A_DAY}`;
  await client.query(
    `insert into shown (id, community, channel, thread, passage, at) select (${at}) || '-' || each, ${community}, 'c' || each % 3, case when each % 4 = 0 then 't1' else '' end, 'harbour/night-ferry#p' || (each * 7) % 97, ${at} from ${all}, generate_series(0, ${A_DAY * DAYS - 1}) each`,
  );
  await client.query('analyze');
  await client.end();
}

/** @param {string} line */
function say(line) {
  stdout.write(`${line}\n`);
}

/** The walls: which way imports go, and what has one home. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LINES_MAX = 250;

interface Import {
  readonly from: string;
  /** A file from the root of the project, or a package. */
  readonly to: string;
}

const files = [...sourcesIn('src'), ...sourcesIn('adapters')];
const imports = files.flatMap(importsOf);

/** Each layer may use itself and those before it. */
const LAYERS: readonly (readonly string[])[] = [
  [
    'src/model',
    'src/errors',
    'src/logger',
    'src/create-logger',
    'src/variables',
    'src/read-variables',
    'src/config',
    'src/invocation',
    'src/turns',
    'src/verdict',
    'src/verdict-hash',
  ],
  ['src/text', 'src/language'],
  ['src/search', 'src/library'],
  [
    'src/answer',
    'src/bibliography',
    'src/claims',
    'src/community',
    'src/quotations',
    'src/reply',
    'src/import',
    'src/corpus',
    'src/corpora',
    'src/conversations',
    'src/context',
    'src/reader',
    'src/snapshot',
    'src/unanswered',
  ],
  ['src/commands'],
  ['src/store'],
  ['src/bot', 'src/eval'],
  ['src/index'],
];

test('imports are seen at all', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

test('imports go down: commands, then answers and replies, then search and library, then text, then the nouns', () => {
  const upwards = imports
    .filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'))
    .filter(({ from, to }) => layerOf(to) > layerOf(from));
  expect(upwards.map(arrow)).toEqual([]);
});

test('every file of the core belongs to a layer', () => {
  expect(files.filter(file => file.startsWith('src/') && layerOf(file) === -1)).toEqual([]);
});

test('the core knows no adapter', () => {
  const across = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('adapters/'));
  expect(across.map(arrow)).toEqual([]);
});

test('adapters reach the core through its index alone', () => {
  const past = imports.filter(
    ({ from, to }) => from.startsWith('adapters/') && to.startsWith('src/') && to !== 'src/index.ts',
  );
  expect(past.map(arrow)).toEqual([]);
});

test('the checks of claims and of quotations share the verdict alone', () => {
  const isBetween = (one: string, other: string) =>
    one.startsWith('src/claims/') && other.startsWith('src/quotations/');
  const across = imports.filter(({ from, to }) => isBetween(from, to) || isBetween(to, from));
  expect(across.map(arrow)).toEqual([]);
});

test('platforms do not know each other', () => {
  const platformOf = (file: string) => /^adapters\/(console|discord|slack|web)\//u.exec(file)?.[1];
  const across = imports.filter(({ from, to }) => {
    const [own, other] = [platformOf(from), platformOf(to)];
    return own !== undefined && other !== undefined && own !== other;
  });
  expect(across.map(arrow)).toEqual([]);
});

/** The tower of claims: each floor may use itself and those before it. */
const FLOORS: readonly (readonly string[])[] = [
  ['english'],
  ['numbers'],
  ['sentence'],
  ['clauses'],
  ['statements'],
  ['alignment'],
  ['pair'],
  ['rules'],
  ['restate'],
  ['compare', 'of-the-whole', 'compare-reworded', 'compare-pair'],
  ['evidence'],
  ['judge-candidates', 'join-clauses'],
  ['judge'],
  ['check-claim'],
  ['on-demand'],
];

test('the floors of claims use those below', () => {
  const floorOf = (file: string) => {
    const name = /^src\/claims\/([^/]+?)(?:\.ts|\/)/u.exec(file)?.[1] ?? '';
    return FLOORS.findIndex(floor => floor.includes(name));
  };
  const inside = files.filter(file => file.startsWith('src/claims/'));
  expect(inside.filter(file => floorOf(file) === -1)).toEqual([]);
  const upwards = imports
    .filter(({ from, to }) => inside.includes(from) && inside.includes(to))
    .filter(({ from, to }) => floorOf(to) > floorOf(from));
  expect(upwards.map(arrow)).toEqual([]);
});

test('no file runs in a circle with another, nor do their types', () => {
  const running = imports.filter(({ to }) => files.includes(to));
  const next = (file: string) => running.filter(({ from }) => from === file);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of next(file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('one home each', () => {
  const homes: readonly [string, RegExp, RegExp][] = [
    [
      'the file system',
      /^(?:node:)?fs(?:\/|$)/u,
      /^src\/library\/(?:kept-|lent-|watched-|export-)?files\.ts$/u,
    ],
    ['Fuse.js', /^fuse\.js/u, /^src\/search\//u],
    ['the Markdown parser', /^markdown-it/u, /^src\/library\//u],
    ['the reader of YAML', /^yaml(?:\/|$)/u, /^src\/(?:library|import)\//u],
    [
      'the checker of shapes',
      /^valibot/u,
      /^src\/(?:library|eval|claims\/judge)\/|^src\/(?:search\/http-embedder|store\/row-forms)\.ts$/u,
    ],
    [
      'the readers of foreign formats',
      /^(?:linkedom|@mozilla\/readability|pdfjs-dist|mammoth|fflate|smol-toml)/u,
      /^src\/import\/formats\//u,
    ],
    ['the tagger', /^wink-(?:nlp|eng)/u, /^src\/claims\/english\/tagger\.ts$/u],
    ['the stemmer', /^wink-porter2-stemmer/u, /^src\/text\/terms\.ts$/u],
    ['the logger', /^pino/u, /^src\/create-logger\.ts$/u],
    ['the file of settings', /^dotenv/u, /^adapters\/main\.ts$/u],
    ['the parser of arguments', /^commander/u, /^adapters\/cli\//u],
    ['the width of a screen', /^(?:string-width|wrap-ansi)/u, /^adapters\/console\//u],
    ['the databases', /^(?:kysely|libsql|pg)(?:$|\/)/u, /^src\/store\//u],
    ['the clock that things run by', /^croner/u, /^adapters\/open-communities\.ts$/u],
    ['the Discord client', /^(?:discord\.js|@discordjs\/)/u, /^adapters\/discord\//u],
    ['the protocol of assistants', /^@modelcontextprotocol\//u, /^adapters\/(?:mcp\/|cli\/serve-mcp\.ts$)/u],
    ['what draws cards', /^@takumi-rs\//u, /^adapters\/web\/card\//u],
    ['the Slack client', /^@slack\//u, /^adapters\/slack\//u],
    ['the web server', /^(?:hono|@hono\/|prom-client|rate-limiter-flexible)/u, /^adapters\/web\//u],
  ];
  test.each(homes)('%s', (_name, used, home) => {
    const strays = imports.filter(({ from, to }) => used.test(to) && !home.test(from));
    expect(strays.map(arrow)).toEqual([]);
  });

  const words: readonly [string, RegExp, RegExp][] = [
    ['the environment', /\bprocess\.env\b/u, /^adapters\/main\.ts$/u],
    ['the process', /\bprocess\.(?!env\b|memoryUsage\b|hrtime\b|cwd\b)\w/u, /^adapters\/main\.ts$/u],
    ['nobody writes past the logger and the streams', /\bconsole\.(?:log|error|warn|info|debug)\b/u, /^$/u],
  ];
  test.each(words)('%s', (_name, used, home) => {
    expect(files.filter(file => used.test(codeOf(file)) && !home.test(file))).toEqual([]);
  });
});

test('a file is read in one go', () => {
  const long = files
    .map(file => [file, read(file).split('\n').length] as const)
    .filter(([, n]) => n > LINES_MAX);
  expect(long).toEqual([]);
});

test('a file is named for the one thing inside, in kebab-case', () => {
  const names = files.map(file => file.split('/').at(-1) ?? '');
  expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/u.test(name))).toEqual([]);
  expect(names.filter(name => /^(?:utils?|helpers?|common|manager|service)\.tsx?$/u.test(name))).toEqual([]);
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/u.test(name))
    .map(name => join(folder, name).split(sep).join('/'))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Without comments, in which anything may be mentioned. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '');
}

function importsOf(file: string): readonly Import[] {
  const statements = codeOf(file).matchAll(
    /^\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\b(?:import|require)\('([^']+)'\)/gmu,
  );
  return Array.from(statements, ([, from, bare, called]) => {
    const to = from ?? bare ?? called ?? '';
    const path = to.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(file), to))
          .split(sep)
          .join('/')
      : to;
    return { from: file, to: path };
  });
}

function layerOf(file: string): number {
  return LAYERS.findIndex(layer => layer.some(part => file === `${part}.ts` || file.startsWith(`${part}/`)));
}

function arrow({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

// Walks through the Containerfile without a container engine: each step in folders of its own, then a question to
// what came of it. node deploy/dry-run.mjs; it needs what the steps need (npm, the registry, some minutes).
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

const context = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'footnote-image-'));
const ignored = lines('.dockerignore').filter(line => !line.startsWith('#'));
const env = { ...process.env };
/** Roots of the stages, by name; the last one has none. */
const stages = new Map();
let root = '';
let folder = '/';
let entry = [];

try {
  for (const line of lines('deploy/Containerfile').filter(line => !line.startsWith('#'))) step(line);
  const answer = run(entry.map(inRoot), ['ask', 'when did the leaders meet']);
  process.stdout.write(answer);
  if (!answer.includes('24 August 2011')) throw new Error('The program of the image does not answer.');
  process.stdout.write('The Containerfile builds what answers.\n');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function step(line) {
  process.stdout.write(`${line}\n`);
  const [word, ...rest] = line.split(/\s+/u);
  switch (word) {
    case 'FROM': {
      root = join(work, `stage-${stages.size}`);
      stages.set(rest[1] === 'AS' ? rest[2] : '', root);
      mkdirSync(root);
      folder = '/';
      return;
    }
    case 'WORKDIR':
      folder = rest[0];
      mkdirSync(inRoot(folder), { recursive: true });
      return;
    case 'ENV': {
      const [name, value] = rest[0].split('=');
      env[name] = value;
      return;
    }
    case 'COPY':
      return copy(rest);
    case 'RUN':
      // Users of the image are not those of this machine; its folders lie below the root of the stage.
      run(
        [
          'sh',
          '-c',
          rest
            .join(' ')
            .replace(/ -[og] node/gu, '')
            .replaceAll(' /var/', ` ${root}/var/`),
        ],
        [],
      );
      return;
    case 'ENTRYPOINT':
      entry = JSON.parse(rest.join(' '));
      return;
    case 'USER':
    case 'VOLUME':
      return;
    default:
      throw new Error(`Not understood: ${line}`);
  }
}

function copy(words) {
  const [first] = words;
  const from = first.startsWith('--from=') ? stages.get(first.slice('--from='.length)) : context;
  const paths = first.startsWith('--') ? words.slice(1) : words;
  const sources = paths.slice(0, -1);
  const target = inRoot(resolve(folder, paths.at(-1)));
  for (const source of sources) {
    const path = join(from, source);
    if (!existsSync(path)) throw new Error(`There is no ${source} to copy.`);
    const isInto = sources.length > 1 && !statSync(path).isDirectory();
    const filter = each => from !== context || !ignored.includes(relative(context, each).split('/')[0]);
    const to = isInto ? join(target, basename(source)) : target;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to, { recursive: true, filter, verbatimSymlinks: true });
  }
}

function run([program, ...args], more) {
  const cwd = inRoot(folder);
  return execFileSync(program, [...args, ...more], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function inRoot(path) {
  return path.startsWith('/') ? join(root, path) : path;
}

function lines(file) {
  return readFileSync(join(context, file), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

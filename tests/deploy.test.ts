/** What `deploy/` promises: it starts the program that is there, with all that it needs, and keeps what is to be kept. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { bin, files } = JSON.parse(read('package.json'));
const PROGRAM = `/opt/footnote/${bin.footnote}`;
const STATE = '/var/lib/footnote';

const unit = read('deploy/footnote.service');
const image = read('deploy/Containerfile');
const { services } = parse(read('deploy/compose.yaml'));

test('the unit and the image start the program of the package, in the folder that is kept', () => {
  expect(unit).toContain(`\nExecStart=/usr/bin/node ${PROGRAM}\n`);
  expect(unit).toContain(`\nWorkingDirectory=${STATE}\n`);
  expect(image).toContain(`\nENTRYPOINT ["node", "${PROGRAM}"]`);
  expect(image).toMatch(new RegExp(`^WORKDIR ${STATE}\\nVOLUME ${STATE}$`, 'mu'));
  expect(services.footnote.volumes).toEqual([`footnote:${STATE}`]);
});

test('the image has every folder that the package is installed with, and the packages that it needs', () => {
  const needed = [
    ...files.filter((file: string) => !/\.md$|^LICENSE$/u.test(file)),
    'package.json',
    'node_modules',
  ];
  for (const file of needed)
    expect(image).toContain(`COPY --from=build /opt/footnote/${file} /opt/footnote/${file}\n`);
});

test('neither runs as root, and no token is part of the image', () => {
  expect(unit).toMatch(/^User=(?!root)\w+$/mu);
  expect(image).toMatch(/^USER (?!root)\w+$/mu);
  expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', 'library', '.git']));
});

test('all three wait for what is being answered, longer than the program takes for it', () => {
  expect(Number(/^TimeoutStopSec=(\d+)s$/mu.exec(unit)?.[1])).toBeGreaterThan(10);
  expect(Number.parseInt(services.footnote.stop_grace_period, 10)).toBeGreaterThan(10);
});

test('the workflow calls the script that contributors call', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  const commands = jobs.all.steps.flatMap((step: { readonly run?: string }) => step.run ?? []);
  expect(commands).toContain('.ci/run');
  for (const command of commands)
    if (command.includes('/')) expect(existsSync(join(root, command))).toBe(true);
});

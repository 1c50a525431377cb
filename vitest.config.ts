import { defineConfig } from 'vitest/config';

// A machine under load takes its time; what is waited for comes or does not.
const expect = { poll: { interval: 5, timeout: 15_000 } };

// `core` needs npm alone; `portable` is what of it runs on further versions of Node; `system` runs the built program,
// a browser and a server (see .ci/run), and `rush` the built program with many at once, with nothing beside it.
const core = {
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: ['tests/e2e/**'],
  globalSetup: ['tests/make-data.ts'],
  testTimeout: 30_000,
  expect,
};

const system = {
  include: ['tests/e2e/**/*.test.{ts,tsx}'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect,
};
const RUSH = ['tests/e2e/rush.test.ts'];

// What tries many inputs, measures answers, reads the sources or draws says nothing of a version of Node, and takes much
// of the time.
const ONCE = [
  'tests/*.test.ts',
  'tests/eval/**',
  'tests/golden/**',
  'tests/property/**',
  'tests/transcripts/**',
  'tests/unit/claims/**',
  'tests/unit/language/**',
  'tests/web/card.test.ts',
  'tests/web/play.test.ts',
];

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: '100%',
    projects: [
      { test: { name: 'core', ...core } },
      { test: { name: 'portable', ...core, exclude: [...core.exclude, ...ONCE] } },
      { test: { name: 'system', ...system, exclude: RUSH } },
      { test: { name: 'rush', ...system, include: RUSH, sequence: { groupOrder: 1 } } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

// A machine under load takes its time; what is waited for comes or does not.
const expect = { poll: { interval: 5, timeout: 15_000 } };

// `core` needs npm alone; `system` runs the built program, and later a browser or a server (see .ci/run).
export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          globalSetup: ['tests/make-data.ts'],
          testTimeout: 30_000,
          expect,
        },
      },
      {
        test: {
          name: 'system',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          expect,
        },
      },
    ],
  },
});

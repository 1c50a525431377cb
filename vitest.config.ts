import { defineConfig } from 'vitest/config';

// `core` needs npm alone; `system` runs the built program, and later a browser or a server (see .ci/run).
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          globalSetup: ['tests/make-data.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});

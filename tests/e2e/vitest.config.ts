/** End-to-end tests: the built app in a real browser, one file at a time. CORDON_FULL=1 adds the long runs of full/. */
import { defineConfig } from 'vitest/config';

const long = process.env.CORDON_FULL === '1' ? ['tests/e2e/full/*.e2e.ts'] : [];

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['tests/e2e/*.e2e.ts', ...long],
    globalSetup: ['tests/e2e/harness/globalSetup.ts'],
    setupFiles: ['tests/e2e/harness/closePages.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 90_000,
    // A second is short for a busy machine that draws WebGL in software; what is waited for still has to come.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
  },
});

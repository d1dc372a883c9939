/** End-to-end tests: the built app in a real browser, two files at a time. CORDON_FULL=1 adds the long runs of full/. */
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './harness/longestFirst.ts';
import { workerCount } from './harness/workerCount.ts';

const long = process.env.CORDON_FULL === '1' ? ['tests/e2e/full/**/*.e2e.ts'] : [];

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['tests/e2e/*.e2e.ts', ...long],
    globalSetup: ['tests/e2e/harness/globalSetup.ts'],
    setupFiles: ['tests/e2e/harness/closePages.ts'],
    pool: 'forks',
    // Each test opens a page of its own; the process and its connection to the browser are kept from file to file.
    isolate: false,
    maxWorkers: workerCount,
    sequence: { sequencer: LongestFirst },
    // A browser that draws in software on a busy machine now and then loses a key; a test that needed its second try is named so in the report.
    retry: 1,
    testTimeout: 60_000,
    // What a test waits for may take its time where two browsers share a machine; how long something takes is never asked this way.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
  },
});

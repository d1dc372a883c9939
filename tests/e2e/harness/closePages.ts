/** After every test: each page it opened must be clean, and is closed. */
import { afterEach } from 'vitest';
import { expectClean } from './expectClean.ts';
import { takeWatches } from './openApp.ts';

afterEach(async () => {
  const watches = takeWatches();
  try {
    for (const watch of watches) expectClean(watch);
  } finally {
    await Promise.all(watches.map((watch) => watch.page.context().close()));
  }
});

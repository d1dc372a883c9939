/** What a tab knows of a scenario's versions: a pinned one is pinned from then on, here too, and outlives every tidying. */
import { expect, test } from 'vitest';
import { blankEntry } from '../../../../src/offline/archive/archiveRecords.ts';
import { KeptEntry } from '../../../../src/offline/archive/keptEntry.ts';
import { newestKept, thinVersions } from '../../../../src/offline/archive/thinVersions.ts';

test('pinning changes the one version, and nothing of what the others hold', () => {
  const kept = new KeptEntry(blankEntry('entry', 0));
  for (let number = 1; number <= newestKept + 6; number += 1) kept.addVersion({ number, savedAt: number, isPinned: false, features: Uint32Array.of(number), featureCount: 1 });
  const before = kept.versions;
  const now = 90 * 1440 * 60_000;
  expect(thinVersions(before, now, [])).toContain(3);
  kept.pin(3);
  expect(kept.versions.filter(({ isPinned }) => isPinned).map(({ number }) => number)).toEqual([3]);
  expect(kept.versions.filter((version, index) => version === before[index])).toHaveLength(before.length - 1);
  expect(kept.versions[2]?.features).toBe(before[2]?.features);
  expect(thinVersions(kept.versions, now, [])).not.toContain(3);
  kept.pin(99);
  expect(kept.versions.filter(({ isPinned }) => isPinned)).toHaveLength(1);
  expect(kept.dropVersion(3)).toEqual([3]);
});

import { expect, test } from 'vitest';
import { newestKept, thinVersions } from '../../../../src/offline/archive/thinVersions.ts';

const second = 1000;
const day = 86_400 * second;
const now = Date.UTC(2026, 0, 15, 12);

/** Saves a scenario every `everyMs` for `forMs`, thinning after each save, as autosave does; gives what is left. */
function saveFor(forMs: number, everyMs: number, pinned: readonly number[] = []) {
  let versions: { number: number; savedAt: number; isPinned: boolean }[] = [];
  let number = 0;
  for (let at = now - forMs; at <= now; at += everyMs) {
    number += 1;
    versions.push({ number, savedAt: at, isPinned: pinned.includes(number) });
    const dropped = thinVersions(versions, at, [number, 1]);
    versions = versions.filter((version) => !dropped.includes(version.number));
  }
  return versions;
}

test('the newest twenty stay, however close together', () => {
  const kept = saveFor(19 * second, second);
  expect(kept).toHaveLength(newestKept);
  const later = saveFor(3600 * second, second);
  expect(later.slice(-newestKept).map(({ savedAt }) => now - savedAt)).toEqual(Array.from({ length: 20 }, (_, index) => (19 - index) * second));
});

test('an hour of saves every second leaves one a minute at first, then one every ten', () => {
  const ages = saveFor(3600 * second, second).map(({ savedAt }) => (now - savedAt) / 60_000);
  expect(ages.filter((age) => age > 1 && age < 10).length).toBeGreaterThanOrEqual(8);
  expect(ages.filter((age) => age >= 11 && age <= 59).length).toBeGreaterThanOrEqual(4);
  expect(ages.length).toBeLessThan(50);
});

test('weeks of work stay few, reach far back, and keep the first and what was pinned', () => {
  const kept = saveFor(40 * day, 600 * second, [500]);
  expect(kept.length).toBeLessThan(100);
  expect(kept.length).toBeGreaterThan(newestKept);
  expect(kept.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 500]));
  expect(kept.filter(({ savedAt }) => now - savedAt > 10 * day && now - savedAt < 29 * day).length).toBeGreaterThanOrEqual(15);
});

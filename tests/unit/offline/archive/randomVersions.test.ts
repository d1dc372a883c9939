/** Random edits, undo and redo, each kept as a version and thinned: every version that is left is what it was. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { blankEntry } from '../../../../src/offline/archive/archiveRecords.ts';
import { KeptEntry, loadKept } from '../../../../src/offline/archive/keptEntry.ts';
import { openArchive } from '../../../../src/offline/archive/openArchive.ts';
import { readVersion } from '../../../../src/offline/archive/readVersion.ts';
import { tidyVersions } from '../../../../src/offline/archive/tidyVersions.ts';
import { writeVersion } from '../../../../src/offline/archive/writeVersion.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { commit, redo, startHistory, undo } from '../../../../src/scenario/history.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { randomCommand } from '../../../fixtures/scenario/randomCommand.ts';
import { type SeededRandom, seededRandom } from '../../../fixtures/scenario/seededRandom.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

const sequences = 12;
const steps = 60;
const textOf = (scenario: Scenario) => writeScenario({ ...scenario, modified: '' });

async function live(random: SeededRandom, entryId: string): Promise<void> {
  const archive = await openArchive();
  let kept = new KeptEntry(blankEntry(entryId, 0));
  let history = startHistory(townScenario);
  let now = Date.UTC(2026, 0, 1);
  const texts = new Map<number, string>();
  for (let step = 0; step < steps; step += 1) {
    const act = random.below(6);
    if (act === 0) history = undo(history);
    else if (act === 1) history = redo(history);
    else history = commit(history, { key: 'change', parameters: {} }, randomCommand(history.present, random));
    now += random.pick([700, 40_000, 3_600_000, 90_000_000]);
    await writeVersion(archive, kept, history.present, { now, isSettled: random.below(5) === 0 });
    texts.set(kept.record.head, textOf(history.present));
    await tidyVersions(archive, kept, now);
    if (random.below(15) > 0) continue;
    // Another start of the page: nothing is known but what the database says.
    const again = await loadKept(archive, entryId);
    if (!again) throw new Error('The entry is gone.');
    kept = again;
    history = startHistory((await readVersion(archive, kept, kept.record.head)).scenario);
  }
  const left = await loadKept(archive, entryId);
  if (!left) throw new Error('The entry is gone.');
  expect(left.versions.length).toBeGreaterThanOrEqual(20);
  expect(left.versions.length).toBeLessThan(steps);
  const needed = new Set(left.versions.flatMap(({ features }) => [...features]));
  expect(await archive.count('features', IDBKeyRange.bound([entryId], [entryId, []])), 'nothing is kept that no version needs').toBe(needed.size);
  for (const { number } of left.versions) expect(textOf((await readVersion(archive, left, number)).scenario)).toBe(texts.get(number));
}

test(`${sequences} random lives of a scenario`, async () => {
  for (let seed = 1; seed <= sequences; seed += 1) {
    try {
      await live(seededRandom(seed), `seed-${seed}`);
    } catch (error) {
      throw new Error(`Seed ${seed}`, { cause: error });
    }
  }
}, 60_000);

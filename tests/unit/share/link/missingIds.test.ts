/** What a plan of another release names and these data lack. */
import { expect, test } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { missingIds } from '../../../../src/share/link/missingIds.ts';
import { loadVillage } from '../../scene/villageScene.ts';

test('each once, in the order of the document; nothing that is there or that the plan brings', async () => {
  const baseline: Baseline = await loadVillage();
  const blank = createScenario({ id: 's', title: '', author: '', modified: '', baselineVersion: '2019', locale: 'en' });
  expect(missingIds(blank, baseline)).toEqual([]);
  const [checkpoint] = baseline.checkpoints;
  const road = baseline.roads[0];
  if (!checkpoint || !road) throw new Error('The baseline is empty.');
  const [routine] = blank.postures;
  if (!routine) throw new Error('There is no posture.');
  const plan = {
    ...blank,
    overrides: { 'gone-gate': { hidden: true, rest: {} }, [checkpoint.id]: { hidden: true, rest: {} } },
    postures: [{ ...routine, staffed: ['gone-gate', 'gone-post', checkpoint.id], keepOpen: ['gone-road', road.id] }],
  };
  expect(missingIds(plan, baseline)).toEqual(['gone-gate', 'gone-post', 'gone-road']);
  const parsed = parseScenario(writeScenario(plan));
  expect(parsed.ok && missingIds(parsed.scenario, baseline)).toEqual(['gone-gate', 'gone-post', 'gone-road']);
});

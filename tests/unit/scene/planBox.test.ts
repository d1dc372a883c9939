/** Where a plan is: by what it draws and operates, without the far base that help comes from. */
import { expect, test } from 'vitest';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import { addPhase } from '../../../src/scenario/commands/phases/addPhase.ts';
import { setPhase } from '../../../src/scenario/commands/features/setPhase.ts';
import { setBarrierState } from '../../../src/scenario/commands/postures/setBarrierState.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../src/scenario/document.ts';
import { planBox } from '../../../src/scene/planBox.ts';
import { planOf, type ShownPlan } from '../../../src/scene/shownPlan.ts';
import { loadVillage } from './villageScene.ts';

const village = await loadVillage();
const blank = createScenario({ id: 's', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const far = createFeature('site', 'base', { type: 'Point', coordinates: [44.2, 33.2] });
const near = createFeature('site', 'post', { type: 'Point', coordinates: [44.406, 33.3] });
const road = createFeature('closure', 'road', { type: 'LineString', coordinates: [[44.38, 33.301], [44.402, 33.302]] });
const boxOf = (scenario: Scenario, shownPhases: ShownPlan['shownPhases'] = 'all') => {
  const plan = planOf(scenario, 'routine', shownPhases);
  return plan && planBox(plan, village);
};
const planWith = (...features: Parameters<typeof addFeatures>[1]['features']) => addFeatures(blank, { features });

test('lines and areas count wherever they are, points in the zone and round it', () => {
  expect(boxOf(planWith(far, near, road))).toEqual([44.38, 33.3, 44.406, 33.302]);
});

test('points beyond the zone count where there is nothing else', () => {
  expect(boxOf(planWith(far))).toEqual([44.2, 33.2, 44.2, 33.2]);
});

test('a line of the baseline that the posture names counts', () => {
  expect(boxOf(setBarrierState(planWith(far), { postureId: 'routine', barrierIds: ['line'], state: 'up' }))).toEqual([44.401, 33.2998, 44.401, 33.3002]);
});

test('nothing drawn, or nothing of it reached yet, is nowhere', () => {
  expect(boxOf(blank)).toBeNull();
  expect(boxOf(setPhase(addPhase(planWith(road), { id: 'one', name: 'One' }), { ids: ['road'], phase: 'one' }), { reached: null })).toBeNull();
});

/** New ids step round everything that has one. */
import { afterEach, expect, test } from 'vitest';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { newFeatureId } from '../../../src/sketch/newFeatureId.ts';
import { sessionStore } from '../../../src/store/sessionStore.ts';
import { takenIds } from '../../../src/store/takenIds.ts';
import { hamlet } from '../ui/panels/hamlet.ts';
import { emptyScenario } from '../../fixtures/scenario/townScenario.ts';

afterEach(() => sessionStore.getState().set({ baseline: null }));

test('the plan, its inventory and the whole baseline', () => {
  sessionStore.getState().set({ baseline: hamlet });
  const site = createFeature('site', 'site-1', { type: 'Point', coordinates: [44.38, 33.31] });
  const entry = { id: 'site-2', name: '', neighbourhood: null, status: 'held', phase: null, geometry: null, weapons: [], note: '', source: { text: 'x', date: '2020' }, rest: {} } as const;
  const plan = { ...addFeatures(emptyScenario, { features: [site] }), inventory: [entry] };
  const taken = takenIds(plan);
  expect(newFeatureId('site', taken)).toBe('site-3');
  for (const { id } of [...hamlet.roads, ...hamlet.incidents, ...hamlet.heldProperties]) expect(taken).toContain(id);
});

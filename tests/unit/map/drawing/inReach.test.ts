/** What the pen may snap to: lines and outlines that are in sight, of the plan and of the baseline. */
import { beforeEach, describe, expect, it } from 'vitest';
import { snapLines } from '../../../../src/map/drawing/inReach.ts';
import { hideBaseline } from '../../../../src/scenario/commands/overrides/hideBaseline.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { setHidden } from '../../../../src/scenario/commands/features/setHidden.ts';
import { setPhase } from '../../../../src/scenario/commands/features/setPhase.ts';
import { addPhase } from '../../../../src/scenario/commands/phases/addPhase.ts';
import { buildDrawnFeature } from '../../../../src/sketch/buildDrawnFeature.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { putOnTable } from '../../../../src/store/putOnTable.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { viewStore } from '../../../../src/store/viewStore.ts';
import { loadVillage } from '../../scene/villageScene.ts';

const village = await loadVillage();
const blank = createScenario({ id: 's', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const hand = [[44.4, 33.301], [44.4005, 33.3012], [44.401, 33.301], [44.4005, 33.3005], [44.4, 33.301]] as const;
const drawn = buildDrawnFeature({ tool: 'zone-freehand', geometry: { type: 'Polygon', coordinates: [hand] }, graph: null, newId: 'zone-1', handMeters: 1 });
if (!drawn.ok) throw new Error(drawn.reason);
const plan = addFeatures(blank, { features: [drawn.feature] });
const lie = (scenario: Scenario) => putOnTable(scenario, { isReadOnly: false, isSaved: false });
const ids = (editedId: string | null = null) => snapLines(editedId, village).map(({ id }) => id);

beforeEach(() => {
  lie(plan);
  viewStore.getState().setLayerVisible('bollard-lines', true);
});

describe('the pen may snap to', () => {
  it('outlines of a free hand and the lines of the baseline, whose ends are ends of barriers', () => {
    expect(snapLines(null, village)).toEqual([
      { id: 'zone-1', coordinates: drawn.feature.geometry.coordinates[0], isBarrier: false },
      { id: 'line', coordinates: village.barriers[0]?.geometry.coordinates, isBarrier: true },
    ]);
  });

  it('not what is in hand, hidden, or of a phase that is not shown', () => {
    expect(ids('zone-1')).toEqual(['line']);
    lie(setHidden(plan, { ids: ['zone-1'], hidden: true }));
    expect(ids()).toEqual(['line']);
    lie(setPhase(addPhase(plan, { id: 'one', name: 'One' }), { ids: ['zone-1'], phase: 'one' }));
    expect(ids()).toEqual(['zone-1', 'line']);
    sessionStore.getState().set({ shownPhases: { reached: null } });
    expect(ids()).toEqual(['line']);
  });

  it('no line of the baseline that the plan or the view hides', () => {
    lie(hideBaseline(plan, { ids: ['line'], hidden: true }));
    expect(ids()).toEqual(['zone-1']);
    lie(plan);
    viewStore.getState().setLayerVisible('bollard-lines', false);
    expect(ids()).toEqual(['zone-1']);
  });
});

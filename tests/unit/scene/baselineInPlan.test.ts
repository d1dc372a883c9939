/** What a plan leaves of the baseline, and in which state. */
import { describe, expect, it } from 'vitest';
import { changeProperty } from '../../../src/scenario/commands/ledger/changeProperty.ts';
import { hideBaseline } from '../../../src/scenario/commands/overrides/hideBaseline.ts';
import { placeHeldProperty } from '../../../src/scenario/commands/overrides/placeHeldProperty.ts';
import { setBaselinePhase } from '../../../src/scenario/commands/overrides/setBaselinePhase.ts';
import { setHeldStatus } from '../../../src/scenario/commands/overrides/setHeldStatus.ts';
import { addPhase } from '../../../src/scenario/commands/phases/addPhase.ts';
import { setBarrierState } from '../../../src/scenario/commands/postures/setBarrierState.ts';
import { setStaffed } from '../../../src/scenario/commands/postures/setStaffed.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { barrierStates, type Scenario } from '../../../src/scenario/document.ts';
import { defaultView } from '../../../src/scenario/view.ts';
import { baselineInPlan, countLocated, heldInPlan } from '../../../src/scene/baselineInPlan.ts';
import { createSceneBuilder, sourceIds } from '../../../src/scene/buildScene.ts';
import { layerOrder } from '../../../src/scene/layerOrder.ts';
import { buildLegend } from '../../../src/scene/legend.ts';
import { planInView, planOf, type ShownPlan } from '../../../src/scene/shownPlan.ts';
import { inputOf, loadVillage } from './villageScene.ts';

const village = await loadVillage();
const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const phased = addPhase(addPhase(blank, { id: 'one', name: 'One' }), { id: 'two', name: 'Two' });
const placed = placeHeldProperty(phased, { id: 'held-1', geometry: { type: 'Point', coordinates: [44.401, 33.301] }, source: { text: 'Survey', date: '2020-10' } });
const shown = (scenario: Scenario, phases: ShownPlan['shownPhases'] = 'all') => baselineInPlan(village, planOf(scenario, 'routine', phases));
const sourcesOf = (scenario: Scenario, phases: ShownPlan['shownPhases'] = 'all', view = defaultView) =>
  createSceneBuilder()(inputOf(village, { view, plan: planOf(scenario, 'routine', phases) })).sources;

describe('the baseline under a plan', () => {
  it('is the same object where the plan changes nothing of it', () => {
    expect(baselineInPlan(village, null)).toBe(village);
    expect(shown(blank)).toBe(village);
    expect(shown(setHeldStatus(blank, { ids: ['held-1'], status: 'held' }))).toBe(village);
  });

  it('loses what is hidden from every source, its circle and its halo too', () => {
    const hidden = hideBaseline(blank, { ids: ['hall', 'line'], hidden: true });
    const sources = sourcesOf(hidden, 'all', { ...defaultView, selectedId: 'hall' });
    expect(sources.places.features.map(({ id }) => id)).toEqual(['gate']);
    expect(sources.barriers.features).toEqual([]);
    expect(sources.selection.features).toEqual([]);
    expect(shown(hidden).roads, 'lists left alone stay the same').toBe(village.roads);
  });

  it('has a line of a later phase only once that is reached', () => {
    const later = setBaselinePhase(phased, { ids: ['line'], phase: 'two' });
    const lines = (phases: ShownPlan['shownPhases']) => sourcesOf(later, phases).barriers.features.length;
    expect([lines({ reached: null }), lines({ reached: 'one' }), lines({ reached: 'two' }), lines('all')]).toEqual([0, 0, 2, 2]);
  });

  it('keeps roads, which the analysis runs on, whatever a file says', () => {
    expect(shown(hideBaseline(blank, { ids: ['street', 'west'], hidden: true }))).toBe(village);
  });
});

describe('held properties under a plan', () => {
  it('are counted and drawn where the planner puts them, as exact as nobody states', () => {
    expect(countLocated(heldInPlan(village, null))).toEqual({ located: 0, total: 1 });
    expect(countLocated(heldInPlan(village, planOf(placed, 'routine', 'all')))).toEqual({ located: 1, total: 1 });
    const sources = sourcesOf(placed);
    expect(sources.places.features.find(({ id }) => id === 'held-1')).toMatchObject({ geometry: { coordinates: [44.401, 33.301] }, properties: { layer: 'held', pictogram: '~held~held' } });
    expect(sources.tray.features, 'the tray is empty').toEqual([]);
    expect(shown(placed).heldProperties[0]?.properties).toMatchObject({ position: 'approximate', precisionMeters: null });
    const selected = sourcesOf(placed, 'all', { ...defaultView, selectedId: 'held-1' });
    expect(selected.selection.features).toHaveLength(1);
  });

  it('are called by the planner\'s word where there is one, and named on a layer that is sensitive', () => {
    const nameOf = (scenario: Scenario) => sourcesOf(scenario).places.features.find(({ id }) => id === 'held-1')?.properties as unknown;
    expect(nameOf(placed)).toMatchObject({ en: 'Held', ar: 'اسم' });
    expect(nameOf(changeProperty(placed, { ids: ['held-1'], changes: { name: 'Old depot' } }))).toMatchObject({ en: 'Old depot', ar: 'Old depot' });
    const { layers } = createSceneBuilder()(inputOf(village, { plan: planOf(placed, 'routine', 'all') }));
    const drawsHeld = layers.filter((layer) => 'filter' in layer && JSON.stringify(layer.filter).includes('["get","layer"],"held"')).map(({ id }) => id);
    expect(drawsHeld).toEqual(['held-label', 'held']);
    expect(layerOrder.filter(({ isSensitive }) => isSensitive).map(({ id }) => id)).toEqual(drawsHeld);
  });

  it('show their status from the phase in which they are cleared', () => {
    const cleared = setBaselinePhase(setHeldStatus(placed, { ids: ['held-1'], status: 'cleared' }), { ids: ['held-1'], phase: 'two' });
    const mark = (phases: ShownPlan['shownPhases']) => sourcesOf(cleared, phases).places.features.find(({ id }) => id === 'held-1')?.properties?.['pictogram'] as unknown;
    expect(mark({ reached: 'one' })).toBe('~held~held');
    expect(mark({ reached: 'two' })).toBe('~held~cleared');
    const legend = (phases: ShownPlan['shownPhases']) => buildLegend(inputOf(village, { plan: planOf(cleared, 'routine', phases) })).map(({ id }) => id).filter((id) => id.startsWith('held'));
    expect(legend({ reached: null })).toEqual(['held-located']);
    expect(legend('all')).toEqual(['held-cleared']);
  });

  it('stay in the count and in the tray when hidden', () => {
    const hidden = hideBaseline(placed, { ids: ['held-1'], hidden: true });
    expect(sourcesOf(hidden).places.features.some(({ id }) => id === 'held-1')).toBe(false);
    expect(countLocated(heldInPlan(village, planOf(hidden, 'routine', 'all')))).toEqual({ located: 1, total: 1 });
  });
});

describe('the planner’s own inventory', () => {
  const entry = { id: 'inventory-1', name: 'Depot', neighbourhood: null, weapons: [], note: '', source: { text: 'Survey', date: '2020' }, rest: {} };
  const withEntry = (part: { readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null; readonly phase: string | null }) =>
    ({ ...phased, inventory: [{ ...entry, status: 'cleared' as const, ...part }] });

  it('is drawn where it has a place, held until the phase in which it is cleared, and in no published count', () => {
    const own = withEntry({ geometry: { type: 'Point', coordinates: [44.4, 33.3] }, phase: 'two' });
    const mark = (phases: ShownPlan['shownPhases']) => sourcesOf(own, phases).places.features.find(({ id }) => id === 'inventory-1')?.properties?.['pictogram'] as unknown;
    expect([mark({ reached: 'one' }), mark('all')]).toEqual(['~held~held', '~held~cleared']);
    expect(sourcesOf(own, 'all', { ...defaultView, selectedId: 'inventory-1' }).selection.features).toHaveLength(1);
    expect(countLocated(heldInPlan(village, planOf(own, 'routine', 'all')))).toEqual({ located: 0, total: 1 });
    const unnamed = { ...own, inventory: own.inventory.map((one) => ({ ...one, id: 'inventory-12', name: '' })) };
    expect(sourcesOf(unnamed).places.features.at(-1)?.properties).toMatchObject({ en: '', number: '12' });
    expect(sourcesOf(withEntry({ geometry: null, phase: null })).places.features.some(({ id }) => id === 'inventory-1')).toBe(false);
  });
});

describe('the posture on the baseline', () => {
  const lineIn = (scenario: Scenario | null) => createSceneBuilder()(inputOf(village, { plan: planOf(scenario, 'routine', 'all') })).sources.barriers.features[1]?.properties;

  it('draws the lines as proposed without a plan, and with a sign of its own for each state under one', () => {
    expect(lineIn(null)).toMatchObject({ sign: '', closed: false, pictogram: '~beads~lowered' });
    const signs = [null, ...barrierStates].map((state) => lineIn(setBarrierState(blank, { postureId: 'routine', barrierIds: ['line'], state })));
    expect(new Set(signs.map((properties) => properties?.['sign'] as unknown)).size).toBe(7);
    expect(signs[0]).toMatchObject({ sign: '~plan~barrier-unknown', pictogram: '~beads~lowered~wings' });
    expect(signs.map((properties) => properties?.['closed'] as unknown)).toEqual([false, true, false, true, true, false, false]);
  });

  it('marks the checkpoints it staffs and no others', () => {
    const staffed = setStaffed(blank, { postureId: 'routine', checkpointIds: ['gate'], isStaffed: true });
    const markIn = (postureId: string) => createSceneBuilder()(inputOf(village, { plan: planOf(staffed, postureId, 'all') })).sources.places.features.find(({ id }) => id === 'gate')?.properties?.['pictogram'] as unknown;
    expect(markIn('routine')).toBe('~checkpoint~firm~staffed');
    expect(markIn('lockdown')).toBe('~checkpoint~firm');
  });

  it('sends again only the sources it touches', () => {
    const build = createSceneBuilder();
    const first = build(inputOf(village, { plan: planOf(blank, 'routine', 'all') }));
    const raised = build(inputOf(village, { plan: planOf(setBarrierState(blank, { postureId: 'routine', barrierIds: ['line'], state: 'up' }), 'routine', 'all') }));
    expect(sourceIds.filter((id) => raised.sources[id] !== first.sources[id])).toEqual(['barriers', 'sketch']);
    const hidden = build(inputOf(village, { plan: planOf(hideBaseline(blank, { ids: ['gate'], hidden: true }), 'routine', 'all') }));
    expect(sourceIds.filter((id) => hidden.sources[id] !== raised.sources[id])).not.toContain('roads');
  });
});

it('a plan whose layer is off leaves the baseline alone, except on the planner’s table', () => {
  const plan = planOf(blank, 'routine', 'all');
  const off = { ...defaultView, hiddenLayers: ['scenario'] as const };
  expect(planInView(plan, defaultView, false)).toEqual({ plan, view: defaultView });
  expect(planInView(plan, off, false)).toEqual({ plan: null, view: off });
  expect(planInView(plan, off, true)).toMatchObject({ plan, view: { hiddenLayers: [] } });
});

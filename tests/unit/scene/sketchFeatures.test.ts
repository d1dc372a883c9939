/** What of a plan is drawn, and how. */
import { describe, expect, it } from 'vitest';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import { moveFeatures } from '../../../src/scenario/commands/features/moveFeatures.ts';
import { removeFeatures } from '../../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../src/scenario/commands/features/renameFeature.ts';
import { setHidden } from '../../../src/scenario/commands/features/setHidden.ts';
import { addPhase } from '../../../src/scenario/commands/phases/addPhase.ts';
import { setBarrierState } from '../../../src/scenario/commands/postures/setBarrierState.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { barrierStates } from '../../../src/scenario/document.ts';
import { defaultView } from '../../../src/scenario/view.ts';
import { createSceneBuilder, idPropertyOf, sourceIds } from '../../../src/scene/buildScene.ts';
import { buildLegend } from '../../../src/scene/legend.ts';
import { planOf, type ShownPlan } from '../../../src/scene/shownPlan.ts';
import { inputOf, loadVillage } from './villageScene.ts';

const baseline = await loadVillage();
const empty = addPhase(createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' }), { id: 'phase-1', name: 'One' });
const scenario = addFeatures(empty, {
  features: [
    createFeature('barrier', 'barrier-1', { type: 'LineString', coordinates: [[44.4, 33.3], [44.402, 33.3]] }),
    createFeature('zone', 'zone-1', { type: 'Polygon', coordinates: [[[44.4, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.3]]] }, { phase: 'phase-1', name: 'North' }),
    createFeature('site', 'site-1', { type: 'Point', coordinates: [44.4, 33.3] }, { role: 'hospital' }),
  ],
});
const planned = (plan: ShownPlan | null) => createSceneBuilder()(inputOf(baseline, { plan })).sources.sketch.features;
const drawnIds = (plan: ShownPlan | null) => [...new Set(planned(plan).map(({ properties }) => String(properties?.['id'])))];

describe('the plan on the map', () => {
  it('is empty without a scenario, else everything that is shown', () => {
    expect(planned(null)).toEqual([]);
    expect(drawnIds(planOf(scenario, 'routine', 'all'))).toEqual(['barrier-1', 'zone-1', 'site-1']);
  });

  it('leaves out what is hidden and what no reached phase has built', () => {
    expect(drawnIds(planOf(setHidden(scenario, { ids: ['site-1'], hidden: true }), 'routine', 'all'))).toEqual(['barrier-1', 'zone-1']);
    expect(drawnIds(planOf(scenario, 'routine', { reached: null }))).toEqual(['barrier-1', 'site-1']);
    expect(drawnIds(planOf(scenario, 'routine', { reached: 'phase-1' }))).toContain('zone-1');
  });

  it('names an area at one place inside it, not in every tile that it reaches into', () => {
    const named = planned(planOf(scenario, 'routine', 'all')).filter(({ properties }) => properties?.['label'] === 'North');
    const area = planned(planOf(scenario, 'routine', 'all')).find(({ id }) => id === 'zone-1');
    expect(area?.properties, 'and is not called by its number too').toMatchObject({ label: '', named: true });
    expect(named.map(({ id, geometry }) => [id, geometry])).toEqual([['zone-1~name', { type: 'Point', coordinates: [expect.closeTo(44.4075, 5), 33.305] }]]);
  });

  it('gives every state of a barrier a mark of its own, at the middle of the line', () => {
    const marks = [null, ...barrierStates].map((state) => {
      const shown = setBarrierState(scenario, { postureId: 'lockdown', barrierIds: ['barrier-1'], state });
      const mark = planned(planOf(shown, 'lockdown', 'all')).find(({ id }) => id === 'barrier-1~mark');
      expect(mark?.geometry).toMatchObject({ type: 'Point' });
      return mark?.properties?.['mark'] as unknown;
    });
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks[0]).toBe('~plan~barrier-unknown');
  });

  it('gives every drawing an id of its own, as a source that is told of changes needs', () => {
    const drawings = planned(planOf(scenario, 'routine', 'all'));
    expect(drawings.map(({ properties }) => properties?.[idPropertyOf('sketch')] as unknown)).toEqual(drawings.map(({ id }) => id));
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
  });

  it('draws again only what has changed', () => {
    const build = createSceneBuilder();
    const before = build(inputOf(baseline, { plan: planOf(scenario, 'routine', 'all') })).sources.sketch.features;
    const renamed = renameFeature(scenario, { id: 'barrier-1', name: 'Gate line' });
    const after = build(inputOf(baseline, { plan: planOf(renamed, 'routine', 'all') })).sources.sketch.features;
    expect(after.filter((drawing) => !before.includes(drawing)).map(({ id }) => id)).toEqual(['barrier-1', 'barrier-1~mark']);
  });

  it('does not name a place twice: a site with a facility\'s name has no label of its own while facilities are shown', () => {
    const name = baseline.facilities[0]?.properties.name.en ?? '';
    const filterOf = (hiddenLayers: typeof defaultView.hiddenLayers) => JSON.stringify(createSceneBuilder()(inputOf(baseline, { view: { ...defaultView, hiddenLayers } })).layers
      .flatMap((layer) => (layer.id === 'sketch-label' && 'filter' in layer ? [layer.filter] : [])));
    expect(filterOf([])).toContain(JSON.stringify(name));
    expect(filterOf(['facilities'])).not.toContain(JSON.stringify(name));
  });

  it('is the same, drawn step by step or all at once', () => {
    const build = createSceneBuilder();
    const steps: ((now: typeof scenario) => typeof scenario)[] = [
      (now) => addFeatures(now, { features: [createFeature('site', 'site-2', { type: 'Point', coordinates: [44.41, 33.31] })], atIndex: 1 }),
      (now) => setHidden(now, { ids: ['barrier-1'], hidden: true }),
      (now) => removeFeatures(now, { ids: ['site-2'] }),
      (now) => setHidden(now, { ids: ['barrier-1'], hidden: false }),
      (now) => moveFeatures(now, { ids: ['site-1', 'barrier-1'], eastMeters: 20, northMeters: 0 }),
      (now) => addFeatures(now, { features: [createFeature('barrier', 'barrier-2', { type: 'LineString', coordinates: [[44.4, 33.31], [44.402, 33.31]] })] }),
      (now) => removeFeatures(now, { ids: ['barrier-1', 'zone-1', 'site-1', 'barrier-2'] }),
    ];
    let now = scenario;
    for (const shownPhases of ['all', { reached: null }] as const) {
      now = scenario;
      for (const step of steps) {
        now = step(now);
        const plan = planOf(now, 'routine', shownPhases);
        expect(build(inputOf(baseline, { plan })).sources.sketch.features).toEqual(planned(plan));
      }
    }
  });

  it('says of a line that runs across the screen that its name must stand above or below', () => {
    const upright = addFeatures(empty, { features: [createFeature('barrier', 'barrier-2', { type: 'LineString', coordinates: [[44.4, 33.3], [44.4005, 33.302]] })] });
    const flat = (plan: typeof scenario, id: string) => planned(planOf(plan, 'routine', 'all')).find((drawn) => drawn.id === `${id}~mark`)?.properties?.['flat'] as unknown;
    expect([flat(scenario, 'barrier-1'), flat(upright, 'barrier-2')]).toEqual([true, undefined]);
  });

  it('stays the same object while its features, phases and posture do', () => {
    const build = createSceneBuilder();
    const first = build(inputOf(baseline, { plan: planOf(scenario, 'routine', 'all') }));
    const retitled = build(inputOf(baseline, { plan: planOf({ ...scenario, title: 'Other' }, 'routine', 'all') }));
    expect(retitled.sources.sketch).toBe(first.sources.sketch);
    const lockdown = build(inputOf(baseline, { plan: planOf(scenario, 'lockdown', 'all') }));
    expect(sourceIds.filter((id) => lockdown.sources[id] !== first.sources[id])).toEqual(['sketch']);
  });

  it('puts the halo round a selected feature of the plan, where it is drawn', () => {
    const view = { ...defaultView, selectedId: 'zone-1' };
    const halo = (shownPhases: ShownPlan['shownPhases']) => createSceneBuilder()(inputOf(baseline, { view, plan: planOf(scenario, 'routine', shownPhases) })).sources.selection.features;
    expect(halo('all')).toHaveLength(1);
    expect(halo({ reached: null })).toHaveLength(0);
  });

  it('is named in the legend, as far as it is drawn', () => {
    const ids = (shownPhases: ShownPlan['shownPhases']) => buildLegend(inputOf(baseline, { plan: planOf(scenario, 'routine', shownPhases) })).map(({ id }) => id).filter((id) => id.startsWith('plan-'));
    expect(ids('all')).toEqual(['plan-barrier-unknown', 'plan-site-hospital', 'plan-zone']);
    expect(ids({ reached: null })).toEqual(['plan-barrier-unknown', 'plan-site-hospital']);
  });
});

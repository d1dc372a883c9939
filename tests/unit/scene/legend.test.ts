import { describe, expect, it } from 'vitest';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import { setBarrierState } from '../../../src/scenario/commands/postures/setBarrierState.ts';
import { setStaffed } from '../../../src/scenario/commands/postures/setStaffed.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { defaultView, layerIds } from '../../../src/scenario/view.ts';
import { buildLayers } from '../../../src/scene/buildScene.ts';
import { buildAnswerLegend } from '../../../src/scene/check/answerLegend.ts';
import { buildLegend } from '../../../src/scene/legend.ts';
import { planOf } from '../../../src/scene/shownPlan.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { shipped } from '../../data/shippedBaseline.ts';
import { inputOf, loadVillage } from './villageScene.ts';

const village = await loadVillage();
const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const withNote = addFeatures(blank, { features: [createFeature('note', 'note-1', { type: 'Point', coordinates: [44.4, 33.3] })] });

describe('the legend', () => {
  it('names what the data has and nothing else', () => {
    const ids = buildLegend(inputOf(village)).map(({ id }) => id);
    expect(ids).toContain('facility-first');
    expect(ids).toContain('held-tray');
    expect(ids).not.toContain('held-located');
    expect(ids).not.toContain('facility-illustrative');
    expect(ids).not.toContain('road-motorway');
  });

  it.each(layerIds)('loses the entries of %s when that layer is hidden', (layer) => {
    const hiddenLayers = layerIds.filter((id) => id !== layer);
    const plan = layer === 'scenario' ? planOf(withNote, 'routine', 'all') : null;
    const left = buildLegend(inputOf(shipped, { plan, view: { ...defaultView, hiddenLayers } }));
    const without = buildLegend(inputOf(shipped, { plan, view: { ...defaultView, hiddenLayers: layerIds } }));
    const own = left.filter(({ id }) => !without.some((entry) => entry.id === id));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((entry) => entry.layer === layer)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('takes its swatches from the paint of the %s map', (theme) => {
    const input = inputOf(shipped, { theme });
    const bridge = buildLegend(input).find(({ id }) => id === 'bridge');
    expect(bridge?.swatch).toMatchObject({ type: 'line', color: palettes[theme].roadMajor, casing: { color: palettes[theme].bridgeCasing } });
    const zoneLine = buildLayers(input).find(({ id }) => id === 'zone-line');
    const zone = buildLegend(input).find(({ id }) => id === 'zone');
    expect(zone?.swatch).toMatchObject({ outline: { color: palettes[theme].zoneLine, dash: zoneLine?.type === 'line' ? zoneLine.paint?.['line-dasharray'] : null } });
  });

  it('names the states of the baseline’s lines and who is at its checkpoints once a plan is shown, and only those drawn', () => {
    const ids = (scenario: typeof blank, hiddenLayers = defaultView.hiddenLayers) =>
      buildLegend(inputOf(shipped, { view: { ...defaultView, hiddenLayers }, plan: planOf(scenario, 'routine', 'all') })).map(({ id }) => id).filter((id) => /^(plan|barrier|checkpoint)/.test(id));
    expect(ids(blank)).toEqual(['plan-barrier-unknown', 'checkpoint', 'checkpoint-illustrative', 'barrier-stated']);
    const raised = setBarrierState(blank, { postureId: 'routine', barrierIds: shipped.barriers.map(({ id }) => id), state: 'up' });
    const staffed = setStaffed(raised, { postureId: 'routine', checkpointIds: [shipped.checkpoints[0]?.id ?? ''], isStaffed: true });
    expect(ids(staffed)).toEqual(expect.arrayContaining(['plan-barrier-up', 'checkpoint-staffed']));
    expect(ids(staffed)).not.toContain('plan-barrier-unknown');
    expect(ids(staffed, ['bollard-lines', 'checkpoints'])).toEqual([]);
  });

  it('names the marks of a check and a replay while they are on the map', () => {
    const ids = (marks: readonly string[]) => buildAnswerLegend('light', marks).map(({ id }) => id);
    expect(ids([])).toEqual([]);
    // Numbers go with their way, lines that are down or up with the signs of the plan.
    expect(ids(['cut', 'number', 'way', 'vehicle', 'line-down'])).toEqual(['check-way', 'check-cut', 'check-vehicle']);
    expect(ids(['line-held', 'vehicle-stopped'])[0]).toBe('check-vehicle-stopped');
  });
});

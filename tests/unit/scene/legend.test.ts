import { describe, expect, it } from 'vitest';
import { defaultView, layerIds } from '../../../src/scenario/view.ts';
import { buildLayers } from '../../../src/scene/buildScene.ts';
import { buildLegend } from '../../../src/scene/legend.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { shipped } from '../../data/shippedBaseline.ts';
import { inputOf, loadVillage } from './villageScene.ts';

const village = await loadVillage();

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
    const left = buildLegend(inputOf(shipped, { view: { ...defaultView, hiddenLayers } }));
    const without = buildLegend(inputOf(shipped, { view: { ...defaultView, hiddenLayers: layerIds } }));
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
});

/** What the legend of a page shows is as large as on its map. */
import { expect, test } from 'vitest';
import { planOf } from '../../../src/scene/shownPlan.ts';
import { buildLayers } from '../../../src/scene/buildScene.ts';
import { entryAtZoom } from '../../../src/scene/entryAtZoom.ts';
import { buildLegend } from '../../../src/scene/legend.ts';
import type { LegendEntry } from '../../../src/scene/legendEntry.ts';
import { defaultView } from '../../../src/scenario/view.ts';
import { readSample } from '../../data/samplePlan.ts';
import { shipped } from '../../data/shippedBaseline.ts';
import { inputOf } from './villageScene.ts';

const scenario = await readSample('ring-of-steel');
const input = inputOf(shipped, { plan: planOf(scenario, scenario.postures[0]?.id ?? '', 'all'), view: { ...defaultView, hiddenLayers: [] } });
const layers = new Map(buildLayers(input).map((layer) => [layer.id, layer]));
const entries = buildLegend(input);
const sized = (id: LegendEntry['id'], zoom: number) => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`No entry ${id}.`);
  return entryAtZoom(entry, layers, zoom);
};

test('at the zoom of the screen legend every line is as wide as there', () => {
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) expect(entryAtZoom(entry, layers, 14).swatch).toEqual(entry.swatch);
});

test('no line that grows is left out', () => {
  const growing = entries.filter(({ swatch }) => swatch.type === 'line').map(({ id }) => id);
  expect(growing).toContain('road-motorway');
  for (const id of growing) expect(sized(id, 18).swatch, id).not.toEqual(sized(id, 14).swatch);
});

test('roads are as wide as their layer has them, with the same casing', () => {
  expect(sized('road-motorway', 18).swatch).toMatchObject({ widthPx: 30, casing: { widthPx: 31.6 } });
  // growing(2.2, 6.4, 30) at 12.5: 2.2 + 4.2 · (1.5^1.5 − 1) / (1.5^3 − 1)
  const { swatch } = sized('road-motorway', 12.5);
  expect(swatch.type === 'line' && swatch.widthPx).toBeCloseTo(2.2 + (4.2 * (1.5 ** 1.5 - 1)) / (1.5 ** 3 - 1), 9);
  expect(sized('road-motorway', 9).swatch).toMatchObject({ widthPx: 2.2 });
});

test('marks shrink as the map draws them smaller', () => {
  const marks = entries.filter(({ swatch }) => swatch.type === 'icon');
  expect(marks.filter((entry) => entryAtZoom(entry, layers, 11).imageScale === 1).map(({ id }) => id)).toEqual([]);
  expect(sized('plan-barrier-down', 11).imageScale).toBe(0.7);
  expect(sized('plan-barrier-down', 12.5).imageScale).toBeCloseTo(0.85, 9);
  expect(sized('plan-barrier-down', 16).imageScale).toBe(1);
  expect(sized('zone', 11).imageScale).toBe(1);
});

/** The list of what the map shows agrees with the picture: the same features, the same switches, the same posture. */
import { expect, test } from 'vitest';
import { defaultView } from '../../../../src/scenario/view.ts';
import { createSceneBuilder } from '../../../../src/scene/buildScene.ts';
import { noOverlay } from '../../../../src/scene/check/overlay.ts';
import { planOf } from '../../../../src/scene/shownPlan.ts';
import { type InViewGroup, listInView, type MapWindow } from '../../../../src/scene/spoken/listInView.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { inputOf } from '../villageScene.ts';

const center = [44.386, 33.304] as const;
const windowOf = (lon: number, lat: number): MapWindow => ({ center, corners: [[center[0] - lon, center[1] + lat], [center[0] + lon, center[1] + lat], [center[0] + lon, center[1] - lat], [center[0] - lon, center[1] - lat]] });
const wide = windowOf(0.4, 0.4);
const ids = (groups: readonly InViewGroup[], id: string) => groups.find((group) => group.id === id)?.entries.map((entry) => entry.id) ?? [];
const scenario = await readSample('ring-of-steel');

test('in a window that holds everything it lists every mark of the picture, and nothing that has no place', () => {
  const input = inputOf(shipped, { plan: planOf(scenario, 'lockdown', 'all') });
  const { sources } = createSceneBuilder()(input);
  const drawn = new Set([...sources.places.features, ...sources.barriers.features, ...sources.incidents.features, ...sources.tray.features, ...sources.sketch.features].map(({ properties }) => String(properties?.['id'])));
  const listed = new Set(listInView(input, wide, noOverlay).flatMap(({ entries }) => entries.map(({ id }) => id)));
  expect([...drawn].filter((id) => !listed.has(id))).toEqual([]);
  expect(listed.has(shipped.heldProperties[0]?.id ?? ''), 'a property whose place nobody published is in the tray alone').toBe(false);
});

test('the nearest of a kind comes first, and a smaller window holds less', () => {
  const input = inputOf(shipped);
  const groups = listInView(input, wide, noOverlay);
  for (const { entries } of groups) expect(entries.map(({ meters }) => meters)).toEqual(entries.map(({ meters }) => meters).toSorted((a, b) => a - b));
  const count = (window: MapWindow) => listInView(input, window, noOverlay).flatMap(({ entries }) => entries).length;
  expect(count(windowOf(0.004, 0.003))).toBeLessThan(count(wide) / 2);
  const streets = ids(groups, 'roads').map((id) => shipped.roads.find((road) => road.id === id)?.properties.name.en);
  expect(streets).toEqual([...new Set(streets)]);
});

test('what a switch, a phase or the dates leave out of the picture is not listed', () => {
  const hidden = { ...defaultView, hiddenLayers: ['facilities', 'held-properties', 'roads', 'incidents'] as const };
  const groups = listInView(inputOf(shipped, { view: hidden }), wide, noOverlay);
  for (const id of ['facilities', 'held', 'roads', 'incidents']) expect(ids(groups, id), id).toEqual([]);
  expect(ids(listInView(inputOf(shipped, { view: { ...defaultView, dates: { from: '1990-01-01', to: '1990-01-02' } } }), wide, noOverlay), 'incidents')).toEqual([]);
});

test('what no reached phase has built is not listed', async () => {
  const phased = await readSample('neighbourhood-by-neighbourhood');
  const listed = (shownPhases: 'all' | { readonly reached: string | null }) => listInView(inputOf(shipped, { plan: planOf(phased, 'routine', shownPhases) }), wide, noOverlay).flatMap(({ entries }) => entries).length;
  expect(listed({ reached: null })).toBeLessThan(listed('all'));
});

test('lines stand as the posture has them', () => {
  const statesIn = (postureId: string) => listInView(inputOf(shipped, { plan: planOf(scenario, postureId, 'all') }), wide, noOverlay)
    .flatMap(({ entries }) => entries).flatMap(({ spoken }) => (spoken.of === 'baseline' && spoken.state !== null ? [spoken.state] : []));
  expect(new Set(statesIn('lockdown'))).toContain('up');
  expect(statesIn('lockdown').filter((state) => state === 'up').length).toBeGreaterThan(statesIn('routine').filter((state) => state === 'up').length);
});

test('ways in and the places that would close them come first, while they are drawn', () => {
  const way = { type: 'Feature', geometry: { type: 'LineString', coordinates: [[44.38, 33.304], [44.386, 33.3041]] }, properties: { id: 'way-1', what: 'way', question: 'inside' } } as const;
  const cut = { type: 'Feature', geometry: { type: 'Point', coordinates: [44.3861, 33.304] }, properties: { id: 'cut-1', what: 'cut', number: 1, bearing: 0 } } as const;
  const overlay = { type: 'FeatureCollection', features: [way, cut].map((feature) => structuredClone(feature)) } as unknown as Parameters<typeof listInView>[2];
  const [first] = listInView(inputOf(shipped), wide, overlay);
  expect(first?.id).toBe('ways');
  expect(first?.entries.map(({ id, spoken }) => [id, spoken.of])).toEqual([['cut-1', 'cut'], ['way-1', 'way']]);
});

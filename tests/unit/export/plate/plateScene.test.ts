/** What a plate is drawn from: what is sensitive is taken out of it, and past 1:10,000 an illustrative point is a sentence. */
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { zoomOfScale } from '../../../../src/export/page/groundFrame.ts';
import type { PlateContent } from '../../../../src/export/plate/plateRequest.ts';
import { plateScene } from '../../../../src/export/plate/plateScene.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { defaultView } from '../../../../src/scenario/view.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const content: PlateContent = {
  baseline: shipped, scenario: null, isOnTable: true, postureId: 'routine', shownPhases: 'all', view: defaultView, theme: 'light', locale: 'en', hasSensitive: false,
  words: (_, unlocated) => ({ tray: `${unlocated} properties`, illustrativePoint: '', zone: 'Zone', property: 'Property', mapName: '' }),
};
const frame = (scale: number) => ({ camera: { center: [44.39, 33.3] as const, zoom: zoomOfScale(scale, 33.3), bearing: 0, pitch: 0 }, widthMm: 297, heightMm: 210 });

/** One property on the map, as a planner found it. */
const placed: Scenario = {
  ...createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' }),
  overrides: { [shipped.heldProperties[0]?.id ?? '']: { geometry: { type: 'Point', coordinates: [44.39, 33.3] }, source: { text: 'survey', date: '2020-09-01' }, rest: {} } },
} as unknown as Scenario;

const held = ({ scene }: ReturnType<typeof plateScene>) => scene.sources.places.features.filter(({ properties }) => properties?.['layer'] === 'held').length;
const hasLayer = ({ scene }: ReturnType<typeof plateScene>, id: string) => scene.layers.some((layer) => layer.id === id);

test('located properties stay off a picture, and the tray counts them as unlocated, unless they are asked for', () => {
  const without = plateScene({ ...content, scenario: placed }, frame(20_000));
  expect([held(without), hasLayer(without, 'held'), without.withheld.places, without.input.words.tray]).toEqual([0, false, 1, '22 properties']);
  const asked = plateScene({ ...content, scenario: placed, hasSensitive: true }, frame(20_000));
  expect([held(asked), hasLayer(asked, 'held'), asked.withheld.places, asked.input.words.tray]).toEqual([1, true, 0, '21 properties']);
});

test('past 1:10,000 illustrative points are sentences and no marks, at 1:10,000 and further out the other way round', () => {
  const layersAt = (scale: number) => {
    const { scene } = plateScene(content, frame(scale));
    const layerOf = (id: string) => scene.layers.find((layer) => layer.id === id) as Extract<LayerSpecification, { filter?: unknown }>;
    return { text: layerOf('illustrative-text').minzoom, marks: JSON.stringify(layerOf('facility-first').filter).includes('["!",["get","illustrative"]]') };
  };
  expect(layersAt(10_000)).toEqual({ text: 24, marks: false });
  expect(layersAt(9900)).toEqual({ text: 0, marks: true });
  // On the screen the zoom decides.
  expect(plateScene(content, frame(9900)).input.illustrativeAs).toBe('text');
});

test('nothing that is selected is drawn', () => {
  expect(plateScene(content, frame(20_000)).scene.sources.selection.features).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../src/geo/areas/circleAround.ts';
import { buildBarrierFeatures } from '../../../src/scene/sources/barrierFeatures.ts';
import { buildIncidentFeatures, isWithin } from '../../../src/scene/sources/incidentFeatures.ts';
import { buildPlaceFeatures } from '../../../src/scene/sources/placeFeatures.ts';
import { buildRoadNameFeatures } from '../../../src/scene/sources/roadFeatures.ts';
import { buildTrayFeature } from '../../../src/scene/sources/trayFeature.ts';
import { buildUncertaintyFeatures } from '../../../src/scene/sources/uncertaintyFeatures.ts';
import { pick } from '../../fixtures/data/village.ts';
import { loadVillage } from './villageScene.ts';

describe('the tray', () => {
  it('counts what is not located and stands outside the zone', async () => {
    const baseline = await loadVillage();
    const [tray] = buildTrayFeature(baseline, 'wide', baseline.heldProperties).features;
    expect(tray?.properties.pictogram).toBe('~tray~1~0');
    const [lon = 0, lat = 0] = buildTrayFeature(baseline, 'tall', baseline.heldProperties).features[0]?.geometry.coordinates ?? [];
    expect(lat).toBeGreaterThan(33.305);
    expect(lon).toBeGreaterThan(44.395);
  });

  it('is gone once everything is located', async () => {
    const baseline = await loadVillage((village) => {
      const held = pick(village, 'held-1');
      held.geometry = { type: 'Point', coordinates: [44.401, 33.301] };
      Object.assign(held.properties, { position: 'approximate', precisionMeters: 50 });
    });
    expect(buildTrayFeature(baseline, 'wide', baseline.heldProperties).features).toEqual([]);
    expect(buildPlaceFeatures(baseline).features.find(({ id }) => id === 'held-1')?.properties.layer).toBe('held');
  });
});

describe('marks', () => {
  it('say in their image that a place is illustrative', async () => {
    const baseline = await loadVillage((village) => Object.assign(pick(village, 'hall').properties, { position: 'illustrative', precisionMeters: 700 }));
    const hall = buildPlaceFeatures(baseline).features.find(({ id }) => id === 'hall');
    expect(hall?.properties).toMatchObject({ illustrative: true, meters: 700, pictogram: '~facility~1~government~illustrative' });
  });

  it('have a circle of their precision from a hundred metres on', async () => {
    const exact = await loadVillage();
    expect(buildUncertaintyFeatures(exact).features).toEqual([]);
    const vague = await loadVillage((village) => Object.assign(pick(village, 'hall').properties, { precisionMeters: 300 }));
    const [circle] = buildUncertaintyFeatures(vague).features;
    expect(circle?.id).toBe('hall');
    expect(circle?.geometry).toEqual(circleAround([44.4, 33.301], 300));
  });

  it('turn with the barrier they stand for', async () => {
    const [, mark] = buildBarrierFeatures(await loadVillage()).features;
    expect(mark?.geometry).toEqual({ type: 'Point', coordinates: [44.401, 33.3] });
    expect(mark?.properties.turn).toBeCloseTo(-90, 6);
  });
});

describe('incidents', () => {
  it('at one place share one mark with their number', async () => {
    const baseline = await loadVillage((village) => {
      const raid = pick(village, 'raid');
      village.files['incidents.geojson'].features.push({ ...raid, id: 'raid-2', properties: { ...raid.properties, date: '2020-07' } });
    });
    const [group] = buildIncidentFeatures(baseline, null).features;
    expect(group?.properties).toMatchObject({ id: 'incidents-at-hall', count: 2, pictogram: '~incident~2~firm' });
    const [alone] = buildIncidentFeatures(baseline, { from: '2020-06-01', to: '2020-06-30' }).features;
    expect(alone?.properties).toMatchObject({ id: 'raid', count: 1, pictogram: '~incident~1~firm' });
  });

  it('placed no closer than an area are hollow, and stand clear of its name', async () => {
    const baseline = await loadVillage((village) => Object.assign(pick(village, 'raid').properties, { position: 'illustrative', mappedAt: 'zone' }));
    const [mark] = buildIncidentFeatures(baseline, null).features;
    expect(mark?.properties).toMatchObject({ illustrative: true, pictogram: '~incident~1~illustrative', offset: [0, -44] });
  });

  it.each([
    ['2020-06-25', '2020-06-25', '2020-06-25', true],
    ['2020-06-25', '2020-06-26', '2020-06-30', false],
    ['2016-05', '2016-05-31', '2016-06-30', true],
    ['2016-05', '2016-06-01', '2016-06-30', false],
  ])('an event of %s lies within %s to %s: %s', (date, from, to, expected) => {
    expect(isWithin(date, { from, to })).toBe(expected);
  });
});

describe('street names', () => {
  it('join the edges of one street and leave out names that are assumed', async () => {
    const baseline = await loadVillage((village) => {
      const street = pick(village, 'street');
      village.files['roads.geojson'].features.push({
        ...street, id: 'street-2', geometry: { type: 'LineString', coordinates: [[44.398, 33.3], [44.4, 33.3]] },
        properties: { ...street.properties, from: 'east', to: 'west' },
      }, { ...street, id: 'nameless', properties: { ...street.properties, name: { en: 'Nameless', ar: 'بلا اسم' }, assumed: ['name'] } });
    });
    const names = buildRoadNameFeatures(baseline).features;
    expect(names.map(({ properties }) => properties.en)).toEqual(['street']);
    expect(names[0]?.geometry.coordinates).toEqual([[44.398, 33.3], [44.4, 33.3], [44.402, 33.3]]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { placeInFrame, scaleOfZoom } from '../../../../src/export/page/groundFrame.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { areaCamera } from '../../../../src/export/page/camera/areaCamera.ts';
import { batchPages, pageFileName } from '../../../../src/ui/export/make/batch.ts';
import { pageMap } from '../../../../src/ui/export/pageRequestOf.ts';
import { fetchLanguage, type Translate, useLanguage } from '../../../../src/ui/i18n/i18n.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

let t: Translate;
beforeAll(async () => {
  await useLanguage('en');
  t = await fetchLanguage('en');
});

const square = (west: number) => ({ type: 'Polygon' as const, coordinates: [[[west, 33.3], [west + 0.01, 33.3], [west + 0.01, 33.305], [west, 33.3]] as const] });
const plan: Scenario = {
  ...emptyScenario,
  phases: [{ id: 'a', name: 'Karkh', rest: {} }, { id: 'b', name: '', rest: {} }],
  features: [
    createFeature('zone', 'east', square(44.4), { name: 'East' }), createFeature('zone', 'hidden', square(44.3), { name: 'Hidden', hidden: true }),
    createFeature('site', 'gate', { type: 'Point', coordinates: [44.39, 33.3] }, { name: '' }),
  ],
};

describe('several pages', () => {
  it('is one for each posture, phase, zone that is drawn, or selected feature', () => {
    expect(batchPages('posture', plan, [], t).map(({ shows }) => shows.postureId)).toEqual(plan.postures.map(({ id }) => id));
    expect(batchPages('phase', plan, [], t)).toEqual([{ name: 'Karkh', shows: { shownPhases: { reached: 'a' } }, area: null }, { name: 'b', shows: { shownPhases: { reached: 'b' } }, area: null }]);
    expect(batchPages('zone', plan, [], t).map(({ name, area }) => [name, area?.length])).toEqual([['East', 4]]);
    expect(batchPages('selected', plan, ['gate', 'nobody'], t).map(({ name }) => name)).toEqual(['Sites gate']);
    expect(batchPages('posture', null, [], t)).toHaveLength(1);
  });
  it('numbers and names its files', () => {
    const pages = batchPages('posture', plan, [], t);
    const names = pages.map((_, place) => pageFileName('Ring: draft/1', place, pages));
    expect(names[0]).toBe(`Ring draft 1 - 01 ${plan.postures[0]?.name}`);
    expect(new Set(names).size).toBe(pages.length);
    expect(pageFileName('خطة الحلقة', 0, batchPages('one', plan, [], t))).toBe('خطة الحلقة');
    const many = Array.from({ length: 120 }, (_, place) => ({ name: `Area ${place} ${'x'.repeat(200)}`, shows: {}, area: null }));
    expect(pageFileName('T'.repeat(300), 6, many)).toMatch(/^T{40} - 007 Area 6 x+$/);
    expect(pageFileName('T'.repeat(300), 6, many).length).toBeLessThanOrEqual(80);
  });
});

describe('an area in the frame', () => {
  const frame = { widthMm: 180, heightMm: 120 };
  it.each([0, 35, -110])('is whole and in the middle, turned by %d°', (bearing) => {
    const area = [[44.4, 33.3], [44.43, 33.3], [44.43, 33.31], [44.4, 33.31]] as const;
    const camera = areaCamera(area, { center: [44.3, 33.2], zoom: 12, bearing, pitch: 0 }, frame);
    const places = area.map((place) => placeInFrame(place, pageMap(camera)));
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    expect(Math.max(...xs) + Math.min(...xs)).toBeCloseTo(0, 1);
    expect(Math.max(...ys) + Math.min(...ys)).toBeCloseTo(0, 1);
    expect(Math.max(...xs)).toBeLessThanOrEqual(90 * 0.85);
    expect(Math.max(...ys)).toBeLessThanOrEqual(60 * 0.85);
    expect(Math.max(...xs) > 65 || Math.max(...ys) > 43).toBe(true);
    expect(camera.bearing).toBe(bearing);
    const scale = scaleOfZoom(camera.zoom, camera.center[1]);
    expect(Math.abs(scale - Number(scale.toPrecision(2)))).toBeLessThan(0.01);
  });
  it('shows a point at a scale that can be read', () => {
    const camera = areaCamera([[44.4, 33.3]], { center: [44.3, 33.2], zoom: 12, bearing: 0, pitch: 0 }, frame);
    expect(scaleOfZoom(camera.zoom, 33.3)).toBeCloseTo(2500, 3);
    expect(camera.center[0]).toBeCloseTo(44.4, 6);
  });
});

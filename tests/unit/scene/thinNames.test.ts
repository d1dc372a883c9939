/** Names of a dense plan wait for a closer zoom; an ordinary plan keeps all of its names. */
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { SketchProperties } from '../../../src/scene/sources/sketchFeatures.ts';
import { createNameThinner } from '../../../src/scene/sources/thinNames.ts';

type Drawing = Feature<Geometry, SketchProperties>;

const drawing = (id: string, geometry: Geometry, label = id): Drawing => (
  { type: 'Feature', id, geometry, properties: { id, drawing: id, kind: 'site', label, closed: false, mark: '' } });
const point = (id: string, lon: number, lat: number, label = id) => drawing(id, { type: 'Point', coordinates: [lon, lat] }, label);
/** So many, a few metres apart. */
const crowd = (count: number) => Array.from({ length: count }, (_, index) => point(`site-${index + 1}`, 44.39 + index * 1e-5, 33.3));
const zoomsOf = (drawings: readonly Drawing[]) => drawings.map(({ properties }) => properties.namedFrom);

describe('createNameThinner', () => {
  it('leaves names alone where few stand in one place, and the list as it is', () => {
    const drawings = [...crowd(4), point('far', 44.5, 33.4)];
    expect(createNameThinner()(drawings)).toBe(drawings);
  });

  it('has names of a crowd wait for a closer zoom, the later ones of the plan first', () => {
    const thinned = createNameThinner()([...crowd(40), point('far', 44.5, 33.4)]);
    const zooms = zoomsOf(thinned);
    expect(zooms.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(zooms.at(-1)).toBeUndefined();
    const waiting = zooms.slice(4, 40).map((zoom) => zoom ?? 0);
    expect(Math.min(...waiting)).toBeGreaterThan(12);
    // Past the closest counted zoom nobody waits.
    expect(Math.max(...waiting)).toBe(18);
  });

  it('counts what bears a name, and zones that are called by their number', () => {
    const ring = [[44.39, 33.3], [44.391, 33.3], [44.391, 33.301], [44.39, 33.3]];
    const zones = (id: string) => Array.from({ length: 5 }, (_, index) => drawing(`${id}-${index}`, { type: 'Polygon', coordinates: [ring] }, ''));
    expect(zoomsOf(createNameThinner()(zones('zone'))).filter((zoom) => zoom !== undefined)).toHaveLength(1);
    expect(zoomsOf(createNameThinner()(zones('block')))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const nameless = crowd(9).map(({ id, geometry }) => drawing(String(id), geometry, ''));
    expect(zoomsOf(createNameThinner()(nameless)).every((zoom) => zoom === undefined)).toBe(true);
  });

  it('gives the same drawing again as long as it waits for the same zoom', () => {
    const thin = createNameThinner();
    const drawings = crowd(30);
    const first = thin(drawings);
    const second = thin([...drawings, point('far', 44.5, 33.4)]);
    expect(second.slice(0, 30).every((one, index) => one === first[index])).toBe(true);
    const without = thin(drawings.slice(1));
    expect(without.filter((one, index) => one !== first[index + 1])).not.toHaveLength(0);
    expect(without[3]).toBe(drawings[4]);
  });
});

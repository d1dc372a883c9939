/** What was drawn and taken away leaves nothing behind in Terra Draw. */
import { TerraDraw, type TerraDrawExtend, TerraDrawPointMode } from 'terra-draw';
import { expect, test } from 'vitest';
import { forgetPlaces } from '../../../../src/map/drawing/forgetPlaces.ts';

const nothing = () => undefined;
const adapter = {
  project: () => ({ x: 0, y: 0 }), unproject: () => ({ lng: 44.4, lat: 33.3 }), setCursor: nothing, getLngLatFromEvent: () => null, setDoubleClickToZoom: nothing,
  getMapEventElement: () => null, register: nothing, unregister: nothing, render: nothing, clear: nothing, getCoordinatePrecision: () => 9,
} as unknown as TerraDrawExtend.TerraDrawBaseAdapter;

/** How many places each table of the index holds. */
const tables = (draw: TerraDraw) => {
  const { spatialIndex } = Reflect.get(draw, '_store') as { spatialIndex: Record<'idToNode' | 'nodeToId', Map<unknown, unknown>> };
  return [spatialIndex.idToNode.size, spatialIndex.nodeToId.size];
};

test('a hundred points drawn and taken away leave no place behind, and drawing goes on', () => {
  let nextId = 1;
  const draw = new TerraDraw({ adapter, modes: [new TerraDrawPointMode()], idStrategy: { isValidId: (id) => typeof id === 'number', getId: () => nextId++ } });
  draw.start();
  const add = (count: number) => draw.addFeatures(Array.from({ length: count }, (_, at) => ({
    type: 'Feature' as const, id: nextId++, geometry: { type: 'Point' as const, coordinates: [Number((44.38 + at / 1000).toFixed(3)), 33.3] }, properties: { mode: 'point' },
  })));
  add(100);
  draw.removeFeatures(draw.getSnapshot().map(({ id }) => id ?? 0));
  expect(draw.getSnapshot()).toEqual([]);
  expect(tables(draw), 'kept by the library; once they are not, this file and the one it tests may go').toEqual([100, 100]);
  forgetPlaces(draw);
  expect(tables(draw)).toEqual([0, 0]);

  add(3);
  const [first] = draw.getSnapshot();
  draw.removeFeatures([first?.id ?? 0]);
  expect(draw.getSnapshot()).toHaveLength(2);
});

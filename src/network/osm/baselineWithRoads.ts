/** The baseline with opened roads instead of its own: everything that asks for roads, the map among them, then finds those and no others. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Junction, Road } from '../../baseline/kinds/road.ts';
import type { Source } from '../../baseline/kinds/source.ts';
import type { RoadGraph } from '../graph/roadGraph.ts';
import { keepGraph } from '../graph/baselineGraph.ts';
import type { OpenedNetwork, RoadName } from './openedNetwork.ts';

/** Id of the source that every opened road names. */
export const openedSourceId = 'opened-roads';

/** `graph` of these very roads; `name` of the file. Who says so and from when, nobody knows: the file is the source. */
export function baselineWithRoads(baseline: Baseline, { roads, junctions }: Pick<OpenedNetwork, 'roads' | 'junctions'>, graph: RoadGraph, name: string): Baseline {
  const claim: Pick<Road['properties'], 'asOf' | 'confidence' | 'statements' | 'note'> = { asOf: null, confidence: 'reported', statements: [], note: null };
  const sourcesOf = (locator: string | null) => [{ id: openedSourceId, locator }];
  const source: Source = {
    id: openedSourceId, title: name, author: null, publisher: null, date: null, dateNote: null, url: null, type: 'open-data', licence: null, languages: [],
  };
  const opened: Baseline = {
    ...baseline,
    roads: roads.map(({ id, at, name: names, geometry: { coordinates }, properties }): Road => ({
      type: 'Feature', id, geometry: { type: 'LineString', coordinates },
      properties: {
        kind: 'road', ...claim, ...properties, name: nameOf(names, at), sources: sourcesOf(at),
        // A name stands on the map only where the file gives one.
        assumed: hasName(names) || properties.assumed.includes('name') ? properties.assumed : [...properties.assumed, 'name'],
      },
    })),
    junctions: junctions.map(({ id, geometry: { coordinates }, properties: { role } }): Junction => ({
      type: 'Feature', id, geometry: { type: 'Point', coordinates },
      properties: { kind: 'junction', ...claim, name: { en: id, ar: id, fa: id }, position: 'approximate', precisionMeters: null, sources: sourcesOf(null), role },
    })),
    sources: [...baseline.sources, source],
  };
  keepGraph(opened, graph);
  return opened;
}

const hasName = ({ en, ar }: RoadName) => (en ?? ar ?? '') !== '';

/** Each language by its own name, else by the other's, else by the place in the file. */
function nameOf({ en, ar }: RoadName, at: string): Road['properties']['name'] {
  return { en: en || ar || at, ar: ar || en || at, fa: ar || en || at };
}

/**
 * Brings a live map from one scene to the next by the smallest steps: a source only when it holds other objects, a layer
 * property only when its value differs. Never through setStyle, whose comparison copies every inline source.
 */
import type { Feature } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { type Scene, type SourceId, sourceIds } from '../../scene/buildScene.ts';
import { feedSource } from './feedSource.ts';
import { layersToDraw } from './layersToDraw.ts';
import { showLayers } from './showLayers.ts';

/** What a map was told last, and which of its sources are being filled. */
interface Told {
  scene: Scene;
  readonly filling: Set<string>;
}

const toldTo = new WeakMap<MapLibreMap, Told>();

/** From so many features on a source that held nothing is filled unseen: with each message it would have all its tiles made, which are made anew with the next. */
const many = 1000;

/** Milliseconds after which it is seen as far as it is: from a worker that has died nothing comes back. */
const longestFillMs = 10_000;

/** `previous` is the scene the map shows now; returns how many calls were made, for tests and measurements. */
export function applyScene(map: MapLibreMap, previous: Scene, next: Scene): number {
  let calls = 0;
  const told = toldTo.get(map) ?? { scene: next, filling: new Set() };
  toldTo.set(map, told);
  told.scene = next;
  for (const id of sourceIds) {
    if (isSameList(previous.sources[id].features, next.sources[id].features)) continue;
    sendSource(map, id, previous.sources[id].features, told);
    calls += 1;
  }
  const before = new Map(layersToDraw(previous).map((layer) => [layer.id, layer]));
  const gone = new Set(before.keys());
  const layers = layersToDraw(next);
  // Sources of a ground have ids of their own: another ground is other sources.
  const { ground = {} } = next;
  for (const [id, source] of Object.entries(ground)) if (!map.getSource(id)) map.addSource(id, source);
  for (const [place, layer] of layers.entries()) {
    const old = before.get(layer.id);
    if (old) calls += applyLayer(map, old, layer, told);
    else {
      // Layers that come later take their place under the first that stands above them.
      map.addLayer(isFilling(layer, told) ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification : layer, layers.slice(place + 1).find(({ id }) => before.has(id))?.id);
      calls += 1;
    }
    gone.delete(layer.id);
  }
  for (const id of gone) map.removeLayer(id);
  for (const id of Object.keys(previous.ground ?? {})) if (!(id in ground)) map.removeSource(id);
  return calls;
}

/** What a worker had not answered when the style went is in no copy of the source that has come in its place: it is told whole. `shown` is the scene of before. */
export function tellAnew(map: MapLibreMap, shown: Scene): void {
  void map.getSource<GeoJSONSource>('sketch')?.setData(shown.sources.sketch);
}

/** The same features in a list of their own are no news: a source that is told so has all its tiles made anew. */
function isSameList(one: readonly Feature[], other: readonly Feature[]): boolean {
  return one === other || (one.length === other.length && one.every((feature, index) => feature === other[index]));
}

/** The plan may hold thousands of features of which one has changed; every other source is small or changes whole. */
function sendSource(map: MapLibreMap, id: SourceId, before: readonly Feature[], told: Told): void {
  const source = map.getSource<GeoJSONSource>(id);
  const wanted = told.scene.sources[id];
  if (!source || id !== 'sketch') {
    void source?.setData(wanted);
    return;
  }
  const fed = feedSource(source, before, wanted, () => map.getSource(id) === source);
  if (before.length > 0 || wanted.features.length < many) return;
  told.filling.add(id);
  const show = () => {
    clearTimeout(timer);
    // A map that has lost its context gets its style again, with the layers as they were; one that was taken away does not.
    if (!map.style) {
      void map.once('style.load', show);
      return;
    }
    told.filling.delete(id);
    for (const layer of layersToDraw(told.scene)) if ('source' in layer && layer.source === id) showLayers(map, [layer.id], layer.layout?.visibility !== 'none');
  };
  const timer = setTimeout(show, longestFillMs);
  fed.then(show, show);
}

const isFilling = (layer: LayerSpecification, { filling }: Told): boolean => 'source' in layer && typeof layer.source === 'string' && filling.has(layer.source);

/** MapLibre types each property's value by its name; the values here come whole from a typed layer. */
type SetAnyProperty = (layer: string, name: string, value: unknown) => void;

function applyLayer(map: MapLibreMap, old: LayerSpecification, next: LayerSpecification, told: Told): number {
  const setLayout = map.setLayoutProperty.bind(map) as SetAnyProperty;
  const setPaint = map.setPaintProperty.bind(map) as SetAnyProperty;
  let calls = 0;
  for (const [name, value] of changes(old.layout, next.layout)) {
    // Until it is full, none of its layers is seen; then each as the scene of that moment has it.
    if (name === 'visibility' && isFilling(next, told)) continue;
    setLayout(next.id, name, value);
    calls += 1;
  }
  for (const [name, value] of changes(old.paint, next.paint)) {
    setPaint(next.id, name, value);
    calls += 1;
  }
  if ('filter' in next && 'filter' in old && !isEqual(old.filter, next.filter)) {
    map.setFilter(next.id, next.filter ?? null);
    calls += 1;
  }
  return calls;
}

/** The names whose values differ, with the new value; undefined where a name is gone. */
function changes(old: object = {}, next: object = {}): [string, unknown][] {
  const before = new Map(Object.entries(old));
  const after = new Map(Object.entries(next));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !isEqual(before.get(name), after.get(name)))
    .map((name) => [name, after.get(name)]);
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

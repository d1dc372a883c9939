/** Draws the opened layers on the live map, under the plan and over the ground, and keeps them as the store has them. Fetched with the first of them. */
import { addProtocol, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import { openedLayers } from '../../scene/opened/openedLayers.ts';
import { themeOf } from '../../scene/ground/groundVariant.ts';
import type { TileAnswer } from '../../share/layers/openedLayer.ts';
import { worldSize, worldX, worldY } from '../../share/layers/world.ts';
import { groundStore } from '../../store/ground/groundStore.ts';
import { type Opened, openedStore } from '../../store/openedStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { watchOpened } from './watchOpened.ts';

/** The lowest of what a planner draws. */
const firstOfPlan = 'sketch-highlight';

const protocol = 'cordon-layer';

export const sourceOf = (id: string) => `opened-${id}`;

const followed = new WeakSet<MapLibreMap>();

/** Once for a map; it is followed until it is removed. */
export function followOpened(map: MapLibreMap): void {
  if (followed.has(map)) return;
  followed.add(map);
  addProtocol(protocol, async ({ url }, { signal }) => {
    const [, id = '', z, x, y] = /^cordon-layer:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const layer = openedStore.getState().layers.find((one) => one.id === id);
    if (!layer) return { data: new ArrayBuffer() };
    const answer = await layer.port.tile(Number(z), Number(x), Number(y), signal).catch((error: unknown) => {
      // Its worker has ended or hangs: what is not drawn is said, and opening the file again draws it.
      if (!signal.aborted && !layer.isBroken) openedStore.getState().change(id, { isBroken: true });
      throw error;
    });
    noteAnswer(map, id, keyOf(id, Number(z), Number(x), Number(y)), answer);
    return { data: answer.bytes.buffer };
  });
  let drawn: readonly Opened[] = [];
  const draw = () => {
    // A map without its context is told once it has a style again, which is the one of before.
    if (!map.style) return;
    const { layers } = openedStore.getState();
    bring(map, drawn, layers);
    drawn = layers;
  };
  openedStore.subscribe((state, before) => {
    if (state.layers !== before.layers) draw();
  });
  const repaint = () => {
    if (map.style) for (const layer of drawn) paint(map, layersOf(layer));
  };
  map.on('style.load', () => {
    draw();
    repaint();
  });
  sessionStore.subscribe((state, before) => {
    if (state.theme !== before.theme) repaint();
  });
  groundStore.subscribe((state, before) => {
    if (state.variant !== before.variant) repaint();
  });
  map.on('moveend', () => {
    for (const layer of openedStore.getState().layers) noteSight(map, layer);
  });
  draw();
  watchOpened(map);
}

const layersOf = ({ id, color, opacity, isShown }: Opened) => openedLayers({ source: sourceOf(id), color, opacity, isShown }, themeOf(groundStore.getState().variant, sessionStore.getState().theme));

function bring(map: MapLibreMap, before: readonly Opened[], now: readonly Opened[]): void {
  for (const old of before) {
    if (now.some(({ id }) => id === old.id)) continue;
    for (const { id } of layersOf(old)) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(sourceOf(old.id))) map.removeSource(sourceOf(old.id));
  }
  // The list has the uppermost first: each is put under the one before it.
  let above = map.getLayer(firstOfPlan) ? firstOfPlan : undefined;
  for (const layer of now) {
    const layers = layersOf(layer);
    const old = before.find(({ id }) => id === layer.id);
    if (!old) {
      const { box: [west, south, east, north], zooms: [minzoom, maxzoom] } = layer.summary;
      map.addSource(sourceOf(layer.id), {
        type: 'vector', tiles: [`${protocol}://${layer.id}/{z}/{x}/{y}`], minzoom, maxzoom, bounds: [west, south, east, north],
      });
      for (const one of layers) map.addLayer(one, above);
    } else if (old.color !== layer.color || old.opacity !== layer.opacity || old.isShown !== layer.isShown) paint(map, layers);
    above = layers[0]?.id;
  }
}

/** MapLibre types each property's value by its name; the values here come whole from a typed layer. */
type SetAnyProperty = (layer: string, name: string, value: unknown) => void;

function paint(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  const setPaint = map.setPaintProperty.bind(map) as SetAnyProperty;
  for (const { id, paint: values, layout } of layers) {
    for (const [name, value] of Object.entries(values ?? {})) setPaint(id, name, value);
    const visibility = layout?.visibility ?? 'visible';
    if (map.getLayoutProperty(id, 'visibility') !== visibility) map.setLayoutProperty(id, 'visibility', visibility);
  }
}

/** Tiles that hold only a part of what lies there. */
const partial = new Set<string>();
const mostKnown = 10_000;

const keyOf = (id: string, z: number, x: number, y: number) => `${id}/${z}/${x}/${y}`;

function noteAnswer(map: MapLibreMap, id: string, key: string, { isPartial, isBroken }: TileAnswer): void {
  if (isPartial && partial.size < mostKnown) partial.add(key);
  const layer = openedStore.getState().layers.find((one) => one.id === id);
  if (layer && isBroken && !layer.isBroken) openedStore.getState().change(id, { isBroken });
  if (layer) noteSight(map, layer);
}

/** Whether any tile in sight holds only a part, which changes with where one looks. */
function noteSight(map: MapLibreMap, { id, isPartial, summary: { zooms: [least, most] } }: Opened): void {
  const z = Math.min(most, Math.max(least, Math.floor(map.getZoom())));
  const bounds = map.getBounds();
  const [left, right] = [bounds.getWest(), bounds.getEast()].map((lon) => Math.floor((worldX(lon) / worldSize) * 2 ** z)) as [number, number];
  const [top, bottom] = [bounds.getNorth(), bounds.getSouth()].map((lat) => Math.floor((worldY(lat) / worldSize) * 2 ** z)) as [number, number];
  let now = false;
  for (let x = left; x <= right && partial.size > 0 && !now; x += 1) for (let y = top; y <= bottom && !now; y += 1) now = partial.has(keyOf(id, z, x, y));
  if (now !== isPartial) openedStore.getState().change(id, { isPartial: now });
}

/** What of the plan lies under the pointer: a feature as it is drawn, or a corner of the one that is selected. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScenarioFeature } from '../../scenario/document.ts';
import type { VertexPlace } from '../../scenario/geometry/vertices.ts';
import { verticesOf } from '../../scenario/geometry/vertices.ts';
import { layerOrder } from '../../scene/layerOrder.ts';
import { cornersOf } from '../../store/editing/cornerEdits.ts';

interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

const planLayers = layerOrder.map(({ id }) => id).filter((id) => id.startsWith('sketch-') && id !== 'sketch-label').reverse();

/** Pixels a finger or a mouse may miss a feature by. */
const reachPx = 5;

/** The topmost one's id, or null. `among` narrows it to some. */
export function plannedAt(map: MapLibreMap, { x, y }: ScreenPlace, among?: readonly string[]): string | null {
  if (!map.isStyleLoaded()) return null;
  const layers = planLayers.filter((id) => map.getLayer(id));
  const drawn = map.queryRenderedFeatures([[x - reachPx, y - reachPx], [x + reachPx, y + reachPx]], { layers });
  for (const { properties } of drawn) {
    const id: unknown = properties['id'];
    if (typeof id === 'string' && (!among || among.includes(id))) return id;
  }
  return null;
}

/** The nearest corner within `reach` pixels, or null. */
export function cornerAt(map: MapLibreMap, feature: ScenarioFeature, { x, y }: ScreenPlace, reach: number): VertexPlace | null {
  let best: { readonly at: VertexPlace; readonly distance: number } | null = null;
  for (const at of cornersOf(feature)) {
    const place = verticesOf(feature.geometry, at.ring)[at.index];
    if (!place) continue;
    const corner = map.project([place[0], place[1]]);
    const distance = Math.hypot(corner.x - x, corner.y - y);
    if (distance <= reach && (!best || distance < best.distance)) best = { at, distance };
  }
  return best?.at ?? null;
}

/** One finished gesture to one feature, or to the reason why it makes none. Ids are the caller's to choose. */
import { createFeature } from '../scenario/createFeature.ts';
import type { ScenarioFeature } from '../scenario/document.ts';
import { type Geometry, type GeometryRefusal, mendGeometry } from '../scenario/geometry/mendGeometry.ts';
import type { LineGeometry } from '../scenario/kinds/features.ts';
import { type FollowedRoads, followRoads, stretchBetween } from '../network/followRoads.ts';
import type { RoadGraph } from '../network/roadGraph.ts';
import { joinPieces, type Way } from '../network/shortestWay.ts';
import { type DrawnGeometry, type ToolId, tools } from './tools.ts';

export const drawingRefusals = [
  'no-network', 'off-roads', 'no-way', 'too-few-points', 'zero-length', 'no-area', 'self-crossing', 'out-of-range', 'wrong-shape',
] as const;
export type DrawingRefusal = (typeof drawingRefusals)[number];

export type DrawnFeature =
  | { readonly ok: true; readonly feature: ScenarioFeature }
  | { readonly ok: false; readonly reason: DrawingRefusal };

export interface FinishedGesture {
  /** The others draw nothing. */
  readonly tool: Exclude<ToolId, 'measure' | 'property'>;
  readonly geometry: DrawnGeometry;
  /** Null where there is no network; closures and movements need one. */
  readonly graph: RoadGraph | null;
  /** Unique in the scenario and in the baseline. */
  readonly newId: string;
}

/** A click within this of a road means that road, metres. Assumption: half a block, so that a slip of the hand far from any road is refused. */
const reachMeters = 60;

/** Places on the map are written to a tenth of a metre; other reasons of a geometry cannot come from a gesture. */
function reasonOf(refusal: GeometryRefusal): DrawingRefusal {
  return refusal === 'zero-length' || refusal === 'no-area' || refusal === 'self-crossing' || refusal === 'out-of-range' ? refusal : 'wrong-shape';
}

export function buildDrawnFeature({ tool, geometry, graph, newId }: FinishedGesture): DrawnFeature {
  const kind = tools[tool].kind ?? 'note';
  const followsRoads = kind === 'closure' || kind === 'movement';
  const followed = followsRoads ? alongRoads(geometry, graph, kind) : { ok: true as const, geometry };
  if (!followed.ok) return followed;
  const mended = mendGeometry(followed.geometry, acceptedBy[tool]);
  return mended.ok ? { ok: true, feature: featureOf(kind, newId, mended.geometry) } : { ok: false, reason: reasonOf(mended.reason) };
}

const acceptedBy: Readonly<Record<FinishedGesture['tool'], readonly Geometry['type'][]>> = {
  barrier: ['LineString'], closure: ['LineString'], movement: ['LineString'], zone: ['Polygon'], 'zone-rectangle': ['Polygon'],
  'zone-circle': ['Polygon'], site: ['Point'], checkpoint: ['Point'], note: ['Point'],
};

function featureOf(kind: ScenarioFeature['properties']['kind'], newId: string, geometry: Geometry): ScenarioFeature {
  // The tool's own types were the only ones accepted above.
  return createFeature(kind, newId, geometry as never) as ScenarioFeature;
}

/** The line along the roads between the clicks; a closure keeps to the road it was drawn on and never uses a connector. */
function alongRoads(geometry: DrawnGeometry, graph: RoadGraph | null, kind: 'closure' | 'movement'):
  { readonly ok: true; readonly geometry: LineGeometry } | { readonly ok: false; readonly reason: DrawingRefusal } {
  if (graph === null) return { ok: false, reason: 'no-network' };
  if (geometry.type !== 'LineString') return { ok: false, reason: 'wrong-shape' };
  const followed = followRoads(graph, geometry.coordinates, { mode: 'hostile', maxMeters: reachMeters, connectors: kind === 'movement' });
  if (!followed.ok) return { ok: false, reason: followed.reason };
  const coordinates = kind === 'movement' ? followed.coordinates : stretchLine(graph, followed);
  return coordinates ? { ok: true, geometry: { type: 'LineString', coordinates } } : { ok: false, reason: 'no-way' };
}

function stretchLine(graph: RoadGraph, { places }: Extract<FollowedRoads, { ok: true }>): LineGeometry['coordinates'] | null {
  const ways: Way[] = [];
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    if (!before) continue;
    const way = stretchBetween(graph, before, place);
    if (!way) return null;
    ways.push(way);
  }
  return joinPieces(graph, ways.flatMap(({ edges }) => edges));
}

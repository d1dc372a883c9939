/** One finished gesture to one feature, or to the reason why it makes none. Ids are the caller's to choose. */
import type { LonLat } from '../geo/types.ts';
import { createFeature } from '../scenario/createFeature.ts';
import type { ScenarioFeature } from '../scenario/document.ts';
import { type Geometry, type GeometryRefusal, mendGeometry } from '../scenario/geometry/mendGeometry.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { alongRoads, isRoadKind } from './alongRoads.ts';
import { simplifyOutline } from './simplifyOutline.ts';
import { type DrawingToolId, type DrawnGeometry, type ToolId, tools } from './tools.ts';

export const drawingRefusals = [
  'no-network', 'off-roads', 'no-way', 'too-few-points', 'zero-length', 'no-area', 'self-crossing', 'out-of-range', 'wrong-shape',
] as const;
export type DrawingRefusal = (typeof drawingRefusals)[number];

export type DrawnFeature =
  | { readonly ok: true; readonly feature: ScenarioFeature }
  | { readonly ok: false; readonly reason: DrawingRefusal };

export interface FinishedGesture {
  /** The others draw nothing. */
  readonly tool: DrawingToolId;
  readonly geometry: DrawnGeometry;
  /** Null where there is no network; closures and movements need one. */
  readonly graph: RoadGraph | null;
  /** Unique in the scenario and in the baseline. */
  readonly newId: string;
  /** How far an outline drawn by a free hand may be straightened, metres; the map hands in what a hand cannot hold. */
  readonly handMeters?: number;
}

/** Places on the map are written to a tenth of a metre; other reasons of a geometry cannot come from a gesture. */
export function reasonOf(refusal: GeometryRefusal): DrawingRefusal {
  return refusal === 'zero-length' || refusal === 'no-area' || refusal === 'self-crossing' || refusal === 'out-of-range' ? refusal : 'wrong-shape';
}

export function buildDrawnFeature({ tool, geometry, graph, newId, handMeters = 0 }: FinishedGesture): DrawnFeature {
  const kind = tools[tool].kind ?? 'note';
  let shape = geometry;
  if (shape.type === 'LineString' && isOnePlace(shape.coordinates)) return { ok: false, reason: shape.coordinates.length < 2 ? 'too-few-points' : 'zero-length' };
  if (isRoadKind(kind)) {
    if (shape.type !== 'LineString') return { ok: false, reason: 'wrong-shape' };
    const followed = alongRoads(shape.coordinates, graph, kind);
    if (!followed.ok) return followed;
    shape = { type: 'LineString', coordinates: followed.coordinates };
  } else if (tools[tool].gesture === 'freehand' && shape.type === 'Polygon') {
    shape = { type: 'Polygon', coordinates: [simplifyOutline(shape.coordinates[0] ?? [], handMeters)] };
  }
  const mended = mendGeometry(shape, acceptedBy[tool]);
  return mended.ok ? { ok: true, feature: featureOf(tool, kind, newId, mended.geometry) } : { ok: false, reason: reasonOf(mended.reason) };
}

const isOnePlace = (line: readonly LonLat[]) => line.every(([lon, lat]) => lon === line[0]?.[0] && lat === line[0][1]);

const acceptedBy: Readonly<Record<FinishedGesture['tool'], readonly Geometry['type'][]>> = {
  barrier: ['LineString'], closure: ['LineString'], movement: ['LineString'], zone: ['Polygon'], 'zone-rectangle': ['Polygon'],
  'zone-circle': ['Polygon'], 'zone-freehand': ['Polygon'], site: ['Point'], checkpoint: ['Point'],
  note: ['Point'], arrow: ['LineString'], highlight: ['Polygon'],
};

function featureOf(tool: ToolId, kind: ScenarioFeature['properties']['kind'], newId: string, geometry: Geometry): ScenarioFeature {
  const { form } = tools[tool];
  // The tool's own types were the only ones accepted above.
  return createFeature(kind, newId, geometry as never, form === undefined ? {} : { form } as never) as ScenarioFeature;
}

/** Corners of any geometry by their place: which ring, which corner. A ring's closing corner is its first one. */
import type { Coordinate } from '../kinds/common.ts';
import type { Geometry } from './mendGeometry.ts';

export interface VertexPlace {
  /** 0 for points and lines; in a zone 0 is the outline, 1 and up its holes. */
  readonly ring: number;
  /** From 0; in a ring the last, closing corner is not counted. */
  readonly index: number;
}

/** The open list of corners of one ring or line; empty where there is no such ring. */
export function verticesOf(geometry: Geometry, ring = 0): readonly Coordinate[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[ring]?.slice(0, -1) ?? [];
  if (ring !== 0) return [];
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}

/** The geometry with another list of corners in one ring; rings are closed again. A point takes the first corner. */
export function withVertices(geometry: Geometry, ring: number, vertices: readonly Coordinate[]): Geometry {
  if (geometry.type === 'Polygon') {
    const [first] = vertices;
    return { type: 'Polygon', coordinates: geometry.coordinates.with(ring, first ? [...vertices, first] : []) };
  }
  if (geometry.type === 'Point') return { type: 'Point', coordinates: vertices[0] ?? geometry.coordinates };
  return { type: 'LineString', coordinates: vertices };
}

/**
 * The road network as typed arrays: nodes, edges, and both directions of every edge in compressed rows. Built once by
 * `buildRoadGraph` and never changed: what a posture, a phase or a vehicle class closes lies over it (`EdgeStops`, masks).
 * Plain data, so a worker can be handed a copy.
 */
import type { Junction, Road } from '../../baseline/kinds/road.ts';

/** What the graph needs of a road; the baseline's roads fit, and so does whatever an opened extract is turned into. */
export interface RoadInput {
  readonly id: string;
  readonly geometry: { readonly coordinates: Road['geometry']['coordinates'] };
  readonly properties: Pick<Road['properties'],
    'from' | 'to' | 'class' | 'oneWay' | 'lanes' | 'widthMeters' | 'speedKmh' | 'bridge' | 'assumed' | 'serves' | 'position' | 'precisionMeters'>;
}

export interface JunctionInput {
  readonly id: string;
  readonly geometry: { readonly coordinates: Junction['geometry']['coordinates'] };
  readonly properties: Pick<Junction['properties'], 'role'>;
}

/** Order of `nodeRole`. */
export const nodeRoles = ['junction', 'network-edge', 'facility'] as const satisfies readonly Junction['properties']['role'][];
/** Order of `edgeOneWay`: along the line's direction, or against it. */
export const oneWays = ['no', 'forward', 'backward'] as const satisfies readonly Road['properties']['oneWay'][];

/** Bits of `edgeFlags`. */
export const edgeFlag = { illustrative: 1, bridge: 2, connector: 4, surveyed: 8 } as const;

/** What every verdict must say of the network it rests on. Connectors are no roads and are counted apart. */
export interface Coverage {
  readonly roads: number;
  /** Of those roads, how many no source places. */
  readonly illustrative: number;
  readonly connectors: number;
  /** Of the roads, metres. */
  readonly lengthMeters: number;
  /** Parts that no way joins; 1 is one piece. */
  readonly pieces: number;
}

export interface RoadGraph {
  /** Sixteen hexadecimal digits over all content, whatever the order of the input. */
  readonly networkVersion: string;
  readonly coverage: Coverage;
  readonly nodeCount: number;
  readonly edgeCount: number;

  /** By node, in the order of their ids (`findId`); of junctions merged because they share a place the first. */
  readonly nodeIds: readonly string[];
  /** Two numbers a node, degrees. */
  readonly nodeLonLat: Float64Array;
  readonly nodeRole: Uint8Array;

  /** By edge, in the order of the road ids (`findId`). */
  readonly edgeIds: readonly string[];
  readonly edgeFrom: Uint32Array;
  readonly edgeTo: Uint32Array;
  readonly edgeLengthMm: Uint32Array;
  /** Index into `roadClasses`. */
  readonly edgeClass: Uint8Array;
  readonly edgeOneWay: Uint8Array;
  readonly edgeFlags: Uint8Array;
  /** Bits in the order of `assumableRoadFields`. */
  readonly edgeAssumed: Uint8Array;
  /** NaN where not stated. */
  readonly edgeSpeedKmh: Float64Array;
  /** Of the carriageway; 0 where not stated. */
  readonly edgeWidthMm: Uint32Array;
  /** Both directions together; 0 where not stated. */
  readonly edgeLanes: Uint8Array;
  /** The true road lies about this near; NaN where not stated. */
  readonly edgePrecisionMeters: Float64Array;
  /** The facility a connector serves. */
  readonly edgeServes: readonly (string | null)[];

  /** Vertices of edge e are firstVertex[e] up to firstVertex[e + 1]; two numbers each in `vertexLonLat`, degrees. */
  readonly firstVertex: Uint32Array;
  readonly vertexLonLat: Float64Array;
  /** From the start of the edge, whole millimetres; the last one is the edge's length. */
  readonly vertexAlongMm: Uint32Array;

  /**
   * An arc is one direction of an edge: 2·e runs along it, 2·e + 1 against it, so arc ^ 1 turns round. Arcs that leave
   * node n stand in outArc[firstOut[n]] up to outArc[firstOut[n + 1]], by number; outTo is the node each leads to.
   */
  readonly firstOut: Uint32Array;
  readonly outArc: Uint32Array;
  readonly outTo: Uint32Array;

  /** Flatbush bytes over all segments, boxes in metres of `toLocalMeters`; read through `segmentIndex.ts`. */
  readonly indexData: ArrayBufferLike;
  /** The edge of each segment; its first vertex is number segment + edge. */
  readonly segmentEdge: Uint32Array;
}

/** One byte an edge; 1 where it is shut over its whole length. */
export type EdgeMask = Uint8Array;

/** A place on the network. */
export interface EdgePoint {
  readonly edge: number;
  /** From the start of the edge, whole millimetres. */
  readonly alongMm: number;
}

export function hasFlag(graph: RoadGraph, edge: number, flag: keyof typeof edgeFlag): boolean {
  return ((graph.edgeFlags[edge] ?? 0) & edgeFlag[flag]) !== 0;
}

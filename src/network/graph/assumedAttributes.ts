/** What is taken for an attribute that no source states. Assumptions, the same as data/README.md makes; every result says where one was used. */
import { type RoadClass, roadClasses } from '../../baseline/kinds/road.ts';
import { assumableRoadFields } from '../../baseline/kinds/road.ts';
import type { RoadGraph } from './roadGraph.ts';

/** Assumption, as the shipped roads: of the carriageway, both directions. */
export const assumedWidthMeters: Readonly<Record<RoadClass, number>> = { motorway: 24, primary: 18, secondary: 12, local: 8, connector: 8 };
/** Assumption, as the shipped roads. */
export const assumedSpeedKmh: Readonly<Record<RoadClass, number>> = { motorway: 80, primary: 50, secondary: 40, local: 30, connector: 30 };

export interface MaybeAssumed {
  readonly value: number;
  /** Not stated by any source, whether the data or this file fills it in. */
  readonly isAssumed: boolean;
}

export function classOf({ edgeClass }: RoadGraph, edge: number): RoadClass {
  return roadClasses[edgeClass[edge] ?? 0] ?? 'local';
}

export function isAssumed({ edgeAssumed }: RoadGraph, edge: number, field: (typeof assumableRoadFields)[number]): boolean {
  return ((edgeAssumed[edge] ?? 0) & (1 << assumableRoadFields.indexOf(field))) !== 0;
}

/** Width of the carriageway, metres. */
export function widthOf(graph: RoadGraph, edge: number): MaybeAssumed {
  const stated = graph.edgeWidthMm[edge] ?? 0;
  return stated > 0
    ? { value: stated / 1000, isAssumed: isAssumed(graph, edge, 'widthMeters') }
    : { value: assumedWidthMeters[classOf(graph, edge)], isAssumed: true };
}

export function speedOf(graph: RoadGraph, edge: number): MaybeAssumed {
  const stated = graph.edgeSpeedKmh[edge] ?? Number.NaN;
  return Number.isNaN(stated)
    ? { value: assumedSpeedKmh[classOf(graph, edge)], isAssumed: true }
    : { value: stated, isAssumed: isAssumed(graph, edge, 'speedKmh') };
}

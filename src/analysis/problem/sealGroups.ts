/**
 * The two questions of every check, in groups of targets that share their origins. From outside: from where the drawn roads stop, and from the
 * plan's origins. From inside: from every junction in each area not cleared; where an area is itself what is protected, from all nodes outside it.
 */
import { nodeRoles, type RoadGraph } from '../../network/graph/roadGraph.ts';
import type { SealPlace } from '../seal/checkSeal.ts';
import { isFacility, nodesInside } from './areaNodes.ts';
import type { CheckProblem, PlacedArea } from './checkProblem.ts';

export interface SealGroup {
  readonly origins: readonly SealPlace[];
  readonly targets: readonly SealPlace[];
}

export interface JoinedProblem {
  /** With the nodes of each place of each. */
  readonly sites: readonly SealPlace[];
  readonly zones: readonly (SealPlace & PlacedArea)[];
  /** Those that are not protected zones as well. */
  readonly cleared: readonly (SealPlace & PlacedArea)[];
  readonly originSites: readonly SealPlace[];
  readonly openAreas: readonly (SealPlace & PlacedArea)[];
}

/** Where the drawn network stops, the city goes on. */
export function networkEdges({ nodeCount, nodeRole }: RoadGraph): readonly number[] {
  const role = nodeRoles.indexOf('network-edge');
  return Array.from({ length: nodeCount }, (_, node) => node).filter((node) => nodeRole[node] === role);
}

export const networkEdgeId = 'network-edge';

export function outsideGroups(graph: RoadGraph, { sites, zones, cleared, originSites }: JoinedProblem): readonly SealGroup[] {
  const edges = networkEdges(graph);
  const originsAt = (nodes: readonly number[]) => [...(nodes.length > 0 ? [{ id: networkEdgeId, attachments: [nodes] }] : []), ...originSites];
  const shared: SealPlace[] = [...sites];
  const apart: SealGroup[] = [];
  for (const zone of [...zones, ...cleared]) {
    const inside = new Set(nodesInside(graph, zone.area));
    const beyond = edges.filter((node) => !inside.has(node));
    if (beyond.length === edges.length) shared.push(zone);
    else apart.push({ origins: originsAt(beyond), targets: [zone] });
  }
  return [...(shared.length > 0 || apart.length === 0 ? [{ origins: originsAt(edges), targets: shared }] : []), ...apart];
}

/**
 * Nobody sets out from a cleared area; should it not hold, that is told of it as a target. Ends of connectors are no places where vehicles are.
 */
export function insideGroups(graph: RoadGraph, problem: CheckProblem, { sites, zones, cleared, openAreas }: JoinedProblem): readonly SealGroup[] {
  const isSearched = new Uint8Array(graph.nodeCount);
  for (const { area } of problem.clearedAreas) for (const node of nodesInside(graph, area)) isSearched[node] = 1;
  const whoIsThere = (nodes: readonly number[]) => nodes.filter((node) => node >= graph.nodeCount || (!isSearched[node] && !isFacility(graph, node)));
  const all = Array.from({ length: graph.nodeCount }, (_, node) => node);
  const groups: SealGroup[] = [];
  if (sites.length > 0) {
    const origins = openAreas.map(({ id, attachments }): SealPlace => ({ id, attachments: [whoIsThere(attachments.flat())] }));
    groups.push({ origins: origins.filter(({ attachments }) => (attachments[0]?.length ?? 0) > 0), targets: sites });
  }
  for (const zone of zones) {
    const inside = new Uint8Array(graph.nodeCount);
    for (const node of nodesInside(graph, zone.area)) inside[node] = 1;
    groups.push({ origins: placeOf('outside-zone', whoIsThere(all).filter((node) => !inside[node])), targets: [zone] });
  }
  if (cleared.length > 0) groups.push({ origins: placeOf('not-cleared', whoIsThere(all)), targets: cleared });
  return groups;
}

const placeOf = (id: string, nodes: readonly number[]): readonly SealPlace[] => (nodes.length > 0 ? [{ id, attachments: [nodes] }] : []);

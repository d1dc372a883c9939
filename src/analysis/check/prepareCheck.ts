/**
 * The first half of a check: everything that follows from where things are. Lines to gates, the network split at them, sites and areas joined to it.
 * Postures, failures and suggestions are then asked of it (`answerCheck`). What did not move since the last time is taken over from it.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import { buildGateGraph, type GateGraph } from '../../network/split/gateGraph.ts';
import { moveGates } from '../../network/split/moveGates.ts';
import { offRoad, type SplitNetwork, splitNetwork } from '../../network/split/splitNetwork.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import { type GatesOn, nodesOfPlace, nodesOfRange, placesInArea, PlaceList, placesOfArea, placesOfGround, placesOfSite, placesOnGround } from '../problem/attachments.ts';
import { buildProblem, type CheckProblem, type PlacedArea, type PlacedSite } from '../problem/checkProblem.ts';
import { lineGates, type LineCrossing } from '../problem/lineGates.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { insideGroups, type JoinedProblem, networkEdges, outsideGroups, type SealGroup } from '../problem/sealGroups.ts';
import { type PreparedSeal, prepareSeal, type SealPlace } from '../seal/checkSeal.ts';
import type { SealQuestionName } from './checkResult.ts';

export interface PreparedLine {
  readonly line: PlanLine;
  readonly crossings: readonly LineCrossing[];
  /** Its gates, by number: those of its crossings that cut a road, in their order. */
  readonly gates: readonly number[];
}

export interface PreparedGroup extends SealGroup {
  readonly seal: PreparedSeal;
}

export interface PreparedCheck {
  readonly graph: RoadGraph;
  readonly problem: CheckProblem;
  readonly lines: readonly PreparedLine[];
  readonly network: PreparedNetwork;
  /** Crossings each question needs with every line open, once it was asked for. Lines do not change it, so it outlives a drag. */
  readonly needed: Map<SealQuestionName, number | null>;
  /** Networks of other shapes that the same question came by: a line that is dragged over a junction and back makes no new ones. The latest first. */
  readonly past: readonly PreparedNetwork[];
}

export interface PreparedNetwork {
  readonly split: SplitNetwork;
  readonly gates: GateGraph;
  /** By gate: its line's id. */
  readonly lineOfGate: readonly string[];
  /** By split edge: how many crossings close it: 1, or Infinity where no road could be cut. */
  readonly unitCapacity: Float64Array;
  readonly joined: JoinedProblem;
  readonly questions: Readonly<Record<SealQuestionName, readonly PreparedGroup[]>>;
}

/** `before` is an earlier answer to the same question, for instance of the line a moment ago under the pointer. */
export function prepareCheck(
  graph: RoadGraph, baseline: Pick<Baseline, 'barriers' | 'facilities' | 'zones'>, scenario: Scenario, shownPhases: ShownPhases = 'all', before: PreparedCheck | null = null,
): PreparedCheck {
  const problem = buildProblem(baseline, scenario, shownPhases);
  let gateCount = 0;
  const lines = problem.lines.map((line): PreparedLine => {
    const crossings = lineGates(graph, line);
    return { line, crossings, gates: crossings.filter(({ idle }) => idle === null).map(() => gateCount++) };
  });
  const last = before?.graph === graph && isSameQuestion(before.problem, problem) ? before : null;
  const known = last ? [last.network, ...last.past] : [];
  const network = last && isSameLines(last.lines, lines) ? last.network : findMoved(graph, problem, known, lines) ?? joinNetwork(graph, problem, lines);
  const past = known.filter(({ split }) => split.shape !== network.split.shape).slice(0, Math.floor(Math.min(mostShapes, mostPastEdges / graph.edgeCount)));
  return { graph, problem, lines, network, needed: last?.needed ?? new Map(), past };
}

/** Networks that are kept beside the last one, and edges in all of them together. */
const mostShapes = 8;
const mostPastEdges = 2_000_000;

function findMoved(graph: RoadGraph, problem: CheckProblem, known: readonly PreparedNetwork[], lines: readonly PreparedLine[]): PreparedNetwork | null {
  for (const before of known) {
    const moved = withGatesMoved(graph, problem, before, lines);
    if (moved) return moved;
  }
  return null;
}

/** Whether every line cuts the roads where it cut them. */
function isSameLines(before: readonly PreparedLine[], lines: readonly PreparedLine[]): boolean {
  const cutting = ({ crossings }: PreparedLine) => crossings.filter(({ idle }) => idle === null);
  return sameLists(before, lines, (a, b) => a.line.id === b.line.id && sameLists(cutting(a), cutting(b), (one, other) => one.edge === other.edge && one.alongMm === other.alongMm));
}

/** Null where more has changed than where gates stand along their roads. Open ground joins pieces of road between gates, so there everything is looked at anew. */
function withGatesMoved(graph: RoadGraph, problem: CheckProblem, before: PreparedNetwork, lines: readonly PreparedLine[]): PreparedNetwork | null {
  const split = problem.openGround.length > 0 ? null : moveGates(graph, before.split, cuttingCrossings(lines));
  return split && { ...before, split, lineOfGate: lineOfGates(lines) };
}

const cuttingCrossings = (lines: readonly PreparedLine[]) => lines.flatMap(({ crossings }) => crossings.filter(({ idle }) => idle === null));
const lineOfGates = (lines: readonly PreparedLine[]) => lines.flatMap(({ line, gates }) => gates.map(() => line.id));

/** Whether all but the lines is where it was. */
function isSameQuestion(before: CheckProblem, problem: CheckProblem): boolean {
  const lists = ['protectedSites', 'originSites'] as const;
  const areas = ['protectedZones', 'clearedAreas', 'openAreas', 'openGround'] as const;
  return lists.every((list) => sameLists(before[list], problem[list], (a, b) => a.id === b.id && a.kind === b.kind && a.place === b.place && a.precisionMeters === b.precisionMeters))
    && areas.every((list) => sameLists(before[list], problem[list], (a, b) => a.id === b.id && a.area === b.area));
}

function sameLists<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => {
    const other = b[index];
    return other !== undefined && isSame(one, other);
  });
}

function joinNetwork(graph: RoadGraph, problem: CheckProblem, lines: readonly PreparedLine[]): PreparedNetwork {
  const crossings = cuttingCrossings(lines);
  const list = new PlaceList();
  const siteRange = (site: PlacedSite) => list.add(placesOfSite(graph, site));
  const gatesOn = gatesByEdge(crossings);
  const areaRange = (area: PlacedArea) => list.add(placesOfArea(graph, area, gatesOn));
  const zoneIds = new Set(problem.protectedZones.map(({ id }) => id));
  const onlyCleared = problem.clearedAreas.filter(({ id }) => !zoneIds.has(id));
  const sites = problem.protectedSites.map(siteRange);
  const originSites = problem.originSites.map(siteRange);
  const [zones, cleared, openAreas] = [problem.protectedZones, onlyCleared, problem.openAreas].map((areas) => areas.map(areaRange));
  const ground = problem.openGround.map((area) => list.add(placesOfGround(graph, area, gatesOn)));
  const split = splitNetwork(graph, {
    gates: crossings, places: list.places,
    joins: problem.openGround.map((area, index) => placesOnGround(graph, area, list.places, ground[index] ?? { first: 0, count: 0 })),
  });
  const gates = buildGateGraph(split);
  const sitePlace = ({ id }: PlacedSite, range: (typeof sites)[number] | undefined): SealPlace => ({ id, attachments: range ? nodesOfRange(split, range) : [] });
  const isEdge = new Set(networkEdges(graph));
  const areaPlace = (area: PlacedArea, range: (typeof sites)[number] | undefined) => {
    const nodes = range ? placesInArea(graph, area, list.places, range).flatMap((place) => nodesOfPlace(split, place)) : [];
    return { ...area, attachments: nodes.length > 0 ? [nodes] : [], leadsOut: nodes.some((node) => isEdge.has(node)) };
  };
  const joined: JoinedProblem = {
    sites: problem.protectedSites.map((site, index) => sitePlace(site, sites[index])),
    originSites: problem.originSites.map((site, index) => sitePlace(site, originSites[index])),
    zones: problem.protectedZones.map((area, index) => areaPlace(area, zones?.[index])),
    cleared: onlyCleared.map((area, index) => areaPlace(area, cleared?.[index])),
    openAreas: problem.openAreas.map((area, index) => areaPlace(area, openAreas?.[index])),
  };
  const prepared = (groups: readonly SealGroup[]) => groups.map((group): PreparedGroup => ({ ...group, seal: prepareSeal({ gates, ...group }) }));
  return {
    split, gates, joined, unitCapacity: unitCapacityOf(graph, split),
    lineOfGate: lineOfGates(lines),
    questions: { outside: prepared(outsideGroups(graph, joined)), inside: prepared(insideGroups(graph, problem, joined)) },
  };
}

function gatesByEdge(crossings: readonly LineCrossing[]): GatesOn {
  const gatesOn = new Map<number, number[]>();
  for (const { edge, alongMm } of crossings) {
    const on = gatesOn.get(edge) ?? [];
    on.push(alongMm);
    gatesOn.set(edge, on);
  }
  for (const on of gatesOn.values()) on.sort((a, b) => a - b);
  return gatesOn;
}

/** Connectors, open ground and pieces without length hold no barrier; every other piece of road and every open line is closed by one crossing. */
function unitCapacityOf(graph: RoadGraph, { edgeCount, roadEdge, fromMm, toMm, gate }: SplitNetwork): Float64Array {
  const capacity = new Float64Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const road = roadEdge[edge] ?? offRoad;
    const holdsNone = road === offRoad || hasFlag(graph, road, 'connector') || ((gate[edge] ?? -1) < 0 && fromMm[edge] === toMm[edge]);
    capacity[edge] = holdsNone ? Infinity : 1;
  }
  return capacity;
}

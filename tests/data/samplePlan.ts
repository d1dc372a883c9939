/**
 * A sample scenario laid over the shipped roads, for the tests of what it teaches: which lines stand closed in a posture and
 * phase, where a hostile driver gets, how long a friend takes. By the network alone; nothing here uses the analysis of the app.
 */
import { readFile } from 'node:fs/promises';
import { isInsideRings } from '../../src/geo/areas/rings.ts';
import { graphOfBaseline } from '../../src/network/graph/baselineGraph.ts';
import { findId } from '../../src/network/graph/orderedIds.ts';
import { barred, type EdgeStops } from '../../src/network/crossings/edgeStops.ts';
import { drivingCost } from '../../src/network/ways/networkView.ts';
import { searchCosts } from '../../src/network/ways/searchCosts.ts';
import { shortestWay } from '../../src/network/ways/shortestWay.ts';
import { type BarrierInput, type CrossingTable, hostileStops, stopsOfBarriers, tabulateCrossings } from '../../src/network/crossings/stopsOfBarriers.ts';
import { type BarrierState, isKnown, type Phase, type Scenario, type ZoneFeature } from '../../src/scenario/document.ts';
import type { BarrierType } from '../../src/scenario/kinds/barrier.ts';
import type { Admission, VehicleClass } from '../../src/scenario/kinds/common.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { barrierStateIn } from '../../src/scenario/questions/barrierStateIn.ts';
import { findFeature } from '../../src/scenario/questions/findFeature.ts';
import { isBuiltBy } from '../../src/scenario/questions/isBuiltBy.ts';
import { overrideOf } from '../../src/scenario/questions/overrideOf.ts';
import { type SampleId, sampleFile, type SampleLanguage } from '../../src/scenario/samples/sampleList.ts';
import { shipped } from './shippedBaseline.ts';

export async function readSampleText(id: SampleId, locale: SampleLanguage): Promise<string> {
  return readFile(new URL(`../../data/scenarios/${sampleFile(id, locale)}`, import.meta.url), 'utf8');
}

export async function readSample(id: SampleId, locale: SampleLanguage = 'en'): Promise<Scenario> {
  const parsed = parseScenario(await readSampleText(id, locale));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.scenario;
}

const built = graphOfBaseline(shipped);
if (!built) throw new Error('The shipped roads make a graph.');
export const graph = built;

export const nodeNamed = (id: string): number => {
  const node = findId(graph.nodeIds, id);
  if (node === undefined) throw new Error(`No junction ${id}.`);
  return node;
};
const allNodes = Array.from({ length: graph.nodeCount }, (_, node) => node);
const placeOf = (node: number): [number, number] => [graph.nodeLonLat[node * 2] ?? 0, graph.nodeLonLat[node * 2 + 1] ?? 0];
export const nodesIn = (rings: readonly (readonly (readonly [number, number])[])[]) => allNodes.filter((node) => isInsideRings(placeOf(node), rings));
export const others = (nodes: readonly number[]) => allNodes.filter((node) => !nodes.includes(node));

const outline = shipped.zones[0]?.geometry;
if (outline?.type !== 'Polygon') throw new Error('The zone is one polygon.');
export const insideZone = nodesIn(outline.coordinates);

export function zoneOf(scenario: Scenario, id: string): ZoneFeature {
  const feature = findFeature(scenario, id);
  if (feature?.properties.kind !== 'zone') throw new Error(`No zone ${id}.`);
  return feature as ZoneFeature;
}
export const nodesInZone = (scenario: Scenario, id: string) => nodesIn(zoneOf(scenario, id).geometry.coordinates);

interface Line extends BarrierInput {
  readonly type: BarrierType;
  readonly phase: string | null;
  readonly controlGroup: string | null;
  readonly admits: readonly Admission[];
}

/** Every line of the plan, the baseline's too, hidden ones apart. */
export function linesOf(scenario: Scenario): readonly Line[] {
  const given = shipped.barriers.flatMap(({ id, geometry, properties: { barrier, controlGroup, ends } }): Line[] => {
    const override = overrideOf(scenario, id);
    return override?.hidden ? [] : [{ id, coordinates: geometry.coordinates, ends, type: barrier, controlGroup, phase: override?.phase ?? null, admits: [] }];
  });
  const own = scenario.features.filter(isKnown).flatMap(({ id, geometry, properties }): Line[] => (properties.kind === 'barrier' && geometry.type === 'LineString' && !properties.hidden
    ? [{ id, coordinates: geometry.coordinates, ends: properties.ends, type: properties.barrier, controlGroup: properties.controlGroup, phase: properties.phase, admits: properties.admits }]
    : []));
  return [...given, ...own];
}

export interface Situation {
  readonly posture: string;
  /** The phase reached; left out, every phase is. */
  readonly reached?: string | null;
  /** States that differ from the posture's; `gone` takes the line away. */
  readonly but?: Readonly<Record<string, BarrierState | 'gone'>>;
  /** Instead of the scenario's own order. */
  readonly phases?: readonly Phase[];
}

interface Laid {
  readonly lines: readonly Line[];
  readonly table: CrossingTable;
  readonly stateOf: (line: Line) => BarrierState | 'unknown';
}

function lay(scenario: Scenario, { posture: postureId, reached, but = {}, phases = scenario.phases }: Situation): Laid {
  const posture = scenario.postures.find(({ id }) => id === postureId);
  if (!posture) throw new Error(`No posture ${postureId}.`);
  const lines = linesOf(scenario).filter(({ id, phase }) => but[id] !== 'gone' && (reached === undefined || isBuiltBy(reached, phase, phases)));
  return {
    lines, table: tabulateCrossings(graph, lines),
    stateOf: ({ id, type }) => {
      const changed = but[id];
      return changed !== undefined && changed !== 'gone' ? changed : barrierStateIn(posture, id, type);
    },
  };
}

const closed: readonly string[] = ['up', 'pair', 'failed-up'];

/** Stops of a hostile driver: a line that is not known to be closed counts as open. */
export function hostile(scenario: Scenario, situation: Situation): EdgeStops {
  const { lines, table, stateOf } = lay(scenario, situation);
  return hostileStops(graph, table, Uint8Array.from(lines, (line) => Number(closed.includes(stateOf(line)))));
}

/** Which of `goals` a hostile driver from any of `starts` reaches. */
export function reached(stops: EdgeStops, starts: readonly number[], goals: readonly number[], shut: readonly string[] = []): readonly string[] {
  const mask = Uint8Array.from(graph.edgeIds, (id) => Number(shut.includes(id)));
  const { costs } = searchCosts(graph, drivingCost({ graph, mode: 'hostile', stops, mask }, 'length'), starts.map((node) => ({ node })));
  return goals.filter((node) => costs[node] !== Infinity).map((node) => graph.nodeIds[node] ?? '');
}

/** Stops of a friend: a line that is up bars, a pair lets in whom it admits after a delay, an unknown one counts as shut. */
function friendly(scenario: Scenario, situation: Situation, vehicle: VehicleClass): EdgeStops {
  const { lines, table, stateOf } = lay(scenario, situation);
  return stopsOfBarriers(graph, table, ({ barrier }) => {
    const line = lines[barrier];
    if (!line) return null;
    const state = stateOf(line);
    if (state === 'down' || state === 'failed-down') return null;
    const admission = state === 'pair' ? line.admits.find((one) => one.vehicle === vehicle) : undefined;
    return admission ? admission.delaySeconds * 1000 : barred;
  });
}

/** Seconds of the quickest way, null where the vehicle is stranded. */
export function secondsOf(scenario: Scenario, situation: Situation, vehicle: VehicleClass, from: string, to: string): number | null {
  const stops = friendly(scenario, situation, vehicle);
  return shortestWay(graph, { node: nodeNamed(from) }, { node: nodeNamed(to) }, { mode: 'friendly', stops })?.seconds ?? null;
}

/** Metres of road, connectors apart, that a vehicle of the class cannot drive to the end from `from`. */
export function metersShut(scenario: Scenario, situation: Situation, vehicle: VehicleClass, from: string): number {
  const stops = friendly(scenario, situation, vehicle);
  const cost = drivingCost({ graph, mode: 'friendly', stops }, 'length');
  const { costs } = searchCosts(graph, cost, [{ node: nodeNamed(from) }]);
  return graph.edgeIds.reduce((sum, _, edge) => {
    const isConnector = ((graph.edgeFlags[edge] ?? 0) & 4) !== 0;
    const isOpen = costs[graph.edgeFrom[edge] ?? 0] !== Infinity && cost.ofArc(edge * 2) !== Infinity;
    return isConnector || isOpen ? sum : sum + (graph.edgeLengthMm[edge] ?? 0) / 1000;
  }, 0);
}

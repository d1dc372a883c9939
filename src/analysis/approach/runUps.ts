/**
 * How fast a vehicle can be at the end of every road, in both directions, over the ways that are left to a hostile driver: it
 * may start anywhere, turns round nowhere, speeds up all the way, slows at known bends, and starts anew behind a closed line.
 */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { barred } from '../../network/crossings/edgeStops.ts';
import { nodeRoles, type RoadGraph } from '../../network/graph/roadGraph.ts';
import type { NetworkView } from '../../network/ways/networkView.ts';
import { boxOf, stretchesInside } from '../problem/areaNodes.ts';
import type { PlacedArea } from '../problem/checkProblem.ts';
import { type Bend, bendSpeed, defaultFriction } from './bends.ts';
import { toMetersPerSecond } from './kinematics.ts';
import type { Threat } from './threats.ts';

/** A run-up longer than top speed takes is followed so far beyond it, so that the precision of the roads can be taken off again, metres. */
const slackMeters = 500;

/** Somewhere on an edge speed is at most this: a bend, or 0 at a closed line. Squares of speeds, m²/s². */
export interface SpeedCap {
  /** Where it ends for whoever drives along the edge, and against it. */
  readonly endMm: readonly [along: number, against: number];
  readonly square: number;
  readonly bend: Bend | null;
}

/** A stretch of road beside ground that can be driven on: whoever comes over that enters the road with up to this v². */
export interface GroundEntry {
  readonly fromMm: number;
  readonly toMm: number;
  readonly square: number;
}

export interface RunUps {
  readonly view: NetworkView;
  readonly threat: Threat;
  /** v² grows by this every metre. */
  readonly gain: number;
  readonly topSquare: number;
  /** A run-up that is more than long enough. */
  readonly mostSquare: number;
  readonly capsOf: ReadonlyMap<number, readonly SpeedCap[]>;
  readonly groundOf: ReadonlyMap<number, readonly GroundEntry[]>;
  /** By arc: v² at its end if no vehicle had a top speed, up to `mostSquare`. */
  readonly endSquare: Float64Array;
}

export interface RunUpOptions {
  /** Surveyed and entered ones. */
  readonly bends?: readonly Bend[];
  readonly friction?: number;
  readonly openGround?: readonly Pick<PlacedArea, 'area'>[];
}

/** v² of who enters a piece of an edge with `square`; caps that end within it count, and ground beside it that lets anybody on. */
export function squareAfter(runUps: RunUps, edge: number, fromMm: number, toMm: number, square: number): number {
  const { gain, mostSquare } = runUps;
  const lengthMm = Math.abs(toMm - fromMm);
  let [out, atMm] = [square, 0];
  for (const happening of happeningsOn(runUps, edge, fromMm, toMm)) {
    out += (gain * (happening.atMm - atMm)) / 1000;
    out = happening.isCap ? Math.min(out, happening.square) : Math.max(out, happening.square);
    atMm = happening.atMm;
  }
  return Math.min(out + (gain * (lengthMm - atMm)) / 1000, mostSquare);
}

interface Happening {
  /** From where the piece is entered. */
  readonly atMm: number;
  readonly square: number;
  readonly isCap: boolean;
}

const nothing: readonly Happening[] = [];

function happeningsOn({ capsOf, groundOf }: RunUps, edge: number, fromMm: number, toMm: number): readonly Happening[] {
  const [caps, ground] = [capsOf.get(edge), groundOf.get(edge)];
  if (!caps && !ground) return nothing;
  const lengthMm = Math.abs(toMm - fromMm);
  const isAlong = toMm >= fromMm;
  const distance = (along: number, against: number) => (isAlong ? along - fromMm : fromMm - against);
  const happenings: Happening[] = [];
  for (const { endMm, square } of caps ?? []) {
    const atMm = distance(endMm[0], endMm[1]);
    if (atMm > 0 && atMm < lengthMm) happenings.push({ atMm, square, isCap: true });
  }
  for (const one of ground ?? []) {
    const [entered, left] = [distance(one.fromMm, one.toMm), distance(one.toMm, one.fromMm)];
    if (entered <= lengthMm && left >= 0) happenings.push({ atMm: Math.min(left, lengthMm), square: one.square, isCap: false });
  }
  return happenings.sort((a, b) => a.atMm - b.atMm);
}

/** v² of who is about to leave a node by an arc; the drawn network's edge lets anybody in at any speed. `from` is the arc by which. */
export function squareInto({ view: { graph, mask }, endSquare, mostSquare }: RunUps, arc: number): { readonly square: number; readonly from: number | 'beyond' | null } {
  const node = (arc % 2 === 0 ? graph.edgeFrom : graph.edgeTo)[arc >> 1] ?? 0;
  if (graph.nodeRole[node] === nodeRoles.indexOf('network-edge')) return { square: mostSquare, from: 'beyond' };
  let [square, from]: [number, number | null] = [0, null];
  for (let slot = graph.firstOut[node] ?? 0; slot < (graph.firstOut[node + 1] ?? 0); slot += 1) {
    const out = graph.outArc[slot] ?? 0;
    const into = out ^ 1;
    if (out === arc || mask?.[into >> 1] || (endSquare[into] ?? 0) <= square) continue;
    [square, from] = [endSquare[into] ?? 0, into];
  }
  return { square, from };
}

function capsOf({ graph, stops }: NetworkView, bends: readonly Bend[], friction: number): ReadonlyMap<number, readonly SpeedCap[]> {
  const caps = new Map<number, SpeedCap[]>();
  const add = (edge: number, cap: SpeedCap) => {
    const list = caps.get(edge);
    if (list) list.push(cap);
    else caps.set(edge, [cap]);
  };
  for (const bend of bends) add(bend.edge, { endMm: [bend.toMm, bend.fromMm], square: bendSpeed(bend, friction) ** 2, bend });
  if (!stops) return caps;
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    for (let stop = stops.firstStop[edge] ?? 0; stop < (stops.firstStop[edge + 1] ?? 0); stop += 1) {
      const alongMm = stops.alongMm[stop] ?? 0;
      if (stops.delayMs[stop] === barred) add(edge, { endMm: [alongMm, alongMm], square: 0, bend: null });
    }
  }
  return caps;
}

/** The longest run over ground is from corner to corner of its box. */
function groundOf(graph: RoadGraph, gain: number, mostSquare: number, openGround: readonly Pick<PlacedArea, 'area'>[]): ReadonlyMap<number, readonly GroundEntry[]> {
  const entries = new Map<number, GroundEntry[]>();
  for (const { area } of openGround) {
    const [west, south, east, north] = boxOf(area);
    const square = Math.min(mostSquare, gain * distanceBetween([west, south], [east, north]));
    for (const { edge, fromMm, toMm } of stretchesInside(graph, area)) {
      const list = entries.get(edge);
      if (list) list.push({ fromMm, toMm, square });
      else entries.set(edge, [{ fromMm, toMm, square }]);
    }
  }
  return entries;
}

/** Over the surviving ways of `view`. Speeds only ever rise while arcs are looked at again, so the order changes nothing. */
export function findRunUps(view: NetworkView, threat: Threat, { bends = [], friction = defaultFriction, openGround = [] }: RunUpOptions = {}): RunUps {
  const { graph, mask } = view;
  const gain = 2 * threat.acceleration;
  const topSquare = toMetersPerSecond(threat.topSpeedKmh) ** 2;
  const mostSquare = topSquare + gain * slackMeters;
  const runUps: RunUps = {
    view, threat, gain, topSquare, mostSquare, capsOf: capsOf(view, bends, friction), groundOf: groundOf(graph, gain, mostSquare, openGround), endSquare: new Float64Array(graph.edgeCount * 2),
  };
  const { endSquare } = runUps;
  const isWaiting = new Uint8Array(graph.edgeCount * 2);
  let level: number[] = [];
  const look = (arc: number, square: number, next: number[]) => {
    const edge = arc >> 1;
    if (mask?.[edge]) return;
    const length = graph.edgeLengthMm[edge] ?? 0;
    const out = arc % 2 === 0 ? squareAfter(runUps, edge, 0, length, square) : squareAfter(runUps, edge, length, 0, square);
    if (out <= (endSquare[arc] ?? 0) + 1e-9) return;
    endSquare[arc] = out;
    if (isWaiting[arc]) return;
    isWaiting[arc] = 1;
    next.push(arc);
  };
  for (let arc = 0; arc < graph.edgeCount * 2; arc += 1) look(arc, squareInto(runUps, arc).square, level);
  while (level.length > 0) {
    const next: number[] = [];
    for (const arc of level) {
      isWaiting[arc] = 0;
      const node = (arc % 2 === 0 ? graph.edgeTo : graph.edgeFrom)[arc >> 1] ?? 0;
      for (let slot = graph.firstOut[node] ?? 0; slot < (graph.firstOut[node + 1] ?? 0); slot += 1) {
        const out = graph.outArc[slot] ?? 0;
        if (out !== (arc ^ 1)) look(out, endSquare[arc] ?? 0, next);
      }
    }
    level = next;
  }
  return runUps;
}

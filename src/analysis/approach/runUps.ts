/**
 * How fast a vehicle can be at the end of every road, in both directions, over the ways that are left to a hostile driver: it
 * may start anywhere, turns round nowhere, speeds up all the way, slows at known bends, and starts anew behind a closed line.
 */
import { barred } from '../../network/crossings/edgeStops.ts';
import { nodeRoles } from '../../network/graph/roadGraph.ts';
import type { NetworkView } from '../../network/ways/networkView.ts';
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

export interface RunUps {
  readonly view: NetworkView;
  readonly threat: Threat;
  /** v² grows by this every metre. */
  readonly gain: number;
  readonly topSquare: number;
  /** A run-up that is more than long enough. */
  readonly mostSquare: number;
  readonly capsOf: ReadonlyMap<number, readonly SpeedCap[]>;
  /** By arc: v² at its end if no vehicle had a top speed, up to `mostSquare`. */
  readonly endSquare: Float64Array;
}

export interface RunUpOptions {
  /** Surveyed and entered ones. */
  readonly bends?: readonly Bend[];
  readonly friction?: number;
}

/** v² of who enters a piece of an edge with `square`; only caps that end within it count. */
export function squareAfter({ gain, mostSquare, capsOf }: RunUps, edge: number, fromMm: number, toMm: number, square: number): number {
  const isAlong = toMm >= fromMm;
  const lengthMm = Math.abs(toMm - fromMm);
  let out = square + (gain * lengthMm) / 1000;
  for (const cap of capsOf.get(edge) ?? []) {
    const atMm = isAlong ? cap.endMm[0] - fromMm : fromMm - cap.endMm[1];
    if (atMm > 0 && atMm < lengthMm) out = Math.min(out, cap.square + (gain * (lengthMm - atMm)) / 1000);
  }
  return Math.min(out, mostSquare);
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

/** Over the surviving ways of `view`. Speeds only ever rise while arcs are looked at again, so the order changes nothing. */
export function findRunUps(view: NetworkView, threat: Threat, { bends = [], friction = defaultFriction }: RunUpOptions = {}): RunUps {
  const { graph, mask } = view;
  const gain = 2 * threat.acceleration;
  const topSquare = toMetersPerSecond(threat.topSpeedKmh) ** 2;
  const runUps: RunUps = {
    view, threat, gain, topSquare, mostSquare: topSquare + gain * slackMeters, capsOf: capsOf(view, bends, friction), endSquare: new Float64Array(graph.edgeCount * 2),
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

/**
 * Whether vehicles can get from where they may come from to what they must not reach, with some gates shut. One question for one
 * posture; the same function answers for every posture, phase and failure, each of which is only another mask of gates.
 */
import { depthsOf, type GateGraph } from '../../network/split/gateGraph.ts';
import { type ShutGates, unreachable } from '../../network/split/reach.ts';

/**
 * Something protected, or somewhere vehicles may come from. Each attachment lists the nodes of one place where it may join the network: a site has
 * one for every road within its reach, an area a single one with all its junctions. Where attachments give different answers the position is not
 * known well enough.
 */
export interface SealPlace {
  readonly id: string;
  readonly attachments: readonly (readonly number[])[];
  /** Within it the drawn roads stop and the city goes on: who comes in there meets no line. */
  readonly leadsOut?: boolean;
}

export interface SealQuestion {
  readonly gates: GateGraph;
  readonly origins: readonly SealPlace[];
  readonly targets: readonly SealPlace[];
}

export type TargetAnswer =
  | { readonly id: string; readonly answer: 'leaking' }
  /** `depth` is the fewest shut crossings on any way in, at least 1. */
  | { readonly id: string; readonly answer: 'closed'; readonly depth: number }
  /**
   * `no-road` joins nothing; `straddles` is reached or not according to where in its circle it, or an origin, lies; `cut-off` is not
   * reached even with every gate open, so that no barrier can be what holds; `leads-out`: by the roads drawn it is closed, and one of them leads out of
   * the picture from inside it; `no-origin`: nowhere to come from.
   */
  | { readonly id: string; readonly answer: 'no-data'; readonly reason: 'no-road' | 'straddles' | 'cut-off' | 'leads-out' | 'no-origin' };

export interface SealAnswer {
  /** Leaking as soon as one target is; closed only when all are. Without an origin or a target there is nothing to say. */
  readonly answer: 'closed' | 'leaking' | 'no-data';
  readonly reason: 'no-origin' | 'no-target' | null;
  /** Over all targets that are closed; null where none is. */
  readonly depth: number | null;
  readonly targets: readonly TargetAnswer[];
}

/** A question in areas of the gate graph, made once for all masks. */
export interface PreparedSeal {
  readonly gates: GateGraph;
  readonly hasOrigins: boolean;
  /** Areas in which an origin lies for certain. */
  readonly surely: readonly number[];
  /** Origins that may lie in different areas: of each the areas of each of its places. */
  readonly perhaps: readonly (readonly (readonly number[])[])[];
  readonly targets: readonly { readonly id: string; readonly places: readonly (readonly number[])[]; readonly leadsOut: boolean }[];
}

export function prepareSeal({ gates, origins, targets }: SealQuestion): PreparedSeal {
  const joined = origins.map((origin) => distinctAreas(gates, origin)).filter((places) => places.length > 0);
  return {
    gates, hasOrigins: joined.length > 0,
    surely: [...new Set(joined.flatMap((places) => (places.length === 1 ? places[0] ?? [] : [])))],
    perhaps: joined.filter((places) => places.length > 1),
    targets: targets.map((target) => ({ id: target.id, places: distinctAreas(gates, target), leadsOut: target.leadsOut ?? false })),
  };
}

/** The areas of each place, places in the same areas once. Whoever stands in a gate stands in both of its areas. */
function distinctAreas({ areaOf }: GateGraph, { attachments }: SealPlace): readonly (readonly number[])[] {
  const places = new Map<string, readonly number[]>();
  for (const nodes of attachments) {
    if (nodes.length === 0) continue;
    const areas = [...new Set(nodes.map((node) => areaOf[node] ?? 0))].sort((a, b) => a - b);
    places.set(areas.join(), areas);
  }
  return [...places.values()];
}

export function checkSeal({ gates, hasOrigins, surely, perhaps, targets }: PreparedSeal, shut: ShutGates): SealAnswer {
  if (!hasOrigins || targets.length === 0) {
    const nowhere = targets.map(({ id }): TargetAnswer => ({ id, answer: 'no-data', reason: 'no-origin' }));
    return { answer: 'no-data', reason: hasOrigins ? 'no-target' : 'no-origin', depth: null, targets: nowhere };
  }
  const sure = depthsOf(gates, shut, surely);
  const unsure = perhaps.map((places) => places.map((areas) => depthsOf(gates, shut, areas)));
  const answers = targets.map(({ id, places, leadsOut }) => answerFor(id, leadsOut, places.map((areas) => depthRange(areas, sure, unsure))));
  return joinAnswers(answers);
}

/** One answer of several about different targets, which keep their order. */
export function joinAnswers(answers: readonly TargetAnswer[]): SealAnswer {
  const closed = answers.flatMap((one) => (one.answer === 'closed' ? [one.depth] : []));
  return {
    answer: answers.some(({ answer }) => answer === 'leaking') ? 'leaking' : answers.some(({ answer }) => answer === 'no-data') ? 'no-data' : 'closed',
    reason: null, depth: closed.length === 0 ? null : Math.min(...closed), targets: answers,
  };
}

/**
 * 1 for gates whose opening could change anything: those whose sides are not equally deep, wherever the origins lie. Opening any number of the others,
 * together too, shortens no way.
 */
export function gatesThatMatter({ gates, surely, perhaps }: PreparedSeal, shut: ShutGates, into = new Uint8Array(gates.sideFrom.length)): Uint8Array {
  for (const starts of [surely, ...perhaps.flat()]) {
    const depths = depthsOf(gates, shut, starts);
    for (let gate = 0; gate < into.length; gate += 1) if (depths[gates.sideFrom[gate] ?? 0] !== depths[gates.sideTo[gate] ?? 0]) into[gate] = 1;
  }
  return into;
}

interface DepthRange {
  /** Wherever the origins lie. */
  readonly most: number;
  /** With the origins where it is easiest. */
  readonly least: number;
}

/** The fewest shut gates on any way to one of the areas, over all places where the origins may lie. */
function depthRange(areas: readonly number[], sure: Uint32Array, unsure: readonly (readonly Uint32Array[])[]): DepthRange {
  const at = (depths: Uint32Array) => areas.reduce((least, area) => Math.min(least, depths[area] ?? unreachable), unreachable);
  let most = at(sure);
  let least = most;
  for (const places of unsure) {
    const depths = places.map(at);
    most = Math.min(most, Math.max(...depths));
    least = Math.min(least, ...depths);
  }
  return { most, least };
}

function answerFor(id: string, leadsOut: boolean, ranges: readonly DepthRange[]): TargetAnswer {
  if (ranges.length === 0) return { id, answer: 'no-data', reason: 'no-road' };
  const isCutOff = ({ least }: DepthRange) => least === unreachable;
  if (ranges.some(isCutOff)) return { id, answer: 'no-data', reason: ranges.every(isCutOff) ? 'cut-off' : 'straddles' };
  if (ranges.every(({ most }) => most === 0)) return { id, answer: 'leaking' };
  if (ranges.some(({ least }) => least === 0)) return { id, answer: 'no-data', reason: 'straddles' };
  if (leadsOut) return { id, answer: 'no-data', reason: 'leads-out' };
  return { id, answer: 'closed', depth: Math.min(...ranges.map(({ least }) => least)) };
}

/**
 * Whether vehicles can get from where they may come from to what they must not reach, with some gates shut. One question for one
 * posture; the same function answers for every posture, phase and failure, each of which is only another mask of gates.
 */
import { depthsOf, type GateGraph } from '../../network/split/gateGraph.ts';
import { type ShutGates, unreachable } from '../../network/split/reach.ts';

/** Something protected: a site, or an area whose every junction is meant. */
export interface SealTarget {
  readonly id: string;
  /** Nodes of each place where it may join the network. Where these give different answers its position is not known well enough. */
  readonly attachments: readonly (readonly number[])[];
}

export interface SealQuestion {
  readonly gates: GateGraph;
  /** Nodes a vehicle may come from. */
  readonly origins: readonly number[];
  readonly targets: readonly SealTarget[];
}

export type TargetAnswer =
  | { readonly id: string; readonly answer: 'leaking' }
  /** `depth` is the fewest shut crossings on any way in, at least 1. */
  | { readonly id: string; readonly answer: 'closed'; readonly depth: number }
  /**
   * `no-road` joins nothing; `straddles` is reached or not according to where in its circle it lies; `cut-off` is not reached
   * even with every gate open, so that no barrier can be what holds.
   */
  | { readonly id: string; readonly answer: 'no-data'; readonly reason: 'no-road' | 'straddles' | 'cut-off' };

export interface SealAnswer {
  /** Leaking as soon as one target is; closed only when all are. Without an origin or a target there is nothing to say. */
  readonly answer: 'closed' | 'leaking' | 'no-data';
  readonly reason: 'no-origin' | 'no-target' | null;
  /** Over all targets that are closed; null where none is. */
  readonly depth: number | null;
  readonly targets: readonly TargetAnswer[];
}

export function checkSeal({ gates, origins, targets }: SealQuestion, shut: ShutGates): SealAnswer {
  if (origins.length === 0 || targets.length === 0) return { answer: 'no-data', reason: origins.length === 0 ? 'no-origin' : 'no-target', depth: null, targets: [] };
  const depths = depthsOf(gates, shut, origins.map((node) => gates.areaOf[node] ?? 0));
  const answers = targets.map((target) => answerFor(target, (node) => depths[gates.areaOf[node] ?? 0] ?? unreachable));
  const closed = answers.flatMap((one) => (one.answer === 'closed' ? [one.depth] : []));
  return {
    answer: answers.some(({ answer }) => answer === 'leaking') ? 'leaking' : answers.some(({ answer }) => answer === 'no-data') ? 'no-data' : 'closed',
    reason: null, depth: closed.length === 0 ? null : Math.min(...closed), targets: answers,
  };
}

function answerFor({ id, attachments }: SealTarget, depthAt: (node: number) => number): TargetAnswer {
  if (attachments.length === 0) return { id, answer: 'no-data', reason: 'no-road' };
  // A place that stands in a gate has a node on either side of it.
  const depths = attachments.map((nodes) => Math.min(...nodes.map(depthAt)));
  if (depths.includes(unreachable)) return { id, answer: 'no-data', reason: depths.every((depth) => depth === unreachable) ? 'cut-off' : 'straddles' };
  if (depths.every((depth) => depth === 0)) return { id, answer: 'leaking' };
  if (depths.includes(0)) return { id, answer: 'no-data', reason: 'straddles' };
  return { id, answer: 'closed', depth: Math.min(...depths) };
}

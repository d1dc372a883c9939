/** How much a verdict rests on: roads drawn, ends assumed, and whether the planner vouches that nothing is missing. */
import { nodePlace } from '../../network/graph/edgeGeometry.ts';
import { depthsOf } from '../../network/split/gateGraph.ts';
import { type ShutGates, unreachable } from '../../network/split/reach.ts';
import { insideTest } from '../problem/areaNodes.ts';
import type { SealQuestionName, VerdictCoverage } from './checkResult.ts';
import type { PreparedCheck } from './prepareCheck.ts';

export function coverageOf(prepared: PreparedCheck, question: SealQuestionName, shut: ShutGates, isClosed: boolean): VerdictCoverage {
  const { roads, illustrative } = prepared.graph.coverage;
  const assumedEnds = prepared.lines.reduce((sum, { crossings, gates }) => {
    if (!gates.some((gate) => shut[gate])) return sum;
    return sum + crossings.reduce((ends, { idle, assumedEnds: of }) => (idle === null ? ends + of : ends), 0);
  }, 0);
  return { roads, illustrative, assumedEnds, isComplete: isClosed && isComplete(prepared, question, shut) };
}

/**
 * A closed answer is complete where every junction behind the lines, and every closed crossing one would come to, lies in an area that the planner
 * marked complete: there no road is missing by which the lines could be gone round.
 */
function isComplete({ graph, problem, lines, network }: PreparedCheck, question: SealQuestionName, shut: ShutGates): boolean {
  if (problem.completeAreas.length === 0) return false;
  const tests = problem.completeAreas.map(({ area }) => insideTest(area));
  const isVouched = (place: readonly [number, number]) => tests.some((test) => test(place));
  const { gates } = network;
  const crossings = lines.flatMap((one) => one.crossings.filter(({ idle }) => idle === null));
  return network.questions[question].every(({ seal }) => {
    const depths = depthsOf(gates, shut, [...seal.surely, ...seal.perhaps.flat(2)]);
    const isFree = (area: number | undefined) => depths[area ?? 0] === 0;
    for (let node = 0; node < graph.nodeCount; node += 1) {
      const depth = depths[gates.areaOf[node] ?? 0] ?? unreachable;
      if (depth > 0 && depth !== unreachable && !isVouched(nodePlace(graph, node))) return false;
    }
    return crossings.every(({ coordinate }, gate) => isFree(gates.sideFrom[gate]) === isFree(gates.sideTo[gate]) || isVouched(coordinate));
  });
}

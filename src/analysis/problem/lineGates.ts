/** Which of a line's crossings cut their road when it is closed, and why the others do not. */
import type { Crossing } from '../../network/crossings/crossing.ts';
import { countsAsCut } from '../../network/crossings/crossing.ts';
import { findCrossings, type FoundCrossings, touchToleranceMeters } from '../../network/crossings/findCrossings.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import { keepByGeometry } from './keepByGeometry.ts';
import type { PlanLine } from './planLines.ts';

/**
 * `touches`: the line turns back or goes on along the road. `loose-end`: it can be driven round there. `junction`: it passes a junction so that
 * no single road is what it cuts. `connector`: that is no road and cannot be cut.
 */
export type IdleReason = 'touches' | 'loose-end' | 'junction' | 'connector';

export interface LineCrossing extends Crossing {
  /** Null where the line, when closed, cuts the road; else why not. */
  readonly idle: IdleReason | null;
  /** Ends of the line beside this crossing that hold by assumption, 0 to 2. */
  readonly assumedEnds: number;
  /** Of the carriageway beside those of its ends that are next to this crossing, millimetres; 0 where the line spans it. */
  readonly openBesideMm: number;
}

const sameMm = touchToleranceMeters * 1000;

/** Found once for a line however it is operated; a line that is dragged has other coordinates. */
export const crossingsOf = keepByGeometry((graph: RoadGraph, coordinates: PlanLine['coordinates']): FoundCrossings => findCrossings(graph, coordinates));

/**
 * In the order of the line; none where it meets no road. A loose end stops in the open, where vehicles drive round it: so the crossing next
 * to it cuts nothing, however far the line reaches beyond the carriageway.
 */
export function lineGates(graph: RoadGraph, { coordinates, ends }: Pick<PlanLine, 'coordinates' | 'ends'>): readonly LineCrossing[] {
  return gatesOf(graph, coordinates, ends[0], ends[1]);
}

/** The same list as long as the line is not moved. */
const gatesOf = keepByGeometry((graph: RoadGraph, coordinates: PlanLine['coordinates'], firstEnd: LineEnd, lastEnd: LineEnd): readonly LineCrossing[] => {
  const line = { ends: [firstEnd, lastEnd] as const };
  const found = crossingsOf(graph, coordinates);
  if (!found.ok) return [];
  const cutting = found.crossings.filter((crossing) => idleByMeeting(crossing, line) === null);
  const first = cutting[0]?.alongBarrierMm ?? 0;
  const last = cutting.at(-1)?.alongBarrierMm ?? 0;
  return found.crossings.map((crossing): LineCrossing => {
    const idle = idleByMeeting(crossing, line);
    const beside = idle === null ? [crossing.alongBarrierMm - first <= sameMm, last - crossing.alongBarrierMm <= sameMm] : [false, false];
    const isLoose = line.ends.some((end, index) => beside[index] && end === 'loose');
    return {
      ...crossing,
      idle: idle ?? (isLoose ? 'loose-end' : null),
      assumedEnds: line.ends.filter((end, index) => beside[index] && end === 'assumed').length,
      openBesideMm: Math.max(0, ...crossing.openMm.filter((_, index) => beside[index])),
    };
  });
});

type LineEnd = PlanLine['ends'][number];

function idleByMeeting(crossing: Crossing, { ends }: Pick<PlanLine, 'ends'>): IdleReason | null {
  if (crossing.isConnector) return 'connector';
  if (countsAsCut(crossing, ends)) return null;
  if (crossing.meets === 'junction') return 'junction';
  return crossing.meets === 'touches' ? 'touches' : 'loose-end';
}

/** The lines a check suggests become part of the plan: those that stand are raised, the others built square across their road, all closed in one posture. */
import { findId } from '../network/graph/orderedIds.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { addFeatures } from '../scenario/commands/features/addFeatures.ts';
import { setBarrierState } from '../scenario/commands/postures/setBarrierState.ts';
import { createFeature } from '../scenario/createFeature.ts';
import type { Scenario } from '../scenario/document.ts';
import { squareAcross } from './squareAcross.ts';

export interface SuggestedCrossing {
  readonly roadId: string;
  readonly alongMm: number;
  /** A line that stands here and only has to be raised; null where one is built. */
  readonly raise: string | null;
}

export interface AddSuggested {
  readonly crossings: readonly SuggestedCrossing[];
  readonly graph: RoadGraph;
  /** The lines are up in it; a plan without postures leaves them unknown. */
  readonly postureId: string | null;
  /** Free ids, as many as there are lines to build. */
  readonly newIds: readonly string[];
}

/** Frontage to frontage, rising in the carriageway; nobody has seen the frontages, so both ends are assumed. What no road holds is left out. */
export function addSuggested(scenario: Scenario, { crossings, graph, postureId, newIds }: AddSuggested): Scenario {
  const toBuild = crossings.filter(({ raise }) => raise === null);
  const built = toBuild.flatMap(({ roadId, alongMm }, index) => {
    const [edge, id] = [findId(graph.edgeIds, roadId), newIds[index]];
    const line = edge === undefined ? null : squareAcross(graph, edge, alongMm / 1000, { mode: 'frontage' });
    if (!line?.ok || id === undefined) return [];
    return [createFeature('barrier', id, { type: 'LineString', coordinates: line.coordinates }, { ends: ['assumed', 'assumed'], carriagewayMeters: line.carriagewayMeters })];
  });
  const added = built.length === 0 ? scenario : addFeatures(scenario, { features: built });
  if (postureId === null) return added;
  const barrierIds = [...crossings.flatMap(({ raise }) => (raise === null ? [] : [raise])), ...built.map(({ id }) => id)];
  return barrierIds.length === 0 ? added : setBarrierState(added, { postureId, barrierIds, state: 'up' });
}

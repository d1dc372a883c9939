/** What must be told beside the answers: lines that stop nobody and why, sites off the roads, pieces, ids that mean nothing. */
import { findId } from '../../network/graph/orderedIds.ts';
import { hasFlag } from '../../network/graph/roadGraph.ts';
import { type ClosureFeature, isKnown, type Scenario } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { insideTest, nodesInside, stretchesInside } from '../problem/areaNodes.ts';
import { crossingsOf } from '../problem/lineGates.ts';
import { stopsVehicles } from '../problem/lineState.ts';
import { gapRules } from '../takeOff/gapRules.ts';
import type { CheckRemark, PostureCheck, RemarkReason } from './checkResult.ts';
import type { PreparedCheck } from './prepareCheck.ts';

/** In a fixed order, each once. */
export function findRemarks(prepared: PreparedCheck, scenario: Scenario, postures: readonly PostureCheck[]): readonly CheckRemark[] {
  const all = [...networkRemarks(prepared), ...lineRemarks(prepared), ...passingRemarks(prepared), ...thingRemarks(prepared, postures), ...postureRemarks(prepared, scenario, postures), ...roadRemarks(prepared, scenario, postures)];
  const seen = new Set<string>();
  return all.filter((remark) => {
    const key = JSON.stringify(remark);
    return !seen.has(key) && seen.add(key);
  });
}

const remark = (reason: RemarkReason, at: string | null = null, other: string | null = null, postureId: string | null = null): CheckRemark => ({ reason, at, other, postureId });

function networkRemarks({ graph, network: { joined } }: PreparedCheck): readonly CheckRemark[] {
  const hasTarget = joined.sites.length + joined.zones.length + joined.cleared.length > 0;
  return [
    ...(graph.coverage.pieces > 1 ? [remark('pieces')] : []),
    ...(hasTarget ? [] : [remark('no-target')]),
  ];
}

function lineRemarks({ graph, lines, problem }: PreparedCheck): readonly CheckRemark[] {
  const ground = problem.openGround.map(({ id, area }) => ({ id, isInside: insideTest(area) }));
  return lines.flatMap(({ line, crossings }) => {
    const found = crossingsOf(graph, line.coordinates);
    if (!found.ok) return [remark(found.reason, line.id)];
    return [
      ...found.runsAlong.map(({ edge }) => remark('runs-along', line.id, graph.edgeIds[edge] ?? null)),
      ...crossings.flatMap(({ idle, roadId }) => (idle === null ? [] : [remark(idle, line.id, roadId)])),
      ...crossings.flatMap(({ idle, coordinate }) => (idle === null ? ground.filter(({ isInside }) => isInside(coordinate)).map(({ id }) => remark('on-open-ground', line.id, id)) : [])),
      ...crossings.flatMap(({ idle, roadId, openBesideMm, assumedEnds }) => (idle === null && assumedEnds > 0 && openBesideMm > 0 ? [remark('open-beside', line.id, roadId)] : [])),
      ...crossings.flatMap(({ idle, roadId, openBesideMm, assumedEnds }) => (idle === null && assumedEnds === 0 && openBesideMm > passableMm ? [remark('tied-beside', line.id, roadId)] : [])),
    ];
  });
}

/** An area is its junctions: of a road that only runs through it that is told. */
function passingRemarks({ graph, problem: { protectedZones, clearedAreas } }: PreparedCheck): readonly CheckRemark[] {
  return [...protectedZones, ...clearedAreas].flatMap(({ id, area }) => {
    const inside = new Set(nodesInside(graph, area));
    if (inside.size === 0) return [];
    return stretchesInside(graph, area).filter(({ edge, fromMm, toMm }) => (
      toMm - fromMm > leastPassageMm && !hasFlag(graph, edge, 'connector') && !inside.has(graph.edgeFrom[edge] ?? 0) && !inside.has(graph.edgeTo[edge] ?? 0)))
      .map(({ edge }) => remark('passes-through', id, graph.edgeIds[edge] ?? null));
  });
}

/** Beside a line that is tied a vehicle passes through more than the widest gap that a rule allows, millimetres. */
const passableMm = gapRules.uk.limitMm.square;

/** Less of a road is at the outline, millimetres. Assumption. */
const leastPassageMm = 2000;

function thingRemarks({ network: { joined } }: PreparedCheck, postures: readonly PostureCheck[]): readonly CheckRemark[] {
  const offRoads = [...joined.sites, ...joined.originSites, ...joined.zones, ...joined.cleared, ...joined.openAreas].filter(({ attachments }) => attachments.length === 0);
  const verdicts = postures.flatMap(({ outside, inside, postureId }) => [outside, inside].map((verdict) => ({ verdict, postureId })));
  return [
    ...offRoads.map(({ id }) => remark('off-roads', id)),
    ...verdicts.flatMap(({ verdict }) => (verdict.reason === 'no-origin' ? [remark('no-origin', null, verdict.question)] : [])),
    ...verdicts.flatMap(({ verdict, postureId }) => verdict.targets.flatMap(({ id, reason }) => {
      if (reason === 'cut-off') return [remark('cut-off', id)];
      return reason === 'straddles' ? [remark('straddles', id, verdict.question, postureId)] : [];
    })),
  ];
}

function roadRemarks({ graph, lines, problem }: PreparedCheck, { postures, parameters, features }: Scenario, checked: readonly PostureCheck[]): readonly CheckRemark[] {
  const isRoad = (id: string) => findId(graph.edgeIds, id) !== undefined;
  const closures = features.filter(isKnown).filter((feature): feature is ClosureFeature => feature.properties.kind === 'closure');
  const alongClosure = closures.map(({ id, geometry }) => {
    const found = crossingsOf(graph, geometry.coordinates);
    return { id, roads: new Set(found.ok ? found.runsAlong.map(({ edge }) => graph.edgeIds[edge] ?? '') : []) };
  });
  return [
    ...(parameters.suggest?.excludedRoads ?? []).filter((id) => !isRoad(id)).map((id) => remark('no-such-road', id)),
    ...problem.buildAreas.filter(({ area }) => stretchesInside(graph, area).length === 0).map(({ id }) => remark('build-area-empty', id)),
    ...checked.flatMap(({ postureId, states }) => (postures.find(({ id }) => id === postureId)?.keepOpen ?? []).flatMap((road) => [
      ...(isRoad(road) ? [] : [remark('no-such-road', road, null, postureId)]),
      ...lines.filter(({ line, crossings }) => stopsVehicles(states[line.id] ?? 'unknown') && crossings.some(({ idle, roadId }) => idle === null && roadId === road))
        .map(({ line }) => remark('kept-open-but-shut', road, line.id, postureId)),
      ...alongClosure.filter(({ roads }) => roads.has(road)).map(({ id }) => remark('kept-open-but-closed', road, id, postureId)),
    ])),
  ];
}

function postureRemarks({ lines, problem: { laterLines } }: PreparedCheck, { postures }: Scenario, checked: readonly PostureCheck[]): readonly CheckRemark[] {
  const ids = new Set([...lines.map(({ line }) => line.id), ...laterLines.map(({ id }) => id)]);
  return checked.flatMap(({ postureId, states }) => {
    const posture = postures.find(({ id }) => id === postureId);
    const unlisted = lines.filter(({ line, gates }) => gates.length > 0 && canMove(line.type) && states[line.id] === 'unknown');
    return [
      ...unlisted.map(({ line }) => remark('unlisted', line.id, null, postureId)),
      ...Object.keys(posture?.states ?? {}).filter((id) => !ids.has(id)).sort().map((id) => remark('no-such-barrier', id, null, postureId)),
    ];
  });
}

/** The suggestion of a verdict: the least to build or raise so that nothing leaks, or why it cannot be sealed. */
import type { ShutGates } from '../../network/split/reach.ts';
import { offRoad } from '../../network/split/splitNetwork.ts';
import type { Parameters, Posture } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { defaultSuggestRules, type SuggestRules } from '../../scenario/kinds/suggestRules.ts';
import { widthOf } from '../../network/graph/assumedAttributes.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { PlacedArea } from '../problem/checkProblem.ts';
import { lineStateIn } from '../problem/lineState.ts';
import { capacityWith, endsOf } from '../seal/findLeak.ts';
import { type BlockReason, type Buildable, findBuildable } from '../suggest/buildable.ts';
import { suggestCut } from '../suggest/suggestCut.ts';
import { assumedDiameterMm, gapRules, largestGap } from '../takeOff/gapRules.ts';
import { countBollards } from '../takeOff/countBollards.ts';
import type { CutCrossing, SealQuestionName, SuggestBlocker, Suggestion } from './checkResult.ts';
import { describeCrossing, describeWay, isSamePlace, lineAt } from './describeLeak.ts';
import type { PreparedCheck, PreparedNetwork } from './prepareCheck.ts';

export interface SuggestInput {
  readonly question: SealQuestionName;
  readonly posture: Posture | null;
  readonly shut: ShutGates;
  readonly rules: SuggestRules;
  readonly parameters: Pick<Parameters, 'gapRule' | 'unitCosts'>;
}

export const suggestRulesOf = ({ suggest }: Pick<Parameters, 'suggest'>): SuggestRules => suggest ?? defaultSuggestRules;

/**
 * Null where nothing leaks. By count and by width a line that stands counts like one that must be built and goes first among equals; by cost it
 * costs nothing. Targets without an answer are not closed by it: more lines do not tell where they are.
 */
export function suggestCrossings(prepared: PreparedCheck, input: SuggestInput): Suggestion | null {
  const { graph, network: { split, questions } } = prepared;
  const { question, shut, rules, parameters, posture } = input;
  const ends = questions[question].flatMap((group) => endsOf(group, shut) ?? []);
  if (ends.length === 0) return null;
  const price = rules.least === 'cost' ? priceOf(parameters) : noPrice;
  if (!price) return { ok: false, reason: 'no-costs', blockers: [], way: null, ifLifted: null };
  const { weight, reasons, placeOn } = weigh(prepared, input, price);
  const found = suggestCut({ split, ends, weight, isCostly: (edge) => reasons.get(edge) === 'kept-open' });
  if (!found.ok) {
    const lifted = (posture?.keepOpen?.length ?? 0) > 0 ? suggestCrossings(prepared, { ...input, posture: posture && { ...posture, keepOpen: [] } }) : null;
    return { ok: false, reason: 'cannot-be-sealed', blockers: blockersOf(prepared, found.way, reasons), way: isSamePlace(prepared, found.way) ? null : describeWay(prepared, found.way), ifLifted: lifted };
  }
  const crossings = found.cut.map(({ edge, behind }): CutCrossing => {
    const raise = lineAt(prepared, edge);
    return describeCrossing(graph, raise === null ? placeOn(edge, behind) : { edge: split.roadEdge[edge] ?? 0, alongMm: split.fromMm[edge] ?? 0 }, raise);
  });
  return { ok: true, crossings, least: rules.least, isLeast: found.isLeast, total: totalOf(crossings, rules, price), currency: rules.least === 'cost' ? parameters.unitCosts?.currency ?? null : null };
}

/** Low to high, for a carriageway so wide. */
type Price = (widthMm: number) => { readonly low: number; readonly high: number };
const noPrice: Price = () => ({ low: 0, high: 0 });

/** Rising bollards by the rule of the plan across the carriageway, as the take-off counts them; null where the plan has no price for one. */
function priceOf({ gapRule, unitCosts }: SuggestInput['parameters']): Price | null {
  const unit = unitCosts?.risingBollard;
  const gap = largestGap(gapRules[gapRule], assumedDiameterMm, 'square');
  if (!unit || !gap.ok) return null;
  return (widthMm) => {
    const counted = countBollards({ clearMm: widthMm, diameterMm: assumedDiameterMm, largestGapMm: gap.gapMm });
    const count = counted.ok ? counted.count : 0;
    return { low: count * unit.low, high: count * unit.high };
  };
}

/** Room for as many crossings below one unit of the measure, so that what only has to be raised goes first among equals. */
const tieRoom = 4096;

const roadsOf = ({ edgeOf }: RoadGraph, ids: readonly string[]) => new Set(ids.flatMap((id) => edgeOf.get(id) ?? []));

const buildables = new WeakMap<PreparedNetwork, { readonly rules: SuggestRules; readonly areas: readonly PlacedArea[]; readonly buildable: Buildable }>();

/** The same for every posture and question, so found once while nothing moves. */
function buildableOf({ graph, problem, network }: PreparedCheck, rules: SuggestRules): Buildable {
  const kept = buildables.get(network);
  if (kept && kept.rules === rules && kept.areas.every(({ area }, index) => area === problem.buildAreas[index]?.area) && kept.areas.length === problem.buildAreas.length) return kept.buildable;
  const { standOffMeters, excludedRoads } = rules;
  const buildable = findBuildable(graph, network.split, { excluded: roadsOf(graph, excludedRoads), standOffMeters, sites: problem.protectedSites, buildAreas: problem.buildAreas });
  buildables.set(network, { rules, areas: problem.buildAreas, buildable });
  return buildable;
}

function weigh(prepared: PreparedCheck, { shut, posture, rules }: SuggestInput, price: Price) {
  const { graph, lines, network: { split, unitCapacity } } = prepared;
  const keepOpen = roadsOf(graph, posture?.keepOpen ?? []);
  const { blockedBy, placeOn } = buildableOf(prepared, rules);
  const canRaise = new Uint8Array(split.edgeOfGate.length);
  for (const { line, gates } of lines) {
    const state = lineStateIn(line, posture);
    if (canMove(line.type) && (state === 'down' || state === 'unknown')) for (const gate of gates) canRaise[gate] = 1;
  }
  const weight = capacityWith(split, unitCapacity, shut);
  const reasons = new Map<number, BlockReason>();
  for (let edge = 0; edge < split.edgeCount; edge += 1) {
    if (weight[edge] === 0) continue;
    const gate = split.gate[edge] ?? -1;
    const reason = keepOpen.has(split.roadEdge[edge] ?? offRoad) ? 'kept-open' : blockedBy[edge];
    if (reason) reasons.set(edge, reason);
    weight[edge] = reason || (gate >= 0 && !canRaise[gate]) ? Infinity : weightAt(prepared, edge, rules, price, gate >= 0);
  }
  return { weight, reasons, placeOn };
}

function weightAt({ graph, network: { split } }: PreparedCheck, edge: number, { least }: SuggestRules, price: Price, stands: boolean): number {
  const widthMm = Math.round(widthOf(graph, split.roadEdge[edge] ?? 0).value * 1000);
  const tie = stands ? 0 : 1;
  if (least === 'count') return tieRoom + tie;
  if (least === 'width') return widthMm * tieRoom + tie;
  if (stands) return 1;
  const { low, high } = price(widthMm);
  return Math.round(((low + high) / 2) * 100) * tieRoom + 2;
}

function totalOf(crossings: readonly CutCrossing[], { least }: SuggestRules, price: Price): { readonly low: number; readonly high: number } {
  if (least === 'count') return { low: crossings.length, high: crossings.length };
  const widths = crossings.map(({ widthMeters, raise }) => ({ widthMm: Math.round(widthMeters * 1000), isNew: raise === null }));
  if (least === 'width') {
    const sum = widths.reduce((all, { widthMm }) => all + widthMm, 0);
    return { low: sum, high: sum };
  }
  const prices = widths.filter(({ isNew }) => isNew).map(({ widthMm }) => price(widthMm));
  return { low: prices.reduce((sum, { low }) => sum + low, 0), high: prices.reduce((sum, { high }) => sum + high, 0) };
}

/** Why each piece of the way may not be closed, each reason once a road. */
function blockersOf({ graph, network }: PreparedCheck, way: readonly number[], reasons: ReadonlyMap<number, BlockReason>): readonly SuggestBlocker[] {
  const { split } = network;
  if (isSamePlace({ network }, way)) return [{ reason: 'same-place', roadId: null }];
  const blockers = new Map<string, SuggestBlocker>();
  for (const arc of way) {
    const reason = reasons.get(arc >> 1);
    if (!reason) continue;
    const road = split.roadEdge[arc >> 1] ?? offRoad;
    const roadId = road === offRoad ? null : graph.edgeIds[road] ?? null;
    blockers.set(`${reason} ${roadId ?? ''}`, { reason, roadId });
  }
  return [...blockers.values()];
}

/** The suggestion of a verdict: the least to build or raise so that nothing leaks, or why it cannot be sealed. */
import type { ShutGates } from '../../network/split/reach.ts';
import { offRoad, type SplitShape } from '../../network/split/splitNetwork.ts';
import type { Parameters, Posture } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { defaultSuggestRules, type SuggestRules } from '../../scenario/kinds/suggestRules.ts';
import { widthOf } from '../../network/graph/assumedAttributes.ts';
import { findId } from '../../network/graph/orderedIds.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { PlacedArea } from '../problem/checkProblem.ts';
import { lineStateIn } from '../problem/lineState.ts';
import { capacityWith } from '../seal/findLeak.ts';
import { type BlockReason, type Buildable, findBuildable, layBuildRules } from '../suggest/buildable.ts';
import { suggestCut } from '../suggest/suggestCut.ts';
import { assumedDiameterMm, gapRules, largestGap } from '../takeOff/gapRules.ts';
import { countBollards } from '../takeOff/countBollards.ts';
import type { CutCrossing, SealQuestionName, SuggestBlocker, Suggestion } from './checkResult.ts';
import { describeCrossing, describeWay, isSamePlace, lineAt } from './describeLeak.ts';
import type { MaskAnswers } from './maskAnswers.ts';
import type { PreparedCheck } from './prepareCheck.ts';

export interface SuggestInput {
  readonly question: SealQuestionName;
  readonly posture: Posture | null;
  readonly shut: ShutGates;
  readonly rules: SuggestRules;
  readonly parameters: Pick<Parameters, 'gapRule' | 'unitCosts'>;
  readonly answers: MaskAnswers;
}

export const suggestRulesOf = ({ suggest }: Pick<Parameters, 'suggest'>): SuggestRules => suggest ?? defaultSuggestRules;

/**
 * Null where nothing leaks. By count and by width a line that stands counts like one that must be built and goes first among equals; by cost it
 * costs nothing. Targets without an answer are not closed by it: more lines do not tell where they are.
 */
export function suggestCrossings(prepared: PreparedCheck, input: SuggestInput): Suggestion | null {
  const { graph, network: { split } } = prepared;
  const { question, shut, rules, parameters, posture, answers } = input;
  const ends = answers.ends(question, shut);
  if (ends.length === 0) return null;
  const price = rules.least === 'cost' ? priceOf(parameters) : noPrice;
  if (!price) return { ok: false, reason: 'no-costs', blockers: [], way: null, ifLifted: null };
  const { weight, reasonOf, placeOn } = weigh(prepared, input, price);
  const found = answers.cut(question, shut, { weight, keptOpen: posture?.keepOpen ?? [] }, () => suggestCut({ split, ends, weight, isCostly: (edge) => reasonOf(edge) === 'kept-open' }));
  if (!found.ok) {
    const lifted = (posture?.keepOpen?.length ?? 0) > 0 ? suggestCrossings(prepared, { ...input, posture: posture && { ...posture, keepOpen: [] } }) : null;
    return { ok: false, reason: 'cannot-be-sealed', blockers: blockersOf(prepared, found.way, reasonOf), way: isSamePlace(prepared, found.way) ? null : describeWay(prepared, found.way), ifLifted: lifted };
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

const roadsOf = ({ edgeIds }: RoadGraph, ids: readonly string[]) => new Set(ids.flatMap((id) => findId(edgeIds, id) ?? []));

interface KeptBuildable {
  readonly standOffMeters: number;
  readonly excludedRoads: string;
  readonly areas: readonly PlacedArea[];
  readonly buildable: Buildable;
}

const buildables = new WeakMap<SplitShape, KeptBuildable>();

/** The same for every posture and question; while a gate moves along its road, only the pieces of that road are looked at anew. */
function buildableOf({ graph, problem, network: { split } }: PreparedCheck, rules: SuggestRules): Buildable {
  const { standOffMeters } = rules;
  const excludedRoads = JSON.stringify(rules.excludedRoads);
  const kept = buildables.get(split.shape);
  const last = kept?.standOffMeters === standOffMeters && kept.excludedRoads === excludedRoads && kept.areas.length === problem.buildAreas.length
    && kept.areas.every(({ area }, index) => area === problem.buildAreas[index]?.area) ? kept.buildable : null;
  if (last?.split === split) return last;
  const ground = last?.ground ?? layBuildRules(graph, { excluded: roadsOf(graph, rules.excludedRoads), standOffMeters, sites: problem.protectedSites, buildAreas: problem.buildAreas });
  const buildable = findBuildable(ground, split, last);
  buildables.set(split.shape, { standOffMeters, excludedRoads, areas: problem.buildAreas, buildable });
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
  const reasonOf = (edge: number): BlockReason | null => (keepOpen.has(split.roadEdge[edge] ?? offRoad) ? 'kept-open' : blockedBy[edge] ?? null);
  for (let edge = 0; edge < split.edgeCount; edge += 1) {
    if (weight[edge] === 0) continue;
    const gate = split.gate[edge] ?? -1;
    weight[edge] = reasonOf(edge) !== null || (gate >= 0 && !canRaise[gate]) ? Infinity : weightAt(prepared, edge, rules, price, gate >= 0);
  }
  return { weight, reasonOf, placeOn };
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
function blockersOf({ graph, network }: PreparedCheck, way: readonly number[], reasonOf: (edge: number) => BlockReason | null): readonly SuggestBlocker[] {
  const { split } = network;
  if (isSamePlace({ network }, way)) return [{ reason: 'same-place', roadId: null }];
  const blockers = new Map<string, SuggestBlocker>();
  for (const arc of way) {
    const reason = reasonOf(arc >> 1);
    if (!reason) continue;
    const road = split.roadEdge[arc >> 1] ?? offRoad;
    const roadId = road === offRoad ? null : graph.edgeIds[road] ?? null;
    blockers.set(`${reason} ${roadId ?? ''}`, { reason, roadId });
  }
  return [...blockers.values()];
}

/** The whole check of a scenario over a network in one call. Whoever drags a line keeps what it prepared and hands it in again. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { ShutGates } from '../../network/split/reach.ts';
import type { Posture, Scenario } from '../../scenario/document.ts';
import type { SuggestRules } from '../../scenario/kinds/suggestRules.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import { networkEdgeId, networkEdges } from '../problem/sealGroups.ts';
import { answerPosture } from './answerCheck.ts';
import { checkParameters } from './checkParameters.ts';
import type { CheckedCrossing, CheckedThing, CheckResult, SealQuestionName } from './checkResult.ts';
import { findRemarks } from './findRemarks.ts';
import { MaskAnswers } from './maskAnswers.ts';
import { type PreparedCheck, prepareCheck } from './prepareCheck.ts';
import { suggestCrossings, suggestRulesOf } from './suggestCrossings.ts';

export interface CheckOptions {
  readonly revision?: CheckResult['revision'];
  readonly shownPhases?: ShownPhases;
  /** Only these postures, by id; all where absent. */
  readonly postureIds?: readonly string[];
  /** Instead of the plan's own rules; null asks for no suggestions. */
  readonly suggest?: SuggestRules | null;
}

export const checkRule = 'cordon-seal-1';

export function checkScenario(graph: RoadGraph, baseline: Pick<Baseline, 'barriers' | 'facilities' | 'zones'>, scenario: Scenario, options: CheckOptions = {}): CheckResult {
  return answerCheck(prepareCheck(graph, baseline, scenario, options.shownPhases), scenario, options);
}

/** `prepared` of this very scenario and the phases of the options. */
export function answerCheck(prepared: PreparedCheck, scenario: Scenario, { revision = null, shownPhases = 'all', postureIds, suggest }: CheckOptions = {}): CheckResult {
  const { graph, problem, lines } = prepared;
  const answers = new MaskAnswers(prepared);
  const { parameters } = scenario;
  const rules = suggest === undefined ? suggestRulesOf(parameters) : suggest;
  const suggestFor = (posture: Posture | null) => rules && ((question: SealQuestionName, shut: ShutGates) => suggestCrossings(prepared, { question, posture, shut, rules, parameters, answers }));
  const all: readonly (Posture | null)[] = scenario.postures.length === 0 ? [null] : scenario.postures;
  const postures = all.filter((posture) => posture === null || !postureIds || postureIds.includes(posture.id)).map((posture) => answerPosture(prepared, posture, answers, suggestFor(posture)));
  return {
    revision, networkVersion: graph.networkVersion, rule: checkRule, shownPhases, parameters: checkParameters(scenario, rules), coverage: graph.coverage,
    protectedBy: problem.protectedBy,
    protectedThings: protectedThings(prepared),
    origins: originThings(prepared),
    crossings: lines.flatMap(({ line, crossings }) => crossings.map(({ roadId, alongMm, coordinate, onBridge, idle, assumedEnds, openBesideMm }): CheckedCrossing => (
      { barrierId: line.id, roadId, alongMm, coordinate, onBridge, idle, assumedEnds, openMm: openBesideMm }
    ))),
    remarks: findRemarks(prepared, scenario, postures),
    postures,
  };
}

function protectedThings({ problem, network: { joined } }: PreparedCheck): readonly CheckedThing[] {
  return [
    ...joined.sites.map(({ id, attachments }, index): CheckedThing => ({ id, kind: problem.protectedSites[index]?.kind ?? 'site', places: attachments.length })),
    ...joined.zones.map(({ id, attachments }): CheckedThing => ({ id, kind: 'zone', places: attachments.flat().length })),
    ...joined.cleared.map(({ id, attachments }): CheckedThing => ({ id, kind: 'cleared-area', places: attachments.flat().length })),
  ];
}

function originThings({ graph, network: { joined } }: PreparedCheck): readonly CheckedThing[] {
  const edges = networkEdges(graph).length;
  return [
    ...(edges > 0 ? [{ id: networkEdgeId, kind: 'network-edge', places: edges } as const] : []),
    ...joined.originSites.map(({ id, attachments }): CheckedThing => ({ id, kind: 'site', places: attachments.length })),
    ...joined.openAreas.map(({ id, attachments }): CheckedThing => ({ id, kind: 'area', places: attachments.flat().length })),
  ];
}

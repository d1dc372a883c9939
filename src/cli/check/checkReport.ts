/** What `check --json` writes: the whole answer, as the README documents it. Members are only ever added. */
import type { CheckResult, PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { answerCheck } from '../../analysis/check/checkScenario.ts';
import { prepareCheck } from '../../analysis/check/prepareCheck.ts';
import { type TakeOffTable, takeOffTable } from '../../analysis/takeOff/takeOffTable.ts';
import { type PostureTimings, timeLines } from '../../analysis/timing/timeLines.ts';
import { checkTrips, type TripsCheck } from '../../analysis/trips/checkTrips.ts';
import { prepareTrips } from '../../analysis/trips/prepareTrips.ts';
import { TreeStore } from '../../analysis/trips/timeTrip.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import type { OpenedNetwork } from '../../network/osm/openedNetwork.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { CheckedNetwork } from './openInputs.ts';

export interface CheckReport extends Omit<CheckResult, 'revision' | 'postures'> {
  /** As it was named on the command line. */
  readonly plan: string;
  readonly title: string;
  /** Those that were asked, by which the command exits; the postures answer both. */
  readonly questions: readonly SealQuestionName[];
  /** The worst of their answers: leaking, then no data, then closed. */
  readonly answer: 'closed' | 'leaking' | 'no-data';
  readonly network: {
    /** Null: the roads of the data. */
    readonly file: string | null;
    readonly format: OpenedNetwork['format'];
    /** Of the file. */
    readonly opened: Pick<OpenedNetwork, 'remarks' | 'remarkCounts' | 'leftOut' | 'barriers' | 'restricted'> | null;
    readonly remarks: readonly NetworkProblem[];
  };
  readonly postures: readonly (PostureCheck & { readonly trips: TripsCheck; readonly timings: PostureTimings })[];
  readonly takeOff: TakeOffTable;
}

export interface ReportInput {
  readonly plan: string;
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly network: CheckedNetwork;
  readonly questions: readonly SealQuestionName[];
  /** All where absent. */
  readonly postureIds?: readonly string[];
  readonly shownPhases: ShownPhases;
}

const answers = ['closed', 'no-data', 'leaking'] as const;

/** Leaking outranks no data, and both outrank closed. */
function worstAnswer(postures: readonly PostureCheck[], questions: readonly SealQuestionName[]): CheckReport['answer'] {
  const ranks = postures.flatMap((posture) => questions.map((question) => answers.indexOf(posture[question].answer)));
  return answers[ranks.length === 0 ? 1 : Math.max(...ranks)] ?? 'no-data';
}

export function buildReport({ plan, scenario, baseline, network: { graph, file, opened, remarks }, questions, postureIds, shownPhases }: ReportInput): CheckReport {
  const prepared = prepareCheck(graph, baseline, scenario, shownPhases);
  const { revision: _, postures, ...result } = answerCheck(prepared, scenario, { shownPhases, ...(postureIds ? { postureIds } : {}) });
  const trips = prepareTrips(graph, baseline, scenario, shownPhases, prepared.problem);
  const trees = new TreeStore();
  const postureOf = (id: string | null) => scenario.postures.find((posture) => posture.id === id) ?? null;
  const { gapRule, unitCosts = null } = scenario.parameters;
  return {
    plan, title: scenario.title, questions, answer: worstAnswer(postures, questions),
    network: {
      file, format: opened?.format ?? 'roads-geojson', remarks,
      opened: opened && { remarks: opened.remarks, remarkCounts: opened.remarkCounts, leftOut: opened.leftOut, barriers: opened.barriers, restricted: opened.restricted },
    },
    ...result,
    postures: postures.map((check) => {
      const posture = postureOf(check.postureId);
      return { ...check, trips: checkTrips(trips, posture, {}, trees), timings: timeLines(graph, prepared.lines, scenario, posture, shownPhases) };
    }),
    takeOff: takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } }),
  };
}

/** What `check --json` writes: the whole answer, as the README documents it. Members are only ever added. */
import type { ApproachCheck } from '../../analysis/approach/checkApproaches.ts';
import type { CheckResult, PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { answerCheck } from '../../analysis/check/checkScenario.ts';
import { prepareCheck } from '../../analysis/check/prepareCheck.ts';
import { checkOperations, type CrossingSight } from '../../analysis/operations/checkOperations.ts';
import type { Replay, ReplayedLine, ReplayOutcome } from '../../analysis/replay/replayColumn.ts';
import { replayPlan } from '../../analysis/replay/replayPlan.ts';
import { type TakeOffTable, takeOffTable } from '../../analysis/takeOff/takeOffTable.ts';
import type { TimingCheck } from '../../analysis/timing/checkTiming.ts';
import type { TripsCheck } from '../../analysis/trips/checkTrips.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import type { OpenedNetwork } from '../../network/osm/openedNetwork.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import type { CheckedNetwork } from './openInputs.ts';

export interface CheckReport extends Omit<CheckResult, 'postures'> {
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
  /** Of trips, approaches and timings; `rule` is of the verdicts. */
  readonly operationsRule: string;
  readonly postures: readonly (PostureCheck & PostureDetails)[];
  readonly takeOff: TakeOffTable;
}

interface PostureDetails {
  readonly trips: TripsCheck;
  readonly approaches: ApproachCheck;
  readonly timings: TimingCheck;
  readonly sights: readonly CrossingSight[];
  /** Of every movement of the plan, driving against the posture as it is ordered. */
  readonly replays: readonly ReplaySummary[];
}

interface ReplaySummary {
  readonly movementId: string;
  readonly outcome: ReplayOutcome;
  readonly arrived: number;
  readonly stopped: number;
  readonly lines: readonly Pick<ReplayedLine, 'id' | 'conduct' | 'passed' | 'fullAtSeconds' | 'stops'>[];
}

export interface ReportInput {
  readonly plan: string;
  readonly scenario: Scenario;
  readonly revision: CheckResult['revision'];
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

/** The two halves of a check, as the worker of the interface makes them, and the take-off beside. */
export function buildReport({ plan, scenario, revision, baseline, network: { graph, file, opened, remarks }, questions, postureIds, shownPhases }: ReportInput): CheckReport {
  const options = { revision, shownPhases, ...(postureIds ? { postureIds } : {}) };
  const prepared = prepareCheck(graph, baseline, scenario, shownPhases);
  const { postures, ...result } = answerCheck(prepared, scenario, options);
  const operations = checkOperations(prepared, baseline, scenario, { ...options, ...(opened ? { existing: opened } : {}) });
  const movements = scenario.features.filter(isKnown).filter(({ properties: { kind, phase } }) => kind === 'movement' && isReached(phase, { phases: scenario.phases, shownPhases }));
  const replays = movements.map(({ id }) => ({ id, driven: replayPlan(prepared.lines, scenario, { movementId: id, options: {} }) ?? [] }));
  const { gapRule, unitCosts = null } = scenario.parameters;
  return {
    plan, title: scenario.title, questions, answer: worstAnswer(postures, questions),
    network: {
      file, format: opened?.format ?? 'roads-geojson', remarks,
      opened: opened && { remarks: opened.remarks, remarkCounts: opened.remarkCounts, leftOut: opened.leftOut, barriers: opened.barriers, restricted: opened.restricted },
    },
    ...result,
    operationsRule: operations.rule,
    postures: operations.postures.flatMap(({ postureId, trips, approach, timing, sights }, index) => {
      const check = postures[index];
      return check ? [{ ...check, trips, approaches: approach, timings: timing, sights, replays: replays.flatMap(({ id, driven }) => summariseReplay(id, driven.find((one) => one.postureId === postureId)?.replay ?? null)) }] : [];
    }),
    takeOff: takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } }),
  };
}

function summariseReplay(movementId: string, replay: Replay | null): readonly ReplaySummary[] {
  if (!replay) return [];
  const { outcome, arrived, stopped, lines } = replay;
  return [{ movementId, outcome, arrived, stopped, lines: lines.map(({ id, conduct, passed, fullAtSeconds, stops }) => ({ id, conduct, passed, fullAtSeconds, stops })) }];
}

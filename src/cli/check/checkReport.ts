/** What `check --json` writes: the whole answer, as the README documents it. Members are only ever added. */
import type { CheckResult, PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { type ApproachCheck, checkApproaches } from '../../analysis/approach/checkApproaches.ts';
import { threatOf } from '../../analysis/approach/threats.ts';
import { answerCheck } from '../../analysis/check/checkScenario.ts';
import { type PreparedCheck, prepareCheck } from '../../analysis/check/prepareCheck.ts';
import type { ReplayedLine, ReplayOutcome } from '../../analysis/replay/replayColumn.ts';
import { replayMovement } from '../../analysis/replay/replayMovement.ts';
import { type TakeOffTable, takeOffTable } from '../../analysis/takeOff/takeOffTable.ts';
import { checkTiming, type TimingCheck } from '../../analysis/timing/checkTiming.ts';
import { checkTrips, type TripsCheck } from '../../analysis/trips/checkTrips.ts';
import { prepareTrips } from '../../analysis/trips/prepareTrips.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import type { OpenedNetwork } from '../../network/osm/openedNetwork.ts';
import { isKnown, type MovementFeature, type Posture, type Scenario } from '../../scenario/document.ts';
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
  readonly postures: readonly (PostureCheck & PostureDetails)[];
  readonly takeOff: TakeOffTable;
}

interface PostureDetails {
  readonly trips: TripsCheck;
  readonly approaches: ApproachCheck;
  readonly timings: TimingCheck;
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

export function buildReport({ plan, scenario, revision, baseline, network: { graph, file, opened, remarks }, questions, postureIds, shownPhases }: ReportInput): CheckReport {
  const prepared = prepareCheck(graph, baseline, scenario, shownPhases);
  const { postures, ...result } = answerCheck(prepared, scenario, { revision, shownPhases, ...(postureIds ? { postureIds } : {}) });
  const trips = prepareTrips(graph, baseline, scenario, { shownPhases, problem: prepared.problem, lines: prepared.lines, ...(opened ? { existing: opened } : {}) });
  const postureOf = (id: string | null) => scenario.postures.find((posture) => posture.id === id) ?? null;
  const movements = scenario.features.filter(isKnown).filter((feature): feature is MovementFeature => feature.properties.kind === 'movement' && isReached(feature.properties.phase, { phases: scenario.phases, shownPhases }));
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
      return {
        ...check, trips: checkTrips(trips, posture), approaches: checkApproaches(graph, prepared.lines, posture, threatOf(scenario.parameters), { openGround: prepared.problem.openGround }),
        timings: checkTiming(graph, prepared.lines, movements, posture, scenario.parameters), replays: replaysOf(movements, prepared, posture, scenario),
      };
    }),
    takeOff: takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } }),
  };
}

function replaysOf(movements: readonly MovementFeature[], { lines }: PreparedCheck, posture: Posture | null, { parameters }: Scenario): readonly ReplaySummary[] {
  return movements.flatMap(({ id, geometry, properties }): readonly ReplaySummary[] => {
    const replay = replayMovement({ coordinates: geometry.coordinates, column: properties }, lines, posture, parameters);
    if (!replay) return [];
    const { outcome, arrived, stopped } = replay;
    return [{ movementId: id, outcome, arrived, stopped, lines: replay.lines.map(({ id: line, conduct, passed, fullAtSeconds, stops }) => ({ id: line, conduct, passed, fullAtSeconds, stops })) }];
  });
}

/** Answers one order after the other about one baseline, and keeps what it prepared: while a line is dragged little else changes. */
import type { Baseline } from '../../baseline/baseline.ts';
import { buildRoadGraph } from '../../network/graph/buildRoadGraph.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Scenario } from '../../scenario/document.ts';
import { createScenario } from '../../scenario/createScenario.ts';
import type { CheckResult } from '../check/checkResult.ts';
import { answerCheck } from '../check/checkScenario.ts';
import { type PreparedCheck, prepareCheck } from '../check/prepareCheck.ts';
import { askedPostures, checkOperations, type OperationsResult, operationsRule, tripsIn } from '../operations/checkOperations.ts';
import { replayPlan } from '../replay/replayPlan.ts';
import { type ExistingObstacles, prepareTrips } from '../trips/prepareTrips.ts';
import { reachMap } from '../trips/reachMap.ts';
import { findLessons } from '../lessons/findLessons.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { AnswerRests, CheckAnswer, CheckOrder, LessonsAnswer, Operations, ReachAnswer, ReachOrder, ReplayAnswer, ReplayOrder } from './checkOrder.ts';

export interface Checker {
  check(order: CheckOrder): CheckResult;
  /** The same with the friendly trips, so that all of it is painted at once; of a large network without them. */
  answer(order: CheckOrder): CheckAnswer;
  /** What operating the plan costs; the slower part. */
  operate(order: CheckOrder): Operations;
  /** What the plan shows, a piece at a time; `rest` comes back with whether it is still wanted. Null once it is not. */
  lessons(order: CheckOrder, rest: () => Promise<boolean>): Promise<LessonsAnswer | null>;
  /** A movement driven against every posture. */
  replay(order: ReplayOrder): ReplayAnswer;
  /** Minutes from a base to everywhere, without the plan and in one posture. */
  reach(order: ReachOrder): ReachAnswer;
}

/** Roads that were opened, and what stands on them already. */
export interface OpenedRoads {
  readonly graph: RoadGraph;
  readonly existing: ExistingObstacles;
}

/** Throws where the baseline's roads make no network: whoever asks has looked, and says so instead. */
function graphOf({ roads, junctions }: Baseline): RoadGraph {
  const built = buildRoadGraph(roads, junctions);
  if (!built.ok) throw new Error(`The roads make no network: ${JSON.stringify(built)}`);
  return built.graph;
}

/** Roads of the network up to which trips are found with the verdict: on the shipped ones they take about a millisecond (measured), and they grow with every road. */
const mostEdges = 1000;

/** Null: the roads of the baseline. */
export function createChecker(baseline: Baseline, opened: OpenedRoads | null = null): Checker {
  const graph = opened?.graph ?? graphOf(baseline);
  const existing = opened ? { existing: opened.existing } : {};
  const noPlan = { ...createScenario({ id: 'baseline', title: '', author: '', modified: '1970-01-01T00:00:00Z', baselineVersion: '', locale: 'en' }), postures: [] };
  let before: PreparedCheck | null = null;
  /** The last answers, for what goes on from them: a revision is of one plan. */
  let checked: CheckResult | null = null;
  let operated: OperationsResult | null = null;
  const restsOf = ({ revision, shownPhases }: CheckOrder): AnswerRests => ({ revision, shownPhases, networkVersion: graph.networkVersion, coverage: graph.coverage, rule: operationsRule });
  const check = ({ revision, scenario, shownPhases }: CheckOrder): { readonly prepared: PreparedCheck; readonly asked: Scenario; readonly result: CheckResult } => {
    const asked = scenario ?? noPlan;
    const prepared = prepareCheck(graph, baseline, asked, shownPhases, before);
    before = prepared;
    checked = answerCheck(prepared, asked, { revision, shownPhases });
    return { prepared, asked, result: checked };
  };
  return {
    check: (order) => check(order).result,
    answer: (order) => {
      const { prepared, asked, result } = check(order);
      if (graph.edgeCount > mostEdges) return { result, trips: null };
      const drive = tripsIn(prepared, baseline, asked, { shownPhases: order.shownPhases, ...existing });
      return { result, trips: askedPostures(asked, {}).map(drive) };
    },
    operate: ({ revision, scenario, shownPhases }) => {
      const asked = scenario ?? noPlan;
      before = prepareCheck(graph, baseline, asked, shownPhases, before);
      operated = checkOperations(before, baseline, asked, { revision, shownPhases, ...existing });
      return { ...operated, revision };
    },
    lessons: async (order, rest) => {
      const { revision, scenario, shownPhases } = order;
      const asked = scenario ?? noPlan;
      const prepared = prepareCheck(graph, baseline, asked, shownPhases, before);
      before = prepared;
      const result = checked?.revision === revision ? checked : answerCheck(prepared, asked, { revision, shownPhases });
      const operations = operated?.revision === revision ? operated : checkOperations(prepared, baseline, asked, { revision, shownPhases, ...existing });
      const lessons: Lesson[] = [];
      for (const piece of findLessons({ graph, baseline, scenario: asked, shownPhases, prepared, result, operations, ...existing })) {
        lessons.push(...piece);
        if (!await rest()) return null;
      }
      return { ...restsOf(order), lessons };
    },
    replay: (order) => {
      const { scenario, shownPhases, ask } = order;
      const asked = scenario ?? noPlan;
      before = prepareCheck(graph, baseline, asked, shownPhases, before);
      return { ...restsOf(order), ask, postures: replayPlan(before.lines, asked, ask) };
    },
    reach: (order) => {
      const { scenario, shownPhases, ask } = order;
      const asked = scenario ?? noPlan;
      before = prepareCheck(graph, baseline, asked, shownPhases, before);
      const { problem, lines } = before;
      const posture = asked.postures.find(({ id }) => id === ask.postureId) ?? asked.postures[0] ?? null;
      return { ...restsOf(order), ask, map: reachMap(prepareTrips(graph, baseline, asked, { shownPhases, problem, lines, ...existing }), posture, ask) };
    },
  };
}

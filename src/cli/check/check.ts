/**
 * `check <plan> [--json] [--posture <id>] [--phase <id>|none] [--from outside|inside] [--network <file>] [--crossings joined|apart] [--data <folder>]`: does the plan hold, from outside and from inside, posture by posture.
 * Reasons go to stderr as sentences, one line a posture or JSON to stdout.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { allRoads } from '../../network/osm/openedNetwork.ts';
import { findAsked } from '../findAsked.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { buildReport, type CheckReport } from './checkReport.ts';
import { describeOpened, describeRoadProblem } from './describeNetwork.ts';
import { describeTrips } from './describeTrips.ts';
import { describeFailures, describeRemark, describeVerdict, whatItDoesNotSay } from './describeVerdict.ts';
import { openData, openPlan, openRoads, roadsOfData, roadsOfPlan } from './openInputs.ts';

const usage = 'Usage: check <plan.cordon.geojson> [--json] [--posture <id>] [--phase <id>|none] [--from outside|inside] [--network <file>] [--crossings joined|apart] [--data <folder>]';

interface Options {
  readonly plan: string;
  readonly json: boolean;
  readonly posture: string | undefined;
  readonly phase: string | undefined;
  /** The question that counts; both where absent. */
  readonly from: SealQuestionName | undefined;
  readonly network: string | undefined;
  /** Of the file of roads: whether roads that cross without a corner in common are joined. */
  readonly joinsCrossings: boolean;
  readonly data: string | undefined;
}

const exitOf: Readonly<Record<CheckReport['answer'], ExitCode>> = { closed: exitCodes.good, leaking: exitCodes.no, 'no-data': exitCodes.noData };

/** 0 closed, from outside and from inside, in every posture asked for; 1 leaking in one; 2 no data; 3 where a file cannot be read; 4 wrong usage. */
export async function check(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(argv);
  if (!options) {
    terminal.err(usage);
    return exitCodes.usage;
  }
  const at = (path: string) => resolve(terminal.folder, path);
  const plan = await openPlan(options.plan, at(options.plan), terminal);
  if (!plan.ok) return plan.code;
  const { scenario, revision } = plan.value;
  const asked = findAsked(options.plan, options, scenario);
  if (typeof asked === 'string') {
    terminal.err(asked);
    return exitCodes.usage;
  }
  const data = await openData(options.data === undefined ? terminal.data ?? resolve('data') : at(options.data), terminal);
  if (!data.ok) return data.code;
  const network = options.network !== undefined ? await openRoads(options.network, at(options.network), { ...allRoads, joinsCrossings: options.joinsCrossings }, terminal)
    : scenario.network ? await roadsOfPlan(options.plan, scenario.network, terminal) : roadsOfData(data.value, terminal);
  if (!network.ok) return network.code;

  const report = buildReport({ plan: options.plan, scenario, revision, baseline: data.value, network: network.value, questions: options.from ? [options.from] : ['outside', 'inside'], ...asked });
  for (const line of sentencesOf(report)) terminal.err(line);
  if (options.json) terminal.out(JSON.stringify(report, null, 2));
  else for (const posture of report.postures) terminal.out(summarise(report, posture));
  return exitOf[report.answer];
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...argv], options: { json: { type: 'boolean', default: false }, posture: text, phase: text, from: text, network: text, crossings: text, data: text }, allowPositionals: true,
    });
    const [plan, ...more] = positionals;
    if (plan === undefined || more.length > 0) return null;
    const { json, posture, phase, from, network, crossings, data } = values;
    if (from !== undefined && from !== 'outside' && from !== 'inside') return null;
    if (crossings !== undefined && ((crossings !== 'joined' && crossings !== 'apart') || network === undefined)) return null;
    return { plan, json, posture, phase, from, network, joinsCrossings: crossings !== 'apart', data };
  } catch {
    return null;
  }
}

function sentencesOf({ plan, network: { file, opened, remarks }, ...report }: CheckReport): readonly string[] {
  return [
    ...(file !== null && opened ? describeOpened(file, opened) : []),
    ...remarks.slice(0, 20).map((problem) => describeRoadProblem(file ?? 'data', problem)),
    ...report.remarks.map((remark) => describeRemark(plan, remark)),
    ...report.postures.flatMap((posture) => [
      ...report.questions.flatMap((question) => describeVerdict(plan, posture.postureId, posture[question])), ...describeFailures(plan, posture, report.questions),
      ...describeTrips(plan, posture.trips),
    ]),
    whatItDoesNotSay,
  ];
}

const words = { closed: 'closed', leaking: 'leaking', 'no-data': 'no data' } as const;

/** `plan.cordon.geojson, lockdown: outside closed, inside leaking.` */
function summarise({ plan, questions }: CheckReport, posture: PostureCheck): string {
  return `${plan}${posture.postureId === null ? '' : `, ${posture.postureId}`}: ${questions.map((question) => `${question} ${words[posture[question].answer]}`).join(', ')}.`;
}

/**
 * `validate <file|folder>... [--data <folder>] [--json]`: a folder of data is checked as a whole, and with it each scenario in its folders
 * `scenarios` and `briefings`; a single data file as far as it can be without the others, a scenario by itself, its slides against the data,
 * a file of chapters as the briefing would take it, a file in a foreign format as an import would read it. Problems go to stderr as sentences, counts or JSON to stdout.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Baseline } from '../../baseline/baseline.ts';
import { type DataFile, dataFiles } from '../../baseline/catalog.ts';
import { checkBaseline, checksOfOneFile } from '../../baseline/checks/checkBaseline.ts';
import { joinFiles, loadBaseline } from '../../baseline/loadBaseline.ts';
import { parseDataFile } from '../../baseline/parseDataFile.ts';
import type { Problem, ProblemReason } from '../../baseline/problem.ts';
import { describeProblem } from '../describeProblem.ts';
import { readPicture } from '../readPicture.ts';
import { readDataFolder, readText } from '../readDataFolder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { type ChaptersReport, describeChapters, losesSomething, reportChapters } from './validateChapters.ts';
import { describeForeign, type ForeignReport, reportForeign } from './validateForeign.ts';
import { describeReport, looksLikeScenario, reportScenario, type ScenarioReport } from './validateScenario.ts';

type List = Exclude<keyof Baseline, 'problems'>;
type Counts = Readonly<Partial<Record<List, number>>>;

/** `checked`: counts of what could be read; `unknown`: in no format that is read. JSON of `--json` is a list of these. */
type Report =
  | { readonly input: string; readonly outcome: 'checked'; readonly counts: Counts; readonly problems: readonly Problem[] }
  | { readonly input: string; readonly outcome: 'unknown'; readonly isMissing: boolean; readonly counts: Counts; readonly problems: readonly [] }
  | ScenarioReport
  | ChaptersReport
  | ForeignReport;

const unreadable: ReadonlySet<ProblemReason> = new Set(['file-missing', 'file-unreadable', 'not-json', 'not-a-collection']);

const lists: readonly List[] = [
  'sources', 'figures', 'zones', 'waters', 'neighbourhoods', 'roads', 'junctions', 'facilities',
  'checkpoints', 'barriers', 'heldProperties', 'incidents',
];

/** Checks every input and gives the worst exit code among them. */
export async function validate(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(argv);
  if (!options || options.inputs.length === 0) {
    terminal.err('Usage: validate <file|folder>... [--data <folder>] [--json]');
    return exitCodes.usage;
  }
  const dataFolder = options.data === null ? terminal.data ?? resolve('data') : resolve(terminal.folder, options.data);
  const data = readOnce(dataFolder);
  if (options.data !== null && await data() === null) {
    terminal.err(`${options.data}: no data could be read from it that slides can be held against.`);
    return exitCodes.unreadable;
  }
  const reports: Report[] = [];
  for (const input of options.inputs) {
    const path = resolve(terminal.folder, input);
    reports.push(await checkInput(input, path, data));
    // What comes with a folder of data is of that data.
    for (const sample of await listSamples(path)) reports.push(await checkInput(join(input, sample), join(path, sample), options.data === null ? readOnce(path) : data));
  }
  for (const report of reports) sayProblems(report, terminal);
  if (options.json) terminal.out(JSON.stringify(reports, null, 2));
  else for (const report of reports) terminal.out(summarise(report));
  return reports.map(exitCodeOf).reduce<ExitCode>((worst, code) => (code > worst ? code : worst), exitCodes.good);
}

type Data = () => Promise<Baseline | null>;

/** The data of a folder, read with the first slide that names any; null where they cannot be read whole. */
function readOnce(folder: string): Data {
  let reading: Promise<Baseline | null> | null = null;
  return () => reading ??= loadBaseline(readDataFolder(folder)).then((baseline) => (baseline.problems.length > 0 ? null : baseline), () => null);
}

function readOptions(argv: readonly string[]): { readonly inputs: readonly string[]; readonly json: boolean; readonly data: string | null } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { json: { type: 'boolean', default: false }, data: { type: 'string' } }, allowPositionals: true });
    return { inputs: positionals, json: values.json, data: values.data ?? null };
  } catch {
    return null;
  }
}

/** The scenarios and briefings that come with a folder of data, by their path in it. */
async function listSamples(folder: string): Promise<readonly string[]> {
  const listed = await Promise.all(['scenarios', 'briefings'].map(async (part) => {
    const names = await readdir(join(folder, part)).catch((): string[] => []);
    return names.filter((name) => name.endsWith('.cordon.geojson')).toSorted().map((name) => join(part, name));
  }));
  return listed.flat();
}

async function checkInput(input: string, path: string, data: Data): Promise<Report> {
  const isFolder = await stat(path).then((entry) => entry.isDirectory(), () => false);
  if (isFolder) {
    const baseline = await loadBaseline(readDataFolder(path));
    return { input, outcome: 'checked', counts: countAll(baseline), problems: checkBaseline(baseline) };
  }
  const file = dataFiles.find((name): name is DataFile => name === basename(path));
  const got = await readText(path);
  if (!file) {
    if (got.ok && looksLikeScenario(path, got.text)) return reportScenario(input, got.text, data);
    const picture = await readFile(path).then(readPicture, () => null);
    if (picture?.ok) return reportScenario(input, picture.text, data);
    const chapters = await reportChapters(input, path);
    if (chapters) return chapters;
    const foreign = await reportForeign(input, path);
    if (foreign) return foreign;
    return { input, outcome: 'unknown', isMissing: !got.ok, counts: {}, problems: [] };
  }
  if (!got.ok) return { input, outcome: 'checked', counts: {}, problems: [{ file, featureId: null, path: '', reason: got.reason, detail: got.detail }] };
  const baseline = joinFiles([parseDataFile(file, got.text)]);
  return { input, outcome: 'checked', counts: countAll(baseline), problems: [...baseline.problems, ...checksOfOneFile.flatMap((check) => check(baseline))] };
}

function countAll(baseline: Baseline): Counts {
  return Object.fromEntries(lists.filter((list) => baseline[list].length > 0).map((list) => [list, baseline[list].length]));
}

function sayProblems(report: Report, terminal: Terminal): void {
  if (report.outcome === 'unknown') terminal.err(describeUnknown(report.input, report.isMissing));
  else if (report.outcome === 'scenario') for (const line of describeReport(report)) terminal.err(line);
  else if (report.outcome === 'chapters') for (const line of describeChapters(report)) terminal.err(line);
  else if (report.outcome === 'foreign') for (const line of describeForeign(report)) terminal.err(line);
  else for (const problem of report.problems) terminal.err(describeProblem(problem));
}

function describeUnknown(input: string, isMissing: boolean): string {
  return isMissing ? `${input}: the file is missing or could not be read.` : `${input}: not the name of a data file (${dataFiles.join(', ')}), no scenario, and in no format that can be read.`;
}

function summarise(report: Report): string {
  const { input, outcome, counts } = report;
  const problems = report.outcome === 'scenario' ? [...report.problems, ...report.slides] : report.problems;
  const found = Object.entries(counts).map(([list, count]) => `${count} ${list}`).join(', ');
  if (outcome === 'scenario' && found === '') return `${input}: nothing read.`;
  return `${input}: ${found === '' ? 'nothing read' : found}; ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`;
}

function exitCodeOf(report: Report): ExitCode {
  // An empty plan is a plan: it has postures to be drawn for.
  if (report.outcome === 'scenario') return report.refusal ? exitCodes.unreadable : report.problems.length + report.slides.length > 0 ? exitCodes.no : exitCodes.good;
  if (report.outcome === 'chapters') return report.isTooLarge ? exitCodes.unreadable : report.counts.slides === 0 ? exitCodes.noData : losesSomething(report) ? exitCodes.no : exitCodes.good;
  if (report.outcome === 'foreign') {
    if (report.refusal) return exitCodes.unreadable;
    // What an import puts right it takes: only what it leaves out is a no.
    return report.read.refused > 0 ? exitCodes.no : report.read.read === 0 ? exitCodes.noData : exitCodes.good;
  }
  const { outcome, counts, problems } = report;
  const isEmpty = Object.keys(counts).length === 0;
  if (outcome === 'unknown') return exitCodes.unreadable;
  // A folder without a single data file is no data; one that has some and lacks others cannot be read as a whole.
  if (isEmpty && problems.length === dataFiles.length && problems.every(({ reason }) => reason === 'file-missing')) return exitCodes.noData;
  if (problems.some(({ reason }) => unreadable.has(reason))) return exitCodes.unreadable;
  if (problems.length > 0) return exitCodes.no;
  return isEmpty ? exitCodes.noData : exitCodes.good;
}

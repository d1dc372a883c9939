/** What a check is made of, read from the disk: the plan, the shipped data, and the roads: a file of the caller's, else those the plan keeps, else those of the data. */
import { readFile, stat } from 'node:fs/promises';
import type { Baseline } from '../../baseline/baseline.ts';
import { loadBaseline } from '../../baseline/loadBaseline.ts';
import { buildRoadGraph } from '../../network/graph/buildRoadGraph.ts';
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import { ContentHash } from '../../network/graph/contentHash.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import { openNetwork } from '../../network/osm/openNetwork.ts';
import { mostCharacters, type NetworkOptions, type OpenedNetwork, refuse } from '../../network/osm/openedNetwork.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { KeptNetwork } from '../../scenario/kinds/keptNetwork.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { decodeText } from '../../share/formats/decodeText.ts';
import { describeProblem } from '../describeProblem.ts';
import { describeScenarioProblem, describeScenarioRefusal } from '../describeScenarioProblem.ts';
import { readDataFolder } from '../readDataFolder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { describeOpenRefusal, describeRoadProblem } from './describeNetwork.ts';

export interface CheckedNetwork {
  readonly graph: RoadGraph;
  /** Null: the roads of the data. */
  readonly file: string | null;
  readonly opened: OpenedNetwork | null;
  readonly remarks: readonly NetworkProblem[];
}

/** What was wrong has been said by then. */
export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ExitCode };

const failed = (code: ExitCode) => ({ ok: false, code }) as const;

/** The text, or null after saying why there is none. */
async function readText(input: string, path: string, terminal: Terminal): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) {
      terminal.err(`${input}: it is a folder.`);
      return null;
    }
    return decodeText(await readFile(path)).text;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    terminal.err(`${input}: ${isMissing ? 'the file is missing' : 'the file could not be read'}.`);
    return null;
  }
}

export interface OpenedPlan {
  readonly scenario: Scenario;
  /** Sixteen hexadecimal digits over the file: an answer is of this very text and of no other. */
  readonly revision: string;
}

export async function openPlan(input: string, path: string, terminal: Terminal): Promise<Opened<OpenedPlan>> {
  const text = await readText(input, path, terminal);
  if (text === null) return failed(exitCodes.unreadable);
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    terminal.err(describeScenarioRefusal(input, parsed.reason, parsed.at, parsed.detail));
    return failed(exitCodes.unreadable);
  }
  if (parsed.isReadOnly) terminal.err(`${input}: written by a newer release; what this one does not know it leaves out of the check.`);
  for (const problem of parsed.problems) terminal.err(describeScenarioProblem(input, problem));
  return { ok: true, value: { scenario: parsed.scenario, revision: new ContentHash().addText(text).digest() } };
}

export async function openData(folder: string, terminal: Terminal): Promise<Opened<Baseline>> {
  const baseline = await loadBaseline(readDataFolder(folder));
  for (const problem of baseline.problems) terminal.err(describeProblem(problem));
  // A feature that is left out may be a road or something protected.
  return baseline.problems.length > 0 ? failed(exitCodes.unreadable) : { ok: true, value: baseline };
}

export function roadsOfData(baseline: Baseline, terminal: Terminal): Opened<CheckedNetwork> {
  return graphOf('data', baseline, null, terminal);
}

/** `most`: bytes; a larger file is refused before it is read. */
export async function openRoads(input: string, path: string, options: NetworkOptions, terminal: Terminal, most = mostCharacters): Promise<Opened<CheckedNetwork>> {
  const size = await stat(path).then((file) => file.size, () => 0);
  if (size > most) {
    terminal.err(describeOpenRefusal(input, refuse('too-large', null, String(size))));
    return failed(exitCodes.unreadable);
  }
  const text = await readText(input, path, terminal);
  if (text === null) return failed(exitCodes.unreadable);
  return readRoads(input, text, options, terminal);
}

/** The roads that the plan keeps, as it says they are read. */
export function roadsOfPlan(plan: string, { name, text, includesService, includesPrivate, joinsCrossings }: KeptNetwork, terminal: Terminal): Promise<Opened<CheckedNetwork>> {
  return readRoads(`${plan}, ${name === '' ? 'its roads' : name}`, text, { includesService, includesPrivate, joinsCrossings }, terminal);
}

async function readRoads(input: string, text: string, options: NetworkOptions, terminal: Terminal): Promise<Opened<CheckedNetwork>> {
  const opening = await openNetwork(text, options);
  if (!opening.ok) {
    terminal.err(describeOpenRefusal(input, opening));
    return failed(opening.reason === 'no-roads' ? exitCodes.noData : exitCodes.unreadable);
  }
  return graphOf(input, opening.network, opening.network, terminal);
}

function graphOf(input: string, { roads, junctions }: Pick<OpenedNetwork, 'junctions'> & { readonly roads: Parameters<typeof buildRoadGraph>[0] }, opened: OpenedNetwork | null, terminal: Terminal): Opened<CheckedNetwork> {
  const built = buildRoadGraph(roads, junctions);
  if (built.ok) return { ok: true, value: { graph: built.graph, file: opened ? input : null, opened, remarks: built.remarks } };
  for (const problem of built.problems.slice(0, 20)) terminal.err(describeRoadProblem(input, problem));
  return failed(built.problems.some(({ reason }) => reason === 'no-roads') ? exitCodes.noData : exitCodes.unreadable);
}

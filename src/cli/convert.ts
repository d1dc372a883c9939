/**
 * `convert <in> <out> [--include-illustrative] [--keep-personal]`: any file the app opens into any it saves. What was read, mended and
 * refused, and why, goes to stderr; the counts as one line to stdout.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createScenario } from '../scenario/createScenario.ts';
import { addFeatures } from '../scenario/commands/features/addFeatures.ts';
import type { Scenario } from '../scenario/document.ts';
import { uniqueIds } from '../scenario/parse/mendIds.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { writeScenario } from '../scenario/writeScenario.ts';
import { decodeText } from '../share/formats/decodeText.ts';
import { detectFormat } from '../share/formats/detectFormat.ts';
import { personalAttributes, withoutAttributes } from '../share/formats/import/personalAttributes.ts';
import { readForeign } from '../share/formats/readForeign.ts';
import { suggestKind } from '../share/formats/suggestKind.ts';
import { toScenarioFeatures } from '../share/formats/toScenarioFeatures.ts';
import { type LeftReason, listExport } from '../share/formats/write/listExport.ts';
import { type ExportFormat, exportFormats, writeExport } from '../share/formats/writeExport.ts';
import { describeCounts, describeImport, describeLeft, describePersonal, describeRefusal } from './describeImport.ts';
import { readPicture } from './readPicture.ts';
import { describeScenarioProblem, describeScenarioRefusal } from './describeScenarioProblem.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';
import { countScenario } from './validate/validateScenario.ts';

const usage = 'Usage: convert <in> <out> [--include-illustrative] [--keep-personal], where <out> ends in .cordon.geojson, .geojson, .kml, .gpx or .csv';

interface Options {
  readonly input: string;
  readonly output: string;
  readonly format: ExportFormat | 'cordon';
  readonly includesIllustrative: boolean;
  readonly keepsPersonal: boolean;
}

/** What reading came to; problems have been said by then. */
interface Opened {
  readonly scenario: Scenario;
  readonly read: number;
  readonly mended: number;
  readonly refused: number;
}

/** 1 where something was refused, 2 where nothing is left to write (and then nothing is written), 3 where the file cannot be read. */
export async function convert(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(argv);
  if (!options || resolve(terminal.folder, options.input) === resolve(terminal.folder, options.output)) {
    terminal.err(options ? 'The two files are the same; name another one to write to.' : usage);
    return exitCodes.usage;
  }
  const bytes = await readBytes(resolve(terminal.folder, options.input));
  if (typeof bytes === 'string') {
    terminal.err(`${options.input}: ${bytes}.`);
    return exitCodes.unreadable;
  }
  const picture = readPicture(bytes);
  const isScenario = picture?.ok ?? detectFormat(options.input, bytes) === 'cordon';
  const opened = isScenario ? openScenario(options.input, picture?.ok ? picture.text : decodeText(bytes).text, terminal) : await importFile(options, bytes, terminal);
  if (!opened) return exitCodes.unreadable;
  const { scenario, refused } = opened;
  terminal.err(describeCounts(options.input, opened));
  const text = options.format === 'cordon' ? writeScenario(scenario) : await exportText(options, options.format, scenario, terminal);
  if (text === null || (!isScenario && scenario.features.length === 0)) {
    terminal.err(`${options.output}: not written, for nothing is left to write.`);
    return exitCodes.noData;
  }
  try {
    await writeFile(resolve(terminal.folder, options.output), text);
  } catch (error) {
    terminal.err(`${options.output}: could not be written (${error instanceof Error ? error.message : ''}).`);
    return exitCodes.usage;
  }
  terminal.out(`${options.output}: written.`);
  return refused > 0 ? exitCodes.no : exitCodes.good;
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { 'include-illustrative': { type: 'boolean', default: false }, 'keep-personal': { type: 'boolean', default: false } }, allowPositionals: true });
    const [input, output, ...more] = positionals;
    if (input === undefined || output === undefined || more.length > 0) return null;
    const format = /\.cordon\.(geo)?json$/i.test(output) ? 'cordon' : exportFormats.find((one) => output.toLowerCase().endsWith(`.${one}`));
    return format ? { input, output, format, includesIllustrative: values['include-illustrative'], keepsPersonal: values['keep-personal'] } : null;
  } catch {
    return null;
  }
}

/** The bytes, or why there are none. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    if ((await stat(path)).isDirectory()) return 'it is a folder';
    return await readFile(path);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'the file is missing' : 'the file could not be read';
  }
}

function openScenario(input: string, text: string, terminal: Terminal): Opened | null {
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    terminal.err(describeScenarioRefusal(input, parsed.reason, parsed.at, parsed.detail));
    return null;
  }
  for (const problem of parsed.problems) terminal.err(describeScenarioProblem(input, problem));
  return { scenario: parsed.scenario, ...countScenario(parsed) };
}

/** Every feature as the kind suggested for it, without what looks personal unless that was asked for. */
async function importFile({ input, keepsPersonal }: Options, bytes: Uint8Array, terminal: Terminal): Promise<Opened | null> {
  const file = await readForeign(input, bytes);
  if (!file.ok) {
    terminal.err(describeRefusal(input, file.reason, file.detail));
    return null;
  }
  const title = basename(input).replace(/\.[^.]+$/, '');
  const empty = createScenario({ id: 'imported', title, author: '', modified: new Date().toISOString(), baselineVersion: '', locale: 'en' });
  const personal = keepsPersonal ? [] : personalAttributes(file.features);
  for (const attribute of personal) terminal.err(describePersonal(input, attribute));
  const leftOut = new Set(personal.map(({ id }) => id));
  const choices = file.features.map(suggestKind);
  const newIds = uniqueIds(file.features.map(({ properties }, index) => {
    const id = Object.hasOwn(properties, 'id') ? String(properties['id']) : '';
    return { found: id === '' ? null : id, fallback: `${choices[index]?.kind ?? 'feature'}-${index + 1}` };
  }));
  const imported = toScenarioFeatures({
    foreign: file.features.map((feature) => withoutAttributes(feature, leftOut)), choices, newIds, source: { text: basename(input), date: null }, phases: empty.phases, keepsAttributes: true,
  });
  for (const problem of [...file.problems, ...imported.problems]) terminal.err(describeImport(input, problem));
  const scenario = addFeatures(empty, { features: imported.features });
  return { scenario, read: scenario.features.length, mended: file.counts.mended, refused: file.counts.refused + imported.problems.filter(({ isMended }) => !isMended).length };
}

/** Null where no feature may be written. */
async function exportText({ output, includesIllustrative }: Options, format: ExportFormat, scenario: Scenario, terminal: Terminal): Promise<string | null> {
  const { text, written, left } = await writeExport(format, listExport({ scenario, baseline: null, includesIllustrative, includesSensitive: false }));
  for (const [reason, count] of Object.entries(left) as [LeftReason, number][]) terminal.err(describeLeft(output, reason, count));
  return written === 0 ? null : text;
}

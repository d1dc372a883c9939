/**
 * One import from file to features: reads, keeps what was read, shows it in groups, and hands out the chosen features a
 * slice at a time. Lives in a worker, where ending the worker ends it; knows nothing of one.
 */
import { copyFeatures } from '../../../scenario/commands/features/copyFeatures.ts';
import { pasteFeatures } from '../../../scenario/commands/features/pasteFeatures.ts';
import { createScenario } from '../../../scenario/createScenario.ts';
import { isKnown, type Phase, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../../scenario/document.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import { parseScenario } from '../../../scenario/parseScenario.ts';
import type { RefusalReason, ScenarioProblem } from '../../../scenario/problem.ts';
import { decodeText } from '../decodeText.ts';
import { detectFormat } from '../detectFormat.ts';
import type { FileRefusal, ForeignFeature, ForeignFile, ForeignFormat, ImportProblem, OnProgress } from '../foreign.ts';
import { columnsFor, type CsvColumns } from '../read/csvColumns.ts';
import { readForeign } from '../readForeign.ts';
import { suggestKind } from '../suggestKind.ts';
import { type ImportChoice, toScenarioFeatures } from '../toScenarioFeatures.ts';
import { type ForeignGroup, type GroupBy, groupForeign, groupIdOf } from './groupForeign.ts';
import { withoutAttributes } from './personalAttributes.ts';
import { type ImportPreview, previewForeign } from './previewForeign.ts';

export type ReadOutcome =
  | { readonly is: 'foreign'; readonly preview: ImportPreview }
  /** A scenario: to be opened, or its features imported. */
  | { readonly is: 'scenario'; readonly title: string; readonly featureCount: number; readonly isReadOnly: boolean; readonly problems: readonly ScenarioProblem[] }
  | {
    readonly is: 'refused'; readonly format: ForeignFormat | 'cordon' | null; readonly reason: FileRefusal | RefusalReason; readonly detail: string;
    /** Titles of a table of which nobody knows yet where its places stand; absent otherwise. */
    readonly header?: readonly string[];
  };

/** `suggested`: each feature of the group as its own name and attributes suggest. */
export type GroupChoice = ImportChoice | 'suggested';

export interface ImportOrder {
  readonly way: GroupBy;
  /** By id of the group; a group without one is left out. */
  readonly choices: Readonly<Record<string, GroupChoice>>;
  /** The attribute to take names from; null leaves what the reader found. */
  readonly nameKey: string | null;
  /** Attributes that are left out, by the id `personalAttributes` gives them. */
  readonly leftOut: readonly string[];
  /** Ids that are taken, in the scenario and in the baseline. */
  readonly takenIds: readonly string[];
  readonly phases: readonly Phase[];
  /** For features that name none of `phases` themselves. */
  readonly phase: string | null;
  readonly source: PlannerSource | null;
}

/** The next features, and how many of `total` are out by then. Resolves when they have been taken. */
export type OnSlice = (features: readonly (ScenarioFeature | UnknownFeature)[], done: number, total: number) => Promise<void> | void;

export interface ConvertedImport {
  readonly imported: number;
  /** What could not become the chosen kind, or lost a value on the way. */
  readonly problems: readonly ImportProblem[];
}

export interface Importer {
  read(fileName: string, bytes: Uint8Array, onProgress?: OnProgress): Promise<ReadOutcome>;
  /** The table that was just refused, again, with the places in these columns. */
  readColumns(place: CsvColumns['place'], onProgress?: OnProgress): Promise<ReadOutcome>;
  regroup(way: GroupBy): readonly ForeignGroup[];
  convert(order: ImportOrder, onSlice: OnSlice): Promise<ConvertedImport>;
}

/** A slice is taken in one task of the page: some milliseconds of it (measured). */
const sliceFeatures = 400;
const sliceCorners = 8000;

export function createImporter(): Importer {
  let foreign: readonly ForeignFeature[] = [];
  let scenario: Scenario | null = null;
  let table = '';
  return {
    async read(fileName, bytes, onProgress) {
      foreign = [];
      scenario = null;
      const format = detectFormat(fileName, bytes);
      if (format === 'cordon') return readScenario(decodeText(bytes).text);
      if (format === 'png') {
        const inside = (await import('../read/png/readPngScenario.ts')).readPngScenario(bytes);
        return inside.ok ? readScenario(inside.text) : { is: 'refused', format: null, reason: inside.reason, detail: '' };
      }
      const file = await readForeign(fileName, bytes, onProgress);
      // A scenario whose member `cordon` stands at its end.
      if (!file.ok && file.reason === 'is-scenario') return readScenario(decodeText(bytes).text);
      if (!file.ok && file.reason === 'no-coordinates') {
        table = decodeText(bytes).text;
        const { readHeader } = await import('../read/readCsv.ts');
        return { ...refused(file), header: await readHeader(table) };
      }
      return keep(file);
    },
    async readColumns(place, onProgress) {
      const { readCsv, readHeader } = await import('../read/readCsv.ts');
      return keep(await readCsv(table, onProgress, { ...columnsFor(await readHeader(table)), place }));
    },
    regroup: (way) => groupForeign(foreign, way),
    convert: (order, onSlice) => (scenario ? pasteScenario(scenario, order, onSlice) : convertForeign(foreign, order, onSlice)),
  };

  function keep(file: ForeignFile): ReadOutcome {
    if (!file.ok) return refused(file);
    foreign = file.features;
    return { is: 'foreign', preview: previewForeign(file) };
  }

  function readScenario(text: string): ReadOutcome {
    const parsed = parseScenario(text);
    if (!parsed.ok) return { is: 'refused', format: 'cordon', reason: parsed.reason, detail: parsed.detail };
    scenario = parsed.scenario;
    const { title, features } = scenario;
    return { is: 'scenario', title, featureCount: features.length, isReadOnly: parsed.isReadOnly, problems: parsed.problems };
  }
}

function refused({ format, reason, detail }: Extract<ForeignFile, { ok: false }>) {
  return { is: 'refused', format, reason, detail } as const;
}

async function convertForeign(foreign: readonly ForeignFeature[], order: ImportOrder, onSlice: OnSlice): Promise<ConvertedImport> {
  const nextId = idMaker(order.takenIds);
  const leftOut = new Set(order.leftOut);
  const chosen = foreign.flatMap((feature) => {
    const choice = choiceOf(feature, order);
    return choice.kind === null ? [] : [{ feature: named(withoutAttributes(feature, leftOut), order.nameKey), choice, id: nextId(choice.kind) }];
  });
  const problems: ImportProblem[] = [];
  let imported = 0;
  let done = 0;
  // One slice is taken while the next is made.
  let taken: Promise<void> | void = undefined;
  for (const slice of slicesOf(chosen, ({ feature }) => feature.geometry)) {
    const converted = toScenarioFeatures({
      foreign: slice.map(({ feature }) => feature), choices: slice.map(({ choice }) => choice), newIds: slice.map(({ id }) => id),
      source: order.source, phases: order.phases, keepsAttributes: true,
    });
    for (const problem of converted.problems) problems.push(problem);
    imported += converted.features.length;
    done += slice.length;
    await taken;
    taken = onSlice(converted.features.map((feature) => inPhase(feature, order.phase)), done, chosen.length);
  }
  await taken;
  return { imported, problems };
}

/** References to features outside it are lost; phases are found by id or by name. */
async function pasteScenario(scenario: Scenario, order: ImportOrder, onSlice: OnSlice): Promise<ConvertedImport> {
  const nextId = idMaker(order.takenIds);
  const empty = createScenario({ id: '', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
  const newIds = scenario.features.map((feature) => nextId(isKnown(feature) ? feature.properties.kind : 'feature'));
  const copied = copyFeatures(scenario, scenario.features.map(({ id }) => id));
  const { features } = pasteFeatures({ ...empty, phases: order.phases }, { copied, newIds });
  let done = 0;
  for (const slice of slicesOf(features, (feature) => (isKnown(feature) ? feature.geometry : null))) {
    done += slice.length;
    await onSlice(slice.map((feature) => (isKnown(feature) ? inPhase(feature, order.phase) : feature)), done, features.length);
  }
  return { imported: features.length, problems: [] };
}

function choiceOf(feature: ForeignFeature, { way, choices }: ImportOrder): ImportChoice {
  const id = groupIdOf(feature, way);
  const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
  return choice === 'suggested' ? suggestKind(feature) : choice ?? { kind: null };
}

function named(feature: ForeignFeature, nameKey: string | null): ForeignFeature {
  if (nameKey === null) return feature;
  return { ...feature, name: Object.hasOwn(feature.properties, nameKey) ? String(feature.properties[nameKey]).slice(0, 200) : '' };
}

function inPhase(feature: ScenarioFeature, phase: string | null): ScenarioFeature {
  if (phase === null || feature.properties.phase !== null) return feature;
  return { ...feature, properties: { ...feature.properties, phase } } as ScenarioFeature;
}

/** Ids as drawing gives them, kind and number, but always rising: looking for gaps takes long among thousands. */
function idMaker(takenIds: readonly string[]): (kind: string) => string {
  const last = new Map<string, number>();
  for (const id of takenIds) {
    const [, kind = '', number = ''] = /^(.+)-(\d{1,9})$/.exec(id) ?? [];
    if (kind !== '') last.set(kind, Math.max(last.get(kind) ?? 0, Number(number)));
  }
  return (kind) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return `${kind}-${number}`;
  };
}

function* slicesOf<T>(list: readonly T[], geometryOf: (one: T) => ForeignFeature['geometry'] | null): Generator<readonly T[]> {
  let slice: T[] = [];
  let corners = 0;
  for (const one of list) {
    const count = cornersOf(geometryOf(one));
    if (slice.length >= sliceFeatures || (slice.length > 0 && corners + count > sliceCorners)) {
      yield slice;
      slice = [];
      corners = 0;
    }
    slice.push(one);
    corners += count;
  }
  if (slice.length > 0) yield slice;
}

function cornersOf(geometry: ForeignFeature['geometry'] | null): number {
  if (geometry === null || geometry.type === 'Point') return 1;
  return geometry.type === 'LineString' ? geometry.coordinates.length : geometry.coordinates.reduce((sum, ring) => sum + ring.length, 0);
}

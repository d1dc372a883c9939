/**
 * The one import that is under way: from a file, a drop or a paste to one step of the plan's history. Until that step
 * the plan is not touched, so whatever goes wrong on the way loses nothing.
 */
import { createStore } from 'zustand/vanilla';
import { type RunningImport, startImport } from '../../../offline/import/startImport.ts';
import { appendFeatures } from '../../../scenario/commands/features/appendFeatures.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import type { ImportProblem, OnProgress } from '../../../share/formats/foreign.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { isTileFile } from '../../../share/formats/ground/groundFile.ts';
import type { CsvColumns } from '../../../share/formats/read/csvColumns.ts';
import type { ImportOrder, ReadOutcome } from '../../../share/formats/import/createImporter.ts';
import type { GroupBy } from '../../../share/formats/import/groupForeign.ts';
import { boxOf } from '../../../share/formats/import/previewForeign.ts';
import { presentScenario, scenarioStore } from '../../../store/scenarioStore.ts';
import { selectMany } from '../../../store/selection.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { takenIds } from '../../../store/takenIds.ts';
import { openScenario } from '../openScenario.ts';
import { clearQueue, type Incoming, joinQueue, nextInQueue, startQueue } from './importQueue.ts';

export interface ImportDone {
  readonly name: string;
  readonly imported: number;
  readonly problems: readonly ImportProblem[];
}

export type ImportJob =
  | { readonly step: 'choosing' }
  /** So large that a plan will hardly take it, or of a kind that only layers have: asked what it is wanted for, before it is read. */
  | { readonly step: 'large'; readonly name: string; readonly file: Blob; readonly because: 'large' | 'kind' | 'tiles' }
  /** `share` 0 to 1; null while nothing can be counted yet. */
  | { readonly step: 'reading'; readonly name: string; readonly share: number | null; readonly isSilent?: boolean }
  | { readonly step: 'read'; readonly name: string; readonly file: Blob; readonly outcome: ReadOutcome }
  /** `isCommitting` once the plan takes the features in, which is not stopped half way. */
  | { readonly step: 'importing'; readonly name: string; readonly share: number | null; readonly isCommitting: boolean; readonly isSilent?: boolean }
  | { readonly step: 'broken'; readonly name: string; readonly detail: string };

interface ImportState {
  readonly job: ImportJob;
  /** What came of the last import, one a file that came in with it, until it is dismissed. */
  readonly done: readonly ImportDone[];
}

export const importStore = createStore<ImportState>()(() => ({ job: { step: 'choosing' }, done: [] }));

const say = (job: ImportJob) => importStore.setState({ job });

let running: RunningImport | null = null;

/** What is being read, to be read again. */
let current: Incoming | null = null;

/** Milliseconds from one share to the next that is shown: each has the whole window painted anew, in the time the file is read in. */
const sayEveryMs = 100;
let saidAt = 0;

/** Where a file is, unless it was said a moment ago. */
function sayShare(job: ImportJob): void {
  if (performance.now() - saidAt < sayEveryMs) return;
  say(job);
  saidAt = performance.now();
}

/** The worker has stopped to answer, or answers again. Nothing is ended: a large file on a slow machine may take its time. */
function noteSilence(isSilent: boolean): void {
  const { job } = importStore.getState();
  if (job.step === 'reading' || job.step === 'importing') say({ ...job, isSilent });
}

/** The same file from the beginning, by a fresh worker. */
export function readAgain(): void {
  if (current && !isTakenIn(importStore.getState())) void readNext(current);
}

function endImport(): void {
  running?.end();
  running = null;
  say({ step: 'choosing' });
}

const isTakenIn = ({ job }: ImportState) => job.step === 'importing' && job.isCommitting;

/** Ends whatever is going on with this file and reads the one that waits next. Without one the dialog asks for a file again. */
export function skipFile(): void {
  const next = nextInQueue();
  if (next) void readNext(next);
  else endImport();
}

/** This file is done: the one that waits next is read. Without one the dialog closes. */
export function leaveFile(): void {
  const next = nextInQueue();
  if (next) {
    void readNext(next);
    return;
  }
  endImport();
  sessionStore.getState().set({ panel: null });
}

// Whoever closes the dialog, by whatever key, ends what it was about; only a plan that takes features in already is let finish.
sessionStore.subscribe(({ panel }, before) => {
  if (before.panel !== 'import' || panel === 'import' || isTakenIn(importStore.getState())) return;
  clearQueue();
  endImport();
});

/** Each by itself, one after the other. While the plan takes features in, those that come wait. */
export async function importFiles(files: readonly Incoming[]): Promise<void> {
  if (isTakenIn(importStore.getState())) {
    joinQueue(files);
    return;
  }
  const first = startQueue(files);
  importStore.setState({ done: [] });
  if (first) await readNext(first);
}

/** Beyond this a file of places holds more than a plan takes (measured: 10,000 features are some twenty megabytes at the most). */
const largeBytes = 30_000_000;

/** Null where it is read for the plan and nothing is asked. */
function whyToAsk(name: string, file: Blob): Extract<ImportJob, { step: 'large' }>['because'] | null {
  if (isTileFile(name)) return 'tiles';
  if (/\.(fgb|geojsonl|geojsons|ndjson)$/i.test(name)) return 'kind';
  return file.size > largeBytes && /\.(geo)?json$/i.test(name) && !/\.cordon\.(geo)?json$/i.test(name) ? 'large' : null;
}

/** Reads a file in a worker and shows what it holds. On the planner's table, for that is where it will go. */
async function readNext(incoming: Incoming): Promise<void> {
  const { file, name, isDropped } = incoming;
  endImport();
  current = incoming;
  const because = whyToAsk(name, file);
  if (because !== null) {
    // Where one is, the mode does not matter.
    sessionStore.getState().set({ panel: 'import' });
    say({ step: 'large', name, file, because });
    return;
  }
  await readForPlan(name, file);
  if (isDropped) await openDropped(file);
}

export async function readForPlan(name: string, file: Blob): Promise<void> {
  endImport();
  sessionStore.getState().set({ panel: 'import', mode: 'sketch', tool: null, draft: null });
  running = startImport(noteSilence);
  await follow(name, file, (own, onProgress) => own.read(name, file, onProgress));
}

/** A whole plan that was dropped where nothing has been begun is what there is to see: it is opened, and nothing is asked. */
async function openDropped(file: Blob): Promise<void> {
  const own = running;
  const { job } = importStore.getState();
  if (job.step !== 'read' || job.outcome.is !== 'scenario' || job.outcome.problems.length > 0) return;
  await tableLaid();
  const { history } = scenarioStore.getState();
  if (running !== own || !history || history.steps.length > 0 || history.present.features.length > 0) return;
  if (await openScenario(file)) leaveFile();
}

/** The planner's table brings the last plan of this device, or an empty one, soon after it is asked for. */
function tableLaid(): Promise<void> {
  if (scenarioStore.getState().history) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = scenarioStore.subscribe(({ history }) => {
      if (!history) return;
      stop();
      resolve();
    });
  });
}

/** The table that was refused for want of places, again, with the places in these columns. */
export const readColumns = (name: string, file: Blob, place: CsvColumns['place']): Promise<void> =>
  follow(name, file, (own, onProgress) => own.readColumns(place, onProgress));

async function follow(name: string, file: Blob, read: (own: RunningImport, onProgress: OnProgress) => Promise<ReadOutcome>): Promise<void> {
  const own = running;
  if (!own) return;
  say({ step: 'reading', name, share: null });
  try {
    const outcome = await read(own, (share) => {
      if (running === own) sayShare({ step: 'reading', name, share });
    });
    if (running === own) say({ step: 'read', name, file, outcome });
  } catch (error) {
    if (running !== own) return;
    endImport();
    say({ step: 'broken', name, detail: error instanceof Error ? error.message : '' });
  }
}

export const importText = (text: string, name: string): Promise<void> => importFiles([{ file: new Blob([text]), name }]);

/** Groups by something else; the preview is the same otherwise. */
export async function regroup(way: GroupBy): Promise<void> {
  const own = running;
  const groups = await own?.regroup(way);
  const { job } = importStore.getState();
  if (!groups || running !== own || job.step !== 'read' || job.outcome.is !== 'foreign') return;
  say({ ...job, outcome: { ...job.outcome, preview: { ...job.outcome.preview, way, groups } } });
}

export type Wishes = Omit<ImportOrder, 'takenIds' | 'phases'>;

/** Selected together up to so many: more would only cover the map with handles. */
const mostSelected = 200;

/** One step of the history. Brings what came in into sight. */
export async function finishImport(name: string, wishes: Wishes, map: MapHandle | null): Promise<void> {
  const scenario = presentScenario();
  const own = running;
  if (!scenario || !own) return;
  say({ step: 'importing', name, share: null, isCommitting: false });
  const features: Scenario['features'][number][] = [];
  try {
    const { problems } = await own.convert({ ...wishes, takenIds: [...takenIds(scenario)], phases: scenario.phases }, (slice, done, total) => {
      if (running !== own) return;
      features.push(...slice);
      sayShare({ step: 'importing', name, share: (convertedShare * done) / total, isCommitting: false });
    });
    if (running !== own) return;
    const imported = await commitInSlices(name, features, map);
    importStore.setState(({ done }) => ({ done: [...done, { name, imported, problems }] }));
  } catch (error) {
    if (running !== own) return;
    endImport();
    say({ step: 'broken', name, detail: error instanceof Error ? error.message : '' });
    return;
  }
  leaveFile();
  if (features.length <= mostSelected) selectMany(features.map(({ id }) => id));
  if (features.length <= mostAtOnce) showAll(features, map);
}

function showAll(features: Scenario['features'], map: MapHandle | null, atOnce = false): void {
  const box = boxOf(features.filter(isKnown));
  if (box) map?.showBox(box, atOnce);
}

/** How much of the whole it is to convert the features, and with that to take them in as well; the map does the rest. */
const convertedShare = 0.5;
const takenShare = 0.8;

/** Features the plan takes in and shows with one step, as if they had been drawn. */
const mostAtOnce = 500;
/** Features of more than those it takes in at a time: some forty milliseconds of work, for every slice goes through the whole plan. */
const sliceFeatures = 3000;

/**
 * One step of the history, grown a slice at a time so that the page stays alive between. Map, panels and check take thousands of
 * features once, at the end, the map first; it is where they are by then, so that it need not cut them for where it was.
 * Returns how many went in: fewer where the plan was taken out of this tab's hands meanwhile.
 */
async function commitInSlices(name: string, features: Scenario['features'], map: MapHandle | null): Promise<number> {
  const label = { key: 'import', parameters: { id: name } };
  const { commit, amend, hold, letMapGo } = scenarioStore.getState();
  const before = presentScenario()?.features.length ?? 0;
  const grown = () => (presentScenario()?.features.length ?? 0) - before;
  const isLarge = features.length > mostAtOnce;
  const { set } = sessionStore.getState();
  if (isLarge) {
    hold(true);
    // What lies there is drawn while the plan takes them in.
    if (!scenarioStore.getState().isReadOnly) showAll(features, map, true);
  }
  try {
    for (let from = 0; from < features.length; from += sliceFeatures) {
      const slice = features.slice(from, from + sliceFeatures);
      (from === 0 ? commit : amend)(label, (present) => appendFeatures(present, { features: slice }));
      if (!isLarge || scenarioStore.getState().isReadOnly) break;
      const share = Math.min(1, (from + sliceFeatures) / features.length);
      say({ step: 'importing', name, share: convertedShare + (takenShare - convertedShare) * share, isCommitting: true });
      await nextTask();
    }
    set({ shownPhases: 'all' });
    if (isLarge) {
      await nextTask();
      letMapGo();
      await map?.rest();
    }
  } finally {
    hold(false);
  }
  return Math.max(0, grown());
}

/** Lets the page draw and answer. */
const nextTask = () => new Promise<void>((resolve) => { setTimeout(resolve); });

/** Starts a worker for one import and speaks with it. */
import * as Comlink from 'comlink';
import type { Scenario } from '../../scenario/document.ts';
import type { ParsedScenario } from '../../scenario/parseScenario.ts';
import type { OnProgress } from '../../share/formats/foreign.ts';
import type { ConvertedImport, ImportOrder, OnSlice, ReadOutcome } from '../../share/formats/import/createImporter.ts';
import type { ForeignGroup, GroupBy } from '../../share/formats/import/groupForeign.ts';
import type { CsvColumns } from '../../share/formats/read/csvColumns.ts';
import type { ImportDoor } from './importWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import ImportWorker from './importWorker.ts?worker';
import { callWorker } from '../../worker/callWorker.ts';

export interface RunningImport {
  /** Rejects where the worker cannot be started or breaks, from want of memory for instance. */
  read(name: string, blob: Blob, onProgress: OnProgress): Promise<ReadOutcome>;
  readColumns(place: CsvColumns['place'], onProgress: OnProgress): Promise<ReadOutcome>;
  regroup(way: GroupBy): Promise<readonly ForeignGroup[]>;
  convert(order: ImportOrder, onSlice: OnSlice): Promise<ConvertedImport>;
  /** A scenario file that is opened rather than imported: its features in slices, the rest as the answer. */
  open(blob: Blob, onSlice: (features: Scenario['features']) => void): Promise<ParsedScenario>;
  /** Ends the worker whatever it does; promises that are open stay so. */
  end(): void;
}

/** Said after so long without a word; a large file on a slow machine may take longer, so nothing is ended. */
const silentSeconds = 20;

/** `onSilence` hears whether the worker has stopped to answer; without it, silence is no end. */
export function startImport(onSilence: (isSilent: boolean) => void = () => undefined): RunningImport {
  const { door, wait, heard, end } = callWorker<ImportDoor>(new ImportWorker(), silentSeconds, onSilence);
  const hearing = <Said extends unknown[], Answer>(listener: (...said: Said) => Answer) => (...said: Said): Answer => {
    heard();
    return listener(...said);
  };
  return {
    read: (name, blob, onProgress) => wait<ReadOutcome>(door.read(name, blob, Comlink.proxy(hearing(onProgress)))),
    readColumns: (place, onProgress) => wait<ReadOutcome>(door.readColumns(place, Comlink.proxy(hearing(onProgress)))),
    regroup: (way) => wait(door.regroup(way)),
    convert: (order, onSlice) => wait(door.convert(order, Comlink.proxy(hearing(onSlice)))),
    open: (blob, onSlice) => wait<ParsedScenario>(door.open(blob, Comlink.proxy(hearing(onSlice)))),
    end,
  };
}

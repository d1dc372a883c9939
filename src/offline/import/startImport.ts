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

export function startImport(): RunningImport {
  const worker = new ImportWorker();
  const door = Comlink.wrap<ImportDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  // Whoever waits for an answer hears of it; nobody else has to.
  broken.catch(() => undefined);
  return {
    read: (name, blob, onProgress) => Promise.race([door.read(name, blob, Comlink.proxy(onProgress)), broken]),
    readColumns: (place, onProgress) => Promise.race([door.readColumns(place, Comlink.proxy(onProgress)), broken]),
    regroup: (way) => Promise.race([door.regroup(way), broken]),
    convert: (order, onSlice) => Promise.race([door.convert(order, Comlink.proxy(onSlice)), broken]),
    open: (blob, onSlice) => Promise.race([door.open(blob, Comlink.proxy(onSlice)), broken]),
    end: () => worker.terminate(),
  };
}

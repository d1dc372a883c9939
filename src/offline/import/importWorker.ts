/** The worker an import runs in: reading never stops the page, and ending the worker ends it at once. Holds no logic. */
import type { Scenario } from '../../scenario/document.ts';
import { createImporter, type ImportOrder, type OnSlice, type ReadOutcome } from '../../share/formats/import/createImporter.ts';
import { openInSlices } from '../../share/formats/import/openInSlices.ts';
import { mostBytes } from '../../share/formats/readForeign.ts';
import type { CsvColumns } from '../../share/formats/read/csvColumns.ts';
import type { OnProgress } from '../../share/formats/foreign.ts';
import type { GroupBy } from '../../share/formats/import/groupForeign.ts';
import { exposeDoor } from '../../worker/exposeDoor.ts';

const importer = createImporter();

const door = {
  /** A blob is handed over without being copied, and read here. */
  async read(name: string, blob: Blob, onProgress: OnProgress): Promise<ReadOutcome> {
    if (blob.size > mostBytes) return { is: 'refused', format: null, reason: 'too-large', detail: String(blob.size) };
    return importer.read(name, new Uint8Array(await blob.arrayBuffer()), onProgress);
  },
  readColumns: (place: CsvColumns['place'], onProgress: OnProgress) => importer.readColumns(place, onProgress),
  regroup: (way: GroupBy) => importer.regroup(way),
  convert: (order: ImportOrder, onSlice: OnSlice) => importer.convert(order, onSlice),
  open: async (blob: Blob, onSlice: (features: Scenario['features']) => Promise<void> | void) => openInSlices(await blob.text(), onSlice),
};

export type ImportDoor = typeof door;

exposeDoor(door);

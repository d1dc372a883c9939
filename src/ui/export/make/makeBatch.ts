/**
 * All pages of an order, one after the other: as files of their own, as one ZIP file of pictures, or as one document of several pages.
 * Cancelled between two pages or within one; what was not handed over is gone then. Knows no store and no screen.
 */
import type { FileKind } from '../settings/pageSettings.ts';
import { makeDocument } from './makeDocument.ts';
import { makePage } from './makePage.ts';
import type { PageDoors } from './pageDoors.ts';
import { cancelled, type MadeFile, type PageOptions, type Refused } from './pageJob.ts';
import type { PageOrder } from './preparePage.ts';

export interface BatchOrder {
  readonly pages: readonly PageOrder[];
  readonly kind: FileKind;
  /** Of the ZIP file or the document, without an ending. */
  readonly name: string;
  /** Pictures in one ZIP file; else each is handed over as it is made. */
  readonly isZipped: boolean;
}

export interface BatchOptions extends Pick<PageOptions, 'signal'> {
  readonly onProgress?: (page: number, ...progress: Parameters<NonNullable<PageOptions['onProgress']>>) => void;
  /** A file that is done. */
  readonly onFile: (file: MadeFile) => void;
}

/** Null where all went well. */
export async function makeBatch({ pages, kind, name, isZipped }: BatchOrder, doors: PageDoors, { onProgress, onFile, signal }: BatchOptions): Promise<Refused | null> {
  const options = (page: number): PageOptions => ({ onProgress: (stage, part) => onProgress?.(page, stage, part), ...(signal ? { signal } : {}) });
  if (kind === 'pdf') {
    const made = await makeDocument(pages, name, doors, options);
    if (!made.ok) return made;
    onFile(made);
    return null;
  }
  const files: MadeFile[] = [];
  for (const [place, page] of pages.entries()) {
    // Each is drawn by the whole machine, so one after the other.
    // oxlint-disable-next-line no-await-in-loop
    const made = await makePage(page, doors, options(place));
    if (!made.ok) return made;
    if (pages.length === 1 || !isZipped) onFile(made);
    else files.push(made);
  }
  if (files.length === 0) return null;
  const zipped = await zipFiles(files, name);
  if (signal?.aborted) return cancelled;
  onFile(zipped);
  return null;
}

/** Pictures are packed already, so they are only put together. */
async function zipFiles(files: readonly MadeFile[], name: string): Promise<MadeFile> {
  const { zip } = await import('fflate');
  const contents = await Promise.all(files.map(async (file) => [file.name, new Uint8Array(await file.blob.arrayBuffer())] as const));
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(Object.fromEntries(contents), { level: 0 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
  return { ok: true, name: `${name}.zip`, blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }) };
}

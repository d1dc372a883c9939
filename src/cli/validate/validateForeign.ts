/** A file in a foreign format for `validate`: what an import would read of it, put right and leave out, and why. */
import { readFile } from 'node:fs/promises';
import type { FileRefusal, ForeignFormat, ImportCounts, ImportProblem } from '../../share/formats/foreign.ts';
import { detectFormat } from '../../share/formats/detectFormat.ts';
import { readForeign } from '../../share/formats/readForeign.ts';
import { suggestKind } from '../../share/formats/suggestKind.ts';
import { describeCounts, describeImport, describeRefusal } from '../describeImport.ts';

/** In `--json` as it is. `refusal` null unless the file cannot be read at all. */
export interface ForeignReport {
  readonly input: string;
  readonly outcome: 'foreign';
  readonly format: ForeignFormat | null;
  /** Features by the kind suggested for them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly read: ImportCounts;
  readonly problems: readonly ImportProblem[];
  readonly refusal: { readonly reason: FileRefusal; readonly detail: string } | null;
}

/** Null where the file is in no format that is read, or is not there. */
export async function reportForeign(input: string, path: string): Promise<ForeignReport | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || detectFormat(path, bytes) === null) return null;
  const file = await readForeign(path, bytes);
  const nothing = { read: 0, mended: 0, refused: 0 };
  if (!file.ok) return { input, outcome: 'foreign', format: file.format, counts: {}, read: nothing, problems: [], refusal: { reason: file.reason, detail: file.detail } };
  const counts = new Map<string, number>();
  for (const feature of file.features) {
    const { kind } = suggestKind(feature);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { input, outcome: 'foreign', format: file.format, counts: Object.fromEntries(counts), read: file.counts, problems: file.problems, refusal: null };
}

export function describeForeign({ input, read, problems, refusal }: ForeignReport): readonly string[] {
  if (refusal) return [describeRefusal(input, refusal.reason, refusal.detail)];
  return [...problems.map((problem) => describeImport(input, problem)), describeCounts(input, read)];
}

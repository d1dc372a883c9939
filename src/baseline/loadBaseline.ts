/** All data files into one baseline. Runs at startup, so it makes no check that compares features beyond their ids. */
import { type Baseline, listFeatures } from './baseline.ts';
import { dataFiles, type ReadDataFile } from './catalog.ts';
import { fileOf } from './fileOf.ts';
import { type ParsedDataFile, parseDataFile } from './parseDataFile.ts';
import type { Problem } from './problem.ts';

const empty: Baseline = {
  facilities: [], heldProperties: [], checkpoints: [], barriers: [], incidents: [], neighbourhoods: [],
  zones: [], waters: [], roads: [], junctions: [], sources: [], figures: [], problems: [],
};

/**
 * Reads and parses every data file, all at once. A missing or malformed file leaves its lists empty, a bad feature
 * is left out, and each leaves a problem behind; never rejects unless `read` itself does.
 */
export async function loadBaseline(read: ReadDataFile): Promise<Baseline> {
  const files = await Promise.all(dataFiles.map(async (file): Promise<ParsedDataFile> => {
    const got = await read(file);
    return got.ok
      ? parseDataFile(file, got.text)
      : { contents: {}, problems: [{ file, featureId: null, path: '', reason: got.reason, detail: got.detail }] };
  }));
  return joinFiles(files);
}

/** One baseline of what the files gave; an id that two files use is reported against the later one, which stays. */
export function joinFiles(files: readonly ParsedDataFile[]): Baseline {
  const baseline = files.reduce<Baseline>((sum, { contents }) => ({ ...sum, ...contents }), empty);
  return { ...baseline, problems: [...files.flatMap(({ problems }) => problems), ...findSharedIds(baseline)] };
}

function findSharedIds(baseline: Baseline): readonly Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const feature of listFeatures(baseline)) {
    const file = fileOf(feature.properties.kind);
    const other = first.get(feature.id);
    if (other === undefined) first.set(feature.id, file);
    else problems.push({ file, featureId: feature.id, path: 'id', reason: 'duplicate-id', detail: other });
  }
  return problems;
}

/**
 * Where in a FlatGeobuf file the features of a box stand, by its packed Hilbert R-tree, read node by node as slices of the file. Where there are more than are asked for, an even
 * sample of them: neighbours in the tree are neighbours on the ground.
 */
import type { Bbox } from '../../../geo/types.ts';
import { Damaged } from './flatTable.ts';
import { type FgbHeader, levelsOf, nodeBytes } from './readHeader.ts';

/** Bytes of the index that are read at once and kept: the upper levels are asked for again and again. */
const pageBytes = 8 * 1024;
const mostPages = 2048;

export interface Found {
  /** From the beginning of the features, ascending, each once. */
  readonly offsets: readonly number[];
  readonly isSample: boolean;
  /** Some lie beyond the end of the file. */
  readonly isCut: boolean;
}

export interface IndexSearch {
  /** Fails as Damaged. */
  search(box: Bbox, most: number): Promise<Found>;
  /** Of everything. */
  readonly extent: () => Promise<Bbox>;
}

export function searchIndex(file: Blob, { count, nodeSize, indexAt, featuresAt }: FgbHeader): IndexSearch {
  const levels = levelsOf(count, nodeSize);
  const [, leavesEnd] = levels[0] ?? [0, 0];
  const pages = new Map<number, DataView>();
  const featureBytes = file.size - featuresAt;

  async function page(number: number): Promise<DataView> {
    const known = pages.get(number);
    if (known) {
      pages.delete(number);
      pages.set(number, known);
      return known;
    }
    const from = indexAt + number * pageBytes;
    const read = new DataView(await file.slice(from, Math.min(from + pageBytes, indexAt + leavesEnd * nodeBytes)).arrayBuffer());
    pages.set(number, read);
    if (pages.size > mostPages) pages.delete(pages.keys().next().value ?? 0);
    return read;
  }

  /** West, south, east, north, and what it points to. */
  async function node(index: number): Promise<readonly [number, number, number, number, number]> {
    const values: number[] = [];
    for (let part = 0; part < 5; part += 1) {
      const at = index * nodeBytes + part * 8;
      const view = await page(Math.floor(at / pageBytes));
      const place = at % pageBytes;
      if (place + 8 > view.byteLength) throw new Damaged();
      values.push(part === 4 ? Number(view.getBigUint64(place, true)) : view.getFloat64(place, true));
    }
    return values as unknown as readonly [number, number, number, number, number];
  }

  return {
    async search([west, south, east, north], most) {
      let level = levels.length - 1;
      let nodes: readonly number[] = [0];
      let isSample = false;
      for (;;) {
        const touching: (readonly [number, number, number, number, number])[] = [];
        for (const index of nodes) {
          const one = await node(index);
          if (one.some(Number.isNaN)) throw new Damaged();
          if (one[0] <= east && one[2] >= west && one[1] <= north && one[3] >= south) touching.push(one);
        }
        const targets = touching.map(([, , , , to]) => to);
        if (level === 0) {
          const inFile = targets.filter((offset) => offset + 4 <= featureBytes);
          return { offsets: [...new Set(inFile)].toSorted((a, b) => a - b), isSample, isCut: inFile.length < targets.length };
        }
        // Each leads to `nodeSize` below it, which stand together; where those are too many, those of every nth.
        level -= 1;
        const [first, end] = levels[level] ?? [0, 0];
        const taken = Math.max(1, Math.floor(most / nodeSize));
        isSample ||= targets.length > taken;
        nodes = evenly(targets, taken).flatMap((from) => {
          if (from < first || from >= end) throw new Damaged();
          return Array.from({ length: Math.min(nodeSize, end - from) }, (_, child) => from + child);
        });
      }
    },
    async extent() {
      const [west, south, east, north] = await node(0);
      return [west, south, east, north];
    },
  };
}

function evenly(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] ?? 0);
}

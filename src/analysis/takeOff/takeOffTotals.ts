/** Sums of take-offs: of all lines, by control group, by phase. What could not be counted is named, never left out in silence. */
import { addCosts, type Cost } from './costOf.ts';
import { addRanges, type Range, zero } from './range.ts';
import type { LineTakeOff, TakeOff } from './takeOffLine.ts';

export interface TakeOffTotal {
  readonly lines: number;
  readonly clearMm: Range;
  readonly rising: Range;
  readonly fixed: Range;
  readonly gates: number;
  /** Null while one of the lines has none. */
  readonly cost: Cost | null;
  /** Lines of which a part or all could not be counted: the counts are too low by those. */
  readonly incomplete: readonly string[];
}

export interface KeyedTotal extends TakeOffTotal {
  /** Control group or phase; null for lines that have none. */
  readonly key: string | null;
}

export interface TakeOffTotals {
  readonly all: TakeOffTotal;
  /** Each in the order in which the lines first name it, lines without one last. */
  readonly byControlGroup: readonly KeyedTotal[];
  readonly byPhase: readonly KeyedTotal[];
  /** Lines of which nothing is known; they belong to no group here. */
  readonly refused: readonly string[];
}

function sum(lines: readonly LineTakeOff[]): TakeOffTotal {
  return {
    lines: lines.length,
    clearMm: lines.reduce((total, { clearMm }) => addRanges(total, clearMm), zero),
    rising: lines.reduce((total, { rising }) => addRanges(total, rising), zero),
    fixed: lines.reduce((total, { fixed }) => addRanges(total, fixed), zero),
    gates: lines.reduce((total, { gates }) => total + gates, 0),
    cost: addCosts(lines.map(({ cost }) => cost)),
    incomplete: lines.filter(({ isComplete }) => !isComplete).map(({ id }) => id),
  };
}

function sumBy(lines: readonly LineTakeOff[], keyOf: (line: LineTakeOff) => string | null): readonly KeyedTotal[] {
  const named = [...new Set(lines.map(keyOf))].filter((key) => key !== null);
  const keys = lines.some((line) => keyOf(line) === null) ? [...named, null] : named;
  return keys.map((key) => ({ key, ...sum(lines.filter((line) => keyOf(line) === key)) }));
}

export function takeOffTotals(takeOffs: readonly TakeOff[]): TakeOffTotals {
  const lines = takeOffs.filter((takeOff) => takeOff.ok);
  const refused = takeOffs.filter(({ ok }) => !ok).map(({ id }) => id);
  const all = sum(lines);
  return {
    all: refused.length > 0 ? { ...all, cost: null, incomplete: [...all.incomplete, ...refused] } : all,
    byControlGroup: sumBy(lines, ({ controlGroup }) => controlGroup),
    byPhase: sumBy(lines, ({ phase }) => phase),
    refused,
  };
}

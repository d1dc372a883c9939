/** The take-off of every line of a plan: one row a line, and their totals. Says nothing in words. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Barrier } from '../../baseline/kinds/barrier.ts';
import type { Bilingual } from '../../baseline/kinds/claim.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import { type BarrierFeature, isKnown, type Override, type Scenario } from '../../scenario/document.ts';
import { isIllustrative } from '../../scenario/questions/isIllustrative.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import { footwayMinimumMm } from './gapRules.ts';
import { type BarrierInput, barrierInput, baselineBarrierInput } from './takeOffBarrier.ts';
import { type PartTakeOff, type TakeOff, takeOffLine, type TakeOffParameters } from './takeOffLine.ts';
import { takeOffTotals, type TakeOffTotals } from './takeOffTotals.ts';

export interface TakeOffRow {
  readonly id: string;
  /** `baseline`: a proposed line that the plan uses as it was published. */
  readonly origin: 'plan' | 'baseline';
  /** As the planner wrote it, '' where without; in both languages where it is the baseline's. */
  readonly name: string | Bilingual;
  /** No source and no planner says that it stands just there. */
  readonly isIllustrative: boolean;
  /** Roads it stands across; none: it stops nobody. */
  readonly roads: number;
  readonly takeOff: TakeOff;
  readonly gaps: Gaps;
}

/** Millimetres, at the likely widths; null where the line has no such part that could be counted. */
export interface Gaps {
  readonly widestMm: number | null;
  readonly footwayMm: number | null;
  /** Whether every footway that could be counted leaves a wheelchair its room. */
  readonly meetsFootwayMinimum: boolean;
  /** Parts where the rule, or rule and footway together, cannot be met. */
  readonly errors: readonly Extract<PartTakeOff, { ok: false }>[];
}

export interface TakeOffTable {
  /** The plan's lines in its own order, then the baseline's. */
  readonly rows: readonly TakeOffRow[];
  readonly totals: TakeOffTotals;
}

export interface TakeOffTableInput {
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly graph: RoadGraph;
  /** Also the proposed lines of the baseline, those that the plan hides left out. */
  readonly includesBaseline: boolean;
  readonly parameters: TakeOffParameters;
}

export function takeOffTable({ scenario, baseline, graph, includesBaseline, parameters }: TakeOffTableInput): TakeOffTable {
  const rows: TakeOffRow[] = [];
  const add = (row: Pick<TakeOffRow, 'id' | 'origin' | 'name' | 'isIllustrative'>, { line, crossings }: BarrierInput) => {
    const takeOff = takeOffLine(line, parameters);
    rows.push({ ...row, roads: crossings.length, takeOff, gaps: gapsOf(takeOff) });
  };
  for (const feature of scenario.features) {
    if (!isKnown(feature) || feature.properties.kind !== 'barrier') continue;
    const barrier = feature as BarrierFeature;
    add({ id: barrier.id, origin: 'plan', name: barrier.properties.name, isIllustrative: isIllustrative(barrier) }, measured(barrier, graph));
  }
  for (const barrier of includesBaseline ? baseline.barriers : []) {
    const override = overrideOf(scenario, barrier.id);
    if (override?.hidden) continue;
    const { name, position } = barrier.properties;
    // Moved by the planner it is the planner's claim.
    add({ id: barrier.id, origin: 'baseline', name, isIllustrative: position === 'illustrative' && override?.geometry === undefined }, baselineMeasured(barrier, override, graph));
  }
  return { rows, totals: takeOffTotals(rows.map(({ takeOff }) => takeOff)) };
}

const byFeature = new WeakMap<BarrierFeature, { readonly graph: RoadGraph; readonly input: BarrierInput }>();

/** Features never change, so where each crosses the roads is found once, however often a rule or a price does. */
function measured(feature: BarrierFeature, graph: RoadGraph): BarrierInput {
  const kept = byFeature.get(feature);
  if (kept?.graph === graph) return kept.input;
  const input = barrierInput(feature, graph);
  byFeature.set(feature, { graph, input });
  return input;
}

const byBarrier = new WeakMap<Barrier, { readonly graph: RoadGraph; readonly override: Override | null; readonly input: BarrierInput }>();

function baselineMeasured(barrier: Barrier, override: Override | null, graph: RoadGraph): BarrierInput {
  const kept = byBarrier.get(barrier);
  if (kept?.graph === graph && kept.override === override) return kept.input;
  const input = baselineBarrierInput(barrier, override, graph);
  byBarrier.set(barrier, { graph, override, input });
  return input;
}

export function gapsOf(takeOff: TakeOff): Gaps {
  const parts = takeOff.ok ? takeOff.parts : [];
  const counted = parts.filter((part) => part.ok);
  const footways = counted.filter(({ part }) => part === 'first-footway' || part === 'last-footway');
  const footwayMm = footways.length === 0 ? null : Math.min(...footways.map(({ narrowestGapMm }) => narrowestGapMm));
  return {
    widestMm: counted.length === 0 ? null : Math.max(...counted.map(({ widestGapMm }) => widestGapMm)),
    footwayMm,
    meetsFootwayMinimum: footwayMm === null || footwayMm >= footwayMinimumMm,
    errors: parts.filter((part) => !part.ok),
  };
}

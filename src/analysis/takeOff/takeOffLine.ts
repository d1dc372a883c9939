/** The take-off of one line: what it takes to build it, by the rule, with everything that was assumed said. Not a design. */
import type { BarrierType } from '../../scenario/kinds/barrier.ts';
import type { UnitCosts } from '../../scenario/kinds/unitCosts.ts';
import { type Cost, costOf } from './costOf.ts';
import { countBollards } from './countBollards.ts';
import { countFootway } from './countFootway.ts';
import { countMedian } from './countMedian.ts';
import { divideLine, type PartName } from './divideLine.ts';
import { type Approach, assumedDiameterMm, type GapRule, type GapRuleId, gapRules, largestGap } from './gapRules.ts';
import { addRanges, exactly, type Range, spread, zero } from './range.ts';

export type AssumedMeasure = 'width' | 'footway' | 'diameter' | 'lanes';

/** An assumed carriageway may be this share wider or narrower: about a lane each way on 12 to 18 m. Assumption. */
export const assumedWidthShare = 0.25;
/** The same for an assumed footway, of which less is known. Assumption. */
export const assumedFootwayShare = 0.5;

export interface LineInput {
  readonly id: string;
  readonly barrier: BarrierType;
  /** Clear length between the anchors at its ends, whole millimetres, more than 0. */
  readonly lengthMm: number;
  /** From kerb to kerb along the line, one a road; between them are medians, the rest is footway. Null or empty: all of it is carriageway. */
  readonly carriagewaysMm: readonly (readonly [from: number, to: number])[] | null;
  /** Null takes the assumed one. */
  readonly diameterMm: number | null;
  readonly approach: Approach;
  /** Of the roads it crosses; null where not stated. */
  readonly lanes: number | null;
  readonly rating: string | null;
  readonly onBridge: boolean;
  /** What of the above no source and no planner states. */
  readonly assumed: readonly Exclude<AssumedMeasure, 'diameter'>[];
  readonly controlGroup: string | null;
  readonly phase: string | null;
}

export type PartTakeOff =
  | {
    readonly ok: true;
    readonly part: PartName;
    readonly bollards: 'rising' | 'fixed';
    readonly clearMm: Range;
    readonly count: Range;
    /** At the likely width. */
    readonly widestGapMm: number;
    readonly narrowestGapMm: number;
    /** The rule cannot be met at the lower or the upper end of the range: nothing is counted there. */
    readonly isDoubtful: boolean;
  }
  | {
    readonly ok: false;
    readonly part: PartName;
    readonly clearMm: Range;
    readonly reason: 'bollard-does-not-fit' | 'bad-measure' | 'rule-below-footway-minimum' | 'footway-gap-below-minimum';
    /** The widest gap that could be had, where that is what is too small; else null. */
    readonly gapMm: number | null;
  };

export interface LineTakeOff {
  readonly ok: true;
  readonly id: string;
  readonly barrier: BarrierType;
  readonly controlGroup: string | null;
  readonly phase: string | null;
  readonly rule: GapRule;
  readonly approach: Approach;
  readonly diameterMm: number;
  readonly largestGapMm: number;
  readonly clearMm: Range;
  /** In order along the line; none for walls and gates. */
  readonly parts: readonly PartTakeOff[];
  /** Parts that could be counted only. */
  readonly rising: Range;
  readonly fixed: Range;
  readonly gates: number;
  /** Whether every part could be counted; if not, the counts are too low. */
  readonly isComplete: boolean;
  readonly lanes: number | null;
  readonly rating: string | null;
  /** Null until every unit cost it needs is set, and while it is not complete. */
  readonly cost: Cost | null;
  readonly assumed: readonly AssumedMeasure[];
  /** On a bridge nobody knows what the ground carries. */
  readonly foundation: 'to-be-confirmed' | null;
}

export type TakeOff =
  | LineTakeOff
  | { readonly ok: false; readonly id: string; readonly reason: 'bad-measure' | 'diameter-below-rule' | 'diameter-above-spacing' };

export interface TakeOffParameters {
  readonly gapRule: GapRuleId;
  /** Null: blank. */
  readonly unitCosts: UnitCosts | null;
}

const counters = { 'first-footway': countFootway, 'last-footway': countFootway, carriageway: countBollards, median: countMedian } as const;

function takeOffPart(part: PartName, bollards: 'rising' | 'fixed', clearMm: Range, diameterMm: number, largestGapMm: number): PartTakeOff {
  const count = (clear: number) => counters[part]({ clearMm: clear, diameterMm, largestGapMm });
  const likely = count(clearMm.likely);
  if (!likely.ok) return { ok: false, part, clearMm, reason: likely.reason, gapMm: 'gapMm' in likely ? likely.gapMm : null };
  const [low, high] = [count(clearMm.low), count(clearMm.high)];
  return {
    ok: true, part, bollards, clearMm,
    count: { low: low.ok ? low.count : likely.count, likely: likely.count, high: high.ok ? high.count : likely.count },
    widestGapMm: likely.widestGapMm,
    narrowestGapMm: likely.narrowestGapMm,
    isDoubtful: !low.ok || !high.ok,
  };
}

/** What a width may be, where it is assumed; nobody assumes a median. */
function widthOf(part: PartName, clearMm: number, { assumed }: LineInput): Range {
  if (part === 'median') return exactly(clearMm);
  if (part === 'carriageway') return assumed.includes('width') ? spread(clearMm, assumedWidthShare) : exactly(clearMm);
  return assumed.includes('footway') ? spread(clearMm, assumedFootwayShare) : exactly(clearMm);
}

/** Rising bollards stand in the carriageway, fixed ones on footways and medians; walls and gates are one piece and take no bollards. */
export function takeOffLine(line: LineInput, { gapRule, unitCosts }: TakeOffParameters): TakeOff {
  const { id, barrier, lengthMm, approach, controlGroup, phase, lanes, rating } = line;
  const rule = gapRules[gapRule];
  const diameterMm = line.diameterMm ?? assumedDiameterMm;
  const measures = [lengthMm, diameterMm, ...(line.carriagewaysMm ?? []).flat()];
  if (!measures.every(Number.isFinite) || !Number.isSafeInteger(lengthMm) || lengthMm <= 0 || !Number.isSafeInteger(diameterMm) || diameterMm <= 0) {
    return { ok: false, id, reason: 'bad-measure' };
  }
  const hasBollards = barrier === 'bollards-fixed' || barrier === 'bollards-rising';
  const largest = largestGap(rule, diameterMm, approach);
  if (hasBollards && !largest.ok) return { ok: false, id, reason: largest.reason };
  const largestGapMm = largest.ok ? largest.gapMm : 0;

  const carriageway = barrier === 'bollards-rising' ? 'rising' : 'fixed';
  const divided = divideLine(lengthMm, line.carriagewaysMm, diameterMm).map(({ part, clearMm }) => ({ part, clearMm: widthOf(part, clearMm, line) }));
  const parts = hasBollards
    ? divided.map(({ part, clearMm }) => takeOffPart(part, part === 'carriageway' ? carriageway : 'fixed', clearMm, diameterMm, largestGapMm))
    : [];

  const sum = (bollards: 'rising' | 'fixed') => parts.reduce((total, part) => (part.ok && part.bollards === bollards ? addRanges(total, part.count) : total), zero);
  const counted = { rising: sum('rising'), fixed: sum('fixed'), gates: barrier === 'gate' ? 1 : 0 };
  const clearMm = divided.reduce((total, part) => addRanges(total, part.clearMm), zero);
  const isComplete = parts.every(({ ok }) => ok);
  return {
    ok: true, id, barrier, controlGroup, phase, rule, approach, diameterMm, largestGapMm, clearMm, parts, ...counted, isComplete, lanes, rating,
    cost: isComplete ? costOf({ ...counted, wallMm: barrier === 'wall' ? clearMm : zero }, unitCosts) : null,
    assumed: [...line.assumed, ...(hasBollards && line.diameterMm === null ? ['diameter' as const] : [])],
    foundation: line.onBridge ? 'to-be-confirmed' : null,
  };
}

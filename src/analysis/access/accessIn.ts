/** Who is let through where: class of vehicle or badge by checkpoint or barrier by posture, from what the plan says. Classes only, never persons. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bilingual } from '../../baseline/kinds/claim.ts';
import { type BarrierFeature, type CheckpointFeature, isKnown, type Posture, type Scenario } from '../../scenario/document.ts';
import type { BadgeClass } from '../../scenario/kinds/badges.ts';
import type { BarrierType } from '../../scenario/kinds/barrier.ts';
import type { Admission, VehicleClass } from '../../scenario/kinds/common.ts';
import { barrierStateIn } from '../../scenario/questions/barrierStateIn.ts';
import { isIllustrative } from '../../scenario/questions/isIllustrative.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';

export interface AccessPoint {
  readonly id: string;
  readonly origin: 'plan' | 'baseline';
  /** As the planner wrote it, '' where without; in both languages where it is the baseline's. */
  readonly name: string | Bilingual;
  /** Null for a checkpoint. */
  readonly barrier: BarrierType | null;
  readonly admits: readonly Admission[];
  /** As an interlocked pair: metres between its lines, and vehicles let in at once; null where nobody says. */
  readonly pocketMeters: number | null;
  readonly pocketVehicles: number | null;
  /** No source and no planner says that it stands just there. */
  readonly isIllustrative: boolean;
}

/** Checkpoints, then barriers that can open: rising bollards and gates. What the plan hides of the baseline is left out. */
export function listAccessPoints({ checkpoints, barriers }: Pick<Baseline, 'checkpoints' | 'barriers'>, scenario: Scenario): readonly AccessPoint[] {
  const own = scenario.features.filter(isKnown);
  const ofBaseline = ({ id, properties }: Baseline['checkpoints'][number] | Baseline['barriers'][number]): readonly AccessPoint[] => {
    const override = overrideOf(scenario, id);
    if (override?.hidden) return [];
    return [{ id, origin: 'baseline', name: properties.name, barrier: properties.kind === 'barrier' ? properties.barrier : null, admits: override?.admits ?? [], pocketMeters: override?.pocketMeters ?? null, pocketVehicles: override?.pocketVehicles ?? null, isIllustrative: properties.position === 'illustrative' && override?.geometry === undefined }];
  };
  const ofPlan = (feature: CheckpointFeature | BarrierFeature): AccessPoint => {
    const { id, properties } = feature;
    const barrier = properties.kind === 'barrier' ? properties.barrier : null;
    const pocket: Partial<Pick<BarrierFeature['properties'], 'pocketMeters' | 'pocketVehicles'>> = properties.kind === 'barrier' ? properties : {};
    return { id, origin: 'plan', name: properties.name, barrier, admits: properties.admits, pocketMeters: pocket.pocketMeters ?? null, pocketVehicles: pocket.pocketVehicles ?? null, isIllustrative: isIllustrative(feature) };
  };
  return [
    ...checkpoints.flatMap(ofBaseline),
    ...own.filter((feature): feature is CheckpointFeature => feature.properties.kind === 'checkpoint').map(ofPlan),
    ...own.filter((feature): feature is BarrierFeature => feature.properties.kind === 'barrier').map(ofPlan),
    ...barriers.flatMap(ofBaseline),
  ].filter(({ barrier }) => barrier === null || barrier === 'bollards-rising' || barrier === 'gate');
}

/** Why somebody passes or does not. `open`, `not-staffed`: nothing and nobody holds anybody up. `up`: a line opens for friends as a pair alone. */
export type AccessReason = 'listed' | 'open' | 'not-staffed' | 'not-listed' | 'up' | 'shut' | 'unknown';

export interface Access {
  readonly passes: boolean;
  /** Seconds of the check, without the way of a pair down and up; null where nobody passes, and for listed badges, of which the plan says no delay. */
  readonly delaySeconds: number | null;
  readonly reason: AccessReason;
}

const barred = (reason: AccessReason): Access => ({ passes: false, delaySeconds: null, reason });
const unhindered = (reason: AccessReason): Access => ({ passes: true, delaySeconds: 0, reason });

/**
 * The rule of friendly trips (`friendlyView`). A checkpoint lets the listed classes through, and nobody else, while it is staffed; where it is not, it is in
 * nobody's way. A barrier lets everybody through while it is down or failed so, the listed classes while it is an interlocked pair, and nobody
 * while it is up, failed shut, under repair or unknown: what is unknown counts as shut.
 */
export function accessIn(posture: Posture | null, { id, barrier, admits }: Pick<AccessPoint, 'id' | 'barrier' | 'admits'>, vehicle: VehicleClass): Access {
  const admission = admits.find((one) => one.vehicle === vehicle);
  return asListed(posture, { id, barrier }, admission ? { passes: true, delaySeconds: admission.delaySeconds, reason: 'listed' } : barred('not-listed'));
}

/** The same rule for who carries a badge of the class. */
export function badgeAccessIn(posture: Posture | null, { id, barrier }: Pick<AccessPoint, 'id' | 'barrier'>, { admittedAt }: Pick<BadgeClass, 'admittedAt'>): Access {
  return asListed(posture, { id, barrier }, admittedAt.includes(id) ? { passes: true, delaySeconds: null, reason: 'listed' } : barred('not-listed'));
}

function asListed(posture: Posture | null, { id, barrier }: Pick<AccessPoint, 'id' | 'barrier'>, listed: Access): Access {
  if (barrier === null) return posture?.staffed.includes(id) ? listed : unhindered('not-staffed');
  const state = barrierStateIn(posture, id, barrier);
  if (state === 'down' || state === 'failed-down') return unhindered('open');
  if (state === 'pair') return listed;
  return barred(state === 'unknown' || state === 'up' ? state : 'shut');
}

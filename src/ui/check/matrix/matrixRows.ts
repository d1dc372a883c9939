/** The matrix of postures by checks as figures: what the table shows and the file holds. */
import type { FailureCheck, PostureCheck, SealWord } from '../../../analysis/check/checkResult.ts';
import type { OperationsCheck } from '../../../analysis/operations/checkOperations.ts';
import type { Range } from '../../../analysis/takeOff/range.ts';
import type { TripResult } from '../../../analysis/trips/timeTrip.ts';
import type { TripTime } from '../../../analysis/trips/tripTime.ts';

/** `open`: it leaks with nothing failing. `no-data`: of some failure, or as it stands, nothing can be said. */
export type FailureEffect = 'opens' | 'holds' | 'open' | 'no-data';

export interface MatrixRow {
  readonly posture: PostureCheck;
  /** More crossings: null where nothing leaks, Infinity where no number is enough. */
  readonly crossings: number | null;
  readonly power: FailureEffect;
  readonly control: FailureEffect;
  readonly line: FailureEffect;
  /** The quick-reaction force's slowest trip; `stranded` as soon as one of its trips is, null without one that is known. */
  readonly force: { readonly before: TripTime; readonly after: TripTime } | 'stranded' | null;
  readonly stranded: number | null;
  readonly shutMeters: Range | null;
  /** From the first sight until the last of the lines that rise is at full height. */
  readonly closeSeconds: Range | null;
}

/** What failures, each alone, do to what is closed from outside. One after which nothing can be said is none that it holds. */
export function failureEffect({ outside, failures }: PostureCheck, is: (failure: FailureCheck) => boolean): FailureEffect {
  if (outside.answer !== 'closed') return outside.answer === 'leaking' ? 'open' : 'no-data';
  return worstOf(failures.filter(is).map((failure) => failure.outside.answer));
}

/** The same of any failure at all, and of the inside too where that is closed. */
export function anyFailureEffect(posture: PostureCheck): FailureEffect {
  const { inside, failures } = posture;
  const outside = failureEffect(posture, () => true);
  if (inside.answer !== 'closed' || outside === 'open' || outside === 'opens') return outside;
  const within = worstOf(failures.map((failure) => failure.inside.answer));
  return within === 'opens' || outside === 'holds' ? within : outside;
}

const worstOf = (answers: readonly SealWord[]): FailureEffect => (answers.includes('leaking') ? 'opens' : answers.includes('no-data') ? 'no-data' : 'holds');

const ofForce = (trips: readonly TripResult[]) => trips.filter(({ vehicle }) => vehicle === 'quick-reaction');

/** The quick-reaction force's trip that takes longest, of those that get through; null without one. */
export function slowestForce(trips: readonly TripResult[]): { readonly vehicle: TripResult['vehicle']; readonly before: TripTime; readonly after: TripTime } | null {
  return ofForce(trips).flatMap(({ vehicle, before, after }) => (before && after ? [{ vehicle, before, after }] : [])).toSorted((a, b) => b.after.seconds.likely - a.after.seconds.likely)[0] ?? null;
}

export function matrixRow(posture: PostureCheck, operations: OperationsCheck | null): MatrixRow {
  const { outside, inside } = posture;
  const leaking = outside.answer === 'leaking' ? outside : inside.answer === 'leaking' ? inside : null;
  const effect = (is: (failure: FailureCheck) => boolean) => failureEffect(posture, is);
  const trips = operations?.trips.trips ?? [];
  const times = operations?.timing.lines.map(({ seconds }) => seconds) ?? [];
  const last = (end: keyof Range) => Math.max(...times.map((seconds) => seconds[end]));
  return {
    posture,
    crossings: leaking === null ? null : leaking.leak?.atLeast ?? Infinity,
    power: effect(({ kind }) => kind === 'power' || kind === 'power-group'),
    control: effect(({ kind }) => kind === 'control' || kind === 'control-group'),
    line: effect(({ kind }) => kind === 'line'),
    force: ofForce(trips).some(({ outcome }) => outcome === 'stranded') ? 'stranded' : slowestForce(trips),
    stranded: operations === null ? null : trips.filter(({ outcome }) => outcome === 'stranded').length,
    shutMeters: operations?.trips.roadsShut?.meters ?? null,
    closeSeconds: times.length === 0 ? null : { low: last('low'), likely: last('likely'), high: last('high') },
  };
}

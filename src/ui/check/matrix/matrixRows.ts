/** The matrix of postures by checks as figures: what the table shows and the file holds. */
import type { FailureCheck, PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { OperationsCheck } from '../../../analysis/operations/checkOperations.ts';
import type { Range } from '../../../analysis/takeOff/range.ts';
import type { TripTime } from '../../../analysis/trips/tripTime.ts';

/** `open`: it leaks with nothing failing. */
export type FailureEffect = 'opens' | 'holds' | 'open' | 'no-data';

export interface MatrixRow {
  readonly posture: PostureCheck;
  /** More crossings: null where nothing leaks, Infinity where no number is enough. */
  readonly crossings: number | null;
  readonly power: FailureEffect;
  readonly control: FailureEffect;
  readonly line: FailureEffect;
  /** The quick-reaction force's slowest trip that gets through; null without one. */
  readonly force: { readonly before: TripTime; readonly after: TripTime } | null;
  readonly stranded: number | null;
  readonly shutMeters: Range | null;
  /** From the first sight to full height, over all lines that rise. */
  readonly closeSeconds: Range | null;
}

export function matrixRow(posture: PostureCheck, operations: OperationsCheck | null): MatrixRow {
  const { outside, inside, failures } = posture;
  const leaking = outside.answer === 'leaking' ? outside : inside.answer === 'leaking' ? inside : null;
  const effect = (is: (failure: FailureCheck) => boolean): FailureEffect => {
    if (outside.answer !== 'closed') return outside.answer === 'leaking' ? 'open' : 'no-data';
    return failures.some((failure) => is(failure) && failure.outside.answer === 'leaking') ? 'opens' : 'holds';
  };
  const force = (operations?.trips.trips ?? []).flatMap(({ vehicle, before, after }) => (vehicle === 'quick-reaction' && before && after ? [{ before, after }] : []))
    .toSorted((a, b) => b.after.seconds.likely - a.after.seconds.likely)[0] ?? null;
  const times = operations?.timing.lines.map(({ seconds }) => seconds) ?? [];
  return {
    posture,
    crossings: leaking === null ? null : leaking.leak?.atLeast ?? Infinity,
    power: effect(({ kind }) => kind === 'power' || kind === 'power-group'),
    control: effect(({ kind }) => kind === 'control' || kind === 'control-group'),
    line: effect(({ kind }) => kind === 'line'),
    force,
    stranded: operations === null ? null : operations.trips.trips.filter(({ outcome }) => outcome === 'stranded').length,
    shutMeters: operations?.trips.roadsShut?.meters ?? null,
    closeSeconds: times.length === 0 ? null : { low: Math.min(...times.map(({ low }) => low)), likely: Math.max(...times.map(({ likely }) => likely)), high: Math.max(...times.map(({ high }) => high)) },
  };
}

/** The matrix of postures by checks as CSV: English headings, one row a posture, ranges as low and high. */
import type { CheckResult } from '../../../analysis/check/checkResult.ts';
import { writeCsv } from '../../../share/formats/writeCsv.ts';
import { depthOf } from '../verdictWords.ts';
import type { MatrixRow } from './matrixRows.ts';

export interface MatrixCsv {
  readonly rows: readonly MatrixRow[];
  nameOf(postureId: string | null): string;
  readonly result: CheckResult | null;
  readonly caveat: string;
}

const header = [
  'posture_id', 'posture', 'from_outside', 'from_inside', 'more_crossings_at_least', 'depth', 'any_one_line_lost', 'power_lost', 'control_lost', 'qrf_min_before_low', 'qrf_min_before_high',
  'qrf_min_after_low', 'qrf_min_after_high', 'trips_stranded', 'road_shut_km_low', 'road_shut_km_high', 'time_to_close_s_low', 'time_to_close_s_high',
  'roads_drawn', 'roads_illustrative', 'line_ends_assumed', 'network_marked_complete', 'network_version', 'rule', 'caveat',
];

const minutes = (seconds: number) => Math.round(seconds / 6) / 10;
const tenths = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10);

/** Before and after, low and high each; stranded has no minutes and says so. */
const qrfMinutes = (force: MatrixRow['force']) => (force === null || force === 'stranded' ? [null, null, force, force] : [force.before, force.after].flatMap(({ seconds: { low, high } }) => [minutes(low), minutes(high)]));

export function matrixCsv({ rows, nameOf, result, caveat }: MatrixCsv): string {
  return writeCsv(header, rows.map(({ posture: { postureId, outside, inside }, crossings, line, power, control, force, stranded, shutMeters, closeSeconds }) => [
    postureId, nameOf(postureId), outside.answer, inside.answer, crossings === Infinity ? 'no number is enough' : crossings, depthOf(outside), line, power, control,
    ...qrfMinutes(force), stranded,
    tenths(shutMeters === null ? undefined : shutMeters.low / 1000), tenths(shutMeters === null ? undefined : shutMeters.high / 1000), tenths(closeSeconds?.low), tenths(closeSeconds?.high),
    outside.coverage.roads, outside.coverage.illustrative, outside.coverage.assumedEnds, outside.coverage.isComplete ? 'yes' : 'no', result?.networkVersion ?? null, result?.rule ?? null, caveat,
  ]));
}

/** What a report says of operating the plan: friends before and after, whether lines rise in time, and the rating the approaches ask for. */
import type { OperationsCheck } from '../../../analysis/operations/checkOperations.ts';
import type { TripResult } from '../../../analysis/trips/timeTrip.ts';
import { cityId } from '../../../analysis/trips/tripEnds.ts';
import type { TripTime } from '../../../analysis/trips/tripTime.ts';
import { isKnown } from '../../../scenario/document.ts';
import { isolate } from '../../i18n/isolate.ts';
import { spanText } from '../../work/figures.ts';
import { kilometersText, minutesText, secondsText, wholeText } from '../figureWords.ts';
import { postureName, type ReportInput, reportRow, type ReportRow } from './reportRow.ts';

const tenths = (value: number) => Math.round(value * 10) / 10;
const minutes = ({ seconds: { low, high } }: TripTime) => ({ low: tenths(low / 60), high: tenths(high / 60), unit: 'min' });

export function tripRows(input: ReportInput): readonly ReportRow[] {
  const { t, operations, nameOf } = input;
  if (!operations) return [];
  const endOf = (id: string) => (id === cityId ? t('check.trips.city') : nameOf(id));
  const itemOf = ({ vehicle, fromId, toId }: TripResult) => `${t(`check.trips.vehicle.${vehicle}`)}: ${t('check.trips.route', { from: endOf(fromId), to: endOf(toId) })}`;
  const range = (time: TripTime) => t('check.trips.minutes', { range: minutesText(time.seconds) });
  const [first] = operations.postures;
  const before = (first?.trips.trips ?? []).map((trip) => reportRow({
    section: 'trips', item: itemOf(trip), value: trip.before ? range(trip.before) : t('check.short.no-data'), ...(trip.before ? { ...minutes(trip.before), isAssumed: trip.before.isSpeedAssumed } : {}),
  }));
  return [...before, ...operations.postures.flatMap(({ postureId, trips: { trips, through, roadsShut } }) => {
    const posture = postureName(input, postureId);
    const row = (item: string, value: string, parts: Partial<ReportRow> = {}) => reportRow({ section: 'trips', posture, item, value, ...parts });
    const after = (trip: TripResult) => (trip.outcome === 'stranded' ? [t('check.trips.stranded'), ...(trip.reason === 'in-part' ? [t('check.trips.inPart')] : [])].join('. ') : trip.after ? range(trip.after) : t('check.short.no-data'));
    return [
      ...trips.map((trip) => row(itemOf(trip), after(trip), trip.after ? { ...minutes(trip.after), isAssumed: trip.after.isSpeedAssumed } : {})),
      ...(through === null ? [] : [row(t('check.report.through'), t('check.trips.through', { stranded: through.stranded, trips: through.trips, minutes: spanText(through.meanAddedSeconds / 60, through.meanAddedSeconds / 60, 1) }), { low: through.stranded, high: through.stranded })]),
      ...(roadsShut === null ? [] : [row(t('check.trips.shut'), t('check.trips.kilometers', { range: kilometersText(roadsShut.meters) }), { low: tenths(roadsShut.meters.low / 1000), high: tenths(roadsShut.meters.high / 1000), unit: 'km' })]),
    ];
  })];
}

export function timingRows(input: ReportInput): readonly ReportRow[] {
  const { t, operations, nameOf, scenario, includesSensitive } = input;
  const seconds = (range: { readonly low: number; readonly likely: number; readonly high: number }) => ({ value: t('check.timing.seconds', { range: secondsText(range) }), low: tenths(range.low), high: tenths(range.high), unit: 's' });
  return (operations?.postures ?? []).flatMap(({ postureId, timing: { lines, columns } }: OperationsCheck) => {
    const posture = postureName(input, postureId);
    const ofMovement = (id: string) => scenario.features.filter(isKnown).find((feature) => feature.id === id)?.properties;
    const steps = lines[0]?.steps ?? [];
    return [
      reportRow({ section: 'timing', posture, item: t('check.report.rising'), value: lines.length === 0 ? t('check.timing.none') : t('check.timing.lines', { count: lines.length }), low: lines.length, high: lines.length }),
      ...(includesSensitive && lines.length > 0 ? [
        ...steps.map(({ step, seconds: range, isAssumed, source }) => reportRow({ section: 'timing', posture, item: t(`check.timing.step.${step}`), ...seconds(range), isAssumed, source: source === 'planner' || source === 'assumption' ? null : source })),
        reportRow({ section: 'timing', posture, item: t('check.matrix.column.close'), ...seconds({ low: Math.max(...lines.map((line) => line.seconds.low)), likely: 0, high: Math.max(...lines.map((line) => line.seconds.high)) }) }),
      ] : []),
      ...columns.map(({ movementId, barrierId, close }) => {
        const movement = ofMovement(movementId);
        return reportRow({
          section: 'timing', posture,
          item: `${movement?.kind === 'movement' ? t('check.timing.column', { name: nameOf(movementId), count: movement.vehicles, speed: isolate(String(movement.speedKmh)), spacing: isolate(String(movement.spacingMeters)) }) : nameOf(movementId)}, ${nameOf(barrierId)}`,
          value: t(`check.timing.outcome.${close.outcome}`, { passed: wholeText(close.passed), vehicles: close.vehicles, free: spanText(close.freeSeconds, close.freeSeconds, 2), needed: secondsText(close.neededFreeSeconds), split: wholeText(close.splitsFromMeters) }),
          low: Math.floor(close.passed.low), high: Math.ceil(close.passed.high), unit: 'vehicles',
        });
      }),
    ];
  });
}

export function ratingRows(input: ReportInput): readonly ReportRow[] {
  const { t, operations, nameOf } = input;
  return (operations?.postures ?? []).flatMap(({ postureId, approach: { crossings } }) => crossings.map(({ barrierId, roadId, approach, rating }) => reportRow({
    section: 'rating', posture: postureName(input, postureId), item: `${nameOf(barrierId)}, ${nameOf(roadId)}`,
    value: [
      t('check.rating.speed', { range: wholeText(approach.speedKmh) }), rating.noRatingCovers ? t('check.rating.none') : t('check.rating.needs', { list: rating.required.ratings.map(isolate).join(' / ') }),
      t(`check.rating.outcome.${rating.check.outcome}`),
    ].join(t('check.report.semicolon')),
    low: Math.floor(approach.speedKmh.low), high: Math.ceil(approach.speedKmh.high), unit: 'km/h',
  })));
}

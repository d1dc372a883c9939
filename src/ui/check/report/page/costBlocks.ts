/** Of the one page: friends by class of vehicle and posture, whether lines rise in time, and the rating that the approaches ask for. */
import type { OperationsCheck } from '../../../../analysis/operations/checkOperations.ts';
import type { Range } from '../../../../analysis/takeOff/range.ts';
import type { TripResult } from '../../../../analysis/trips/timeTrip.ts';
import { findFeature } from '../../../../scenario/questions/findFeature.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { countText, spanText } from '../../../work/figures.ts';
import { kilometersText, minutesText, secondsText, wholeText } from '../../figureWords.ts';
import { postureName, type ReportInput } from '../reportRow.ts';
import type { PageBlock } from './pageBlock.ts';

const vehicles = ['quick-reaction', 'ambulance', 'fire', 'official', 'evacuation'] as const;

/** From the quickest trip to the slowest. */
function over(times: readonly (Range | null | undefined)[]): Range | null {
  const known = times.filter((time) => time !== null && time !== undefined);
  return known.length === 0 ? null : { low: Math.min(...known.map(({ low }) => low)), likely: 0, high: Math.max(...known.map(({ high }) => high)) };
}

export function tripsBlock(input: ReportInput): PageBlock | null {
  const { t, operations } = input;
  const [first] = operations?.postures ?? [];
  if (!operations || !first) return null;
  const span = (range: Range | null) => (range === null ? t('check.short.no-data') : t('check.trips.minutes', { range: minutesText(range) }));
  const of = (trips: readonly TripResult[], vehicle: TripResult['vehicle']) => trips.filter((trip) => trip.vehicle === vehicle);
  const after = (trips: readonly TripResult[]) => {
    const stranded = trips.filter(({ outcome }) => outcome === 'stranded').length;
    const reached = over(trips.map((trip) => trip.after?.seconds));
    return [...(stranded > 0 ? [t('check.report.page.stranded', { count: stranded, of: countText(trips.length) })] : []), ...(reached === null && stranded > 0 ? [] : [span(reached)])].join(' · ');
  };
  const shown = vehicles.filter((vehicle) => of(first.trips.trips, vehicle).length > 0);
  const rows = [
    ...shown.map((vehicle) => [t(`check.trips.vehicle.${vehicle}`), span(over(of(first.trips.trips, vehicle).map(({ before }) => before?.seconds))), ...operations.postures.map(({ trips }) => after(of(trips.trips, vehicle)))]),
    ...(first.trips.roadsShut === null ? [] : [[t('check.trips.shut'), '–', ...operations.postures.map(({ trips: { roadsShut } }) => (roadsShut ? t('check.trips.kilometers', { range: kilometersText(roadsShut.meters) }) : '–'))]]),
    ...(first.trips.through === null ? [] : [[t('check.report.through'), '–', ...operations.postures.map(({ trips: { through } }) => (through ? t('check.report.page.through', { stranded: countText(through.stranded), trips: countText(through.trips) }) : '–'))]]),
  ];
  return {
    section: 'trips', lines: [t('check.trips.assumed')],
    table: { head: [t('check.report.page.allTrips'), t('check.report.withoutPlan'), ...operations.postures.map(({ postureId }) => postureName(input, postureId))], rows },
  };
}

/** Lines on the routes that are told one by one, in each posture. */
const mostColumns = 3;

export function timingBlock(input: ReportInput): PageBlock | null {
  const { t, operations, nameOf, scenario, includesSensitive } = input;
  if (!operations) return null;
  const movements = [...new Set(operations.postures.flatMap(({ timing }) => timing.columns.map(({ movementId }) => movementId)))].flatMap((id) => {
    const movement = findFeature(scenario, id)?.properties;
    return movement?.kind === 'movement' ? [t('check.timing.column', { name: nameOf(id), count: movement.vehicles, speed: isolate(String(movement.speedKmh)), spacing: isolate(String(movement.spacingMeters)) })] : [];
  });
  const lines = operations.postures.flatMap(({ postureId, timing }) => (timing.lines.length === 0 ? [] : [`${postureName(input, postureId)}: ${[
    `${t('check.timing.lines', { count: timing.lines.length })}${includesSensitive ? ` (${t('check.timing.seconds', { range: secondsText(over(timing.lines.map(({ seconds }) => seconds)) ?? { low: 0, likely: 0, high: 0 }) })})` : ''}.`,
    ...timing.columns.slice(0, mostColumns).map(({ movementId, barrierId, close }) => [
      ...(movements.length > 1 ? [nameOf(movementId)] : []), `${nameOf(barrierId)}:`,
      t(`check.timing.outcome.${close.outcome}`, { passed: wholeText(close.passed), vehicles: close.vehicles, free: spanText(close.freeSeconds, close.freeSeconds, 2), needed: secondsText(close.neededFreeSeconds), split: wholeText(close.splitsFromMeters) }),
    ].join(' ')),
    ...(timing.columns.length > mostColumns ? [t('check.targetsMore', { count: timing.columns.length - mostColumns })] : []),
  ].join(' ')}`]));
  const isOverridden = operations.postures.some(({ timing }) => timing.isLoopOverridden);
  return { section: 'timing', table: null, lines: [...movements.map((movement) => `${movement}.`), ...(lines.length === 0 ? [t('check.timing.none')] : lines), ...(isOverridden ? [t('check.timing.overridden')] : [])] };
}

/** Over all postures: how fast at most, what that asks for, and what the lines claim. */
export function ratingBlock({ t, operations }: ReportInput): PageBlock | null {
  const crossings = (operations?.postures ?? []).flatMap(({ approach }: OperationsCheck) => approach.crossings);
  const [first] = operations?.postures ?? [];
  if (!first || crossings.length === 0) return null;
  const { threat } = first.approach;
  const needs = [...new Set(crossings.map(({ rating }) => (rating.noRatingCovers ? t('check.rating.none') : t('check.rating.needs', { list: rating.required.ratings.map(isolate).join(' / ') }))))];
  const claimed = [...new Set(crossings.map(({ rating }) => rating.check.outcome))].map((outcome) => t(`check.rating.outcome.${outcome}`));
  return {
    section: 'rating', table: null,
    lines: [[
      t('check.rating.summary', { count: first.approach.crossings.length, speed: wholeText(over(crossings.map(({ approach }) => approach.speedKmh)) ?? { low: 0, likely: 0, high: 0 }) }),
      `${t(`check.rating.vehicle.${threat.id}`)}: ${needs.join(' · ')}${t('check.report.semicolon')}${claimed.join(' · ')}.`, t('check.rating.disclaimer'),
    ].join(' ')],
  };
}

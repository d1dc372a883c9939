/**
 * The axis of the timeline: days in a row from where events follow each other without long gaps; whatever is older
 * stands together at one stop in front of the axis, because to scale it would squeeze everything else into a corner.
 */
import type { DateRange } from '../../../scenario/view.ts';

/** A gap longer than this ends the run of events that the axis covers. */
const longestGapDays = 365;
/** Room for the stop of older events, as part of the axis. */
const earlierShare = 0.07;
const dayMilliseconds = 86_400_000;

export interface TimelineScale {
  /** First day of the axis, the first of a month. */
  readonly start: string;
  /** Last day of the axis, the last of a month. */
  readonly end: string;
  /** First day of the oldest event, where some stand before the axis; else null. */
  readonly earliest: string | null;
  /** Slider values: whole days from `start`; the stop of older events is `min`, below 0. */
  readonly min: number;
  readonly max: number;
}

/** First day of a day, a month or a year. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of a day, a month or a year. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMilliseconds).toISOString().slice(0, 10);
}

/** Null without events. Dates as exact as they are stated, in any order. */
export function buildScale(dates: readonly string[]): TimelineScale | null {
  const sorted = dates.map(firstDay).toSorted();
  const [oldest, newest] = [sorted[0], dates.map(lastDay).toSorted().at(-1)];
  if (oldest === undefined || newest === undefined) return null;
  const breakBefore = sorted.findLastIndex((day, index) => index > 0 && daysBetween(sorted[index - 1] ?? day, day) > longestGapDays);
  const start = `${(sorted[Math.max(breakBefore, 0)] ?? oldest).slice(0, 7)}-01`;
  const end = lastDay(newest.slice(0, 7));
  const max = daysBetween(start, end);
  const earliest = oldest < start ? oldest : null;
  return { start, end, earliest, min: earliest === null ? 0 : -Math.ceil(max * earlierShare), max };
}

/** Where a value or a date stands on the drawn axis, 0 to 1. */
export function fractionOfValue(scale: TimelineScale, value: number): number {
  return (value - scale.min) / (scale.max - scale.min);
}

export function valueOfDate(scale: TimelineScale, date: string): number {
  const day = firstDay(date);
  return day < scale.start ? scale.min : Math.min(daysBetween(scale.start, day), scale.max);
}

/** Between the stop of older events and the axis there is nothing: a thumb goes to the nearer of the two. */
export function snapValue(scale: TimelineScale, value: number): number {
  if (value >= 0 || scale.min === 0) return value;
  return value < scale.min / 2 ? scale.min : 0;
}

/** Where on the axis somebody pressed, 0 to 1, as a value that a thumb may have. */
export function nearestValue(scale: TimelineScale, fraction: number): number {
  return snapValue(scale, Math.round(scale.min + Math.max(0, Math.min(1, fraction)) * (scale.max - scale.min)));
}

export type Thumbs = readonly [from: number, to: number];

/** The thumbs of a range; null puts them at the two ends. */
export function thumbsOf(scale: TimelineScale, dates: DateRange | null): Thumbs {
  if (dates === null) return [scale.min, scale.max];
  const from = Math.max(valueOfDate(scale, dates.from), scale.min);
  const to = dates.to < scale.start ? scale.min : Math.min(daysBetween(scale.start, dates.to), scale.max);
  return [Math.min(from, scale.max), Math.max(to, from, scale.min)];
}

/** The range of two thumbs; null where they hold everything. */
export function datesOf(scale: TimelineScale, [from, to]: Thumbs): DateRange | null {
  if (from <= scale.min && to >= scale.max) return null;
  return {
    from: from < 0 ? scale.earliest ?? scale.start : addDays(scale.start, from),
    to: to < 0 ? addDays(scale.start, -1) : addDays(scale.start, to),
  };
}

/** The first of every month on the axis. */
export function monthStarts(scale: TimelineScale): readonly string[] {
  const months: string[] = [];
  for (let day = scale.start; day <= scale.end; day = addDays(lastDay(day.slice(0, 7)), 1)) months.push(day);
  return months;
}

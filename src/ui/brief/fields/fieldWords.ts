/** The numbers of slides in words: name, value and tone of each, never surer than what they rest on. Words of the strip and the panel of answers where those have some. */
import type { PostureCheck, Verdict } from '../../../analysis/check/checkResult.ts';
import { addRanges, type Range } from '../../../analysis/takeOff/range.ts';
import type { TakeOffTotal } from '../../../analysis/takeOff/takeOffTotals.ts';
import type { VehicleClass } from '../../../scenario/kinds/common.ts';
import type { SlideField } from '../../../scenario/kinds/slide.ts';
import { kilometersText, minutesText } from '../../check/figureWords.ts';
import { failureEffect, type FailureEffect } from '../../check/matrix/matrixRows.ts';
import { outcomeText } from '../../check/replay/replayWords.ts';
import { type CellTone, crossingsCell, depthOf, failureCell, friendsCell, sealCell, type StripCell } from '../../check/verdictWords.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import { metersRangeText, rangeText } from '../../work/figures.ts';
import { countLines, countRoadsCut, type StateFacts } from './stateFacts.ts';

/** `plain`: a figure that is neither good nor bad. */
export type NumberTone = CellTone | 'plain';

export interface FieldValue {
  /** As it stands beside its name. */
  readonly value: string;
  /** As it stands in a sentence, without its name. */
  readonly phrase: string;
  readonly tone: NumberTone;
}

const both = (value: string, tone: NumberTone = 'plain'): FieldValue => ({ value, phrase: value, tone });
const tones = { closed: 'closed', leaking: 'leaking', 'no-data': 'no-data' } as const;

/** The four cells of the strip, as on screen and pages. */
export function stripCells(t: Translate, { posture, trips }: Pick<StateFacts, 'posture' | 'trips'>): readonly StripCell[] {
  return [sealCell(t, posture), crossingsCell(t, posture), friendsCell(t, trips), failureCell(t, posture)];
}

export function fieldValue(t: Translate, field: SlideField, facts: StateFacts): FieldValue {
  const noData = both(t('check.short.no-data'), 'no-data');
  const { posture, replay } = facts;
  switch (field) {
    case 'strip': {
      const cells = stripCells(t, facts);
      return both(cells.map(({ phrases }) => phrases.join(' · ')).join(' | '), worst(cells.map(({ tone }) => tone)));
    }
    case 'outside': return answerValue(t, posture, 'outside');
    case 'inside': return answerValue(t, posture, 'inside');
    case 'more-crossings': return cellValue(crossingsCell(t, posture));
    case 'ways-in': return waysValue(t, posture.outside);
    case 'ways-inside': return waysValue(t, posture.inside);
    case 'needed': return neededValue(t, posture.outside);
    case 'needed-inside': return neededValue(t, posture.inside);
    case 'lines': {
      const { closed, all } = countLines(facts);
      return both(t('fields.lines', { closed: isolate(String(closed)), count: all }));
    }
    case 'roads': return both(t('fields.roads', { count: countRoadsCut(facts) }));
    case 'bollards': return bollardsValue(t, facts, ({ rising, fixed }) => addRanges(rising, fixed));
    case 'bollards-rising': return bollardsValue(t, facts, ({ rising }) => rising);
    case 'line-length': {
      const total = facts.takeOff();
      return total === null ? noData : both(atLeast(t, total, t('fields.meters', { range: metersRangeText(total.clearMm) })));
    }
    case 'qrf-minutes': return minutesValue(t, facts, 'quick-reaction');
    case 'ambulance-minutes': return minutesValue(t, facts, 'ambulance');
    case 'stranded': return strandedValue(t, facts);
    case 'shut-kilometers': return shutValue(t, facts) ?? noData;
    case 'depth': {
      const depth = depthOf(posture.outside);
      return depth === null ? both(t(posture.outside.answer === 'leaking' ? 'fields.noDepth' : 'check.short.no-data'), tones[posture.outside.answer]) : { value: t('fields.depth', { count: depth }), phrase: t('fields.deep', { count: depth }), tone: 'plain' };
    }
    case 'critical': return criticalValue(t, posture.outside);
    case 'one-failure': return cellValue(failureCell(t, posture));
    case 'power-lost': return effectValue(t, failureEffect(posture, ({ kind }) => kind === 'power' || kind === 'power-group'));
    case 'control-lost': return effectValue(t, failureEffect(posture, ({ kind }) => kind === 'control' || kind === 'control-group'));
    case 'column-passed':
    case 'column-stopped': {
      if (replay === null || replay.outcome === 'bad-column') return noData;
      const count = field === 'column-passed' ? replay.arrived : replay.stopped;
      const tone = field === 'column-passed' ? (count === 0 ? 'closed' : 'leaking') : count === 0 ? 'leaking' : 'closed';
      return both(t('fields.ofVehicles', { count: isolate(String(count)), vehicles: isolate(String(replay.column.vehicles)) }), tone);
    }
    case 'column-outcome': return replay === null ? noData : both(outcomeText(t, replay), replay.outcome === 'stopped' ? 'closed' : replay.outcome === 'bad-column' ? 'no-data' : 'leaking');
    case 'located': return both(t('status.located', { located: isolate(String(facts.located.located)), total: isolate(String(facts.located.total)) }));
    case 'held': return both(t('fields.held', { count: facts.held }));
  }
}

function answerValue(t: Translate, posture: PostureCheck, question: 'outside' | 'inside'): FieldValue {
  const { answer } = posture[question];
  return { value: t(`check.short.${answer}`), phrase: t(`check.strip.${question}.${answer}`), tone: tones[answer] };
}

const cellValue = ({ phrases, tone }: StripCell): FieldValue => both(phrases.join(' · '), tone);

/** No two of them share a road; beyond any number where no line could close them all. */
function waysValue(t: Translate, { answer, leak }: Verdict): FieldValue {
  if (answer === 'no-data') return both(t('check.short.no-data'), 'no-data');
  if (answer === 'closed') return both(t('fields.noWays'), 'closed');
  const count = leak?.atLeast ?? null;
  return both(count === null ? t('check.strip.cannot') : t('fields.ways', { count }), 'leaking');
}

function neededValue(t: Translate, { answer, reason, needed }: Verdict): FieldValue {
  if (answer === 'no-data' && reason !== null) return both(t('check.short.no-data'), 'no-data');
  return both(needed === null ? t('check.strip.cannot') : t('fields.crossings', { count: needed }));
}

/** Too low by the lines of which a part could not be counted. */
const atLeast = (t: Translate, { incomplete }: TakeOffTotal, text: string) => (incomplete.length === 0 ? text : t('fields.atLeast', { text }));

function bollardsValue(t: Translate, { takeOff }: StateFacts, pick: (total: TakeOffTotal) => Range): FieldValue {
  const total = takeOff();
  if (total === null) return both(t('check.short.no-data'), 'no-data');
  const range = pick(total);
  return both(atLeast(t, total, t('fields.bollards', { range: rangeText(range), count: Math.ceil(range.high) })));
}

/** The slowest trip, before and after; as soon as any is stranded, how many are. */
function minutesValue(t: Translate, { trips }: StateFacts, vehicle: VehicleClass): FieldValue {
  const own = trips?.trips.filter((trip) => trip.vehicle === vehicle) ?? [];
  const name = own.length === 0 || vehicle === 'ordinary' ? '' : `${t(`check.trips.vehicle.${own[0]?.vehicle ?? 'ambulance'}`)}: `;
  const say = (value: string, tone: NumberTone): FieldValue => ({ value, phrase: `${name}${value}`, tone });
  const stranded = own.filter(({ outcome }) => outcome === 'stranded').length;
  if (stranded > 0) return say(t('fields.stranded', { count: stranded, trips: isolate(String(own.length)) }), 'leaking');
  const slowest = own.flatMap(({ before, after }) => (before && after ? [{ before, after }] : [])).toSorted((a, b) => b.after.seconds.likely - a.after.seconds.likely)[0];
  if (!slowest) return both(t('check.short.no-data'), 'no-data');
  return say(t('check.trips.beforeAfter', { before: minutesText(slowest.before.seconds), after: minutesText(slowest.after.seconds) }), 'plain');
}

function shutValue(t: Translate, { trips }: StateFacts): FieldValue | null {
  if (!trips?.roadsShut) return null;
  const { meters } = trips.roadsShut;
  if (meters.high === 0) return { value: t('fields.noneShut'), phrase: t('fields.noneShutLong'), tone: 'plain' };
  return both(t('check.trips.kilometers', { range: kilometersText(meters) }));
}

function strandedValue(t: Translate, { trips }: StateFacts): FieldValue {
  if (!trips || trips.trips.length === 0) return both(t('check.short.no-data'), 'no-data');
  const count = trips.trips.filter(({ outcome }) => outcome === 'stranded').length;
  const unknown = trips.trips.filter(({ outcome }) => outcome === 'no-data').length;
  const said = t('fields.stranded', { count, trips: isolate(String(trips.trips.length)) });
  return both(unknown === 0 ? said : t('fields.andUnknown', { said, count: unknown }), count > 0 ? 'leaking' : unknown > 0 ? 'no-data' : 'closed');
}

/** How many, never which: the list is not for every reader. */
function criticalValue(t: Translate, { answer, critical }: Verdict): FieldValue {
  if (answer !== 'closed') return both(t(answer === 'leaking' ? 'check.strip.failureNothing' : 'check.short.no-data'), tones[answer]);
  return both(t('fields.critical', { count: critical.length }), critical.length === 0 ? 'closed' : 'leaking');
}

const effectTones = { holds: 'closed', opens: 'leaking', open: 'leaking', 'no-data': 'no-data' } as const;

function effectValue(t: Translate, effect: FailureEffect): FieldValue {
  return both(effect === 'no-data' ? t('check.short.no-data') : t(`check.matrix.${effect}`), effectTones[effect]);
}

function worst(all: readonly CellTone[]): CellTone {
  return all.includes('leaking') ? 'leaking' : all.includes('no-data') ? 'no-data' : 'closed';
}

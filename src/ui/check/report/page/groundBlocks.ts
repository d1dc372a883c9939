/** Of the one page: what the lines take, what must be known beside the answers, the figures and the sources all of it rests on. */
import type { TakeOffTotal } from '../../../../analysis/takeOff/takeOffTotals.ts';
import { takeOffTable } from '../../../../analysis/takeOff/takeOffTable.ts';
import { metersRangeText, rangeText, spanText } from '../../../work/figures.ts';
import { nameOfFigure, sourceOfFigure, valueOfFigure } from '../../rests/figureWords.ts';
import { restingFigures } from '../../rests/restingFigures.ts';
import { remarkRows, sourceRows } from '../groundRows.ts';
import type { ReportInput } from '../reportRow.ts';
import type { PageBlock } from './pageBlock.ts';

/** Groups that have a row of their own. */
const mostGroups = 5;

export function takeOffBlock({ t, scenario, baseline, graph, groups }: ReportInput): PageBlock | null {
  const { gapRule, unitCosts = null } = scenario.parameters;
  const { rows, totals } = takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } });
  if (rows.length === 0) return null;
  const cells = (name: string, { lines, clearMm, rising, fixed, cost, incomplete }: TakeOffTotal) => [
    name, `${spanText(lines, lines)}${incomplete.length === 0 ? '' : '*'}`, metersRangeText(clearMm), rangeText(rising), rangeText(fixed), cost === null ? '–' : `${spanText(cost.low, cost.high)} ${cost.currency}`.trim(),
  ];
  const named = totals.byControlGroup.slice(0, mostGroups);
  const left = totals.byControlGroup.length - named.length;
  return {
    section: 'take-off',
    table: {
      head: [t('sketch.takeOff.title'), ...(['lines', 'length', 'rising', 'fixed', 'cost'] as const).map((column) => t(`work.takeOff.column.${column}`))],
      rows: [cells(t('work.takeOff.all'), totals.all), ...named.map((total) => cells(total.key === null ? t('work.takeOff.noGroup') : groups.control(total.key), total))],
    },
    lines: [...(left > 0 ? [t('check.targetsMore', { count: left })] : []), [...(totals.all.incomplete.length > 0 ? [`* ${t('sketch.takeOff.incomplete')}.`] : []), t('sketch.takeOff.notDesign')].join(' ')],
  };
}

/** What is told beside the answers on the page; the rest is counted. */
const mostRemarks = 4;

export function remarksBlock(input: ReportInput): PageBlock | null {
  const { t } = input;
  const all = [...new Set(remarkRows(input).map(({ item, value }) => `${item} ${value}`))];
  if (all.length === 0) return null;
  return { section: 'remarks', table: null, lines: [[...all.slice(0, mostRemarks), ...(all.length > mostRemarks ? [t('check.targetsMore', { count: all.length - mostRemarks })] : [])].join(' · ')] };
}

export function assumptionsBlock({ t, locale, result, operations, scenario, includesSensitive }: ReportInput): PageBlock {
  const [first] = operations?.postures ?? [];
  const figures = restingFigures(result.parameters, first?.trips.parameters ?? [], first?.approach ?? null).map((figure) => `${nameOfFigure(t, figure)} ${valueOfFigure(t, figure, locale)} (${sourceOfFigure(t, figure)})`);
  const steps = includesSensitive ? (operations?.postures ?? []).flatMap(({ timing }) => timing.lines[0]?.steps ?? []).filter((step, index, all) => all.findIndex((one) => one.step === step.step) === index) : [];
  const timed = steps.map(({ step, seconds, source }) => `${t(`check.timing.step.${step}`)} ${t('check.timing.seconds', { range: spanText(seconds.low, seconds.high, 1) })} (${source === 'planner' || source === 'assumption' ? t(`check.timing.source.${source}`) : source})`);
  const { friction, frictionReason } = scenario.parameters;
  const reason = friction !== undefined && (frictionReason ?? '').trim() !== '' ? [`${t('form.field.frictionReason')}: ${frictionReason ?? ''}`] : [];
  return { section: 'assumptions', table: null, lines: [[...figures, ...timed, ...reason].join(' · ')] };
}

/** Each as it is cited, one after the other. */
const mostSources = 24;

export function sourcesBlock(input: ReportInput): PageBlock {
  const { t } = input;
  const all = [...new Set(sourceRows(input).map(({ value }) => value))];
  return { section: 'sources', table: null, lines: [[...all.slice(0, mostSources), ...(all.length > mostSources ? [t('check.targetsMore', { count: all.length - mostSources })] : [])].join(' · ')] };
}

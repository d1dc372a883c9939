/** What a report rests on: the take-off totals, what must be known beside the answers, the figures with where they are from, and the sources. */
import { footwayMinimumMm, footwayMinimumSource, gapRules } from '../../../analysis/takeOff/gapRules.ts';
import { takeOffTable } from '../../../analysis/takeOff/takeOffTable.ts';
import type { TakeOffTotal } from '../../../analysis/takeOff/takeOffTotals.ts';
import { dataDate } from '../../../baseline/dataDate.ts';
import type { SourceReference } from '../../../baseline/kinds/claim.ts';
import { isKnown } from '../../../scenario/document.ts';
import { citeSource } from '../../panels/citation.ts';
import { citationWords } from '../../panels/inspector/sources/citationWords.ts';
import { isolate } from '../../i18n/isolate.ts';
import { metersRangeText, rangeText, spanText } from '../../work/figures.ts';
import { nameOfFigure, sourceOfFigure, valueOfFigure } from '../rests/figureWords.ts';
import { restingFigures } from '../rests/restingFigures.ts';
import { postureName, type ReportInput, reportRow, type ReportRow } from './reportRow.ts';

export function takeOffRows({ t, scenario, baseline, graph, groups }: ReportInput): readonly ReportRow[] {
  const { gapRule, unitCosts = null } = scenario.parameters;
  const { rows, totals } = takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } });
  if (rows.length === 0) return [];
  const { source, locator } = gapRules[gapRule];
  const rowsOf = (item: string, { lines, clearMm, rising, fixed, gates, cost, incomplete }: TakeOffTotal): readonly ReportRow[] => {
    const row = (measure: 'lines' | 'length' | 'rising' | 'fixed' | 'gates' | 'cost', value: string, low: number, high: number, unit = '') => reportRow({
      section: 'take-off', item: `${item}: ${t(`work.takeOff.column.${measure}`)}`, value, low, high, unit, source: measure === 'rising' || measure === 'fixed' ? `${source}, ${locator}` : null,
    });
    return [
      row('lines', `${spanText(lines, lines)}${incomplete.length === 0 ? '' : ` (${t('sketch.takeOff.incomplete')})`}`, lines, lines),
      row('length', metersRangeText(clearMm), clearMm.low / 1000, clearMm.high / 1000, 'm'),
      row('rising', rangeText(rising), rising.low, rising.high), row('fixed', rangeText(fixed), fixed.low, fixed.high),
      ...(gates === 0 ? [] : [row('gates', spanText(gates, gates), gates, gates)]),
      ...(cost === null ? [] : [row('cost', `${spanText(cost.low, cost.high)} ${cost.currency}`.trim(), cost.low, cost.high, cost.currency)]),
    ];
  };
  const phaseName = (id: string | null) => (id === null ? t('sketch.noPhase') : t('work.takeOff.phase', { name: scenario.phases.find((phase) => phase.id === id)?.name || id }));
  return [
    ...rowsOf(t('work.takeOff.all'), totals.all),
    ...totals.byControlGroup.flatMap((total) => rowsOf(total.key === null ? t('work.takeOff.noGroup') : t('work.takeOff.group', { name: groups.control(total.key) }), total)),
    ...(scenario.phases.length === 0 ? [] : totals.byPhase.flatMap((total) => rowsOf(phaseName(total.key), total))),
    reportRow({ section: 'take-off', item: t('sketch.takeOff.title'), value: `${t('sketch.takeOff.notDesign')} ${t('work.takeOff.footwaySource', { limit: spanText(footwayMinimumMm / 1000, footwayMinimumMm / 1000, 3) })} ${footwayMinimumSource}` }),
  ];
}

export function remarkRows(input: ReportInput): readonly ReportRow[] {
  const { t, result, nameOf } = input;
  return result.remarks.map(({ reason, at, other, postureId }) => reportRow({
    section: 'remarks', posture: postureId === null ? '' : postureName(input, postureId), item: at === null ? t('check.remarks.title') : nameOf(at), value: t(`check.remark.${reason}`, { other: other === null ? '' : nameOf(other) }),
  }));
}

export function assumptionRows({ t, locale, result, operations }: ReportInput): readonly ReportRow[] {
  const [first] = operations?.postures ?? [];
  return restingFigures(result.parameters, first?.trips.parameters ?? [], first?.approach ?? null).map((figure) => reportRow({
    section: 'assumptions', item: nameOfFigure(t, figure), value: valueOfFigure(t, figure, locale), low: figure.low, high: figure.high, unit: figure.unit === 'percent' ? '%' : figure.unit === 'kmh' ? 'km/h' : figure.unit === 'metersPerSecondSquared' ? 'm/s²' : figure.unit,
    isAssumed: figure.source === 'assumption', source: figure.source === 'assumption' ? null : sourceOfFigure(t, figure),
  }));
}

/** Those of the roads, of what is protected and of the published lines that the plan uses, and what the planner names. */
export function sourceRows({ t, locale, scenario, baseline, result }: ReportInput): readonly ReportRow[] {
  const used = new Set([...result.protectedThings, ...result.origins].map(({ id }) => id));
  const claims: readonly SourceReference[] = [
    ...baseline.roads, ...baseline.zones, ...baseline.barriers.filter(({ id }) => !scenario.overrides[id]?.hidden), ...baseline.checkpoints, ...baseline.facilities.filter(({ id }) => used.has(id)),
  ].flatMap(({ properties }) => properties.sources);
  const words = citationWords(t, locale);
  const ids = [...new Set(claims.map(({ id }) => id))];
  const named = scenario.features.filter(isKnown).flatMap(({ properties: { source } }) => (source ? [[source.text, source.date].filter(Boolean).join(', ')] : []));
  return [
    ...ids.map((id) => reportRow({ section: 'sources', item: t('check.report.published'), value: citeSource({ id, locator: null }, baseline.sources, words) })),
    ...[...new Set(named)].map((value) => reportRow({ section: 'sources', item: t('check.rests.planner'), value })),
  ];
}

/** What a cut piece of the file must still say: of which plan, which data, which network, by which rule. */
/** Which roads, how many, and their version. */
function networkWords({ t, result, roadsFile }: ReportInput): string {
  const { roads, illustrative } = result.coverage;
  return [
    roadsFile === null ? t('network.embedded') : t('network.opened', { name: `\u2068${roadsFile}\u2069` }),
    illustrative === 0 ? t('network.countNone', { count: roads }) : t('network.count', { count: roads, illustrative: isolate(String(illustrative)) }), isolate(result.networkVersion),
  ].join(' · ');
}

export function planRows(input: ReportInput): readonly ReportRow[] {
  const { t, scenario, baseline, result, operations } = input;
  const row = (item: string, value: string) => reportRow({ section: 'plan', item, value });
  const { shownPhases } = result;
  const phases = shownPhases === 'all' ? t('check.report.allPhases') : shownPhases.reached === null ? t('check.report.beforePhases') : t('check.report.upTo', { name: scenario.phases.find(({ id }) => id === shownPhases.reached)?.name ?? shownPhases.reached });
  return [
    row(t('check.report.title'), scenario.title), ...(scenario.author === '' ? [] : [row(t('check.report.author'), scenario.author)]), row(t('check.report.modified'), scenario.modified.slice(0, 10)),
    row(t('check.report.phases'), phases), row(t('check.report.dataDate'), dataDate(baseline) ?? t('status.dataDateUnknown')), row(t('check.report.network'), networkWords(input)),
    row(t('check.report.rule'), [result.rule, ...(operations ? [operations.rule] : [])].join(', ')),
  ];
}

/**
 * The take-off as CSV: English headings and the data's own words, so that a file means the same in every language. Every row
 * names the rule, its source and the caveat, and what is illustrative says so, because a table is soon cut in pieces.
 */
import { footwayMinimumMm, footwayMinimumSource, type GapRule } from '../../../analysis/takeOff/gapRules.ts';
import type { Range } from '../../../analysis/takeOff/range.ts';
import type { TakeOffRow } from '../../../analysis/takeOff/takeOffTable.ts';
import type { TakeOffTotal, TakeOffTotals } from '../../../analysis/takeOff/takeOffTotals.ts';
import { nameIllustrative } from '../../../share/formats/illustrative.ts';
import { type CsvCell, writeCsv } from '../../../share/formats/writeCsv.ts';

export interface TakeOffCsv {
  /** Those that go in, in their order. */
  readonly rows: readonly TakeOffRow[];
  /** Of these rows. */
  readonly totals: TakeOffTotals;
  readonly rule: GapRule;
  readonly caveat: string;
  /** Illustrative lines left out of rows and totals alike. */
  readonly leftOut: number;
  phaseName(id: string): string;
}

const header = [
  'row', 'id', 'name', 'position', 'type', 'control_group', 'phase', 'lines', 'roads_crossed', 'clear_length_m_low', 'clear_length_m_high',
  'rising_low', 'rising_likely', 'rising_high', 'fixed_low', 'fixed_likely', 'fixed_high', 'gates',
  'widest_gap_m', 'largest_gap_allowed_m', 'footway_gap_m', 'footway_minimum_m', 'lanes', 'rating', 'cost_low', 'cost_high', 'currency',
  'assumed', 'remarks', 'rule', 'rule_source', 'footway_source', 'caveat',
];

const meters = (mm: number | null) => (mm === null ? null : mm / 1000);
const counts = ({ low, likely, high }: Range): CsvCell[] => [low, likely, high];
const reasons = {
  'bollard-does-not-fit': 'no room for a bollard',
  'bad-measure': 'a measure is missing',
  'rule-below-footway-minimum': 'the rule leaves less than a wheelchair needs',
  'footway-gap-below-minimum': 'too narrow for a gap that lets a wheelchair pass and stops a vehicle',
} as const;

export function takeOffCsv({ rows, totals, rule, caveat, leftOut, phaseName }: TakeOffCsv): string {
  const common = [rule.id, `${rule.source}, ${rule.locator}`, footwayMinimumSource, caveat];
  const phase = (id: string | null) => (id === null ? null : phaseName(id));
  const remark = [
    'A count for planning, not a design.', ...(leftOut > 0 ? [`${leftOut} ILLUSTRATIVE lines are left out.`] : []),
  ].join(' ');
  const total = (row: string, name: string, sum: TakeOffTotal, group: string | null, phaseId: string | null): CsvCell[] => [
    row, null, name, null, null, group, phase(phaseId), sum.lines, null, meters(sum.clearMm.low), meters(sum.clearMm.high), ...counts(sum.rising), ...counts(sum.fixed), sum.gates,
    null, null, null, null, null, null, sum.cost?.low ?? null, sum.cost?.high ?? null, sum.cost?.currency ?? null, null,
    [...(sum.incomplete.length > 0 ? [`too low: ${sum.incomplete.join(' ')} could not be counted in full`] : []), remark].join('; '), ...common,
  ];
  return writeCsv(header, [
    ...rows.map((row) => [...lineCells(row, phase), ...common]),
    ...totals.byControlGroup.map((sum) => total('total of a control group', sum.key ?? '', sum, sum.key, null)),
    ...totals.byPhase.map((sum) => total('total of a phase', phase(sum.key) ?? 'from the start', sum, null, sum.key)),
    total('total', '', totals.all, null, null),
  ]);
}

function lineCells({ id, name, isIllustrative, roads, takeOff, gaps }: TakeOffRow, phase: (id: string | null) => string | null): CsvCell[] {
  const plain = typeof name === 'string' ? name : `${name.en} · ${name.ar}`;
  const start: CsvCell[] = ['line', id, isIllustrative ? nameIllustrative(plain) : plain, isIllustrative ? 'ILLUSTRATIVE' : null];
  if (!takeOff.ok) return [...start, ...Array<CsvCell>(24).fill(null), takeOff.reason];
  const { barrier, controlGroup, clearMm, rising, fixed, gates, largestGapMm, lanes, rating, cost, assumed, foundation, parts } = takeOff;
  const remarks = [
    ...(roads === 0 ? ['crosses no road'] : []),
    ...gaps.errors.map(({ part, reason }) => `${part}: ${reasons[reason]}`),
    ...(foundation === null ? [] : ['on a bridge: foundation to be confirmed']),
  ];
  const hasBollards = parts.length > 0;
  return [
    ...start, barrier, controlGroup, phase(takeOff.phase), 1, roads, meters(clearMm.low), meters(clearMm.high), ...counts(rising), ...counts(fixed), gates,
    meters(gaps.widestMm), hasBollards ? meters(largestGapMm) : null, meters(gaps.footwayMm), hasBollards ? meters(footwayMinimumMm) : null,
    lanes, rating, cost?.low ?? null, cost?.high ?? null, cost?.currency ?? null, assumed.join(' '), remarks.join('; '),
  ];
}

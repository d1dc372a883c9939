/** The files of the planner's tables: a heading for every cell, the caveat and the rule in every row, nothing that was not asked for. */
import { describe, expect, test } from 'vitest';
import { listAccessPoints } from '../../../../src/analysis/access/accessIn.ts';
import { listHousing } from '../../../../src/analysis/housing/listHousing.ts';
import { listProperties } from '../../../../src/analysis/ledger/listProperties.ts';
import { gapRules } from '../../../../src/analysis/takeOff/gapRules.ts';
import { takeOffTable } from '../../../../src/analysis/takeOff/takeOffTable.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { placeProperty } from '../../../../src/scenario/commands/ledger/placeProperty.ts';
import { setBaselineHeadcount } from '../../../../src/scenario/commands/overrides/setBaselineHeadcount.ts';
import { accessCsv } from '../../../../src/ui/work/access/accessCsv.ts';
import { readNumber, spanText } from '../../../../src/ui/work/figures.ts';
import { housingCsv } from '../../../../src/ui/work/housing/housingCsv.ts';
import { ledgerCsv } from '../../../../src/ui/work/ledger/ledgerCsv.ts';
import { sortBy } from '../../../../src/ui/work/SortHead.tsx';
import { takeOffCsv } from '../../../../src/ui/work/takeOff/takeOffCsv.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario as empty } from '../../../fixtures/scenario/townScenario.ts';

const caveat = 'Screening aid';
/** Cells of a file whose cells hold no line break. */
const rowsOf = (csv: string) => csv.trim().split('\r\n').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, cell = '']) => cell.replace(/^"|"$/g, '')));
function columnsOf(csv: string) {
  const [header = [], ...rows] = rowsOf(csv);
  for (const row of rows) expect(row, row.join('|')).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index] ?? ''])));
}

describe('take-off', () => {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('no network');
  const rule = gapRules.uk;
  const { rows, totals } = takeOffTable({ scenario: empty, baseline: shipped, graph, includesBaseline: true, parameters: { gapRule: 'uk', unitCosts: null } });
  const lines = columnsOf(takeOffCsv({ rows, totals, rule, caveat, leftOut: 0, phaseName: (id) => id }));

  test('names what is illustrative, the rule, its source and the caveat in every row', () => {
    expect(lines.every((line) => line['caveat'] === caveat && line['rule'] === 'uk' && line['rule_source']?.startsWith(rule.source) && line['footway_source'] === 'ADA')).toBe(true);
    const own = lines.filter((line) => line['row'] === 'line');
    expect(own).toHaveLength(shipped.barriers.length);
    expect(own.every((line) => line['name']?.startsWith('ILLUSTRATIVE: ') && line['position'] === 'ILLUSTRATIVE')).toBe(true);
  });

  test('has ranges, and totals that are the sums of its lines', () => {
    const yafa = lines.find((line) => line['id'] === 'outer-yafa-street');
    expect([yafa?.['rising_low'], yafa?.['rising_likely'], yafa?.['rising_high'], yafa?.['largest_gap_allowed_m'], yafa?.['footway_minimum_m']]).toEqual(['9', '12', '16', '1.2', '0.915']);
    const all = lines.find((line) => line['row'] === 'total');
    const sum = (column: string) => lines.filter((line) => line['row'] === 'line').reduce((total, line) => total + Number(line[column]), 0);
    for (const column of ['rising_low', 'rising_likely', 'rising_high', 'fixed_high']) expect(Number(all?.[column]), column).toBe(sum(column));
    expect(lines.filter((line) => line['row'] === 'total of a control group').reduce((total, line) => total + Number(line['lines']), 0)).toBe(shipped.barriers.length);
  });

  test('says what it leaves out', () => {
    const none = columnsOf(takeOffCsv({ rows: [], totals: takeOffTable({ scenario: empty, baseline: shipped, graph, includesBaseline: false, parameters: { gapRule: 'uk', unitCosts: null } }).totals, rule, caveat, leftOut: 11, phaseName: (id) => id }));
    expect(none).toHaveLength(1);
    expect(none[0]?.['remarks']).toContain('11 ILLUSTRATIVE lines are left out');
  });
});

describe('properties', () => {
  const placed = placeProperty(empty, { id: 'held-property-03', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, source: { text: 'Survey', date: '2020-09' } });
  const csv = (includesSensitive: boolean) => ledgerCsv({ rows: listProperties(shipped, placed), baseline: shipped, scenario: placed, locale: 'en', includesSensitive, caveat });

  test('leave every place out unless asked, and say what is sensitive', () => {
    expect(csv(false)).not.toMatch(/44\.39|33\.31|38S/);
    const rows = columnsOf(csv(false));
    expect(rows).toHaveLength(22);
    expect(rows.filter((row) => row['handling'] === 'SENSITIVE').map((row) => [row['id'], row['located'], row['source']])).toEqual([['held-property-03', 'yes', 'Survey, 2020-09']]);
    expect(rows[0]?.['source']).toContain('pw3346');
  });

  test('carry places when asked', () => {
    expect(columnsOf(csv(true))[2]).toMatchObject({ lat: '33.31', lon: '44.39', mgrs: expect.stringMatching(/^38S MB 432\d\d 858\d\d$/) as string, handling: 'SENSITIVE', caveat });
  });
});

test('access has a row for each posture, point and class', () => {
  const points = listAccessPoints(shipped, empty);
  const badges = [{ id: 'badge-1', name: 'Green', admittedAt: [], rest: {} }];
  const rows = columnsOf(accessCsv({ points, postures: empty.postures, badges, caveat }));
  expect(rows).toHaveLength(points.length * empty.postures.length * 7);
  const badge = rows.filter((row) => row['badge_class'] === 'Green');
  expect(badge.every((row) => row['vehicle_class'] === '')).toBe(true);
  expect(new Set(badge.map((row) => `${row['type']} ${row['stands']} ${row['passes']} ${row['delay_s']} ${row['reason']}`))).toEqual(new Set(['checkpoint not staffed yes 0 not-staffed', 'bollards-rising unknown no  unknown']));
  expect(rows.filter((row) => row['position'] === 'ILLUSTRATIVE').every((row) => row['name']?.startsWith('ILLUSTRATIVE'))).toBe(true);
});

test('housing says over-full in its row', () => {
  const rows = columnsOf(housingCsv({ rows: listHousing(shipped, setBaselineHeadcount(empty, { id: 'guest-house', headcount: 70 })), phaseName: String, caveat }));
  expect(rows).toMatchObject([{ capacity: '58', suites: '14', presidential_suites: '2', headcount: '70', free: '-12', over_full: 'OVER-FULL', position: 'ILLUSTRATIVE' }]);
});

test('figures: ranges in one piece, numbers in either digits', () => {
  expect(spanText(9, 16)).toBe('\u20669–16\u2069');
  expect(spanText(12, 12)).toBe('\u206612\u2069');
  expect([readNumber('12,5'), readNumber('٢٥'), readNumber('-1'), readNumber('1,000'), readNumber('x')]).toEqual([12.5, 25, null, null, null]);
});

test('rows sort by a column, what is not stated last either way', () => {
  const rows = [{ id: 'a', value: 10 }, { id: 'b', value: null }, { id: 'c', value: 9 }];
  const ids = (direction: 'ascending' | 'descending') => sortBy(rows, { column: 'value', direction }, ({ value }) => value, 'en').map(({ id }) => id);
  expect([ids('ascending'), ids('descending')]).toEqual([['c', 'a', 'b'], ['a', 'c', 'b']]);
});

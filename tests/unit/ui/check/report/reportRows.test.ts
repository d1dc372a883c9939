/** The report of the samples as rows and as a file: every section, never "closed" alone, nothing sensitive unless asked for, in both languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareCheck } from '../../../../../src/analysis/check/prepareCheck.ts';
import { checkScenario } from '../../../../../src/analysis/check/checkScenario.ts';
import { checkOperations } from '../../../../../src/analysis/operations/checkOperations.ts';
import { graphOfBaseline } from '../../../../../src/network/graph/baselineGraph.ts';
import { createFeature } from '../../../../../src/scenario/createFeature.ts';
import { isWhollyIllustrative } from '../../../../../src/scenario/questions/isWhollyIllustrative.ts';
import { sampleIds, type SampleId } from '../../../../../src/scenario/samples/sampleList.ts';
import type { Locale } from '../../../../../src/scenario/view.ts';
import { reportSections } from '../../../../../src/ui/check/report/reportRow.ts';
import { reportCsv, reportRows } from '../../../../../src/ui/check/report/reportRows.ts';
import { createNames } from '../../../../../src/ui/check/useNames.ts';
import { translator, useLanguage, withAllWords } from '../../../../../src/ui/i18n/i18n.ts';
import { readSample } from '../../../../data/samplePlan.ts';
import { shipped } from '../../../../data/shippedBaseline.ts';
import { emptyScenario } from '../../../../fixtures/scenario/townScenario.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

async function rowsOf(id: SampleId, locale: Locale, includesSensitive: boolean) {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('The shipped roads make a network.');
  const scenario = await readSample(id);
  const t = translator(locale);
  return reportRows({
    t, locale, scenario, baseline: shipped, graph, includesSensitive, result: checkScenario(graph, shipped, scenario), operations: checkOperations(prepareCheck(graph, shipped, scenario), shipped, scenario),
    nameOf: createNames(t, locale, shipped, scenario), groups: { control: (id_) => id_, power: (id_) => id_ }, meters: (value) => `${value} m`,
  });
}

describe('the ring of steel', () => {
  test('has every section, and every answer stands with the roads it is said of', async () => {
    const rows = await rowsOf('ring-of-steel', 'en', true);
    expect(reportSections.filter((section) => !rows.some((row) => row.section === section)), 'a sample leaves nothing to remark').toEqual(['remarks']);
    const answers = rows.filter(({ section, item }) => section === 'verdicts' && (item === 'From outside' || item === 'From inside'));
    expect(answers).toHaveLength(8);
    for (const { value } of answers) expect(value).toMatch(/on the 53 roads drawn \(8 illustrative\); \d+ line ends assumed/);
    expect(rows.filter(({ value }) => /\bsealed\b/i.test(value) && !/cannot be sealed/.test(value))).toEqual([]);
    expect(rows.every(({ item, value }) => item !== '' && value !== '' && !/check\.|undefined|NaN|\{\{/.test(item + value))).toBe(true);
  });

  test('says nothing sensitive unless it is asked for', async () => {
    const rows = await rowsOf('ring-of-steel', 'en', false);
    expect(rows.filter(({ section }) => section === 'failures')).toEqual([]);
    expect(rows.filter(({ section, unit }) => section === 'timing' && unit === 's')).toEqual([]);
    const all = await rowsOf('ring-of-steel', 'en', true);
    expect(all.filter(({ section }) => section === 'failures').length).toBeGreaterThan(8);
    expect(all.filter(({ section, unit }) => section === 'timing' && unit === 's').length).toBeGreaterThan(4);
    expect(rows.map(({ section }) => section).filter((section) => section === 'verdicts')).toEqual(all.map(({ section }) => section).filter((section) => section === 'verdicts'));
  });

  test('is a file of nine columns, one value a cell, the caveat first and last', async () => {
    const lines = reportCsv(await rowsOf('ring-of-steel', 'ar', true), 'Sample, no plan').trim().split('\r\n');
    expect(lines[0]).toBe('section,posture,item,value,low,high,unit,assumption,source');
    expect([lines[1], lines.at(-1)]).toEqual(['caveat,,,"Sample, no plan",,,,,', 'caveat,,,"Sample, no plan",,,,,']);
    expect(lines.some((line) => /[\u2066-\u2069]/.test(line))).toBe(false);
    const cells = (line: string) => line.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(',').length;
    expect([...new Set(lines.map(cells))]).toEqual([9]);
    expect(lines.some((line) => /^trips,.*,min,yes,/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('UFGS 02840'))).toBe(true);
  });
});

test('in Arabic no sentence of ours is left in English', async () => {
  const rows = await rowsOf('closed-on-warning', 'ar', true);
  const ours = rows.filter(({ section }) => section === 'verdicts' || section === 'assumptions');
  expect(ours.filter(({ item, section }) => section === 'assumptions' && /[A-Za-z]/.test(item))).toEqual([]);
  expect(ours.filter(({ item, value, section }) => section === 'verdicts' && (item === 'من الخارج' || item === 'من الداخل') && /[a-z]/.test(value))).toEqual([]);
});

test('the samples are wholly illustrative; an empty plan and one with a place of its own are not', async () => {
  for (const id of sampleIds) expect(isWhollyIllustrative(await readSample(id)), id).toBe(true);
  expect(isWhollyIllustrative(emptyScenario)).toBe(false);
  const sample = await readSample('ring-of-steel');
  expect(isWhollyIllustrative({ ...sample, overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.38, 33.3] }, rest: {} } } })).toBe(false);
  expect(isWhollyIllustrative({ ...sample, features: [...sample.features, createFeature('note', 'own', { type: 'Point', coordinates: [44.38, 33.3] }, { text: 'Ours' })] })).toBe(false);
});

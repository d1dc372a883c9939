/** The report of the samples as rows and as a file: every section, never "closed" alone, nothing sensitive unless asked for, in both languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareCheck } from '../../../../../src/analysis/check/prepareCheck.ts';
import { checkScenario } from '../../../../../src/analysis/check/checkScenario.ts';
import { checkOperations } from '../../../../../src/analysis/operations/checkOperations.ts';
import { graphOfBaseline } from '../../../../../src/network/graph/baselineGraph.ts';
import { createFeature } from '../../../../../src/scenario/createFeature.ts';
import { isWhollyIllustrative } from '../../../../../src/scenario/questions/isWhollyIllustrative.ts';
import { sampleIds, type SampleId, type SampleLanguage } from '../../../../../src/scenario/samples/sampleList.ts';
import { pageBlocks } from '../../../../../src/ui/check/report/page/pageBlocks.ts';
import { type ReportInput, reportSections } from '../../../../../src/ui/check/report/reportRow.ts';
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

const rowsOf = async (id: SampleId, locale: SampleLanguage, includesSensitive: boolean) => reportRows(await inputOf(id, locale, includesSensitive));

async function inputOf(id: SampleId, locale: SampleLanguage, includesSensitive: boolean, roadsFile: string | null = null): Promise<ReportInput> {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('The shipped roads make a network.');
  const scenario = await readSample(id, locale);
  const t = translator(locale);
  return {
    t, locale, scenario, baseline: shipped, graph, includesSensitive, roadsFile, result: checkScenario(graph, shipped, scenario), operations: checkOperations(prepareCheck(graph, shipped, scenario), shipped, scenario),
    nameOf: createNames(t, locale, shipped, scenario), groups: { control: (id_) => id_, power: (id_) => id_ }, meters: (value) => `${value} m`,
  };
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

describe('the one page', () => {
  const text = (input: ReportInput) => pageBlocks(input).flatMap(({ table, lines }) => [...(table ? [...table.head, ...table.rows.flat()] : []), ...lines]);

  test.each(sampleIds.flatMap((id) => (['en', 'ar'] as const).map((locale) => [id, locale] as const)))('of %s in %s has every block in words, and no cell is empty', async (id, locale) => {
    const input = await inputOf(id, locale, true);
    const sections = pageBlocks(input).map(({ section }) => section);
    expect(sections).toEqual(expect.arrayContaining(['verdicts', 'ways', 'trips', 'timing', 'rating', 'take-off', 'assumptions', 'sources']));
    expect(text(input).filter((cell) => cell === '' || /check\.|form\.|undefined|NaN|Infinity|\{\{/.test(cell))).toEqual([]);
    if (locale === 'ar') expect(text(input).filter((cell) => /^[a-z ]{12,}$/i.test(cell))).toEqual([]);
  });

  test('says of the ring of steel posture by posture what the strip says, and of closed the roads it is said of', async () => {
    const [verdicts, ways] = pageBlocks(await inputOf('ring-of-steel', 'en', false));
    const plain = (cells: readonly string[] | undefined) => cells?.map((cell) => cell.replaceAll(/[\u2066-\u2069]/g, ''));
    expect(plain(verdicts?.table?.rows[2])).toEqual(['Lockdown, outer lines', 'Outside closed · Inside leaks', 'inside: at least 3 more crossings', '44 trips stranded · 12.2 km shut', 'one failure opens it', '≥ 1 · –']);
    expect(plain(verdicts?.lines)).toEqual(['Closed is said of vehicles, on the 53 roads drawn (8 illustrative); 0–22 line ends assumed.']);
    expect(ways?.table?.rows.find(([name]) => name?.startsWith('From outside: Heightened'))?.[2]).toBe('It cannot be sealed; these roads must stay open: Road south of the 14 July Bridge · 14 July Bridge · 14 July Street. Were they not kept open, 1 crossing would close it: Raise 14 July Bridge line');
  });

  test('leaves out what is sensitive unless it is asked for', async () => {
    const [without, within] = await Promise.all([inputOf('ring-of-steel', 'en', false), inputOf('ring-of-steel', 'en', true)]);
    expect(pageBlocks(without).some(({ section }) => section === 'failures')).toBe(false);
    expect(pageBlocks(within).some(({ section }) => section === 'failures')).toBe(true);
    const seconds = (input: ReportInput) => pageBlocks(input).find(({ section }) => section === 'timing')?.lines.join(' ');
    expect(seconds(without)).not.toContain(' s)');
    expect(seconds(within)).toContain(' s)');
  });

  test('names the file whose roads are in use, and how many they are', async () => {
    const network = (input: ReportInput) => reportRows(input).find(({ section, item }) => section === 'plan' && item === 'Network')?.value;
    expect(network(await inputOf('ring-of-steel', 'en', false))).toContain('53 roads');
    expect(network(await inputOf('ring-of-steel', 'en', false, 'town.osm'))).toMatch(/town\.osm/);
  });
});

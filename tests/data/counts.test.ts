/** The shipped data against what the published analyses state, counted by hand. */
import { expect, test } from 'vitest';
import { listFeatures } from '../../src/baseline/baseline.ts';
import { dataFiles } from '../../src/baseline/catalog.ts';
import { checkBaseline } from '../../src/baseline/checks/checkBaseline.ts';
import { readShipped, shipped } from './shippedBaseline.ts';

test('the shipped data passes every check', () => {
  expect(checkBaseline(shipped)).toEqual([]);
});

test('22 held properties, none of them located or given to a neighbourhood', () => {
  expect(shipped.heldProperties.map(({ properties }) => properties.number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  for (const { geometry, properties } of shipped.heldProperties) {
    expect({ geometry, position: properties.position, neighbourhood: properties.neighbourhood, status: properties.status })
      .toEqual({ geometry: null, position: 'unlocated', neighbourhood: null, status: 'held' });
  }
});

test('the number of armed men is said of the zone as a whole and of nothing else', () => {
  const saying = listFeatures(shipped).filter(({ properties }) => properties.statements.some(({ text }) => /[25],?000/.test(text.en)));
  expect(saying.map(({ id }) => id)).toEqual(['international-zone']);
});

test('every event, by date, and which of them have a mark', () => {
  expect(shipped.incidents.map(({ geometry, properties }) => `${properties.date} ${properties.category} ${geometry ? properties.mappedAt : '-'}`)).toEqual([
    '2016-05 assault parliament',
    '2019-10 detention -',
    '2019-12-27 rocket -',
    '2019-12-29 airstrike -',
    '2019-12-31 assault us-embassy',
    '2020-01-03 airstrike baghdad-airport',
    '2020-03-11 rocket -',
    '2020-06-25 raid international-zone',
    '2020-06-26 column international-zone',
    '2020-07-06 assassination -',
    '2020-07-22 drone us-embassy',
    '2020-08-26 bomb -',
    '2020-09-02 drone baghdad-airport',
    '2020-09-15 rocket us-embassy',
    '2020-09-15 bomb -',
    '2020-09-20 political -',
  ]);
});

test('a mark is never more exact than the facility whose position it borrows', () => {
  for (const { geometry, properties } of shipped.incidents) {
    const facility = shipped.facilities.find(({ id }) => id === properties.mappedAt);
    if (!facility) continue;
    expect(geometry?.coordinates).toEqual(facility.geometry?.coordinates);
    expect(properties.precisionMeters ?? 0).toBeGreaterThanOrEqual(facility.properties.precisionMeters ?? 0);
  }
});

test('the tallies by quarter', () => {
  expect(shipped.figures.map(({ id, values }) => [id, ...values.map(({ value }) => value)])).toEqual([
    ['convoy-attacks', 14, 27, 25],
    ['rocket-drone-attacks', 19, 11, 27],
  ]);
  for (const { values } of shipped.figures) expect(values.map(({ through }) => through)).toEqual([null, null, '2020-09-25']);
});

test('what the analyses name is there, with its statements', () => {
  const first = shipped.facilities.filter(({ properties }) => properties.rank === 1);
  expect(first.map(({ id }) => id).toSorted()).toEqual(['baghdad-airport', 'guest-house', 'parliament', 'prime-ministers-office', 'republican-palace', 'us-embassy']);
  for (const { properties } of first) expect(properties.statements.length).toBeGreaterThan(0);
  const guestHouse = first.find(({ id }) => id === 'guest-house');
  expect(guestHouse?.properties.capacity).toEqual({ rooms: 58, suites: 14, presidentialSuites: 2 });
  expect(guestHouse?.properties.position).toBe('illustrative');
});

test('every facility of rank 1 or 2 has a connector, bridges apart', () => {
  const served = new Set(shipped.roads.map(({ properties }) => properties.serves));
  const needing = shipped.facilities.filter(({ properties }) => properties.rank < 3 && properties.category !== 'bridge');
  expect(needing.filter(({ id }) => !served.has(id))).toEqual([]);
});

const staffingHoursEquipment = [
  /\b(guard|guards|manned|staff\w*|soldiers?|troops?|personnel|police\w*|officers?|brigade|division|shifts?)\b/i,
  /\b(hours?|daily|nightly|a\.?m\.?|p\.?m\.?|o'clock|open from|closed from)\b|\d:\d\d/i,
  /\b(scanners?|x-ray|cameras?|dogs?|weapons?|guns?|armou?red|tracked|vehicles?|barriers?|detectors?|badges?)\b/i,
  /حراس|حارس|جنود|أفراد|شرطة|ضباط|لواء|فرقة|ساعات|الساعة|يوميًا|كاميرا|أجهزة|أسلحة|سلاح|مدرع|مركبات|كلاب/,
];

test('checkpoints carry the note and nothing of staffing, hours or equipment', () => {
  expect(shipped.checkpoints.length).toBe(3);
  for (const { properties } of shipped.checkpoints) {
    expect(properties.note?.en).toContain('Named in press, 2020; current state unknown.');
    const { name, note, statements } = properties;
    const said = JSON.stringify([name, note, statements.map(({ text }) => text)]);
    for (const words of staffingHoursEquipment) expect(said).not.toMatch(words);
  }
});

test('the five analyses and general knowledge are sources, and every source but the credit to GeoNames is cited', async () => {
  const ids = shipped.sources.map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(['pw3346', 'pushing-back', 'tightrope', 'sector-reform', 'pw3233']);
  expect(ids).toContain('general-knowledge');
  const cited = new Set(listFeatures(shipped).flatMap(({ properties }) => [...properties.sources, ...properties.statements.flatMap(({ sources }) => sources)]).map(({ id }) => id));
  expect(ids.filter((id) => !cited.has(id))).toEqual(['geonames']);
  expect(shipped.sources.filter(({ title, description }) => title === null && !description)).toEqual([]);
});

test.each(dataFiles)('%s has one entry a line and at most six decimals', async (file) => {
  const got = await readShipped(file);
  if (!got.ok) throw new Error(got.detail);
  expect(got.text).not.toMatch(/\d\.\d{7}/);
  const root: unknown = JSON.parse(got.text);
  const list = Object.values(root as object).find((value): value is unknown[] => Array.isArray(value)) ?? [];
  expect(got.text.trimEnd().split('\n').slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(list);
});

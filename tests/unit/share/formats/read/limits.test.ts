/** What would take minutes or fill the memory is refused by its number, or left out with a sentence, before work is done on it. */
import { expect, test } from 'vitest';
import { findSelfCrossing } from '../../../../../src/geo/areas/selfCrossing.ts';
import { scanXml } from '../../../../../src/share/formats/read/scanXml.ts';
import { mostAttributes, mostEntries } from '../../../../../src/share/formats/foreign.ts';
import { mostEntries as mostOfPlan, parseScenario } from '../../../../../src/scenario/parseScenario.ts';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

const members = (count: number) => Array.from({ length: count }, (_, index) => `"k${index}":1`).join();
const geojson = (count: number) => `{"type":"Feature","geometry":{"type":"Point","coordinates":[44.4,33.3]},"properties":{${members(count)}}}`;
const kml = (count: number, tag: string) => `<kml><Placemark><name>a</name><ExtendedData>${Array.from({ length: count }, (_, index) => `<${tag} name="k${index}">${tag === 'Data' ? '<value>1</value>' : '1'}</${tag}>`).join('')}</ExtendedData><Point><coordinates>44.4,33.3</coordinates></Point></Placemark></kml>`;
const csv = (count: number) => `lat,lon,${Array.from({ length: count }, (_, index) => `k${index}`).join()}\n33.3,44.4${',1'.repeat(count)}\n`;

test.each([
  ['GeoJSON', 'a.geojson', geojson, mostAttributes],
  ['a table', 'a.csv', csv, mostAttributes],
  ['KML', 'a.kml', (count: number) => kml(count, 'Data'), 0],
] as const)('attributes of one feature of %s: so many are kept, and more are told', async (_, name, make, kept) => {
  const whole = await read(name, make(mostAttributes));
  expect([(attributesOf(whole)[0] as unknown[]).length, problemsOf(whole)]).toEqual([mostAttributes, []]);
  const cut = await read(name, make(mostAttributes + 1));
  expect([(attributesOf(cut)[0] as unknown[]).length, placesOf(cut)]).toEqual([kept, [['Point', [44.4, 33.3]]]]);
  expect(problemsOf(cut)).toEqual([expect.stringMatching(/^\+attributes-left-out \| \S+ \d+$/)]);
});

test('attributes of KML by either name are counted together', async () => {
  expect(problemsOf(await read('a.kml', kml(mostAttributes + 1, 'SimpleData')))).toEqual(['+attributes-left-out | placemark 1']);
});

test('columns beyond those of any spreadsheet are not looked at', async () => {
  expect(placesOf(await read('a.csv', `${'a,'.repeat(16_384)}lat,lon\n${'1,'.repeat(16_384)}33.3,44.4\n`))).toMatchObject(['refused', 'no-coordinates', expect.anything()]);
});

test('entries that are no features, and rows without a place, are refused by their number', async () => {
  expect(placesOf(await read('a.geojson', `{"type":"FeatureCollection","features":[${'1,'.repeat(mostEntries)}1]}`))).toEqual(['refused', 'too-large', String(mostEntries + 1)]);
  expect(placesOf(await read('a.csv', `lat,lon${'\nx,y'.repeat(mostEntries)}`))).toEqual(['refused', 'too-large', String(mostEntries + 1)]);
});

test('a plan of more entries than twenty plans is refused, one of as many is read', () => {
  const plan = (count: number) => parseScenario(`{"type":"FeatureCollection","cordon":{"version":1,"id":"p"},"features":[${Array.from({ length: count }, () => 1).join()}]}`);
  expect(plan(mostOfPlan + 1)).toEqual({ ok: false, reason: 'too-large', at: 'features', detail: String(mostOfPlan + 1) });
  expect(plan(mostOfPlan)).toMatchObject({ ok: true });
});

test('comments and marks count as elements do', () => {
  expect([scanXml('<!---->'.repeat(600_001)), scanXml('<a></a>'.repeat(600_000)), scanXml('<a></a>'.repeat(600_001))]).toEqual(['too-large', null, 'too-large']);
});

test('a ring like a comb is given up after work that grows as the ring does; rings of the ground are looked at whole', () => {
  const comb = (teeth: number): [number, number][] => {
    const corners = Array.from({ length: teeth }, (_, index): [number, number] => (index % 2 === 0 ? [44.3 + index * 1e-6, 33.2 + index * 1e-6] : [44.4 + index * 1e-6, 33.1 + index * 1e-6]));
    return [...corners, [44.6, 33.3], [44.2, 33.5], [44.3, 33.2]];
  };
  expect([findSelfCrossing(comb(600)), findSelfCrossing(comb(2000)), findSelfCrossing(comb(20_000))]).toEqual(['simple', 'too-complex', 'too-complex']);
  const round = Array.from({ length: 50_001 }, (_, index): [number, number] => { const angle = ((index % 50_000) / 50_000) * 2 * Math.PI; return [44.4 + 0.3 * Math.cos(angle), 33.3 + 0.3 * Math.sin(angle)]; });
  expect(findSelfCrossing(round)).toBe('simple');
});

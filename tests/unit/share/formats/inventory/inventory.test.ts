/** A planner's own inventory: tables and GeoJSON, guessed columns, what looks personal, and rows that cannot be read. */
import { describe, expect, test } from 'vitest';
import { guessMapping, withTarget } from '../../../../../src/share/formats/inventory/inventoryMapping.ts';
import { type InventoryTable, mostInventoryBytes, readInventory } from '../../../../../src/share/formats/inventory/inventoryTable.ts';
import { personalColumns } from '../../../../../src/share/formats/inventory/personalColumns.ts';
import { toEntries } from '../../../../../src/share/formats/inventory/toEntries.ts';

const source = { text: 'Survey', date: '2020-09' };
const bytes = (text: string) => new TextEncoder().encode(text);
async function read(text: string, name = 'inventory.csv'): Promise<InventoryTable> {
  const file = await readInventory(name, bytes(text));
  if (!file.ok) throw new Error(file.reason);
  return file.table;
}
const mapped = (table: InventoryTable) => guessMapping(table, personalColumns(table));

describe('columns', () => {
  test('are guessed by English, Arabic and Farsi titles', async () => {
    expect(mapped(await read('Building,STATUS,District,Weapon_type,Qty,Latitude,Longitude\nA,held,X,rifle,1,33.3,44.4\n'))).toEqual(['name', 'status', 'neighbourhood', 'weapon-type', 'weapon-count', 'lat', 'lon']);
    expect(mapped(await read('اسم العقار;الحالة;الحي;نوع السلاح;عدد الأسلحة;MGRS\nمبنى;محتل;كرادة مريم;بنادق;٢٥;38SMB4416284310\n'))).toEqual(['name', 'status', 'neighbourhood', 'weapon-type', 'weapon-count', 'mgrs']);
    expect(mapped(await read('نام ملک;وضعیت;محله;نوع سلاح;تعداد سلاح;عرض جغرافیایی;طول جغرافیایی\nساختمان;در تصرف;کراده مریم;تفنگ;۲۵;۳۳٫۳;۴۴٫۴\n'))).toEqual(['name', 'status', 'neighbourhood', 'weapon-type', 'weapon-count', 'lat', 'lon']);
  });

  test('a location in words is no coordinate', async () => {
    expect(mapped(await read('Name,Location\nA,behind the square\n'))).toEqual(['name', 'left-out']);
    expect(mapped(await read('Name,Location\nA,"33.31, 44.39"\n'))).toEqual(['name', 'lat-lon']);
  });

  test('one target comes from one column, remarks from several', () => {
    expect(withTarget(['name', 'left-out', 'remark'], 1, 'name')).toEqual(['left-out', 'name', 'remark']);
    expect(withTarget(['name', 'left-out', 'remark'], 1, 'remark')).toEqual(['name', 'remark', 'remark']);
  });
});

describe('what looks personal is left out', () => {
  test.each([
    ['Owner name', 'person'], ['ownerName', 'person'], ['Full name', 'person'], ['date of birth', 'person'], ['المالك', 'person'], ['اسم القائد', 'person'], ['الاسم الثلاثي', 'person'], ['المسؤول', 'person'],
    ['Home address', 'home'], ['residence', 'home'], ['محل السكن', 'home'], ['رقم الدار', 'home'], ['Phone no.', 'contact'], ['e-mail', 'contact'], ['رقم الهاتف', 'contact'],
    ['نام خانوادگی', 'person'], ['نگهبان', 'person'], ['کد ملی', 'person'], ['نشانی منزل', 'home'], ['شماره تلفن', 'contact'],
  ])('by its title: %s', (title, reason) => {
    const table = { columns: [title], rows: [{ number: 2, cells: ['x'], geometry: null }] };
    expect(personalColumns(table).get(0)).toBe(reason);
    expect(guessMapping(table, personalColumns(table))).toEqual(['left-out']);
  });

  test.each([
    ['person', ['Sheikh Ali', 'Block B']], ['person', ['أبو حسن', 'السيد علي']], ['contact', ['x@example.org', '']], ['contact', ['07701234567', '+964 770 123 4567']], ['home', ['House no. 12, street 4', 'flat 3']],
  ])('by its values: %s', (reason, values) => {
    expect(personalColumns({ columns: ['Name'], rows: values.map((cell, index) => ({ number: index + 2, cells: [cell], geometry: null })) }).get(0)).toBe(reason);
  });

  test('what does not look so is kept', () => {
    for (const [title, value] of [['Name', 'Block A'], ['Status', 'held'], ['District', 'Karradat Mariam'], ['Weapons', 'rifles: 20'], ['Lat', '33.31'], ['الاسم', 'مجمع 3'], ['الحي', 'التشريع'], ['Homeland security wing', 'x']] as const) {
      expect(personalColumns({ columns: [title], rows: [{ number: 2, cells: [value], geometry: null }] }).size, title).toBe(0);
    }
  });
});

describe('rows', () => {
  test('of a table become entries; what cannot be read is listed with its row', async () => {
    const table = await read('\uFEFFName,Status,District,Weapons,Count,Lat,Lon\nA,held,X,rifle,20,33.31,44.39\n\nB,Being cleared,X,"rockets: 3; rifles",,44.39,33.31\nC,weird,,,,,\nD,cleared,,rifle,many,abc,44.4\n,,,,,,\nE,تم الإخلاء,,بنادق,٢٥,,\nF,,,,,99,200\n');
    const { entries, problems } = await toEntries(table, mapped(table), source);
    expect(entries).toMatchObject([
      { name: 'A', status: 'held', neighbourhood: 'X', weapons: [{ type: 'rifle', count: 20, source }], geometry: { coordinates: [44.39, 33.31] }, source },
      { name: 'B', status: 'being-cleared', weapons: [{ type: 'rockets', count: 3 }, { type: 'rifles', count: null }], geometry: { coordinates: [44.39, 33.31] } },
      { name: 'C', status: 'held', geometry: null, neighbourhood: null },
      { name: 'E', status: 'cleared', weapons: [{ type: 'بنادق', count: 25 }] },
    ]);
    expect(problems).toEqual([
      { number: 4, reason: 'swapped', detail: '', isMended: true },
      { number: 5, reason: 'unknown-status', detail: 'weird', isMended: true },
      { number: 6, reason: 'not-a-coordinate', detail: 'abc, 44.4', isMended: false },
      { number: 9, reason: 'out-of-range', detail: expect.any(String) as string, isMended: false },
    ]);
  });

  test('of GeoJSON take their place from the feature; a shape gives its middle', async () => {
    const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });
    const table = await read(JSON.stringify({ type: 'FeatureCollection', features: [
      feature({ type: 'Point', coordinates: [44.39, 33.31] }, { name: 'A', status: 'held', ['__proto__x']: 1 }),
      feature({ type: 'Polygon', coordinates: [[[44.39, 33.31], [44.392, 33.31], [44.392, 33.312], [44.39, 33.312], [44.39, 33.31]]] }, { name: 'B' }),
      feature({ type: 'MultiPoint', coordinates: [[44.39, 33.31], [44.4, 33.3]] }, { name: 'C' }),
      feature(null, { name: 'D' }), feature(null, {}), 7,
    ] }), 'inventory.geojson');
    const { entries, problems } = await toEntries(table, mapped(table), source);
    expect(entries.map(({ name, geometry }) => [name, geometry?.coordinates.map((value) => Number(value.toFixed(6))) ?? null])).toEqual([['A', [44.39, 33.31]], ['B', [44.391, 33.311]], ['D', null]]);
    expect(problems.map(({ number, reason, isMended }) => [number, reason, isMended])).toEqual([[2, 'middle-of-shape', true], [3, 'several-places', false], [5, 'nothing-in-row', false], [6, 'nothing-in-row', false]]);
  });

  test('by a pair in one cell or a square of the grid; an empty cell is no place', async () => {
    const pairs = await read('Name,Location\nA,"33.31, 44.39"\nB,\nC,33.31\n');
    expect(await toEntries(pairs, mapped(pairs), source)).toMatchObject({ entries: [{ name: 'A', geometry: { coordinates: [44.39, 33.31] } }, { name: 'B', geometry: null }], problems: [{ number: 4, reason: 'not-a-coordinate', detail: '33.31, ' }] });
    const squares = await read('Name,MGRS\nA,38SMB4316085980\nB\n');
    expect((await toEntries(squares, mapped(squares), source)).entries).toMatchObject([{ name: 'A', geometry: { type: 'Point' } }, { name: 'B', geometry: null }]);
  });

  test('a collection of nothing is no place; a line gives its middle', async () => {
    const table = await read(JSON.stringify({ type: 'FeatureCollection', features: [
      { type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [] }, properties: { name: 'A' } },
      { type: 'Feature', geometry: { type: 'LineString', coordinates: [[44.39, 33.31], [44.392, 33.31]] }, properties: { name: 'B' } },
      { type: 'Feature', geometry: { type: 'Point', coordinates: ['x', 1] }, properties: { name: 'C' } },
    ] }), 'inventory.geojson');
    const { entries, problems } = await toEntries(table, mapped(table), source);
    expect(entries).toMatchObject([{ name: 'B', geometry: { coordinates: [44.391, 33.31] } }]);
    expect(problems.map(({ number, reason }) => `${number} ${reason}`)).toEqual(['1 empty-geometry', '2 middle-of-shape', '3 not-a-coordinate']);
  });

  test('weapons: counts without a type, counts that are none, several in one cell', async () => {
    const table = await read('Name,Weapons,Count\nA,,12\nB,,0\nC,rifles,many\nD,"rifles: 20; rockets x ٣; mines = 99999999999999999999; ; drones",\nE,"rifles; rockets",7\n');
    const { entries, problems } = await toEntries(table, mapped(table), source);
    expect(entries.map(({ weapons }) => weapons.map(({ type, count }) => `${type} ${count}`))).toEqual([
      [], [], ['rifles null'], ['rifles 20', 'rockets 3', 'mines = 99999999999999999999 null', 'drones null'], ['rifles null', 'rockets null'],
    ]);
    expect(problems).toEqual([{ number: 2, reason: 'count-without-type', detail: '12', isMended: true }, { number: 4, reason: 'bad-count', detail: 'many', isMended: true }]);
  });

  test('columns that are left out leave nothing behind; kept ones become remarks by name', async () => {
    const table = await read('Name,Owner\nA,Sheikh Ali\n');
    expect(JSON.stringify((await toEntries(table, mapped(table), source)).entries)).not.toContain('Sheikh');
    expect((await toEntries(table, ['name', 'remark'], source)).entries[0]?.note).toBe('Owner: Sheikh Ali');
  });
});

test('titles that say nothing are numbers; rows beyond all use are refused by their count', async () => {
  expect((await read('Name,,\u202e\nA,b\n')).columns).toEqual(['Name', '2', '3']);
  expect(await readInventory('x.csv', bytes(`Name\n${'A\n'.repeat(10_001)}`))).toEqual({ ok: false, reason: 'too-large', detail: '10001' });
  expect(await readInventory('x.geojson', bytes(`{"type":"FeatureCollection","features":[${'1,'.repeat(10_000)}1]}`))).toEqual({ ok: false, reason: 'too-large', detail: '10001' });
  expect(await readInventory('x.csv', new Uint8Array(mostInventoryBytes + 1))).toEqual({ ok: false, reason: 'too-large', detail: String(mostInventoryBytes + 1) });
  expect(await readInventory('x.geojson', bytes('{"type":"FeatureCollection","features":{}}'))).toMatchObject({ ok: false, reason: 'not-geojson' });
});

test.each([
  ['x.csv', '', 'unknown-format'], ['x.csv', 'Name,Status\n', 'no-rows'], ['x.geojson', '{"type":"FeatureColl', 'not-json'], ['x.geojson', '{"type":"Feature"}', 'not-geojson'],
  ['x.geojson', '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:32638"}},"features":[]}', 'wrong-crs'], ['x.kml', '<kml></kml>', 'unknown-format'],
  ['x.geojson', '{"type":"FeatureCollection","cordon": {"version":1},"features":[]}', 'is-scenario'],
])('%s with %j is refused: %s', async (name, text, reason) => {
  expect(await readInventory(name, bytes(text))).toMatchObject({ ok: false, reason });
});

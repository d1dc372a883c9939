/**
 * Files that are small to say and large to read: each a pattern that once took, or would take, far longer than its bytes. Made when they are needed, at
 * whatever size; `size` is about what they come to in bytes.
 */
import { deflateSync, strToU8, zipSync, zlibSync } from 'fflate';
import { crc32 } from '../../../src/share/formats/read/png/crc32.ts';
import { joinBytes } from '../../fixtures/formats/joinBytes.ts';
import { buildShp, partsRecord, pointRecord } from '../../fixtures/formats/buildShapefile.ts';
import type { DoorName } from './doors.ts';

export interface Recipe {
  readonly door: DoorName;
  readonly name: string;
  make(size: number): Uint8Array;
  /** What must be answered at any size: why it is refused, or null where something may come in. */
  readonly refused?: string | null;
}

const text = (value: string) => new TextEncoder().encode(value);
const times = (part: string, size: number) => part.repeat(Math.max(1, Math.floor(size / part.length)));
const counted = (size: number, each: number, part: (index: number) => string, between = '') => Array.from({ length: Math.max(1, Math.floor(size / each)) }, (_, index) => part(index)).join(between);

const around = (before: string, part: (size: number) => string, after: string) => (size: number) => text(before + part(size) + after);

const kml = (part: (size: number) => string) => around('<kml xmlns="http://www.opengis.net/kml/2.2"><Document>', part, '</Document></kml>');
const gpx = (part: (size: number) => string) => around('<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">', part, '</gpx>');
const geojson = (part: (size: number) => string) => around('{"type":"FeatureCollection","features":[', part, ']}');
const overpass = (part: (size: number) => string) => around('{"elements":[', part, ']}');
const plan = (part: (size: number) => string) => around('{"type":"FeatureCollection","cordon":{"version":1,"id":"p"},"features":[', part, ']}');
const pointFeature = (properties: string) => `{"type":"Feature","geometry":{"type":"Point","coordinates":[44.39,33.31]},"properties":${properties}}`;

/** A zip of one file whose lists say that it is `says` bytes long, whatever it holds. */
function lyingZip(name: string, content: Uint8Array, says: number): Uint8Array {
  const bytes = zipSync({ [name]: content }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x0403_4b50) view.setUint32(at + 22, says, true);
    else if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, says, true);
  }
  return bytes;
}

/** So many entries of one list that all stand for the same deflated bytes, each said to be `says` long. */
export function overlappingZip(entries: number, inflated: Uint8Array, says: number, name = (index: number) => `${index}.kml`): Uint8Array {
  const data = deflateSync(inflated, { level: 9 });
  const names = Array.from({ length: entries }, (_, index) => strToU8(name(index)));
  const head = new Uint8Array(30 + 5);
  const local = new DataView(head.buffer);
  local.setUint32(0, 0x0403_4b50, true);
  local.setUint16(8, 8, true);
  local.setUint32(18, data.length, true);
  local.setUint32(22, says, true);
  local.setUint16(26, 5, true);
  head.set(strToU8('0.kml'), 30);
  const lists = names.map((one) => {
    const entry = new Uint8Array(46 + one.length);
    const view = new DataView(entry.buffer);
    view.setUint32(0, 0x0201_4b50, true);
    view.setUint16(10, 8, true);
    view.setUint32(20, data.length, true);
    view.setUint32(24, says, true);
    view.setUint16(28, one.length, true);
    entry.set(one, 46);
    return entry;
  });
  const listBytes = lists.reduce((sum, one) => sum + one.length, 0);
  const foot = new Uint8Array(22);
  const end = new DataView(foot.buffer);
  end.setUint32(0, 0x0605_4b50, true);
  end.setUint16(8, entries, true);
  end.setUint16(10, entries, true);
  end.setUint32(12, listBytes, true);
  end.setUint32(16, head.length + data.length, true);
  return joinBytes(head, data, ...lists, foot);
}

function repeated(part: Uint8Array, times: number): Uint8Array {
  const whole = new Uint8Array(part.length * times);
  for (let at = 0; at < whole.length; at += part.length) whole.set(part, at);
  return whole;
}

export function pngChunk(type: string, content: Uint8Array, says = content.length): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, says);
  bytes.set(strToU8(type), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

export const pngHead = joinBytes(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)));
export const pngText = (content: Uint8Array) => pngChunk('iTXt', joinBytes(strToU8('cordon'), Uint8Array.of(0, 1, 0, 0, 0), content));

/** A table of so many columns of no width, in rows of one byte. */
function wideDbf(size: number): Uint8Array {
  const columns = 2000;
  const header = 33 + columns * 32;
  const bytes = new Uint8Array(header + size).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, size, true);
  view.setUint16(8, header, true);
  view.setUint16(10, 1, true);
  for (let index = 0; index < columns; index += 1) {
    bytes.set(strToU8(`c${index}`), 32 + index * 32);
    view.setUint8(32 + index * 32 + 11, 'C'.charCodeAt(0));
  }
  view.setUint8(header - 1, 13);
  return bytes;
}

const degrees = [44.3, 33.2, 44.5, 33.4] as const;
const points = buildShp(1, [pointRecord([44.39, 33.31])], degrees);
const wgs84 = strToU8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]');

/** A ring that goes round with so many corners. */
const circle = (corners: number): [number, number][] => Array.from({ length: corners + 1 }, (_, index) => {
  const angle = ((index % corners) / corners) * 2 * Math.PI;
  return [Number((44.4 + 0.1 * Math.cos(angle)).toFixed(6)), Number((33.3 + 0.1 * Math.sin(angle)).toFixed(6))];
});

/** Long thin teeth side by side: every piece lies within the box of every other. */
const comb = (corners: number): [number, number][] => {
  const teeth = Array.from({ length: corners }, (_, index): [number, number] => (index % 2 === 0 ? [44.3 + index * 1e-6, 33.2 + index * 1e-6] : [44.4 + index * 1e-6, 33.1 + index * 1e-6]));
  return [...teeth, [44.6, 33.3], [44.2, 33.5], [44.3, 33.2]];
};

const stated = { position: 'approximate', precisionMeters: 5, asOf: null, confidence: 'reported', sources: [{ id: 'whos-on-first', locator: 'x' }] };
const road = (index: number, from: string, to: string, a: readonly number[], b: readonly number[]) => JSON.stringify({
  type: 'Feature', id: `road-${index}`, geometry: { type: 'LineString', coordinates: [a, b] },
  properties: { kind: 'road', name: { en: 'x', ar: 'x' }, ...stated, from, to, class: 'local', oneWay: 'no', lanes: null, widthMeters: null, speedKmh: null, bridge: false, assumed: [], serves: null },
});
const junction = (id: string, place: readonly number[]) => JSON.stringify({ type: 'Feature', id, geometry: { type: 'Point', coordinates: place }, properties: { kind: 'junction', name: { en: 'x', ar: 'x' }, ...stated, role: 'junction' } });
const at = (x: number, y: number) => [Number((44.3 + x * 1e-5).toFixed(6)), Number((33.2 + y * 1e-5).toFixed(6))];

/** Roads side by side, or, where `crosses`, each across all others. */
const roadsFile = (crosses: boolean) => (size: number) => {
  const count = Math.max(2, Math.floor(size / 1100));
  return text(`{"type":"FeatureCollection","features":[${Array.from({ length: count }, (_, index) => {
    const [a, b] = crosses ? [at(index, 0), at(count - index, 10_000)] : [at(index % 1000, Math.floor(index / 1000) * 10), at(index % 1000, Math.floor(index / 1000) * 10 + 5)];
    return [junction(`a-${index}`, a), junction(`b-${index}`, b), road(index, `a-${index}`, `b-${index}`, a, b)].join(',');
  }).join(',')}]}`);
};

const ways = (size: number, part: (index: number) => string) => counted(size, 150, part, ',');

export const recipes: Readonly<Record<string, Recipe>> = {
  'json nested in lists': { door: 'import', name: 'a.geojson', make: geojson((size) => '['.repeat(size / 2) + ']'.repeat(size / 2)) },
  'json of nothing but numbers': { door: 'import', name: 'a.geojson', make: geojson((size) => `${times('1,', size)}1`) },
  'json with one key a thousand thousand times': { door: 'import', name: 'a.geojson', make: geojson((size) => pointFeature(`{${times('"a":1,', size)}"a":1}`)) },
  'json with another key each time': { door: 'import', name: 'a.geojson', make: geojson((size) => pointFeature(`{${counted(size, 14, (index) => `"k${index}":1`, ',')}}`)) },
  'json of many features with many keys': { door: 'import', name: 'a.geojson', make: geojson((size) => counted(size, 14_000, (number) => pointFeature(`{${Array.from({ length: 1000 }, (_, index) => `"k${number}-${index}":1`).join(',')}}`), ',')) },
  'json of one line': { door: 'import', name: 'a.geojson', make: geojson((size) => `{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[${times('[44.4,33.3],[44.41,33.31],', size)}[44.4,33.3]]}}`) },
  'a ring like a comb': { door: 'import', name: 'a.geojson', make: geojson((size) => counted(size, 600_000, () => JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [comb(Math.min(20_000, size / 40))] } }), ',')) },
  'rings round': { door: 'import', name: 'a.geojson', make: geojson((size) => counted(size, 1_900_000, () => JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [circle(Math.min(90_000, size / 22))] } }), ',')) },
  'a collection of parts': { door: 'import', name: 'a.geojson', make: geojson((size) => `{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"MultiPoint","coordinates":[${times('[44.4,33.3],', size)}[44.4,33.3]]}}`) },
  'numbers of a million digits': { door: 'import', name: 'a.geojson', make: geojson((size) => `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${times('4', size)},33.3]}}`) },
  'topojson, one arc of many objects': {
    door: 'import', name: 'a.topojson', refused: 'too-large',
    make: (size) => text(`{"type":"Topology","arcs":[[${times('[44.4,33.3],[44.41,33.31],', Math.min(size / 2, 1_000_000))}[44.4,33.3]]],"objects":{"a":{"type":"GeometryCollection","geometries":[${times('{"type":"LineString","arcs":[0]},', size / 2)}{"type":"LineString","arcs":[0]}]}}}`),
  },
  'xml nested behind attributes that look closed': { door: 'import', name: 'a.kml', make: kml((size) => times('<a b="/>">', size / 2) + times('</a>', size / 5)), refused: 'too-deep' },
  'xml with attributes without end': { door: 'import', name: 'a.kml', make: kml((size) => `<a ${counted(size, 12, (index) => `a${index}=""`, ' ')}/>`), refused: 'not-xml' },
  'xml of nothing but marks': { door: 'import', name: 'a.kml', make: kml((size) => times('<', size)), refused: 'not-xml' },
  'xml of references': { door: 'import', name: 'a.kml', make: kml((size) => `<name>${times('&amp;&#65;', size)}</name>`) },
  'xml of comments': { door: 'import', name: 'a.kml', make: kml((size) => times('<!---->', size)) },
  'xml of CDATA': { door: 'import', name: 'a.kml', make: kml((size) => `<name>${times('<![CDATA[a]]>', size)}</name>`) },
  'xml with namespaces without end': { door: 'import', name: 'a.kml', make: kml((size) => counted(size, 30, (index) => `<a xmlns:a${index}="b"/>`)) },
  'placemarks without a place': { door: 'import', name: 'a.kml', make: kml((size) => times('<Placemark/>', size)) },
  'placemarks in one folder': { door: 'import', name: 'a.kml', make: kml((size) => `<Folder>${times('<Placemark><Point><coordinates>44.4,33.3</coordinates></Point></Placemark>', size)}</Folder>`) },
  'placemarks in one another': { door: 'import', name: 'a.kml', make: kml((size) => `${'<Placemark>'.repeat(200)}${times('<a/>', size)}${'</Placemark>'.repeat(200)}`) },
  'links to elsewhere': { door: 'import', name: 'a.kml', make: kml((size) => times('<NetworkLink/>', size)) },
  'styles': { door: 'import', name: 'a.kml', make: kml((size) => counted(size, 120, (index) => `<Style id="s${index}"><LineStyle><color>ff0000ff</color></LineStyle></Style><Placemark><styleUrl>#s${index}</styleUrl></Placemark>`)) },
  'a coordinate of digits': { door: 'import', name: 'a.kml', make: kml((size) => `<Placemark><Point><coordinates>${times('1', size)}</coordinates></Point></Placemark>`) },
  'attributes of one placemark': { door: 'import', name: 'a.kml', make: kml((size) => `<Placemark><ExtendedData>${counted(size, 45, (index) => `<Data name="d${index}"><value>1</value></Data>`)}</ExtendedData><Point><coordinates>44.4,33.3</coordinates></Point></Placemark>`) },
  'a description of opened tags': { door: 'import', name: 'a.kml', make: kml((size) => `<Placemark><description><![CDATA[${times('<br <b &#12', size)}]]></description><Point><coordinates>44.4,33.3</coordinates></Point></Placemark>`) },
  'waypoints without a place': { door: 'import', name: 'a.gpx', make: gpx((size) => times('<wpt/>', size)) },
  'a waypoint of digits': { door: 'import', name: 'a.gpx', make: gpx((size) => `<wpt lat="${times('1', size)}x" lon="44.4"/>`) },
  'tracks of short parts': { door: 'import', name: 'a.gpx', make: gpx((size) => `<trk>${times('<trkseg><trkpt lat="33.3" lon="44.4"/></trkseg>', size)}</trk>`) },
  'a table of one row': { door: 'import', name: 'a.csv', make: around('lat,lon', (size) => times(',a', size), '\n33.3,44.4\n') },
  'a table of wide rows': { door: 'import', name: 'a.csv', make: (size) => text(`lat,lon,${Array.from({ length: 3000 }, (_, index) => `k${index}`).join(',')}\n${times(`33.3,44.4,${'1,'.repeat(3000)}\n`, size)}`) },
  'a table of quotes': { door: 'import', name: 'a.csv', make: around('lat,lon\n33.3,"', (size) => times('"', size | 1), '') },
  'a table of opened quotes': { door: 'import', name: 'a.csv', make: around('lat,lon\n', (size) => times('"a"b,', size), '') },
  'a table without an end of line': { door: 'import', name: 'a.csv', make: around('', (size) => times('a ', size), '') },
  'a table of empty rows': { door: 'import', name: 'a.csv', make: around('lat,lon\n', (size) => times('\n', size), '') },
  'a table of bad places': { door: 'import', name: 'a.csv', make: around('lat,lon\n', (size) => times('x,y\n', size), '') },
  'a place of spaces': { door: 'import', name: 'a.csv', make: around('lat,lon\n33', (size) => times(' ', size), 'x,44.4\n') },
  'a pair of spaces': { door: 'import', name: 'a.csv', make: around('location\n33', (size) => times(' ', size), 'x\n') },
  'a pair of digits': { door: 'import', name: 'a.csv', make: around('location\n33 ', (size) => times('1', size), 'x\n') },
  'a cell of well-known text': { door: 'import', name: 'a.csv', make: around('wkt\n"POINT (', (size) => times('e', size), ')"\n') },
  'well-known text of spaces': { door: 'import', name: 'a.wkt', make: around('POINT (1', (size) => times(' ', size), '2)x') },
  'well-known text of letters': { door: 'import', name: 'a.wkt', make: around('POINT (', (size) => times('e', size), ')') },
  'well-known text of semicolons': { door: 'import', name: 'a.wkt', make: around('POINT (44.4 33.3)', (size) => times(';', size), 'x') },
  'well-known text of one line': { door: 'import', name: 'a.wkt', make: around('LINESTRING (44.4 33.3', (size) => times(', 44.41 33.31, 44.4 33.3', size), ')') },
  'well-known text of many': { door: 'import', name: 'a.wkt', make: around('POINT (44.4 33.3)', (size) => times('\nPOINT (44.4 33.3)', size), '') },
  'well-known text of opened marks': { door: 'import', name: 'a.wkt', make: around('POINT (44.4 33.3)\n', (size) => times('<a', size), '') },
  'a zip bomb that says what it is': { door: 'import', name: 'a.kmz', make: (size) => zipSync({ 'doc.kml': new Uint8Array(size * 100) }, { level: 9 }), refused: 'zip-too-large' },
  'a zip bomb that lies': { door: 'import', name: 'a.kmz', make: (size) => lyingZip('doc.kml', new Uint8Array(Math.min(size * 30, 300_000_000)), 100), refused: 'zip-unreadable' },
  'a zip bomb that says the same bytes again and again': { door: 'import', name: 'a.kmz', make: (size) => overlappingZip(Math.max(10, Math.min(9000, size / 60)), new Uint8Array(size), 1000), refused: 'zip-unreadable' },
  'a zip of layers': { door: 'import', name: 'a.zip', make: (size) => zipSync(Object.fromEntries(Array.from({ length: Math.min(3000, size / 400) }, (_, index) => [[`${index}.shp`, points], [`${index}.prj`, wgs84], [`${index}.dbf`, new Uint8Array(40)]] as const).flat()), { level: 0 }) },
  'a shapefile of parts': { door: 'import', name: 'a.zip', make: (size) => zipSync({ 'a.shp': buildShp(5, [partsRecord(5, circle(Math.floor(size / 20)), Array.from({ length: Math.floor(size / 60) }, (_, index) => index * 3))], degrees), 'a.prj': wgs84 }, { level: 1 }) },
  'a shapefile of a table without width': { door: 'import', name: 'a.zip', make: (size) => zipSync({ 'a.shp': points, 'a.prj': wgs84, 'a.dbf': wideDbf(size) }, { level: 1 }) },
  'a shapefile of a long projection': { door: 'import', name: 'a.zip', make: (size) => zipSync({ 'a.shp': points, 'a.prj': strToU8(`PROJCS["x",GEOGCS["x",DATUM["WGS_1984",${times('A[', size / 2)}`) }, { level: 0 }) },
  'a shapefile of a long name of letters': { door: 'import', name: 'a.zip', make: (size) => zipSync({ 'a.shp': points, 'a.prj': wgs84, 'a.dbf': wideDbf(10), 'a.cpg': strToU8(times('1', size)) }, { level: 0 }) },
  'a picture of chunks': { door: 'scenario', name: 'a.png', make: (size) => joinBytes(pngHead, repeated(pngChunk('tEXt', new Uint8Array()), Math.floor(size / 12))), refused: 'picture-cut' },
  'a picture that unfolds without end': { door: 'scenario', name: 'a.png', make: (size) => joinBytes(pngHead, pngText(zlibSync(new Uint8Array(Math.min(size * 100, 300_000_000)), { level: 9 })), pngChunk('IEND', new Uint8Array())) },
  'a plan of features with one id': { door: 'scenario', name: 'a.cordon.geojson', make: plan((size) => times('{"type":"Feature","id":"a","geometry":null,"properties":{}},', size) + pointFeature('{}')) },
  'a plan of numbers': { door: 'scenario', name: 'a.cordon.geojson', make: plan((size) => `${times('1,', size)}1`) },
  'a plan of one feature with wrong values': { door: 'scenario', name: 'a.cordon.geojson', make: plan((size) => pointFeature(`{"kind":"checkpoint","admits":[${times('{"class":1},', size)}1]}`)) },
  'a plan nested in lists': { door: 'scenario', name: 'a.cordon.geojson', make: plan((size) => '['.repeat(size / 2) + ']'.repeat(size / 2)) },
  'a plan of phases': { door: 'scenario', name: 'a.cordon.geojson', make: around('{"type":"FeatureCollection","features":[],"cordon":{"version":1,"id":"p","phases":[', (size) => `${times('{"id":"a","name":"b"},', size)}{"id":"a"}`, ']}}') },
  'a plan of slides': { door: 'scenario', name: 'a.cordon.geojson', make: around('{"type":"FeatureCollection","features":[],"cordon":{"version":1,"id":"p","slides":[', (size) => counted(size, 100_000, (index) => JSON.stringify({ id: `s${index}`, title: '', text: times('*a_ ', 99_000), notes: '', view: {} }), ','), ']}}') },
  'a plan of postures': { door: 'scenario', name: 'a.cordon.geojson', make: around('{"type":"FeatureCollection","features":[],"cordon":{"version":1,"id":"p","postures":[{"id":"a","name":"b","states":{', (size) => counted(size, 15, (index) => `"b${index}":"x"`, ','), '}}]}}') },
  'chapters of spaces': { door: 'chapters', name: 'a.md', make: around('# ', (size) => times(' ', size), 'x') },
  'chapters of a title of spaces': { door: 'chapters', name: 'a.md', make: around('# a', (size) => times('  #', size), 'x') },
  'chapters of rules': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('---\n', size), '') },
  'chapters of stars': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('*a_ ', size), '') },
  'chapters of brackets': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('[a ', size), '') },
  'chapters of pictures': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('![a](b ', size), '') },
  'chapters of code': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => counted(Math.min(size, 90_000), 300, (index) => `a${'`'.repeat(1 + (index % 400))}`), '') },
  'chapters of lists': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => counted(size, 60, (index) => `${' '.repeat((index % 50) * 2)}- a`, '\n'), '') },
  'chapters of addresses': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('<a@a.', size), '') },
  'chapters of definitions': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => counted(size, 24, (index) => `[a${index}]: b\n[a${index}]`, '\n'), '') },
  'chapters of fields': { door: 'chapters', name: 'a.md', make: around('# a\n', (size) => times('{{a ', size), '') },
  'chapters of many columns': { door: 'chapters', name: 'a.csv', make: around('title', (size) => times(',a', size), '\nx\n') },
  'chapters of many rows': { door: 'chapters', name: 'a.csv', make: around('title,lat\n', (size) => times('x,y\n', size), '') },
  'an inventory of empty rows': { door: 'inventory', name: 'a.csv', make: (size) => text(`name,${Array.from({ length: 199 }, (_, index) => `k${index}`).join(',')}\n${times('a\n', size)}`) },
  'an inventory of empty features': { door: 'inventory', name: 'a.geojson', make: geojson((size) => `${pointFeature(`{${Array.from({ length: 200 }, (_, index) => `"k${index}":1`).join(',')}}`)}${times(',{}', size)}`), refused: 'too-large' },
  'an inventory of letters': { door: 'inventory', name: 'a.csv', make: (size) => text(`name,remark\n${times(`x,${'a'.repeat(1990)}\n`, size)}`) },
  'an inventory of weapons': { door: 'inventory', name: 'a.csv', make: around('name,weapons\nx,', (size) => times('a x ', Math.min(size, 2_000_000)), '\n') },
  'roads in our schema': { door: 'roads', name: 'roads.geojson', make: roadsFile(false), refused: null },
  'roads in our schema that all cross': { door: 'roads', name: 'roads.geojson', make: roadsFile(true) },
  'ways that all cross': { door: 'roads', name: 'a.geojson', make: geojson((size) => ways(size, (index) => JSON.stringify({ type: 'Feature', properties: { highway: 'residential' }, geometry: { type: 'LineString', coordinates: [at(index, 0), at(size / 150 - index, 10_000)] } }))) },
  'ways round': { door: 'roads', name: 'a.json', make: overpass((size) => ways(size, (index) => { const angle = index / (size / 150) * 2 * Math.PI; return `{"type":"way","id":${index},"tags":{"highway":"residential"},"geometry":[{"lon":44.4,"lat":33.3},{"lon":${(44.4 + Math.cos(angle)).toFixed(7)},"lat":${(33.3 + 0.9 * Math.sin(angle)).toFixed(7)}}]}`; })) },
  'a way of gaps': { door: 'roads', name: 'a.json', make: overpass((size) => `{"type":"node","id":1,"lat":33.3,"lon":44.4},{"type":"node","id":2,"lat":33.31,"lon":44.41},{"type":"way","id":1,"tags":{"highway":"residential"},"nodes":[${times('1,2,0,', size)}1,2]}`) },
  'ways of one place': { door: 'roads', name: 'a.json', make: overpass((size) => `{"type":"node","id":1,"lat":33.3,"lon":44.4},{"type":"node","id":2,"lat":33.31,"lon":44.41},${ways(size / 1.5, (index) => `{"type":"way","id":${index},"tags":{"highway":"residential"},"nodes":[1,2,1,2,1,2]}`)}`) },
  'tags of quotes': { door: 'roads', name: 'a.geojson', make: geojson((size) => JSON.stringify({ type: 'Feature', properties: { highway: 'residential', other_tags: `"${String.raw`\"`.repeat(size / 4)}` }, geometry: { type: 'LineString', coordinates: [at(0, 0), at(5, 5)] } })) },
  'an extract with comments of nodes': { door: 'roads', name: 'a.osm', make: around('<osm><node id="1" lat="33.3" lon="44.4"/><node id="2" lat="33.31" lon="44.4"/><way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way><!--', (size) => times('<node ', Math.min(size, 15_000_000)), '--></osm>') },
  'an extract with attributes without end': { door: 'roads', name: 'a.osm', make: around('<osm><node ', (size) => counted(size, 12, (index) => `a${index}=""`, ' '), '/></osm>') },
  'an extract of tags': { door: 'roads', name: 'a.osm', make: around('<osm><way id="1">', (size) => times('<tag k="a" v="b"/>', size), '</way></osm>') },
  'a link of letters': { door: 'link', name: '', make: around('#1.', (size) => times('A', size), '') },
  'a link of spaces': { door: 'link', name: '', make: around('#1.', (size) => times(' ', size), '') },
  'an address of marks': { door: 'address', name: '', make: around('#v1', (size) => times('&slide=', size), '') },
  'a copied text of one id': { door: 'clipboard', name: '', make: around('{"type":"FeatureCollection","cordonCopy":"x","cordon":{"version":1,"id":"p"},"features":[', (size) => `${times('{"type":"Feature","id":"a","geometry":null,"properties":{}},', size)}1`, ']}') },
  'a message of lists': { door: 'show', name: '', make: around('{"from":"stage","says":"show","show":{"ink":[', (size) => `${times('{"id":"a","places":[]},', size)}1`, ']}}') },
};

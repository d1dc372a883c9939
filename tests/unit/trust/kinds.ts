/** For each kind of file that is read: valid ones to be changed, and the words of the format. */
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync, zlibSync } from 'fflate';
import { writePlanBlock } from '../../../src/share/inPage/planBlock.ts';
import { unwrap, wrap } from '../../../src/share/link/envelope/envelope.ts';
import { type DoorName, fewData } from './doors.ts';
import type { Case, Kind } from './mutants.ts';
import { buildFlatgeobuf } from '../../fixtures/formats/buildFlatgeobuf.ts';
import { joinBytes } from '../../fixtures/formats/joinBytes.ts';
import { mixedArchive, smallArchive } from '../../fixtures/tiles/baghdadTiles.ts';
import { solidPng } from '../../fixtures/tiles/solidPng.ts';
import { pngChunk, pngHead, pngText } from './recipes.ts';

const file = (path: string, name = path.replace(/^.*\//, '')): Case => ({ name, bytes: new Uint8Array(readFileSync(`tests/${path}`)) });
const text = (name: string, content: string): Case => ({ name, bytes: new TextEncoder().encode(content) });

const places = ['[44.39,33.31]', '[44.4,33.3]', '[33.31,44.39]', '[44.39,33.31,5]', '[]'];
const json = ['{', '}', '[', ']', ',', ':', '"type":', '"FeatureCollection"', '"Feature"', '"features":[', '"geometry":', '"properties":{', '"coordinates":', '"Point"', '"LineString"', '"Polygon"', '"MultiPoint"', '"GeometryCollection"', '"id":"a"', '"name":"x"', 'null', 'true', ...places];

/** One file of the archive is changed, and the archive made anew, so that what changed is read and not refused by its checksum; now and then the archive itself. */
function inZip(archive: Case, which: number, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  if (which % 4 === 0) return change(archive.bytes);
  const files = unzipSync(archive.bytes);
  const names = Object.keys(files);
  const name = names[which % names.length] ?? '';
  return zipSync({ ...files, [name]: change(files[name] ?? new Uint8Array()) }, { level: 0 });
}

const layerLine = '{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"LineString","coordinates":[[44.37,33.3],[44.39,33.31]]}}';

/** Of every shape, with an index of two levels. */
const mixedFgb = buildFlatgeobuf(Array.from({ length: 40 }, (_, index) => {
  const [lon, lat] = [44.36 + index / 1000, 33.3 + (index % 7) / 1000];
  const ring = [lon, lat, lon + 0.001, lat, lon + 0.001, lat + 0.001, lon, lat];
  const shapes = [{ type: 1, xy: [lon, lat] }, { type: 2, xy: [lon, lat, lon + 0.002, lat] }, { type: 3, xy: ring }, { type: 5, xy: ring, ends: [2, 4] }, { type: 6, parts: [{ type: 3, xy: ring }] }, { type: 7, parts: [{ type: 1, xy: [lon, lat] }, { type: 3, xy: ring }] }];
  return { geometry: shapes[index % shapes.length] ?? null, texts: [`F${index}`] };
}));

const plan = file('golden/links/v1/small.cordon.geojson', 'a.cordon.geojson');
const picture: Case = { name: 'a.png', bytes: joinBytes(pngHead, pngText(zlibSync(plan.bytes)), pngChunk('IEND', new Uint8Array())) };

/** The text inside is changed and packed again, or the picture itself. */
const inPicture = (from: Case, which: number, change: (bytes: Uint8Array) => Uint8Array) => (
  which % 2 === 0 ? change(from.bytes) : joinBytes(pngHead, pngText(which % 3 === 0 ? change(zlibSync(plan.bytes)) : zlibSync(change(plan.bytes))), pngChunk('IEND', new Uint8Array())));

const link = file('golden/links/v1/small.link', '');

/** What is behind the checksum is changed and its checksum made anew, or the link itself. */
function inLink(from: Case, which: number, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const envelope = unwrap(new TextDecoder().decode(from.bytes).trim());
  return which % 3 === 0 || !envelope.ok ? change(from.bytes) : new TextEncoder().encode(`#${wrap(envelope.header, change(envelope.body))}`);
}

const locked = file('golden/links/v1/locked.link', '');

/** What a page holds round its plan; all of it is changed. */
const page = text('a.html', `<!doctype html><html lang="en"><body>${writePlanBlock({ text: new TextDecoder().decode(plan.bytes), id: 'p', locale: 'en', lacksNotes: false })}</body></html>`);

/** `https://tiles.example` is the one host that is known. */
const style = JSON.stringify({
  version: 8, sources: { a: { type: 'vector', url: 'https://tiles.example/a.json', attribution: '<a>Office</a>' }, b: { type: 'raster', tiles: ['https://tiles.example/{z}/{x}/{y}.png'] }, c: { type: 'vector', url: 'https://elsewhere.example/' } },
  layers: [{ id: '1', type: 'line', source: 'a', layout: { 'icon-image': 'x', 'text-field': 'y' } }, { id: '2', type: 'raster', source: 'b' }, { id: '3', type: 'fill', source: 'c' }],
});

const chapters = '# Today\n\nNotes: say this\n\n## The ring\n\n**Bold** and [a link](https://example.org)\n\n- one\n- two {{outside@routine}}\n\nSource: a paper, 2020\n\n---\n\nLast words\n';
const kept = (name: string) => {
  const { features, ...frame } = JSON.parse(new TextDecoder().decode(file(`golden/links/v1/${name}.cordon.geojson`).bytes)) as { features: unknown[]; cordon: { postures?: unknown[] } };
  const { postures = [], ...cordon } = frame.cordon;
  return text(name, JSON.stringify({ frame: JSON.stringify({ ...frame, cordon }), postures: postures.map((one) => JSON.stringify(one)), features: features.map((one) => JSON.stringify(one)), keys: features.map((_, index) => index) }));
};

const cordonWords = [...json, '"cordon":{"version":1,"id":"p"', '"postures":[', '"phases":[', '"slides":[', '"overrides":{', '"view":{', '"states":{', '"kind":"barrier"', '"kind":"checkpoint"', '"kind":"zone"', '"version":2'];

const meters = text('a.geojson', '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32638"}},"features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[443160,3685980]},{"type":"LineString","coordinates":[[443160,3685980],[443260,3686080,34]]}]}}]}');
const prefixed = text('a.kml', '<?xml version="1.0"?><k:kml xmlns:k="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><k:Placemark><k:name>a</k:name><k:MultiGeometry><k:Point><k:coordinates>44.39, 33.31</k:coordinates></k:Point><gx:Track><gx:coord>44.39 33.31 0</gx:coord><gx:coord>44.4 33.3 0</gx:coord></gx:Track></k:MultiGeometry></k:Placemark></k:kml>');

const letters = (name: string, content: string): Case => ({ name, bytes: Uint8Array.from(content, (letter) => letter.charCodeAt(0)) });

const quantisation = `\u00ff\u00db\u0000\u0043\u0000${'\u0010'.repeat(64)}`;
/** Of 640 by 480 pixels: behind tables, behind filling, and behind a preview that says another size. */
const jpegs = [
  `\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000${quantisation}\u00ff\u00c0\u0000\u0011\u0008\u0001\u00e0\u0002\u0080\u0003\u0001\u0022\u0000\u0002\u0011\u0001\u0003\u0011\u0001\u00ff\u00da\u0000\u000c\u0003\u0001\u0000\u0002\u0011\u0003\u0011\u0000\u003f\u0000`,
  `\u00ff\u00d8\u00ff\u00ff\u00ff\u00fe\u0000\u0006abcd\u00ff\u0001\u00ff\u00d0\u00ff\u00c4\u0000\u0005\u0000\u0001\u0002\u00ff\u00c2\u0000\u000b\u0008\u0001\u00e0\u0002\u0080\u0001\u0001\u0011\u0000\u00ff\u00d9`,
  `\u00ff\u00d8\u00ff\u00e1\u0000\u0017Exif\u0000\u0000\u00ff\u00d8\u00ff\u00c0\u0000\u000b\u0008\u0000\u0010\u0000\u0010\u0001\u0001\u0011\u0000\u00ff\u00c1\u0000\u000b\u0008\u0001\u00e0\u0002\u0080\u0001\u0001\u0011\u0000`,
].map((content, index) => letters(`${index}.jpg`, content));
const webps = [
  'RIFF\u0022\u0000\u0000\u0000WEBPVP8 \u0016\u0000\u0000\u0000\u0030\u0001\u0000\u009d\u0001\u002a\u0080\u0002\u00e0\u0001\u0001\u0000\u0002\u0000',
  'RIFF\u0018\u0000\u0000\u0000WEBPVP8L\u000c\u0000\u0000\u0000\u002f\u007f\u00c2\u0077\u0000\u0000\u0000\u0000\u0000',
  'RIFF\u0020\u0000\u0000\u0000WEBPVP8X\u000a\u0000\u0000\u0000\u0010\u0000\u0000\u0000\u007f\u0002\u0000\u00df\u0001\u0000ALPH',
].map((content, index) => letters(`${index}.webp`, content));

/** A few entries of a file that comes with the app; the others stand beside it as they are. */
const data = (name: string): Case => text(name, fewData.get(name)?.text ?? '');
const dataWords = [...json, '"kind":"road"', '"kind":"junction"', '"kind":"zone"', '"name":{"en":"x","ar":"س"}', '"sources":[', '"asOf":"2020-01-01"', '"position":"approximate"', '"confidence":"confirmed"', '"precisionMeters":5'];

export const kinds: Readonly<Record<string, { readonly door: DoorName; readonly kind: Kind }>> = {
  GeoJSON: { door: 'import', kind: { name: 'a.geojson', words: json, files: [file('fixtures/formats/town.geojson'), file('fixtures/import/gates.geojson'), meters], around: ['{"type":"FeatureCollection","features":[', ']}'] } },
  TopoJSON: { door: 'import', kind: { name: 'a.topojson', words: [...json, '"Topology"', '"arcs":[', '"objects":{', '"transform":{', '"scale":[1,1]', '"translate":[0,0]', '~0', '0'], files: [file('fixtures/formats/town.topojson'), file('fixtures/import/blocks.topojson')], around: ['{"type":"Topology","arcs":[[[44.39,33.31],[44.4,33.3]]],"objects":{"a":', '}}'] } },
  KML: { door: 'import', kind: { name: 'a.kml', words: ['<Placemark>', '</Placemark>', '<Folder>', '</Folder>', '<name>', '</name>', '<Point>', '</Point>', '<LineString>', '</LineString>', '<Polygon>', '</Polygon>', '<outerBoundaryIs><LinearRing>', '</LinearRing></outerBoundaryIs>', '<coordinates>', '</coordinates>', '44.39,33.31', ' 44.4,33.3 ', '<ExtendedData><Data name="a"><value>', '</value></Data></ExtendedData>', '<gx:Track>', '<gx:coord>44.4 33.3 0</gx:coord>', '</gx:Track>', '<MultiGeometry>', '</MultiGeometry>', '<Style id="a"/>', '<styleUrl>#a</styleUrl>'], files: [file('fixtures/formats/town.kml'), file('fixtures/import/visit.kml'), prefixed], around: ['<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>', '</Document></kml>'] } },
  KMZ: { door: 'import', kind: { name: 'a.kmz', words: ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '\u0000\u0000', '\u0008\u0000', 'doc.kml', '<kml/>'], files: [file('fixtures/formats/town.kmz'), file('fixtures/import/housing.kmz')], within: inZip, around: ['PK\u0003\u0004', 'PK\u0005\u0006' + '\u0000'.repeat(18)] } },
  GPX: { door: 'import', kind: { name: 'a.gpx', words: ['<wpt lat="33.31" lon="44.39">', '</wpt>', '<wpt lat="', '" lon="', '"/>', '<trk>', '</trk>', '<trkseg>', '</trkseg>', '<trkpt lat="33.3" lon="44.4">', '</trkpt>', '<rte>', '</rte>', '<rtept lat="33.3" lon="44.4"/>', '<name>', '</name>', '<extensions>', '</extensions>', '<time>2020-01-01T00:00:00Z</time>', '<ele>3</ele>'], files: [file('fixtures/formats/town.gpx'), file('fixtures/import/drive.gpx')], around: ['<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">', '</gpx>'] } },
  CSV: { door: 'import', kind: { name: 'a.csv', words: ['name', 'lat', 'lon', 'mgrs', 'wkt', 'location', ',', ';', '\t', '\n', '\r\n', '"', '33.31', '44.39', '38SMB4316085980', 'POINT (44.39 33.31)', "33°18'36\"N", '=cmd', 'خط العرض'], files: [file('fixtures/formats/town.csv'), file('fixtures/formats/town-mgrs.csv'), file('fixtures/formats/town-windows-1256.csv'), file('fixtures/import/points.csv')], around: ['lat,lon,name\n', '\n'] } },
  WKT: { door: 'import', kind: { name: 'a.wkt', words: ['POINT', 'LINESTRING', 'POLYGON', 'MULTIPOINT', 'GEOMETRYCOLLECTION', ' Z ', ' ZM ', ' EMPTY', '(', ')', ', ', ' ', '44.39 33.31', '44.4 33.3', 'SRID=4326;', '\n', ';'], files: [file('fixtures/formats/town.wkt'), file('fixtures/import/shapes.wkt')], around: ['POINT (44.39 33.31)\n', ''] } },
  Shapefile: { door: 'import', kind: { name: 'a.zip', words: ['PK\u0001\u0002', '\u0000\u0000', 'a.shp', 'a.dbf'], files: [file('fixtures/formats/town-shapefile.zip'), file('fixtures/import/survey.zip')], within: inZip, around: ['PK\u0003\u0004', '.shp'] } },
  'scenario file': { door: 'scenario', kind: { name: 'a.cordon.geojson', words: cordonWords, files: [plan, file('golden/links/v1/medium.cordon.geojson')], around: ['{"type":"FeatureCollection","cordon":{"version":1,"id":"p"},"features":[', ']}'] } },
  'scenario imported': { door: 'import', kind: { name: 'a.cordon.geojson', words: cordonWords, files: [plan], around: ['{"type":"FeatureCollection","features":[],"cordon":{"version":1,"id":"p",', '}}'] } },
  picture: { door: 'scenario', kind: { name: 'a.png', words: ['iTXt', 'IEND', 'cordon', '\u0000'], files: [picture], within: inPicture, around: ['\u0089PNG\r\n', ''] } },
  link: { door: 'link', kind: { name: '', words: ['#1.', '1e.', '1l.', 'A', '_', '-', '#2.', '%20', '=\n'], files: [link, locked], within: inLink } },
  'roads, GeoJSON': { door: 'roads', kind: { name: 'a.geojson', words: [...json, '"highway":"residential"', '"oneway":"yes"', '"layer":"1"', '"bridge":"yes"'], files: [file('fixtures/osm/drawn-ways.geojson'), file('fixtures/osm/exported-ways.geojson')], around: ['{"type":"FeatureCollection","features":[', ']}'] } },
  'roads, Overpass': { door: 'roads', kind: { name: 'a.json', words: ['{"type":"node","id":1,"lat":33.3,"lon":44.4},', '{"type":"node","id":2,"lat":33.31,"lon":44.41},', '{"type":"way","id":3,"nodes":[1,2],"tags":{"highway":"primary"}},', '{"type":"way",', '"nodes":[', '"geometry":[', ']', '},', '"tags":{', '"id":'], files: [file('fixtures/osm/town.overpass.json'), file('fixtures/osm/gates.overpass.json'), file('fixtures/osm/bridge-and-tunnel.overpass.json'), file('fixtures/osm/out-geom.overpass.json')], around: ['{"elements":[', '{}]}'] } },
  'roads, XML': { door: 'roads', kind: { name: 'a.osm', words: ['<node id="1" lat="33.3" lon="44.4"/>', '<node id="2" lat="33.31" lon="44.41"/>', '<way id="3">', '<nd ref="1"/>', '<nd ref="2"/>', '<tag k="highway" v="primary"/>', '</way>', '<bounds minlat="33" minlon="44" maxlat="34" maxlon="45"/>', '<relation id="1">', '</relation>'], files: [file('fixtures/osm/cross-street.osm'), file('fixtures/osm/roundabout.osm')], around: ['<osm version="0.6">', '</osm>'] } },
  'tile archive': { door: 'tiles', kind: { name: 'a.pmtiles', words: ['PMTiles\u0003', '\u0000\u0000', 'PM', '\u007f', '{}', '\u001f'], files: [{ name: 'a.pmtiles', bytes: smallArchive() }, { name: 'b.pmtiles', bytes: smallArchive(3) }] } },
  'layer, GeoJSON': { door: 'layer', kind: { name: 'a.geojson', words: [...json, '\u001e', '\n', '"crs":', '"EPSG:32638"', '"crs":null', '"cordon":{'], files: [file('fixtures/formats/town.geojson'), file('fixtures/import/gates.geojson'), text('a.geojsonl', `${layerLine}\n\u001e${layerLine}\n`)], around: ['{"type":"FeatureCollection","features":[', ']}'] } },
  'layer, FlatGeobuf': { door: 'layer', kind: { name: 'a.fgb', words: ['fgb\u0003fgb\u0000', '\u0000\u0000\u0000\u0000', '\u0010\u0000', '\u0004\u0000\u0000\u0000', 'name', '\u007f'], files: [file('fixtures/import/yard.fgb'), { name: 'b.fgb', bytes: mixedFgb }], around: ['fgb\u0003fgb\u0000', ''] } },
  'layer, PMTiles': { door: 'layer', kind: { name: 'a.pmtiles', words: ['PMTiles\u0003', '\u0000\u0000', 'PM', '\u007f', '{}', '\u001f'], files: [{ name: 'a.pmtiles', bytes: smallArchive() }, { name: 'b.pmtiles', bytes: smallArchive(3) }, { name: 'c.pmtiles', bytes: mixedArchive() }] } },
  'page with a plan': { door: 'page', kind: { name: 'a.html', words: [...cordonWords, '<script>', '</script>', '<!--', '\\u003c'], files: [page], around: ['<script type="application/json" id="cordon-plan">{"type":"FeatureCollection","cordon":{"version":1,"id":"p"},"features":[', ']}</script>'] } },
  'style by address': { door: 'style', kind: { name: '', words: [...json, '"version":8', '"sources":{', '"layers":[', '"type":"vector"', '"url":"https://tiles.example/"', '"source":"a"'], files: [text('', style)], around: ['{"version":8,"sources":{"a":{"type":"raster","url":"https://tiles.example/a"}},"layers":[{"type":"raster","source":"a"}', ']}'] } },
  'message of a tab': { door: 'tabs', kind: { name: '', words: ['{', '}', '"says":"changed"', '"says":"saved"', '"says":"looking"', ',', '"entryId":"a"', '"tab":"b"'], files: [text('', '{"says":"looking","entryId":"a","tab":"b"}'), text('', '{"says":"saved","entryId":"a"}')] } },
  'world file': { door: 'world', kind: { name: 'a.pgw', words: ['0.00001', '0', '\n', ' ', '-0.00001', '44.38', '33.31', '5', '440000', '3688000', '4938000', ','], files: [text('a.pgw', '0.00001\n0\n0\n-0.00001\n44.37\n33.31\n'), text('b.jgw', '5\n0\n0\n-5\n440000\n3688000\n'), { name: 'a.png', bytes: solidPng(9, 7, [1, 2, 3]) }] } },
  inventory: { door: 'inventory', kind: { name: 'a.csv', words: ['name', 'status', 'weapons', 'lat', 'lon', ',', '\n', '"', 'held', 'cleared', 'rifles: 20; rockets', '33.3', '44.4'], files: [text('a.csv', 'name,status,weapons,count,lat,lon\nA,held,rifles,20,33.31,44.39\nB,cleared,,,,\n'), file('fixtures/import/gates.geojson')], around: ['name,status,weapons,lat,lon\n', '\n'] } },
  'chapters, Markdown': { door: 'chapters', kind: { name: 'a.md', words: ['# ', '## ', '\n', '\n\n', '---', 'Notes: ', 'Source: ', '- ', '> ', '**', '_', '`', '```', '[a](b)', '![a](b)', '<b>', '{{', '}}', 'outside', 'text '], files: [text('a.md', chapters)] } },
  'chapters, table': { door: 'chapters', kind: { name: 'a.csv', words: ['title', 'text', 'lat', 'lon', 'zoom', 'phase', ',', '\n', '"', 'a', '33.3', '44.4', '12'], files: [text('a.csv', 'title,text,notes,lon,lat,zoom,posture,layout,source,date\nA,Words,Say,44.39,33.31,15,routine,map,a paper,2020-01-01\nB,,,,,,,,,\n')], around: ['title,text,lat,lon\n', '\n'] } },
  clipboard: { door: 'clipboard', kind: { name: '', words: cordonWords, files: [text('', new TextDecoder().decode(plan.bytes).replace('{', '{"cordonCopy":"x",'))], around: ['{"type":"FeatureCollection","cordonCopy":"x","cordon":{"version":1,"id":"p"},"features":[', ']}'] } },
  'kept version': { door: 'kept', kind: { name: '', words: json, files: [kept('small'), kept('medium')], around: ['{"frame":"{\\"type\\":\\"FeatureCollection\\",\\"cordon\\":{\\"version\\":1}}","postures":[],"keys":[0],"features":["', '"]}'] } },
  address: { door: 'address', kind: { name: '', words: ['#v1', '&', 'at=', 'on=', 'off=', 'sel=', 'lang=', 'dates=', 'symbols=', '33.3,44.4,12', '%E0', '&slide=', '&step=1'], files: [text('', '#v1&at=33.30605,44.37829,16&off=roads&sel=guest-house&lang=ar&slide=today&step=2')] } },
  'embed message': { door: 'embed', kind: { name: '', words: ['{', '}', '"cordon":1', ',', '"type":"set-view"', '"view":{', '"camera":{"center":[44.4,33.3],"zoom":12}', '"id":1', '?embed&origin=https://a.b&lang=ar'], files: [text('', '{"cordon":1,"type":"set-view","id":1,"view":{"camera":{"center":[44.4,33.3],"zoom":12},"symbols":"military","phase":"all"}}'), text('', '?embed&origin=https://example.org&legend=0&lang=ar&theme=dark')] } },
  'show message': { door: 'show', kind: { name: '', words: ['{', '}', '"from":"stage"', ',', '"says":"camera"', '"camera":', '{"center":[44.4,33.3],"zoom":12,"bearing":0,"pitch":0}'], files: [text('', '{"from":"stage","says":"camera","camera":{"center":[44.4,33.3],"zoom":12,"bearing":0,"pitch":0}}'), text('', '{"from":"presenter","says":"go","slideId":"a","step":1}')] } },
  settings: { door: 'settings', kind: { name: '', words: ['{', '}', '"paper":"a4"', ',', '"dpi":300', '"kind":"pdf"', '"hiddenParts":[', '"legend"', ']'], files: [text('', '{"paper":"a4","orientation":"portrait","kind":"pdf","dpi":300,"theme":"dark","hiddenParts":["legend"],"steps":"each"}')] } },
  'roads, own schema': { door: 'roads', kind: { name: 'a.geojson', words: dataWords, files: [{ name: 'roads.geojson', bytes: new Uint8Array(readFileSync('data/roads.geojson')) }], around: ['{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kind":"road"}},', ']}'] } },
  'data, places': { door: 'data', kind: { name: 'facilities.geojson', words: dataWords, files: ['zone', 'water', 'neighbourhoods', 'facilities', 'checkpoints', 'bollard-lines', 'held-properties', 'incidents'].map((name) => data(`${name}.geojson`)), around: ['{"type":"FeatureCollection","features":[', ']}'] } },
  'data, roads and lists': { door: 'data', kind: { name: 'sources.json', words: [...dataWords, '"sources":[', '"title":', '"publisher":', '"url":"https://example.org"'], files: [data('roads.geojson'), data('sources.json'), data('figures.json')], around: ['{"sources":[', ']}'] } },
  'head of a PNG': { door: 'head', kind: { name: 'a.png', words: ['\u0089PNG', 'IHDR', '\u0000\u0000', '\u0000\u0000\u0002\u0080', '\u00ff\u00ff\u00ff\u00ff', 'acTL'], files: [{ name: 'a.png', bytes: solidPng(9, 7, [1, 2, 3]) }], around: ['\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u000dIHDR', ''], isBinary: true } },
  'head of a JPEG': { door: 'head', kind: { name: 'a.jpg', words: ['\u00ff\u00d8', '\u00ff\u00c0', '\u00ff\u00c2', '\u00ff\u00c4', '\u00ff\u00da', '\u00ff\u00d9', '\u00ff\u00e1', '\u00ff', '\u0000', '\u0000\u0002', '\u0000\u0011\u0008', '\u0001\u00e0\u0002\u0080', '\u00ff\u00ff'], files: jpegs, around: ['\u00ff\u00d8\u00ff', ''], isBinary: true } },
  'head of a WebP': { door: 'head', kind: { name: 'a.webp', words: ['VP8 ', 'VP8L', 'VP8X', '\u002f', '\u009d\u0001\u002a', '\u0000\u0000\u0000', '\u00ff', '\u0080\u0002', '\u00e0\u0001', '\u000a\u0000\u0000\u0000'], files: webps, around: ['RIFF\u0020\u0000\u0000\u0000WEBP', ''], isBinary: true } },
  'kept by the device': { door: 'device', kind: { name: '', words: ['{', '}', '[', ']', ',', '"themeChoice":"dark"', '"coordinateFormat":"dms"', '"ownDigits":["ar"]', '"secondCalendar":"hijri"', '"chosenId":"a"', '"variant":"plain"', '"documentId":"p"', '"slideId":"a"', '"step":1', '"planId":"p"', '"entryId":"a"', '"isSketching":true', '"startedAt":1', '"id":"a"', '"name":"x"', '"picture":null', '"isRemoved":false', '"p":3'], files: [
    text('', '{"themeChoice":"dark","coordinateFormat":"dms","ownDigits":["ar","fa"],"secondCalendar":"solar"}'), text('', '{"chosenId":"a","variant":"quiet"}'),
    text('', '{"id":"a","name":"scan.png","picture":{"corners":[[44.37,33.31],[44.39,33.31],[44.39,33.3],[44.37,33.3]],"opacity":0.7},"isRemoved":false}'), text('', '{"documentId":"p","slideId":"a","step":2,"isKiosk":true,"startedAt":1600000000000,"slideStartedAt":1600000001000}'),
    text('', '{"planId":"p","slideId":"a","step":1}'), text('', '{"entryId":"a","isSketching":true}'), text('', '{"p":7,"other":3}'), text('', '["plan.save","map.north"]'), text('', 'left'), text('', '0123456789abcdef'),
  ], around: ['{"id":"a","name":"x","picture":null,"isRemoved":false,"documentId":"p","planId":"p","slideId":"a"', '}'] } },
};

/** What KML readers leave out without a word, or read as another place: here it is read, put right or refused by name. */
import { expect, test } from 'vitest';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

const kml = (inside: string) => `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inside}</Document></kml>`;
const mark = (shape: string) => kml(`<Placemark><name>a</name>${shape}</Placemark>`);
const ring = '<LinearRing><coordinates>44.38,33.3 44.39,33.3 44.39,33.31 44.38,33.3</coordinates></LinearRing>';
const short = '<LineString><coordinates>44.39,33.31 44.4,33.3</coordinates></LineString>';
const line = ['LineString', [[44.39, 33.31], [44.4, 33.3]]];

test.each([
  ['corners with spaces between their figures', mark('<LineString><coordinates>44.39, 33.31, 0\n 44.4 ,33.3,0</coordinates></LineString>'), [line], []],
  ['a point of two places is its first, and the rest is told', mark('<Point><coordinates>44.4,33.3 44.5,33.4</coordinates></Point>'), [['Point', [44.4, 33.3]]], ['+part-dropped | placemark 1 | 1']],
  ['a list of shapes, some of them without a place', mark(`<MultiGeometry><Point/><Model/>${short}</MultiGeometry>`), [line], ['+part-dropped | placemark 1 | 2']],
  ['an area of holes alone', mark(`<Polygon><innerBoundaryIs>${ring}</innerBoundaryIs></Polygon>`), [], ['-empty-geometry | placemark 1']],
  ['an area without a border', mark('<Polygon/>'), [], ['-empty-geometry | placemark 1']],
  ['a track with wide spaces', mark('<gx:Track><gx:coord>44.39  33.31\n0</gx:coord><gx:coord>44.4 33.3 0</gx:coord></gx:Track>'), [line], []],
  ['a track with a word for a place', mark('<gx:Track><gx:coord>44.39 33.31 0</gx:coord><gx:coord>here 33.3 0</gx:coord></gx:Track>'), [], ['-not-a-coordinate | placemark 1 | NaN, 33.3']],
  ['a line of one corner', mark('<LineString><coordinates>44.39,33.31</coordinates></LineString>'), [], ['-zero-length | placemark 1']],
  ['a place beyond all numbers', mark('<Point><coordinates>1e999,33.3</coordinates></Point>'), [], ['-not-a-coordinate | placemark 1 | Infinity, 33.3']],
  ['corners of a picture that is not drawn', mark(`<gx:LatLonQuad><coordinates>44.3,33.3</coordinates></gx:LatLonQuad>${short}`), [line], []],
  ['a mark within a mark', kml(`<Placemark>${short}<Placemark>${short}</Placemark></Placemark>`), [line], ['-unreadable | placemark 2']],
  ['tags with a prefix', kml(short).replaceAll(/<(\/?)(?=\w)/g, '<$1k.l:').replace('<k.l:LineString>', '<k.l:Placemark><k.l:LineString>').replace('</k.l:LineString>', '</k.l:LineString></k.l:Placemark>').replace('xmlns=', 'xmlns:k.l='), [line], []],
])('%s', async (_, text, places, problems) => {
  const file = await read('a.kml', text);
  expect(placesOf(file)).toEqual(places);
  expect(problemsOf(file)).toEqual(problems);
});

test('a prefix after a declaration and a comment; a word with a colon in a text stays as it is', async () => {
  const file = await read('a.kml', `<?xml version="1.0"?><!-- made by hand --><k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>k:gate</k:name><k:Point><k:coordinates>44.4,33.3</k:coordinates></k:Point></k:Placemark></k:kml>`);
  expect(file).toMatchObject({ ok: true, features: [{ name: 'k:gate' }] });
});

test('many comments before another root cost no time', async () => {
  expect(placesOf(await read('a.kml', `${'<!---->'.repeat(500)}<a/>`))).toEqual(['refused', 'not-kml', 'a']);
});

test('attributes of all kinds, described in HTML or plain; names of styles stay behind; folders give the layer', async () => {
  const file = await read('a.kml', kml(`<Schema id="s"><SimpleField name="lanes" type="int"/><SimpleField name="lit" type="bool"/></Schema><Folder><name>Posts</name><Folder><name/><Placemark>
    <name>North</name><styleUrl>#x</styleUrl><description><![CDATA[<p>first</p><p>second &lt;3&#33;</p>]]></description>
    <ExtendedData><Data name="remark"><value>&lt;b&gt;bold&lt;/b&gt;</value></Data><Data><value>nameless</value></Data><SchemaData schemaUrl="#s"><SimpleData name="lanes">4</SimpleData><SimpleData name="lit">1</SimpleData></SchemaData></ExtendedData>
    <Point><coordinates>44.4,33.3</coordinates></Point></Placemark></Folder></Folder>`));
  expect(file).toMatchObject({ features: [{ name: 'North', note: 'first\nsecond <3!', layer: 'Posts' }] });
  expect(attributesOf(file)).toEqual([[['remark', 'bold'], ['lanes', 4], ['lit', true]]]);
});

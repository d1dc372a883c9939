/**
 * Text of a file to a road network for the session or the scenario: an OpenStreetMap extract, a GeoJSON of ways, or a file in the schema of
 * data/roads.geojson. Pure, for a worker and the command line; never throws on what a file holds.
 */
import { parseDataFile } from '../../baseline/parseDataFile.ts';
import type { JunctionInput } from '../graph/roadGraph.ts';
import { buildExtract, mostRoads } from './buildExtract.ts';
import { crossLines } from './crossLines.ts';
import type { RoadLine } from './nodeWays.ts';
import { allRoads, mostCharacters, type NetworkFormat, type NetworkOpening, type NetworkOptions, type OpenedRoad, refuse, type Refused } from './openedNetwork.ts';
import { PlaceTable } from './placeTable.ts';
import { isRecord, readOverpass } from './read/readOverpass.ts';
import { readOsmXml } from './read/readOsmXml.ts';
import { readWays } from './read/readWays.ts';
import { RemarkList } from './remarkList.ts';
import type { RoadExtract } from './roadExtract.ts';
import { messageOf } from '../../scenario/parse/messageOf.ts';

const noneLeftOut = { footways: 0, 'not-built': 0, 'not-roads': 0, service: 0, private: 0 } as const;

/** `text` begins with a brace. */
function parseJson(text: string): { readonly ok: true; readonly root: Readonly<Record<string, unknown>> } | Refused {
  try {
    return { ok: true, root: JSON.parse(text.replace(/^\uFEFF/, '')) as Readonly<Record<string, unknown>> };
  } catch (error) {
    return refuse(error instanceof RangeError ? 'too-deep' : 'not-json', null, messageOf(error).slice(0, 200));
  }
}

const kindOf = (feature: unknown) => (isRecord(feature) && isRecord(feature['properties']) ? feature['properties']['kind'] : null);
const isRoadFeature = (feature: unknown) => ['road', 'junction'].includes(String(kindOf(feature)));

/** A file in the schema of data/roads.geojson: all of it or nothing, for a road that is left out is a way in that nobody sees. */
function openRoadsFile(text: string): NetworkOpening {
  const { contents, problems } = parseDataFile('roads.geojson', text);
  const [problem] = problems;
  if (problem) return refuse('bad-road', problem.featureId, [problem.path, problem.detail].filter((part) => part !== '').join(': ').slice(0, 200));
  const { roads: read = [], junctions = [] } = contents;
  const roads = read.map((road): OpenedRoad => ({ ...road, name: road.properties.name, at: road.id }));
  if (roads.length === 0) return refuse('no-roads');
  const remarks = new RemarkList();
  if (!tellCrossings(roads, junctions, remarks)) return refuse('entangled');
  return { ok: true, network: { format: 'roads-geojson', roads, junctions, restricted: [], barriers: [], leftOut: noneLeftOut, remarks: remarks.kept, remarkCounts: remarks.counts() } };
}

/** Such a file names its junctions, so nothing is joined that it keeps apart; what crosses without one is told. Connectors cross what they like. False where nobody could tell. */
function tellCrossings(roads: readonly OpenedRoad[], junctions: readonly JunctionInput[], remarks: RemarkList): boolean {
  const places = new PlaceTable();
  const placeOf = new Map(junctions.map(({ id, geometry: { coordinates: [lon, lat] } }) => [id, places.add(lon, lat)]));
  const lines = roads.filter(({ properties }) => properties.class !== 'connector').map(({ at, name, geometry: { coordinates }, properties }): RoadLine => {
    const corners = coordinates.map(([lon, lat]) => places.add(lon, lat));
    // An end may lie a little off its junction.
    const ends = [placeOf.get(properties.from) ?? Number(corners[0]), placeOf.get(properties.to) ?? Number(corners.at(-1))] as const;
    return {
      way: { at, id: at, places: [], tags: new Map() }, places: [ends[0], ...corners.slice(1, -1), ends[1]],
      road: { properties, name, layer: Number(properties.bridge), isStructure: properties.bridge, isRestricted: false, changesDirection: false, unread: [] },
    };
  });
  return crossLines(lines.filter((line) => line.places.every((place) => place >= 0)), places, false, remarks) !== null;
}

/** `most`: roads between junctions; more are refused. */
export async function openNetwork(text: string, options: NetworkOptions = allRoads, most = mostRoads): Promise<NetworkOpening> {
  if (text.length > mostCharacters) return refuse('too-large', null, String(text.length));
  const remarks = new RemarkList();
  const build = (format: NetworkFormat, read: { readonly ok: true; readonly extract: RoadExtract } | Refused) => (
    read.ok ? buildExtract(format, read.extract, options, remarks, most) : read);
  const [first] = /[^\s\uFEFF]/.exec(text) ?? [];
  if (first === '<') return build('osm-xml', await readOsmXml(text, remarks));
  if (first !== '{') return refuse('unknown-format');
  const json = parseJson(text);
  if (!json.ok) return json;
  const { root } = json;
  if (Array.isArray(root['elements'])) return build('overpass-json', readOverpass(root, remarks));
  if (Array.isArray(root['features']) && root['features'].some(isRoadFeature)) {
    // Counted before each is held against its schema, which takes several times the memory.
    const roads = root['features'].reduce((count: number, feature: unknown) => count + Number(kindOf(feature) === 'road'), 0);
    return roads > most ? refuse('too-many-roads', null, String(roads)) : openRoadsFile(text);
  }
  const isGeojson = ['FeatureCollection', 'Feature', 'LineString', 'MultiLineString', 'GeometryCollection'].includes(String(root['type']));
  return isGeojson ? build('geojson', readWays(root, remarks)) : refuse('unknown-format');
}


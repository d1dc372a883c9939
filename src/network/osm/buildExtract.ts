/** From an extract's lines to its network: which lines are roads, where they meet, where they are cut, what stands on them. */
import type { LonLat } from '../../geo/types.ts';
import type { JunctionInput } from '../graph/roadGraph.ts';
import { crossLines } from './crossLines.ts';
import { type Border, hullBorder, statedBorder } from './findBorder.ts';
import { remarkIslands } from './remarkIslands.ts';
import { linesOfWay, nodeWays, type RoadLine, type RoadPiece } from './nodeWays.ts';
import { type ExistingBarrier, type LeftOutReason, type NetworkFormat, type NetworkOpening, type NetworkOptions, type OpenedRoad, refuse } from './openedNetwork.ts';
import { RemarkList } from './remarkList.ts';
import type { RoadExtract } from './roadExtract.ts';
import { roadOfTags } from './tags/roadTags.ts';

/** Pieces between junctions. Measured: 500,000 of them, with the text they came from, take 1.5 GB while they are opened; a tab has about 4. */
export const mostRoads = 600_000;

/** Where distances of the local plane are still good to about a hundredth, degrees of latitude. */
const plainLats = [32.3, 34.3] as const;

function selectLines({ ways, isUntagged }: RoadExtract, options: NetworkOptions, remarks: RemarkList) {
  const leftOut: Record<LeftOutReason, number> = { footways: 0, 'not-built': 0, 'not-roads': 0, service: 0, private: 0 };
  const lines: RoadLine[] = [];
  const cut = new Set<number>();
  for (const way of ways) {
    const road = roadOfTags(way.tags, isUntagged, options);
    if ('leftOut' in road) {
      leftOut[road.leftOut] += 1;
      continue;
    }
    for (const pair of road.unread) remarks.add('value-not-read', way.at, pair);
    if (road.changesDirection) remarks.add('changing-direction', way.at);
    if (way.tags.get('area') === 'yes') remarks.add('area-outline', way.at);
    for (const line of linesOfWay(way, road, cut, remarks)) lines.push(line);
  }
  return { lines, cut, leftOut };
}

/** Of each run of corners beyond the border the first: the line is cut there, for other roads may join it unseen. */
function cutBeyond(border: Border, { places }: RoadLine, lonLat: (place: number) => LonLat, cut: Set<number>): void {
  let wasBeyond = false;
  for (const place of places) {
    const isBeyond = border.isBeyond(lonLat(place));
    if (isBeyond && !wasBeyond) cut.add(place);
    wasBeyond = isBeyond;
  }
}

/** Ends of the pieces as junctions; cut where the line goes on unseen, or at a dead end by the border. */
function buildJunctions(pieces: readonly RoadPiece[], border: Border, cut: ReadonlySet<number>, { places }: RoadExtract): ReadonlyMap<number, JunctionInput> {
  const ends = new Map<number, number>();
  for (const { places: corners } of pieces) for (const end of [Number(corners[0]), Number(corners.at(-1))]) ends.set(end, (ends.get(end) ?? 0) + 1);
  return new Map([...ends].map(([place, count]) => {
    const coordinates = places.lonLat(place);
    const isEdge = cut.has(place) || border.isBeyond(coordinates) || (count === 1 && border.cutsEndAt(coordinates));
    return [place, { id: placeName(coordinates), geometry: { coordinates: [coordinates[0], coordinates[1]] }, properties: { role: isEdge ? 'network-edge' : 'junction' } }];
  }));
}

/** A junction is named after its place, so that it keeps its name from extract to extract. */
const placeName = ([lon, lat]: LonLat) => `at-${lon.toFixed(7)}-${lat.toFixed(7)}`;

function buildBarriers({ points, places }: RoadExtract, pieces: readonly RoadPiece[], roads: readonly OpenedRoad[], remarks: RemarkList): readonly ExistingBarrier[] {
  const on = new Map<number, { roadId: string; vertex: number }[]>(points.map(({ place }) => [place, []]));
  if (on.size > 0) for (const [index, { places: corners }] of pieces.entries()) for (const [vertex, place] of corners.entries()) on.get(place)?.push({ roadId: String(roads[index]?.id), vertex });
  return points.flatMap(({ at, place, tags }): readonly ExistingBarrier[] => {
    const stands = on.get(place) ?? [];
    if (stands.length === 0) remarks.add('barrier-off-road', at);
    return stands.length === 0 ? [] : [{ at, kind: tags.get('barrier') ?? '', coordinate: places.lonLat(place), on: stands }];
  });
}

export function buildExtract(format: NetworkFormat, extract: RoadExtract, options: NetworkOptions, remarks: RemarkList, most: number): NetworkOpening {
  const { places } = extract;
  const lonLat = (place: number) => places.lonLat(place);
  const selected = selectLines(extract, options, remarks);
  if (selected.lines.length === 0) return refuse('no-roads');
  // Looking for crossings takes longest, and there can only be more roads after it.
  if (selected.lines.reduce((sum, { places: corners }) => sum + corners.length - 1, 0) > most) {
    const { length } = nodeWays(extract, selected.lines, selected.cut, new RemarkList(), () => '');
    if (length > most) return refuse('too-many-roads', null, String(length));
  }
  const lines = crossLines(selected.lines, places, options.joinsCrossings, remarks);
  if (!lines) return refuse('entangled');
  const border = extract.bounds ? statedBorder(extract.bounds) : hullBorder(lines.flatMap(({ places: corners }) => [lonLat(Number(corners[0])), lonLat(Number(corners.at(-1)))]));
  if (!extract.bounds) remarks.add('border-assumed', null);
  const { cut } = selected;
  if (extract.bounds) for (const line of lines) cutBeyond(border, line, lonLat, cut);
  const pieces = nodeWays(extract, lines, cut, remarks, (place) => placeName(lonLat(place)));
  if (pieces.length > most) return refuse('too-many-roads', null, String(pieces.length));

  const junctions = buildJunctions(pieces, border, cut, extract);
  const nameOf = (place: number | undefined) => String(junctions.get(Number(place))?.id);
  const pieceIds = uniqueLineIds(lines);
  const roads = pieces.map(({ line, number, places: corners }): OpenedRoad => {
    const [from, to] = [nameOf(corners[0]), nameOf(corners.at(-1))];
    const id = String(pieceIds.get(line));
    return {
      id: number === 0 ? id : `${id}-${number}`, at: line.way.at, name: line.road.name,
      geometry: { coordinates: corners.map((place): [number, number] => [...lonLat(place)]) },
      properties: { ...line.road.properties, from, to },
    };
  });
  for (const { at, properties } of roads) if (properties.from === properties.to) remarks.add('self-loop', at);
  remarkIslands(pieces, roads, remarks);
  const [, lat] = lonLat(Number(lines[0]?.places[0]));
  if (lat < plainLats[0] || lat > plainLats[1]) remarks.add('far-away', null);
  return {
    ok: true,
    network: {
      format, roads, junctions: [...junctions.values()], leftOut: selected.leftOut,
      restricted: roads.filter((_, index) => pieces[index]?.line.road.isRestricted).map(({ id }) => id),
      barriers: buildBarriers(extract, pieces, roads, remarks),
      remarks: remarks.kept, remarkCounts: remarks.counts(),
    },
  };
}

/** A way that was broken at a gap gives several lines; each needs an id of its own. */
function uniqueLineIds(lines: readonly RoadLine[]): ReadonlyMap<RoadLine, string> {
  const seen = new Map<string, number>();
  return new Map(lines.map((line) => {
    const before = seen.get(line.way.id) ?? 0;
    seen.set(line.way.id, before + 1);
    return [line, before === 0 ? line.way.id : `${line.way.id}-gap-${before + 1}`];
  }));
}

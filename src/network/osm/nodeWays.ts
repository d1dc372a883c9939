/**
 * Lines to roads between junctions: cut wherever lines share a corner, so that whoever can turn there can turn in the
 * graph. In doubt two lines are joined, because what is taken apart wrongly could be called sealed.
 */
import type { DrawnWay, RoadExtract } from './roadExtract.ts';
import type { RemarkList } from './remarkList.ts';
import type { RoadOfTags } from './tags/roadTags.ts';

/** A line that is a road, without gaps: what lay between two gaps. */
export interface RoadLine {
  readonly way: DrawnWay;
  readonly road: RoadOfTags;
  /** At least two, no two neighbours the same. */
  readonly places: readonly number[];
}

/** A piece of a line between two junctions, by the places of its corners. */
export interface RoadPiece {
  readonly line: RoadLine;
  /** From 1 where its line has several; 0 where it is the whole of it. */
  readonly number: number;
  readonly places: readonly number[];
}

/** Breaks a way at its gaps. Into `cut` go the places beside a gap: the road goes on from there, where the file shows nothing. */
export function linesOfWay(way: DrawnWay, road: RoadOfTags, cut: Set<number>, remarks: RemarkList): readonly RoadLine[] {
  const lines: RoadLine[] = [];
  let places: number[] = [];
  let isBesideGap = false;
  const finish = () => {
    if (places.length >= 2) lines.push({ way, road, places });
    places = [];
  };
  for (const place of way.places) {
    const last = places.at(-1);
    if (place < 0) {
      if (last !== undefined) cut.add(last);
      finish();
    } else if (place !== last) {
      places.push(place);
      if (isBesideGap) cut.add(place);
    }
    isBesideGap = place < 0;
  }
  finish();
  if (lines.length === 0) remarks.add('zero-length', way.at);
  return lines;
}

/** What stands at a place besides how often lines come by. */
const flag = { end: 1, structure: 2, layers: 4 } as const;

interface Uses {
  readonly count: Uint16Array;
  readonly flags: Uint8Array;
  readonly layer: Int8Array;
}

function countUses(placeCount: number, lines: readonly RoadLine[]): Uses {
  const count = new Uint16Array(placeCount);
  const flags = new Uint8Array(placeCount);
  const layer = new Int8Array(placeCount);
  for (const { places, road } of lines) {
    for (const [index, place] of places.entries()) {
      const before = Number(count[place]);
      let bits = Number(flags[place]) | (index === 0 || index === places.length - 1 ? flag.end : 0) | (road.isStructure ? flag.structure : 0);
      if (before === 0) layer[place] = road.layer;
      else if (layer[place] !== road.layer) bits |= flag.layers;
      flags[place] = bits;
      if (before < 0xffff) count[place] = before + 1;
    }
  }
  return { count, flags, layer };
}

/**
 * Where a bridge or a tunnel passes a road of another layer and nothing ends, the one layer on which lines meet all the
 * same, or null where none do. Lines that meet on two layers at one place are left joined, all of them.
 */
function findLayersApart(lines: readonly RoadLine[], { count, flags }: Uses, remarks: RemarkList, nameOf: (place: number) => string): ReadonlyMap<number, number | null> {
  const isCandidate = (place: number) => Number(count[place]) > 1 && (Number(flags[place]) & (flag.end | flag.structure | flag.layers)) === (flag.structure | flag.layers);
  const linesAt = new Map<number, Map<number, number>>();
  const firstAt = new Map<number, string>();
  for (const { places, road, way } of lines) {
    for (const place of places) {
      if (!isCandidate(place)) continue;
      const byLayer = linesAt.get(place) ?? new Map<number, number>();
      byLayer.set(road.layer, (byLayer.get(road.layer) ?? 0) + 1);
      linesAt.set(place, byLayer);
      if (road.isStructure && !firstAt.has(place)) firstAt.set(place, way.at);
    }
  }
  const apart = new Map<number, number | null>();
  for (const [place, byLayer] of linesAt) {
    const meeting = [...byLayer].filter(([, lines]) => lines > 1).map(([layer]) => layer);
    if (meeting.length > 1) continue;
    apart.set(place, meeting[0] ?? null);
    remarks.add('layers-apart', firstAt.get(place) ?? null, nameOf(place));
  }
  return apart;
}

/** `cut`: places at which a line is cut whatever comes by. `nameOf` names a place for a remark. */
export function nodeWays(
  { places }: Pick<RoadExtract, 'places'>, lines: readonly RoadLine[], cut: ReadonlySet<number>, remarks: RemarkList, nameOf: (place: number) => string,
): readonly RoadPiece[] {
  const uses = countUses(places.count, lines);
  const apart = findLayersApart(lines, uses, remarks, nameOf);
  const isJunction = (place: number, layer: number) => {
    if ((Number(uses.flags[place]) & flag.end) !== 0 || cut.has(place)) return true;
    if (Number(uses.count[place]) < 2) return false;
    const joined = apart.get(place);
    return joined === undefined || joined === layer;
  };
  return lines.flatMap((line) => {
    const pieces: (readonly number[])[] = [];
    let from = 0;
    for (let index = 1; index < line.places.length; index += 1) {
      const place = Number(line.places[index]);
      if (index < line.places.length - 1 && !isJunction(place, line.road.layer)) continue;
      pieces.push(line.places.slice(from, index + 1));
      from = index;
    }
    return pieces.map((corners, index): RoadPiece => ({ line, number: pieces.length === 1 ? 0 : index + 1, places: corners }));
  });
}

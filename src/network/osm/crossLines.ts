/**
 * Roads of one layer whose lines cross, or end on one another, without a corner in common. In a file made with care that is a fault;
 * in one that was drawn it is how every junction looks. Told always; joined unless that is switched off, for in doubt there is a way.
 */
import Flatbush from 'flatbush';
import { type LocalPoint, toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { intersectSegments, type Segment } from '../../geo/segments.ts';
import type { PlaceTable } from './placeTable.ts';
import type { RemarkList } from './remarkList.ts';
import type { RoadLine } from './nodeWays.ts';

/** An end this near to another road was meant to reach it: as near as a barrier's end counts as touching. */
export const endReachMeters = 0.5;

/** Pieces of road whose boxes meet: a city has some six for each of its pieces. Beyond this, a second of work, it is none. */
const mostPairs = 2_000_000;
const mostPairsEach = 60;
/** Places where they meet: more make more roads than are taken anywhere. */
const mostMeetings = 600_000;

interface Segments {
  /** By segment: its line, the corner it begins at, and the places of its two ends. */
  readonly line: Uint32Array;
  readonly corner: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly index: Flatbush;
}

/** A corner to be put into a line, after one of its corners. */
interface Insertion {
  readonly line: number;
  readonly corner: number;
  readonly part: number;
  readonly place: number;
}

/** The lines as they came, or, when `joins`, with corners put in where they meet; null where they lie across one another without end. New places go into the table. */
export function crossLines(lines: readonly RoadLine[], places: PlaceTable, joins: boolean, remarks: RemarkList): readonly RoadLine[] | null {
  const pointOf = (place: number): LocalPoint => toLocalMeters(places.lonLat(place));
  const segments = indexSegments(lines, pointOf);
  const insertions: Insertion[] = [];
  let meetings = 0;
  let segment = -1;
  let pairs = Math.max(mostPairs, segments.line.length * mostPairsEach);
  for (const [lineAt, line] of lines.entries()) {
    for (let corner = 0; corner < line.places.length - 1; corner += 1) {
      segment += 1;
      const [a, b] = endsOf(segments, segment);
      const mine: Segment = [pointOf(a), pointOf(b)];
      const [[ax, ay], [bx, by]] = mine;
      const after = segment;
      const near = segments.index.search(
        Math.min(ax, bx) - endReachMeters, Math.min(ay, by) - endReachMeters, Math.max(ax, bx) + endReachMeters, Math.max(ay, by) + endReachMeters,
        (other) => {
          pairs -= 1;
          if (pairs < 0 || other <= after || lines[Number(segments.line[other])]?.road.layer !== line.road.layer) return false;
          const [c, d] = endsOf(segments, other);
          return a !== c && a !== d && b !== c && b !== d;
        },
      );
      if (pairs < 0) return null;
      for (const other of near.sort((one, two) => one - two)) {
        const otherAt = Number(segments.line[other]);
        const otherLine = lines[otherAt];
        const [c, d] = endsOf(segments, other);
        const meeting = meet(mine, [pointOf(c), pointOf(d)], [isEnd(line, a), isEnd(line, b)], [isEnd(otherLine, c), isEnd(otherLine, d)]);
        if (!meeting) continue;
        remarks.add(joins ? 'crosses-joined' : 'crosses-apart', line.way.at, otherLine?.way.at);
        meetings += 1;
        if (meetings > mostMeetings) return null;
        if (!joins) continue;
        const place = meeting.end === null ? placeBetween(places, a, b, meeting.parts[0]) : Number([a, b, c, d][meeting.end]);
        insertions.push({ line: lineAt, corner, part: meeting.parts[0], place });
        insertions.push({ line: otherAt, corner: Number(segments.corner[other]), part: meeting.parts[1], place });
      }
    }
  }
  return insertions.length === 0 ? lines : insert(lines, insertions);
}

const endsOf = ({ from, to }: Segments, segment: number): readonly [number, number] => [Number(from[segment]), Number(to[segment])];

function indexSegments(lines: readonly RoadLine[], pointOf: (place: number) => LocalPoint): Segments {
  const count = lines.reduce((sum, { places }) => sum + places.length - 1, 0);
  const [line, corner, from, to, index] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count), new Uint32Array(count), new Flatbush(count)];
  let segment = 0;
  for (const [at, { places }] of lines.entries()) {
    for (let end = 1; end < places.length; end += 1) {
      const [a, b] = [Number(places[end - 1]), Number(places[end])];
      const [[ax, ay], [bx, by]] = [pointOf(a), pointOf(b)];
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
      line[segment] = at;
      corner[segment] = end - 1;
      from[segment] = a;
      to[segment] = b;
      segment += 1;
    }
  }
  index.finish();
  return { line, corner, from, to, index };
}

const isEnd = (line: RoadLine | undefined, place: number) => line !== undefined && (line.places[0] === place || line.places.at(-1) === place);

/** `parts`: how far along each of the two; `end`: which of the four corners is where they meet, null where it is none. */
function meet(one: Segment, two: Segment, endsOfOne: readonly [boolean, boolean], endsOfTwo: readonly [boolean, boolean]) {
  const point = intersectSegments(one, two);
  const candidates = [
    ...([0, 1] as const).flatMap((end) => (endsOfOne[end] ? [{ end, ...projectOnSegment(one[end], two) }] : [])),
    ...([0, 1] as const).flatMap((end) => (endsOfTwo[end] ? [{ end: end + 2, ...projectOnSegment(two[end], one) }] : [])),
  ].filter(({ distanceMeters }) => distanceMeters <= endReachMeters).sort((a, b) => a.distanceMeters - b.distanceMeters);
  const [nearest] = candidates;
  if (nearest) return { end: nearest.end, parts: nearest.end < 2 ? [nearest.end, nearest.part] as const : [nearest.part, nearest.end - 2] as const };
  return point ? { end: null, parts: [projectOnSegment(point, one).part, projectOnSegment(point, two).part] as const } : null;
}

function placeBetween(places: PlaceTable, a: number, b: number, part: number): number {
  const [from, to] = [places.lonLat(a), places.lonLat(b)];
  return places.add(from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1]));
}

function insert(lines: readonly RoadLine[], insertions: readonly Insertion[]): readonly RoadLine[] {
  const byLine = new Map<number, Insertion[]>();
  for (const insertion of insertions) {
    const list = byLine.get(insertion.line);
    if (list) list.push(insertion);
    else byLine.set(insertion.line, [insertion]);
  }
  return lines.map((line, at) => {
    const wanted = byLine.get(at)?.sort((a, b) => a.corner - b.corner || a.part - b.part);
    if (!wanted) return line;
    let next = 0;
    const corners: number[] = [];
    const put = (place: number) => {
      if (place !== corners.at(-1)) corners.push(place);
    };
    for (const [corner, place] of line.places.entries()) {
      put(place);
      for (let insertion = wanted[next]; insertion?.corner === corner; insertion = wanted[next]) {
        put(insertion.place);
        next += 1;
      }
    }
    return { ...line, places: corners };
  });
}

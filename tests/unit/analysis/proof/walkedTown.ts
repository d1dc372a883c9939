/**
 * The definitions walked on foot: every road is a chain of points a few metres apart, and what may be driven is found by walking from point to
 * point. Knows the words of the definitions and plain geometry on a plane of metres, and nothing of the engine.
 */

export type Point = readonly [x: number, y: number];
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface WalkedRoad {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Along the points or against them. Binds friends alone. */
  readonly oneWay: 'no' | 'forward' | 'backward';
}

export interface WalkedLine {
  readonly id: string;
  readonly points: readonly Point[];
  readonly ends: readonly [string, string];
}

export interface WalkedSite {
  readonly id: string;
  readonly role: 'protected' | 'origin';
  readonly at: Point;
  readonly precisionMeters: number;
}

export interface WalkedZone {
  readonly id: string;
  readonly use: 'clearance' | 'open-ground' | 'protected' | 'cleared';
  readonly box: Box;
}

export interface TownPlan {
  readonly junctions: ReadonlyMap<string, Point>;
  /** Where the city goes on. */
  readonly edges: ReadonlySet<string>;
  readonly roads: readonly WalkedRoad[];
  readonly lines: readonly WalkedLine[];
  readonly sites: readonly WalkedSite[];
  readonly zones: readonly WalkedZone[];
}

export interface WalkedTarget {
  readonly id: string;
  readonly answer: 'closed' | 'leaking' | 'no-data';
  readonly reason: string | null;
  readonly depth: number | null;
}

export const stepMeters = 5;

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);
export const isIn = ([west, south, east, north]: Box, [x, y]: Point) => x > west && x < east && y > south && y < north;

/** Along each of two lines, metres, wherever one crosses the other. */
export function crossingsBetween(one: readonly Point[], other: readonly Point[]): readonly (readonly [alongOne: number, alongOther: number])[] {
  const found: (readonly [number, number])[] = [];
  let sumOne = 0;
  for (let i = 1; i < one.length; i += 1) {
    const [a, b] = [one[i - 1] as Point, one[i] as Point];
    let sumOther = 0;
    for (let j = 1; j < other.length; j += 1) {
      const [c, d] = [other[j - 1] as Point, other[j] as Point];
      const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
      const det = rx * sy - ry * sx;
      if (det !== 0) {
        const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / det;
        const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / det;
        if (t >= 0 && t <= 1 && u >= 0 && u <= 1) found.push([sumOne + t * distance(a, b), sumOther + u * distance(c, d)]);
      }
      sumOther += distance(c, d);
    }
    sumOne += distance(a, b);
  }
  return found;
}

/** Nearest place of a road to a point, and every sample as near as that within a metre or two of it. */
export function nearestOn(points: readonly Point[], at: Point): { readonly along: number; readonly meters: number } {
  let [best, along, sum] = [Infinity, 0, 0];
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = distance(a, b);
    const part = Math.max(0, Math.min(1, ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length ** 2));
    const meters = distance(at, [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])]);
    if (meters < best) [best, along] = [meters, sum + part * length];
    sum += length;
  }
  return { along, meters: best };
}

export const lengthOf = (points: readonly Point[]) => points.slice(1).reduce((sum, point, index) => sum + distance(points[index] as Point, point), 0);

export function pointAt(points: readonly Point[], along: number): Point {
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = distance(a, b);
    if (along <= sum + length || i === points.length - 1) {
      const part = Math.min(1, (along - sum) / length);
      return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
    }
    sum += length;
  }
  throw new Error('A road has two points.');
}

interface Step {
  readonly to: number;
  /** Lines that stand across it. */
  readonly lines: readonly string[];
  /** Number of the step, the same both ways; none over ground, where nothing can be built. */
  readonly piece: number | null;
  readonly meters: number;
  /** Whether a one-way lets friends go by it. */
  readonly isFriendly: boolean;
}

/** Steps that a crossing built somewhere would close, by road and metres along it. */
export interface Built {
  readonly roadId: string;
  readonly along: number;
}

/** More lines than stand anywhere. */
const never = 255;

export class WalkedTown {
  readonly #steps: Step[][] = [];
  readonly #points: Point[] = [];
  readonly #junction = new Map<string, number>();
  readonly #samples = new Map<string, { readonly at: number; readonly along: number }[]>();
  #pieces = 0;
  /** Of the same starts and lines the same walk. */
  readonly #walked = new WeakMap<readonly number[], Map<string, Uint8Array>>();
  readonly #pieceAt = new Map<string, { readonly from: number; readonly to: number; readonly piece: number }[]>();

  constructor(readonly plan: TownPlan) {
    for (const [name, point] of plan.junctions) this.#junction.set(name, this.#add(point));
    const standing = plan.lines.flatMap((line) => this.#cutsOf(line));
    for (const road of plan.roads) this.#walk(road, standing.filter((one) => one.roadId === road.id));
    for (const { box } of plan.zones.filter(({ use }) => use === 'open-ground')) this.#openUp(box);
  }

  #add(point: Point): number {
    this.#points.push(point);
    this.#steps.push([]);
    return this.#points.length - 1;
  }

  /** A loose end leaks at the crossing next to it. */
  #cutsOf({ id, points, ends }: WalkedLine) {
    const all = this.plan.roads.flatMap((road) => crossingsBetween(points, road.points).map(([onLine, along]) => ({ id, roadId: road.id, onLine, along }))).sort((a, b) => a.onLine - b.onLine);
    const [first, last] = [all[0]?.onLine ?? 0, all.at(-1)?.onLine ?? 0];
    return all.filter(({ onLine }) => !(ends[0] === 'loose' && onLine - first < 0.5) && !(ends[1] === 'loose' && last - onLine < 0.5));
  }

  #walk(road: WalkedRoad, cuts: readonly { readonly id: string; readonly along: number }[]): void {
    const length = lengthOf(road.points);
    const count = Math.max(2, Math.ceil(length / stepMeters));
    const samples: { at: number; along: number }[] = [];
    const pieces: { from: number; to: number; piece: number }[] = [];
    for (let index = 0; index <= count; index += 1) {
      const along = (index * length) / count;
      const at = index === 0 ? this.#junction.get(road.from) as number : index === count ? this.#junction.get(road.to) as number : this.#add(pointAt(road.points, along));
      const before = samples.at(-1);
      if (before) {
        const lines = cuts.filter((cut) => cut.along >= before.along && cut.along < along).map(({ id }) => id);
        const piece = this.#pieces++;
        const meters = along - before.along;
        this.#steps[before.at]?.push({ to: at, lines, piece, meters, isFriendly: road.oneWay !== 'backward' });
        this.#steps[at]?.push({ to: before.at, lines, piece, meters, isFriendly: road.oneWay !== 'forward' });
        pieces.push({ from: before.along, to: along, piece });
      }
      samples.push({ at, along });
    }
    this.#samples.set(road.id, samples);
    this.#pieceAt.set(road.id, pieces);
  }

  #openUp(box: Box): void {
    const inside = this.#points.flatMap((point, at) => (isIn(box, point) ? [at] : []));
    const middle = this.#add([Number.NaN, Number.NaN]);
    for (const at of inside) {
      this.#steps[middle]?.push({ to: at, lines: [], piece: null, meters: 0, isFriendly: false });
      this.#steps[at]?.push({ to: middle, lines: [], piece: null, meters: 0, isFriendly: false });
    }
  }

  /** Fewest standing lines on any way from the starts, by point; never where there is none. */
  depths(starts: readonly number[], up: ReadonlySet<string>, built: ReadonlySet<number> = new Set()): Uint8Array {
    if (built.size > 0) return this.#walkFrom(starts, up, built);
    const kept = this.#walked.get(starts) ?? new Map<string, Uint8Array>();
    this.#walked.set(starts, kept);
    const key = [...up].sort().join();
    const field = kept.get(key) ?? this.#walkFrom(starts, up, built);
    kept.set(key, field);
    return field;
  }

  #walkFrom(starts: readonly number[], up: ReadonlySet<string>, built: ReadonlySet<number>): Uint8Array {
    const depth = new Uint8Array(this.#points.length).fill(never);
    let level: number[] = [];
    for (const start of starts) {
      depth[start] = 0;
      level.push(start);
    }
    for (let at = 0; level.length > 0; at += 1) {
      const later: number[] = [];
      for (let index = 0; index < level.length; index += 1) {
        const point = level[index] as number;
        if (depth[point] !== at) continue;
        for (const { to, lines, piece } of this.#steps[point] as Step[]) {
          if (piece !== null && built.has(piece)) continue;
          const cost = lines.filter((line) => up.has(line)).length;
          if (at + cost >= (depth[to] as number)) continue;
          depth[to] = at + cost;
          if (cost === 0) level.push(to);
          else if (cost === 1) later.push(to);
          else throw new Error('Two lines never stand within one step.');
        }
      }
      level = later;
    }
    return depth;
  }

  /** Metres of the shortest way of friends, by point: along one-ways alone, and past no line that bars them; Infinity where there is none. */
  metersFrom(starts: readonly number[], bars: ReadonlySet<string>): Float64Array {
    const meters = new Float64Array(this.#points.length).fill(Infinity);
    for (const start of starts) meters[start] = 0;
    // Shortened until nothing changes: slow, and plain.
    for (let queue = [...starts]; queue.length > 0;) {
      const next = new Set<number>();
      for (const point of queue) {
        for (const { to, lines, meters: more, isFriendly } of this.#steps[point] as Step[]) {
          const sum = (meters[point] as number) + more;
          if (!isFriendly || lines.some((line) => bars.has(line)) || sum >= (meters[to] as number)) continue;
          meters[to] = sum;
          next.add(to);
        }
      }
      queue = [...next];
    }
    return meters;
  }

  piecesOf(built: readonly Built[]): ReadonlySet<number> {
    return new Set(built.flatMap(({ roadId, along }) => (this.#pieceAt.get(roadId) ?? []).filter(({ from, to }) => along >= from && along <= to).slice(0, 1).map(({ piece }) => piece)));
  }

  /** Of each road within its reach the sample nearest to it. */
  placesOf({ at, precisionMeters }: WalkedSite): readonly (readonly number[])[] {
    const reach = Math.max(100, precisionMeters);
    return this.plan.roads.flatMap((road) => {
      const { along, meters } = nearestOn(road.points, at);
      if (meters > reach) return [];
      const samples = this.#samples.get(road.id) ?? [];
      return [[samples.reduce((best, one) => (Math.abs(one.along - along) < Math.abs(best.along - along) ? one : best)).at]];
    });
  }

  junctionsIn(box: Box): readonly string[] {
    return [...this.plan.junctions].flatMap(([name, point]) => (isIn(box, point) ? [name] : []));
  }

  /** Junctions of an area; of one that has none every point of a road in it. */
  inside(box: Box): readonly number[] {
    const names = this.junctionsIn(box);
    if (names.length > 0) return names.map((name) => this.#junction.get(name) as number);
    return [...this.#samples.values()].flat().filter(({ at }) => isIn(box, this.#points[at] as Point)).map(({ at }) => at);
  }

  numberOf = (name: string): number => this.#junction.get(name) as number;
}

interface Origin {
  /** One place each where it may be; an area is one place with many points. */
  readonly places: readonly (readonly number[])[];
}

export interface WalkedQuestion {
  readonly id: string;
  /** Those that set out; the same list for targets that share their origins. */
  readonly origins: readonly Origin[];
  readonly target: readonly (readonly number[])[];
  readonly leadsOut: boolean;
}

/** Each protected thing with those that may set out for it, by the words of the definitions. */
export function questionsOf(town: WalkedTown, from: 'outside' | 'inside'): readonly WalkedQuestion[] {
  const { plan } = town;
  const sites = plan.sites.filter(({ role }) => role === 'protected');
  const areas = plan.zones.filter(({ use }) => use === 'protected' || use === 'cleared').toSorted((a, b) => Number(a.use === 'cleared') - Number(b.use === 'cleared'));
  const originSites = plan.sites.filter(({ role }) => role === 'origin').map((site): Origin => ({ places: town.placesOf(site) })).filter(({ places }) => places.length > 0);
  const edgeNames = [...plan.edges];
  const cleared = new Set(plan.zones.filter(({ use }) => use === 'cleared').flatMap(({ box }) => town.junctionsIn(box)));
  const asOrigin = (points: readonly number[]): readonly Origin[] => (points.length > 0 ? [{ places: [points] }] : []);
  const clearedPoints = new Set([...cleared].map(town.numberOf));
  const open = plan.zones.filter(({ use }) => use === 'clearance').flatMap(({ box }) => asOrigin(town.inside(box).filter((point) => !clearedPoints.has(point))));
  const everywhere = [...plan.junctions.keys()].filter((name) => !cleared.has(name));
  const beyond = (box: Box, names: readonly string[]) => names.filter((name) => !town.junctionsIn(box).includes(name)).map(town.numberOf);
  return [
    ...sites.map((site): WalkedQuestion => ({ id: site.id, target: town.placesOf(site), leadsOut: false, origins: from === 'outside' ? [...asOrigin(edgeNames.map(town.numberOf)), ...originSites] : open })),
    ...areas.map(({ id, box, use }): WalkedQuestion => {
      const points = town.inside(box);
      return {
        id, target: points.length > 0 ? [points] : [], leadsOut: town.junctionsIn(box).some((name) => plan.edges.has(name)),
        origins: from === 'outside' ? [...asOrigin(beyond(box, edgeNames)), ...originSites] : asOrigin(use === 'cleared' ? everywhere.map(town.numberOf) : beyond(box, everywhere)),
      };
    }),
  ];
}

/** Wherever it and those that set out may lie: one answer in all of those cases, or none. */
export function answerWalking(town: WalkedTown, { id, origins, target, leadsOut }: WalkedQuestion, up: ReadonlySet<string>, built: ReadonlySet<number> = new Set()): WalkedTarget {
  const none = (reason: string): WalkedTarget => ({ id, answer: 'no-data', reason, depth: null });
  if (origins.length === 0) return none('no-origin');
  if (target.length === 0) return none('no-road');
  const fields = origins.map(({ places }) => places.map((points) => town.depths(points, up, built)));
  // A crossing that is built is a line that stands: whoever had a way before is not cut off by it.
  const free = built.size === 0 ? fields : origins.map(({ places }) => places.map((points) => town.depths(points, up)));
  const outcomes = target.map((points) => {
    const nearest = (field: Uint8Array) => Math.min(...points.map((point) => field[point] as number));
    // Of each origin the best and the worst of its places; some origin is enough.
    const least = Math.min(...fields.map((places) => Math.min(...places.map(nearest))));
    const most = Math.min(...fields.map((places) => Math.max(...places.map(nearest))));
    const isJoined = Math.min(...free.map((places) => Math.min(...places.map(nearest)))) < never;
    return { least, most, isJoined };
  });
  if (outcomes.every(({ isJoined }) => !isJoined)) return none('cut-off');
  if (outcomes.some(({ isJoined }) => !isJoined)) return none('straddles');
  if (outcomes.every(({ most }) => most === 0)) return { id, answer: 'leaking', reason: null, depth: null };
  if (outcomes.some(({ least }) => least === 0)) return none('straddles');
  if (leadsOut) return none('leads-out');
  return { id, answer: 'closed', reason: null, depth: Math.min(...outcomes.map(({ least }) => least)) };
}

/** Of all together: a leak outweighs what is not known, and that what is closed. */
export function joinWalked(targets: readonly WalkedTarget[]): 'closed' | 'leaking' | 'no-data' {
  if (targets.some(({ answer }) => answer === 'leaking')) return 'leaking';
  return targets.length === 0 || targets.some(({ answer }) => answer === 'no-data') ? 'no-data' : 'closed';
}

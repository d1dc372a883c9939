/**
 * The answers of a check found again by trying everything: sets of roads, simple ways, subsets of cuts. Written from the definitions alone and
 * using nothing of the engine; good for a dozen roads.
 */

export interface PlainRoad {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Connectors cannot be cut. */
  readonly isConnector: boolean;
}

/** A line across one road. */
export interface PlainLine {
  readonly id: string;
  readonly roadId: string;
}

export interface PlainTown {
  readonly roads: readonly PlainRoad[];
  readonly lines: readonly PlainLine[];
  readonly origins: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** A target is where the city goes on: by the roads drawn alone nobody can call it closed. */
  readonly leadsOut: boolean;
}

export interface PlainAnswer {
  readonly answer: 'closed' | 'leaking' | 'no-data';
  readonly reason: 'no-origin' | 'no-target' | null;
  readonly depth: number | null;
  /** Null where not leaking, and where no number is enough. */
  readonly atLeast: number | null;
}

/** Junctions reached over the roads that `isOpen` takes, either way. */
export function reached(roads: readonly PlainRoad[], origins: Iterable<string>, isOpen: (road: PlainRoad) => boolean): ReadonlySet<string> {
  const seen = new Set(origins);
  for (let grew = true; grew;) {
    grew = false;
    for (const road of roads) {
      if (!isOpen(road) || seen.has(road.from) === seen.has(road.to)) continue;
      seen.add(road.from).add(road.to);
      grew = true;
    }
  }
  return seen;
}

const meets = (seen: ReadonlySet<string>, targets: ReadonlySet<string>) => [...targets].some((target) => seen.has(target));

/** The least sum of `cost` over all simple ways; Infinity where there is none. */
export function leastWay(town: Pick<PlainTown, 'roads' | 'origins' | 'targets'>, cost: (road: PlainRoad) => number): number {
  let least = Infinity;
  const walk = (at: string, visited: readonly string[], sum: number) => {
    if (town.targets.has(at)) {
      least = Math.min(least, sum);
      return;
    }
    for (const road of town.roads) {
      const next = road.from === at ? road.to : road.to === at ? road.from : null;
      if (next !== null && !visited.includes(next)) walk(next, [...visited, next], sum + cost(road));
    }
  };
  for (const origin of town.origins) walk(origin, [origin], 0);
  return least;
}

/** The cheapest set of open roads whose removal parts origins and targets; null where even all that may be closed do not. Infinity may not be. */
export function cheapestCut(town: Pick<PlainTown, 'roads' | 'origins' | 'targets'>, isOpen: (road: PlainRoad) => boolean, costOf: (road: PlainRoad) => number): number | null {
  const open = town.roads.filter(isOpen);
  const cuttable = open.filter((road) => Number.isFinite(costOf(road)));
  let least: number | null = null;
  for (let subset = 0; subset < 2 ** cuttable.length; subset += 1) {
    const cut = cuttable.filter((_, index) => (subset >> index) & 1);
    const cost = cut.reduce((sum, road) => sum + costOf(road), 0);
    if (least !== null && cost >= least) continue;
    if (!meets(reached(open, town.origins, (road) => !cut.includes(road)), town.targets)) least = cost;
  }
  return least;
}

/** `shut`: ids of lines that stop vehicles. */
export function answerPlainly(town: PlainTown, shut: ReadonlySet<string>): PlainAnswer {
  if (town.targets.size === 0 || town.origins.size === 0) return { answer: 'no-data', reason: town.targets.size === 0 ? 'no-target' : 'no-origin', depth: null, atLeast: null };
  const shutOn = (road: PlainRoad) => town.lines.filter(({ id, roadId }) => roadId === road.id && shut.has(id)).length;
  const isOpen = (road: PlainRoad) => shutOn(road) === 0;
  if (meets(reached(town.roads, town.origins, isOpen), town.targets)) return { answer: 'leaking', reason: null, depth: null, atLeast: cheapestCut(town, isOpen, ({ isConnector }) => (isConnector ? Infinity : 1)) };
  const depth = leastWay(town, shutOn);
  if (depth === Infinity || town.leadsOut) return { answer: 'no-data', reason: null, depth: null, atLeast: null };
  return { answer: 'closed', reason: null, depth, atLeast: null };
}

/** Of sets of lines that fail together those that make a closed answer leak. */
export function plainFailures(town: PlainTown, shut: ReadonlySet<string>, sets: Readonly<Record<string, readonly string[]>>): readonly string[] {
  if (answerPlainly(town, shut).answer !== 'closed') return [];
  return Object.keys(sets).filter((name) => answerPlainly(town, new Set([...shut].filter((id) => !sets[name]?.includes(id)))).answer === 'leaking');
}

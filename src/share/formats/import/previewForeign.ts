/** What a planner is shown of a file before anything of it is in the plan: counts, groups, first rows, remarks, what looks wrong as a whole. */
import type { Bbox } from '../../../geo/types.ts';
import type { Geometry } from '../../../scenario/geometry/mendGeometry.ts';
import type { ForeignFeature, ForeignFile, ForeignFormat, ForeignPlace, ImportCounts, ImportProblem, ImportReason } from '../foreign.ts';
import { bestWay, type ForeignGroup, type GroupBy, groupForeign, waysToGroup } from './groupForeign.ts';
import { type PersonalAttribute, personalAttributes } from './personalAttributes.ts';

/** Looks that concern the file rather than a feature. `metres`: coordinates that look like metres of a projection. */
export type ImportHint = 'swapped' | 'far-away' | 'metres' | 'many' | 'nothing';

export interface SampleRow {
  readonly at: ForeignPlace;
  readonly name: string;
  readonly geometry: Geometry['type'];
  /** The first attributes, as text. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface ImportPreview {
  readonly format: ForeignFormat;
  readonly counts: ImportCounts;
  readonly geometries: Readonly<Record<Geometry['type'], number>>;
  readonly ways: readonly GroupBy[];
  readonly way: GroupBy;
  readonly groups: readonly ForeignGroup[];
  readonly samples: readonly SampleRow[];
  /** Attributes that could serve as names. */
  readonly nameKeys: readonly string[];
  /** What looks personal; left out unless the planner keeps it. */
  readonly personal: readonly PersonalAttribute[];
  /** The first of them, what was left out before what was mended; `problemCount` says how many there are. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** How often each reason occurs, the frequent ones first. */
  readonly reasons: readonly { readonly reason: ImportReason; readonly isMended: boolean; readonly count: number }[];
  readonly hints: readonly ImportHint[];
  /** Null where nothing was read. */
  readonly bbox: Bbox | null;
}

/** Features past which the map and the lists are said to become slower: what the bench measures up to. */
export const manyFeatures = 5000;

/** Features a plan takes through an import: what the page can take in and list without stopping (measured). */
export const mostInPlan = 10_000;

const mostSamples = 8;
const mostSampleKeys = 6;
const mostProblems = 5000;
const mostNameKeys = 40;

export function previewForeign({ format, features, problems, counts }: Extract<ForeignFile, { ok: true }>): ImportPreview {
  const ways = waysToGroup(features);
  const way = bestWay(ways);
  return {
    format, counts, ways, way,
    geometries: countGeometries(features),
    groups: groupForeign(features, way),
    samples: features.slice(0, mostSamples).map(sampleOf),
    nameKeys: nameKeysOf(features),
    personal: personalAttributes(features),
    problems: [...problems.filter(({ isMended }) => !isMended), ...problems.filter(({ isMended }) => isMended)].slice(0, mostProblems),
    problemCount: problems.length,
    reasons: countReasons(problems),
    hints: hintsOf(features, problems),
    bbox: boxOf(features),
  };
}

function sampleOf({ at, name, geometry, properties }: ForeignFeature): SampleRow {
  const shown = Object.keys(properties).slice(0, mostSampleKeys).map((key) => [key, String(properties[key]).slice(0, 120)] as const);
  return { at, name, geometry: geometry.type, properties: Object.fromEntries(shown) };
}

function countGeometries(features: readonly ForeignFeature[]): Readonly<Record<Geometry['type'], number>> {
  const counts = { Point: 0, LineString: 0, Polygon: 0 };
  for (const { geometry } of features) counts[geometry.type] += 1;
  return counts;
}

/** Attributes of the first features: a table has them all in its first row. */
function nameKeysOf(features: readonly ForeignFeature[]): readonly string[] {
  const keys = new Set<string>();
  for (const { properties } of features.slice(0, 200)) for (const key of Object.keys(properties)) keys.add(key);
  return [...keys].slice(0, mostNameKeys);
}

function countReasons(problems: readonly ImportProblem[]): ImportPreview['reasons'] {
  const counts = new Map<string, { reason: ImportReason; isMended: boolean; count: number }>();
  for (const { reason, isMended } of problems) {
    const key = `${reason} ${isMended}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { reason, isMended, count: 1 });
  }
  return [...counts.values()].sort((a, b) => Number(a.isMended) - Number(b.isMended) || b.count - a.count);
}

function hintsOf(features: readonly ForeignFeature[], problems: readonly ImportProblem[]): readonly ImportHint[] {
  const has = (wanted: ImportReason) => problems.some(({ reason }) => reason === wanted);
  const outside = problems.filter(({ reason }) => reason === 'out-of-range');
  // Beyond 1,000 no degree was meant, however far off.
  const isMetres = outside.length > 0 && outside.every(({ detail }) => detail.split(',').some((value) => Math.abs(Number(value)) > 1000));
  return [
    ...(features.length === 0 ? ['nothing' as const] : []),
    ...(isMetres ? ['metres' as const] : []),
    ...(has('swapped') ? ['swapped' as const] : []),
    ...(has('far-away') ? ['far-away' as const] : []),
    ...(features.length > manyFeatures ? ['many' as const] : []),
  ];
}

/** Written out, for tens of thousands of features. */
export function boxOf(features: readonly { readonly geometry: Geometry }[]): Bbox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const grow = ([lon, lat]: readonly [number, number]) => {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  };
  for (const { geometry } of features) {
    if (geometry.type === 'Point') grow(geometry.coordinates);
    else for (const line of geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) for (const corner of line) grow(corner);
  }
  return west <= east ? [west, south, east, north] : null;
}

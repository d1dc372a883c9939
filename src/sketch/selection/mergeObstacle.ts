/** Why two features cannot be joined to one line, for the sentence that says so; mergeLines itself is silent. */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { usualGapMeters } from '../../scenario/commands/lines/mergeLines.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

export type MergeObstacle =
  | { readonly reason: 'merge-two-lines' | 'merge-kinds' | 'merge-types' }
  /** The nearest of their ends, in metres. */
  | { readonly reason: 'merge-apart'; readonly gapMeters: number };

/** Null where mergeLines joins them. */
export function mergeObstacle(features: readonly ScenarioFeature[]): MergeObstacle | null {
  const [first, second] = features;
  if (!first || !second || features.length > 2 || first.geometry.type !== 'LineString' || second.geometry.type !== 'LineString') return { reason: 'merge-two-lines' };
  if (first.properties.kind !== second.properties.kind) return { reason: 'merge-kinds' };
  if (first.properties.kind === 'barrier' && second.properties.kind === 'barrier' && first.properties.barrier !== second.properties.barrier) return { reason: 'merge-types' };
  const ends = (feature: typeof first) => (feature.geometry.type === 'LineString' ? [feature.geometry.coordinates[0], feature.geometry.coordinates.at(-1)] : []);
  const gaps = ends(first).flatMap((end) => ends(second).map((other) => (end && other ? distanceBetween(end, other) : Infinity)));
  const gapMeters = Math.min(...gaps);
  return gapMeters > usualGapMeters ? { reason: 'merge-apart', gapMeters } : null;
}

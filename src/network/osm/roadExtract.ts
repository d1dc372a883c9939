/** What every reader makes of its format before roads are made of it: lines over a table of places, with their tags. */
import type { Bbox } from '../../geo/types.ts';
import type { PlaceTable } from './placeTable.ts';

/** Key to value as the file has them. */
export type Tags = ReadonlyMap<string, string>;

export interface DrawnWay {
  /** `way/123`, `feature 4`. */
  readonly at: string;
  /** What the ids of its roads begin with. */
  readonly id: string;
  /** Numbers in the table of places; -1 where the file has none, so that the line is broken there. */
  readonly places: readonly number[];
  readonly tags: Tags;
}

export interface DrawnPoint {
  readonly at: string;
  readonly place: number;
  readonly tags: Tags;
}

export interface RoadExtract {
  readonly places: PlaceTable;
  readonly ways: readonly DrawnWay[];
  /** Points with a `barrier` tag. */
  readonly points: readonly DrawnPoint[];
  /** The border the file states for itself. */
  readonly bounds: Bbox | null;
  /** Lines without a `highway` tag are roads too: no line of the file has one. */
  readonly isUntagged: boolean;
}

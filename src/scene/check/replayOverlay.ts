/** What a replay draws over the plan at one moment. Made by `buildReplayOverlay`, which is fetched with the first answer; until then a picture has none. */
import type { FeatureCollection, Point } from 'geojson';
import type { Posture } from '../../scenario/document.ts';

/** Vehicles and lines; `vehicle` drives. `image` is the name of its picture behind the theme. */
export interface ReplayMarkProperties {
  readonly id: string;
  readonly mark: 'vehicle' | 'vehicle-stopped' | 'line-down' | 'line-held' | 'line-rising' | 'line-up';
  readonly image: string;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

export interface ReplayOverlay {
  readonly marks: FeatureCollection<Point, ReplayMarkProperties>;
  /** The posture as far as its lines have risen: what is drawn of the plan meanwhile. Null where it has none. */
  readonly posture: Posture | null;
}

export const noMarks: ReplayOverlay['marks'] = { type: 'FeatureCollection', features: [] };

/** What the interface may ask of the live map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bbox, LonLat } from '../geo/types.ts';
import type { SceneGround, SceneInput } from '../scene/sceneInput.ts';

export interface MapHandle {
  /** Brings a place into sight without covering it; a point is shown at `zoom` or closer than it is now. */
  showPoint(at: LonLat, zoom?: number): void;
  /** By a flight, or `atOnce`: a flight has the map draw every zoom on the way. */
  showBox(box: Bbox, atOnce?: boolean): void;
  /** The whole zone, fitted to the window, north up. */
  showZone(): void;
  zoomBy(steps: number): void;
  resetNorth(): void;
  /** Once the map has tiled and painted what it was given; at once where it has nothing to do. A hidden page paints nothing, and is not waited for. */
  rest(): Promise<void>;
  /** Ground length of one CSS pixel at the centre of the map, in metres. */
  metersPerPixel(): number;
  /** Called after every change of the camera; returns how to stop it. */
  onMove(listener: () => void): () => void;
  /** What the map draws now. */
  input(): SceneInput;
  /** Tells the map now, and not with the next frame, what the stores have come to say: what the worker has to cut is then under way before the camera moves. */
  tell(): void;
  /** Draws this and no longer what the stores say, until it is given null. */
  dress(input: SceneInput | null): void;
  /** Lays the scene on this ground, or on the embedded one. */
  setGround(ground: SceneGround | null): void;
  /** For parts of the map that are fetched on demand; the interface itself never touches it. */
  lend<Result>(use: (map: MapLibreMap) => Result): Result;
  readonly center: () => LonLat;
  readonly zoom: () => number;
  readonly bearing: () => number;
}

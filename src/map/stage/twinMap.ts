/** A second live map beside the first, for the other of two states: the same camera, the same ground in the middle of its own part, and a scene of its own. Removed with its context. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bbox } from '../../geo/types.ts';
import { createSceneBuilder } from '../../scene/buildScene.ts';
import type { SceneInput } from '../../scene/sceneInput.ts';
import { tellScenes } from '../scene/tellScenes.ts';
import { readCamera } from '../camera/camera.ts';
import { countIdle } from '../countIdle.ts';
import { createMap } from '../createMap.ts';
import { syncCameras } from '../swipe/syncCameras.ts';
import { keepUnsaid } from '../unsaid.ts';
import type { Covered } from './stageCamera.ts';

export interface TwinMap {
  /** Draws this from now on. */
  show(input: SceneInput): void;
  end(): void;
}

/** `covered` of its own place, which has its final size. */
export function openTwinMap(live: MapLibreMap, place: HTMLElement, input: SceneInput, home: Bbox, covered: Covered): TwinMap {
  const buildScene = createSceneBuilder();
  const first = buildScene(input);
  const map = createMap({ container: place, scene: first, camera: readCamera(live), home });
  map.jumpTo({ ...cameraOf(live), padding: { ...covered } });
  keepUnsaid(map);
  const tell = tellScenes(map, first);
  countIdle(map, place);
  const unsync = syncCameras(live, map);
  return {
    show: (next) => tell(buildScene(next)),
    end: () => {
      unsync();
      map.remove();
    },
  };
}

function cameraOf(map: MapLibreMap) {
  return { center: map.getCenter(), zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

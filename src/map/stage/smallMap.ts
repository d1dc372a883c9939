/** A small map of a slide that is not shown yet: a scene and a camera of its own, and nothing to press. Removed with its context. */
import type { Bbox } from '../../geo/types.ts';
import type { Camera } from '../../scenario/view.ts';
import { createSceneBuilder } from '../../scene/buildScene.ts';
import type { SceneInput } from '../../scene/sceneInput.ts';
import { cameraOnStage } from '../../store/brief/cameraOnStage.ts';
import { tellScenes } from '../scene/tellScenes.ts';
import { applyCamera } from '../camera/camera.ts';
import { createMap } from '../createMap.ts';
import { keepUnsaid } from '../unsaid.ts';

export interface SmallMap {
  show(input: SceneInput, camera: Camera | null): void;
  end(): void;
}

/** `place` has its final size. A camera of null shows `home` whole. */
export function openSmallMap(place: HTMLElement, input: SceneInput, camera: Camera | null, home: Bbox): SmallMap {
  const buildScene = createSceneBuilder();
  const inPlace = (of: Camera | null) => of && cameraOnStage(of, place.clientWidth, place.clientHeight);
  const first = buildScene(input);
  const map = createMap({ container: place, scene: first, camera: inPlace(camera), home, options: { interactive: false } });
  keepUnsaid(map);
  const tell = tellScenes(map, first);
  return {
    show: (next, to) => {
      tell(buildScene(next));
      applyCamera(map, inPlace(to), home);
    },
    end: () => map.remove(),
  };
}

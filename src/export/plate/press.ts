/**
 * What plates are drawn with, one after the other: the map stays while the next can be drawn with it, so that what several share (the programs of
 * the chip, glyphs, marks, tiles) is made once. Belongs to one work and is closed with it.
 */
import { createSceneBuilder, type Scene } from '../../scene/buildScene.ts';
import { createPaperMap, type PaperMap } from './paperMap.ts';
import { plateScene } from './plateScene.ts';
import type { PlateRequest } from './plateRequest.ts';
import type { CanvasSize } from './plateSize.ts';

export interface Press {
  /** Runs `act` when all that came before is done. */
  inTurn<Value>(act: () => Promise<Value>): Promise<Value>;
  /** Shares its sources with the plate before where they are the same. */
  sceneOf(request: PlateRequest): Scene;
  /** To be turned to the plate. Throws where WebGL fails. */
  mapFor(request: PlateRequest, scene: Scene, size: CanvasSize): PaperMap;
  /** The next plate gets another map: after a fault, or where nobody wants the one under way any more. */
  dropMap(): void;
  close(): void;
}

export function openPress(): Press {
  const build = createSceneBuilder();
  let kept: { readonly map: PaperMap; readonly dpi: number; readonly drawImage: PlateRequest['drawImage']; readonly ground: string } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const dropMap = () => {
    kept?.map.remove();
    kept = null;
  };
  return {
    inTurn(act) {
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
    sceneOf: (request) => plateScene(request.content, request, build).scene,
    mapFor({ dpi, drawImage, camera }, scene, size) {
      const ground = JSON.stringify(scene.ground);
      // Marks are drawn for one resolution, by one door; the ground comes with a map.
      if (kept?.dpi !== dpi || kept.drawImage !== drawImage || kept.ground !== ground || kept.map.isLost()) dropMap();
      kept ??= { map: createPaperMap({ dpi, drawImage, camera }, scene, size), dpi, drawImage, ground };
      return kept.map;
    },
    dropMap,
    close: dropMap,
  };
}

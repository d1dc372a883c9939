/** Brings the ground that the device has chosen to the map: whenever it is another, the scene is laid on that. Fetched on demand. */
import type { ImageSource } from 'maplibre-gl';
import { type GroundChoice, sceneGround } from '../../scene/ground/sceneGround.ts';
import type { SceneGround } from '../../scene/sceneInput.ts';
import { type GroundState, groundStore } from '../../store/ground/groundStore.ts';
import type { MapHandle } from '../mapHandle.ts';
import { registerTiles } from './tileProtocol.ts';

export function followGround(map: MapHandle): void {
  const show = () => map.setGround(groundOf(groundStore.getState()));
  groundStore.subscribe((state, before) => {
    if ((['variant', 'archive', 'picture', 'given'] as const).some((key) => state[key] !== before[key])) show();
    const { picture } = state;
    if (!picture || before.picture?.id !== picture.id || before.picture.corners === picture.corners) return;
    // The source stays, so that the picture follows the hand without being loaded anew.
    map.lend((live) => live.getSource<ImageSource>(sourceOf(picture.id))?.setCoordinates(picture.corners.map(([lon, lat]) => [lon, lat]) as [[number, number], [number, number], [number, number], [number, number]]));
  });
  show();
}

const sourceOf = (id: string) => `ground-${id}`;

/** Null where it is the embedded one as it is. */
export function groundOf({ variant, chosenId, archive, picture, given }: Pick<GroundState, 'variant' | 'chosenId' | 'archive' | 'picture' | 'given'>): SceneGround | null {
  const tiles: GroundChoice['tiles'] = chosenId !== null && archive ? { source: sourceOf(chosenId), address: registerTiles(chosenId, archive, countBroken), archive } : null;
  if (!tiles && !given && !picture && variant === 'plain') return null;
  return sceneGround({ variant, tiles, given, underlay: picture && { source: sourceOf(picture.id), ...picture } });
}

const countBroken = () => groundStore.setState(({ brokenTiles }) => ({ brokenTiles: brokenTiles + 1 }));

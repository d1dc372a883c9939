/** Keeps two maps of the same size on the same camera, whichever of them is moved. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Returns how to stop. */
export function syncCameras(one: MapLibreMap, other: MapLibreMap): () => void {
  // A map that is moved by the other one would move that one in turn.
  let isFollowing = false;
  const follow = (from: MapLibreMap, to: MapLibreMap) => () => {
    if (isFollowing) return;
    isFollowing = true;
    to.jumpTo({ center: from.getCenter(), zoom: from.getZoom(), bearing: from.getBearing(), pitch: from.getPitch() });
    isFollowing = false;
  };
  const [oneMoves, otherMoves] = [follow(one, other), follow(other, one)];
  one.on('move', oneMoves);
  other.on('move', otherMoves);
  return () => {
    one.off('move', oneMoves);
    other.off('move', otherMoves);
  };
}

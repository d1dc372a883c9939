/** Brings the map of one plate to the scene of the next: only what differs is sent, so that what is the same stays loaded. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { type Scene, type SourceId, sourceIds } from '../../scene/buildScene.ts';

/** The sources that were sent anew. */
export function turnScene(map: MapLibreMap, before: Scene, next: Scene): readonly SourceId[] {
  turnLayers(map, before.layers, next.layers);
  return sourceIds.filter((id) => {
    if (isSameList(before.sources[id].features, next.sources[id].features)) return false;
    void map.getSource<GeoJSONSource>(id)?.setData(next.sources[id]);
    return true;
  });
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}

/** From the top down, so that each finds the one above it. Both have what they share in the same order, that of `layerOrder`. */
function turnLayers(map: MapLibreMap, before: readonly LayerSpecification[], next: readonly LayerSpecification[]): void {
  const wanted = new Set(next.map(({ id }) => id));
  const shown = new Map(before.map((layer) => [layer.id, JSON.stringify(layer)]));
  for (const { id } of before) if (!wanted.has(id)) map.removeLayer(id);
  let above: string | undefined;
  for (const layer of next.toReversed()) {
    const old = shown.get(layer.id);
    if (old !== JSON.stringify(layer)) {
      if (old !== undefined) map.removeLayer(layer.id);
      map.addLayer(layer, above);
    }
    above = layer.id;
  }
}

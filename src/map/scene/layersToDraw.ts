/**
 * The layers of a scene as a map is asked for them: none of a source that holds nothing. Each such source would have its tiles made by the worker and its mask laid over
 * the whole canvas, in every frame of a flight, to draw nothing.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { Scene, SourceId } from '../../scene/buildScene.ts';

const lastOf = new WeakMap<Scene, readonly LayerSpecification[]>();

/** The same list for the same scene. */
export function layersToDraw(scene: Scene): readonly LayerSpecification[] {
  const last = lastOf.get(scene);
  if (last) return last;
  const layers = scene.layers.map((layer) => (isEmpty(scene, layer) ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification) : layer));
  lastOf.set(scene, layers);
  return layers;
}

function isEmpty({ sources }: Scene, layer: LayerSpecification): boolean {
  return 'source' in layer && typeof layer.source === 'string' && sources[layer.source as SourceId]?.features.length === 0;
}

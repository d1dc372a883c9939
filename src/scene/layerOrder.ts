/**
 * The one z-order list of the map, bottom first. Labels stand under the marks in this list because MapLibre places
 * the upper layers first: a label then finds every mark already in its place and keeps clear of it.
 */
import type { LayerId } from '../scenario/view.ts';

interface OrderedLayer {
  readonly id: string;
  /** The switch of the layer panel that shows it; null for what is always drawn. */
  readonly switch: LayerId | null;
  /** Shows what is sensitive and nothing else: pictures and embeds leave it out unless asked. */
  readonly isSensitive?: true;
}

const ordered = [
  { id: 'land', switch: null },
  { id: 'zone-fill', switch: 'zone' },
  { id: 'neighbourhood-line', switch: 'neighbourhoods' },
  { id: 'water-fill', switch: null },
  { id: 'water-edge', switch: null },
  { id: 'runway', switch: 'landmarks' },
  { id: 'zone-line', switch: 'zone' },
  { id: 'uncertainty-fill', switch: 'uncertainty' },
  { id: 'uncertainty-approximate', switch: 'uncertainty' },
  { id: 'uncertainty-illustrative', switch: 'uncertainty' },
  { id: 'connector', switch: 'connectors' },
  { id: 'road-casing', switch: 'roads' },
  { id: 'bridge-casing', switch: 'roads' },
  { id: 'road-minor', switch: 'roads' },
  { id: 'road-primary', switch: 'roads' },
  { id: 'road-motorway', switch: 'roads' },
  { id: 'road-illustrative', switch: 'roads' },
  { id: 'sketch-highlight', switch: 'scenario' },
  { id: 'sketch-zone-fill', switch: 'scenario' },
  { id: 'sketch-zone-line', switch: 'scenario' },
  { id: 'selection-line', switch: null },
  { id: 'sketch-movement', switch: 'scenario' },
  { id: 'sketch-closure', switch: 'scenario' },
  { id: 'sketch-note-line', switch: 'scenario' },
  { id: 'reach-casing', switch: null },
  { id: 'reach', switch: null },
  { id: 'reach-never', switch: null },
  { id: 'way-casing', switch: null },
  { id: 'way', switch: null },
  { id: 'barrier-casing', switch: 'bollard-lines' },
  { id: 'barrier-closed', switch: 'bollard-lines' },
  { id: 'barrier-line', switch: 'bollard-lines' },
  { id: 'barrier-beads', switch: 'bollard-lines' },
  { id: 'sketch-barrier-casing', switch: 'scenario' },
  { id: 'sketch-barrier-closed', switch: 'scenario' },
  { id: 'sketch-barrier-open', switch: 'scenario' },
  { id: 'selection-halo', switch: null },
  { id: 'water-label', switch: null },
  { id: 'neighbourhood-label', switch: 'neighbourhoods' },
  { id: 'road-label', switch: 'roads' },
  { id: 'illustrative-text', switch: null },
  { id: 'landmark-label', switch: 'landmarks' },
  { id: 'facility-label-second', switch: 'facilities' },
  { id: 'checkpoint-label', switch: 'checkpoints' },
  { id: 'zone-label', switch: 'zone' },
  { id: 'facility-label-first', switch: 'facilities' },
  { id: 'held-label', switch: 'held-properties', isSensitive: true },
  { id: 'sketch-label', switch: 'scenario' },
  { id: 'tray-label', switch: 'held-properties' },
  { id: 'way-arrow', switch: null },
  { id: 'landmark', switch: 'landmarks' },
  { id: 'checkpoint', switch: 'checkpoints' },
  { id: 'barrier', switch: 'bollard-lines' },
  { id: 'barrier-sign', switch: 'bollard-lines' },
  { id: 'held', switch: 'held-properties', isSensitive: true },
  { id: 'facility-second', switch: 'facilities' },
  { id: 'facility-first', switch: 'facilities' },
  { id: 'incident', switch: 'incidents' },
  { id: 'tray', switch: 'held-properties' },
  { id: 'sketch-arrow', switch: 'scenario' },
  { id: 'sketch-mark', switch: 'scenario' },
  { id: 'cut', switch: null },
  { id: 'replay-line', switch: null },
  { id: 'replay-vehicle', switch: null },
  { id: 'way-number', switch: null },
] as const satisfies readonly OrderedLayer[];

export type MapLayerId = (typeof ordered)[number]['id'];

export const layerOrder: readonly (OrderedLayer & { readonly id: MapLayerId })[] = ordered;

/** Puts layers into the order of the list. Throws where one is missing from it or given twice: a mistake in the code. */
export function inOrder<T extends { readonly id: string }>(layers: readonly T[]): T[] {
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  if (byId.size !== layers.length) throw new Error('A map layer is given twice.');
  for (const id of byId.keys()) {
    if (!ordered.some((entry) => entry.id === id)) throw new Error(`The map layer ${id} is missing from layerOrder.`);
  }
  return ordered.flatMap((entry) => byId.get(entry.id) ?? []);
}

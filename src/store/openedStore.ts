/**
 * Layers opened to be looked at: files of a stranger's making under the plan. Of this window alone: in no plan, no link, no picture. The map draws `layers`, the interface changes
 * them; where their tiles come from is handed in.
 */
import { createStore } from 'zustand/vanilla';
import type { FeatureWords, LayerColor, LayerRefusal, LayerSummary, TileAnswer } from '../share/layers/openedLayer.ts';

export interface TilePort {
  /** Rejects where it is called off. */
  tile(z: number, x: number, y: number, signal: AbortSignal): Promise<TileAnswer>;
  /** Null where the file cannot be read any more. */
  feature(id: number): Promise<FeatureWords | null>;
  /** Nothing of it is held any longer. */
  end(): void;
}

export interface Opened {
  readonly id: string;
  readonly name: string;
  readonly summary: LayerSummary;
  readonly port: TilePort;
  readonly color: LayerColor;
  /** Above 0, to 1. */
  readonly opacity: number;
  readonly isShown: boolean;
  /** Of the tiles in sight: some hold only a part of what lies there. */
  readonly isPartial: boolean;
  /** Something of what was drawn of it so far could not be read. */
  readonly isBroken: boolean;
}

/** What lies under the pointer, or was pressed. */
export interface Pointed {
  readonly layerId: string;
  /** In the tiles of its layer. */
  readonly feature: number;
  /** Pixels from the map's top left corner. */
  readonly x: number;
  readonly y: number;
}

/** A file on its way in, what came of it, or why it was refused. */
export type Opening =
  | { readonly is: 'reading'; readonly name: string; readonly share: number }
  | { readonly is: 'done'; readonly name: string; readonly summary: LayerSummary }
  /** `broken`: the worker ended. */
  | { readonly is: 'refused'; readonly name: string; readonly reason: LayerRefusal | 'broken'; readonly detail: string };

interface OpenedState {
  /** The uppermost first. */
  readonly layers: readonly Opened[];
  readonly opening: Opening | null;
  /** The one that was taken away last, while it can be had back; `place` in the list. */
  readonly removed: { readonly layer: Opened; readonly place: number } | null;
  readonly pointed: Pointed | null;
  readonly picked: Pointed | null;
  set(part: Partial<Pick<OpenedState, 'opening' | 'pointed' | 'picked'>>): void;
  add(layer: Opened): void;
  change(id: string, part: Partial<Pick<Opened, 'color' | 'opacity' | 'isShown' | 'isPartial' | 'isBroken'>>): void;
  /** It is held until it cannot be had back any more. */
  remove(id: string): void;
  putBack(): void;
  /** What was taken away is gone for good. */
  forget(): void;
}

export const openedStore = createStore<OpenedState>()((set, get) => ({
  layers: [],
  opening: null,
  removed: null,
  pointed: null,
  picked: null,
  set: (part) => set(part),
  add: (layer) => set(({ layers }) => ({ layers: [layer, ...layers] })),
  change: (id, part) => set(({ layers }) => ({ layers: layers.map((layer) => (layer.id === id ? { ...layer, ...part } : layer)) })),
  remove(id) {
    const { layers, removed, pointed, picked } = get();
    const place = layers.findIndex((layer) => layer.id === id);
    const layer = layers[place];
    if (!layer) return;
    removed?.layer.port.end();
    const stays = (at: Pointed | null) => (at?.layerId === id ? null : at);
    set({ layers: layers.toSpliced(place, 1), removed: { layer, place }, pointed: stays(pointed), picked: stays(picked) });
  },
  putBack: () => set(({ layers, removed }) => (removed ? { layers: layers.toSpliced(removed.place, 0, removed.layer), removed: null } : {})),
  forget() {
    get().removed?.layer.port.end();
    set({ removed: null });
  },
}));

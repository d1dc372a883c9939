/** The view the screen shows now. Setters keep identity when nothing changes, so subscribers can compare by reference. */
import { createStore } from 'zustand/vanilla';
import { type Camera, type DateRange, defaultView, type LayerId, layerIds, type Locale, type SymbolSet, type View } from '../scenario/view.ts';

interface ViewState {
  readonly view: View;
  setView(view: View): void;
  setCamera(camera: Camera | null): void;
  setLayerVisible(layer: LayerId, visible: boolean): void;
  setLayersVisible(layers: readonly LayerId[], visible: boolean): void;
  setSymbols(symbols: SymbolSet): void;
  setDates(dates: DateRange | null): void;
  select(id: string | null): void;
  setLocale(locale: Locale | null): void;
}

export const viewStore = createStore<ViewState>()((set) => {
  const change = (part: Partial<View>) => set((state) => {
    const keys = Object.keys(part) as (keyof View)[];
    return keys.every((key) => Object.is(state.view[key], part[key])) ? state : { view: { ...state.view, ...part } };
  });
  const setLayersVisible = (layers: readonly LayerId[], visible: boolean) => set((state) => {
    const hidden = new Set(state.view.hiddenLayers);
    for (const layer of layers) {
      if (visible) hidden.delete(layer);
      else hidden.add(layer);
    }
    const hiddenLayers = layerIds.filter((id) => hidden.has(id));
    return hiddenLayers.join() === state.view.hiddenLayers.join() ? state : { view: { ...state.view, hiddenLayers } };
  });
  return {
    view: defaultView,
    setView: (view) => set({ view }),
    setCamera: (camera) => change({ camera }),
    setLayerVisible: (layer, visible) => setLayersVisible([layer], visible),
    setLayersVisible,
    setSymbols: (symbols) => change({ symbols }),
    setDates: (dates) => change({ dates }),
    select: (selectedId) => change({ selectedId }),
    setLocale: (locale) => change({ locale }),
  };
});

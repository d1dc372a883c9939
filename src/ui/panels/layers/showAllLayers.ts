/** The layers hidden, all of them, and shown again. */
import { layerIds, layersHiddenAtFirst } from '../../../scenario/view.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { viewStore } from '../../../store/viewStore.ts';

/** What no switch shows or hides, such as the river, is drawn still. */
export const isOfNoLayer = (entries: readonly LegendEntry[]): boolean => entries.length > 0 && entries.every(({ layer }) => layer === null);

/** Every layer that a newcomer sees. */
export const showAllLayers = (): void => viewStore.getState().setLayersVisible(layerIds.filter((id) => !layersHiddenAtFirst.includes(id)), true);

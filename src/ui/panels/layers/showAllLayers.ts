import { layerIds, layersHiddenAtFirst } from '../../../scenario/view.ts';
import { viewStore } from '../../../store/viewStore.ts';

/** Every layer that a newcomer sees. */
export const showAllLayers = (): void => viewStore.getState().setLayersVisible(layerIds.filter((id) => !layersHiddenAtFirst.includes(id)), true);

import { layerIds } from '../../../scenario/view.ts';
import { useView } from '../../useStores.ts';

/** No layer is shown; what lies under them all, such as the river, is drawn still. */
export const useAllHidden = (): boolean => useView(({ hiddenLayers }) => layerIds.every((id) => hiddenLayers.includes(id)));

/** What must be said of a layer beside its name: how many are located, that its lines are examples, that it is a sketch. */
import type { LayerId } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function layerRemark(layer: LayerId, total: number, mapped: number, t: Translate): string | null {
  switch (layer) {
    case 'held-properties': return t('layers.located', { located: mapped, total });
    case 'incidents': return mapped < total ? t('layers.listedOnly', { mapped, total }) : null;
    case 'bollard-lines':
    case 'connectors': return t('layers.illustrative');
    case 'zone': return t('layers.schematic');
    default: return null;
  }
}

/** What must be said of a layer beside its name: how many are located, that its lines are examples, that a filter is on. */
import type { DateRange, LayerId } from '../../../scenario/view.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function layerRemark(layer: LayerId, total: number, mapped: number, dates: DateRange | null, t: Translate): string | null {
  switch (layer) {
    case 'held-properties': return t('layers.located', { located: mapped, total });
    case 'incidents':
      if (dates !== null) return t('layers.filtered', { from: isolate(dates.from), to: isolate(dates.to) });
      return mapped < total ? t('layers.listedOnly', { mapped, total }) : null;
    case 'bollard-lines':
    case 'connectors': return t('layers.illustrative');
    case 'zone': return t('layers.schematic');
    default: return null;
  }
}

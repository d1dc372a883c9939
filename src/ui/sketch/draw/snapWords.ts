/** What the pen snaps to, in words. */
import type { Snap } from '../../../sketch/snap.ts';
import type { Translate } from '../../i18n/i18n.ts';

export interface SnapNames {
  /** Of a feature of the plan, or of a line of the baseline. */
  feature(id: string): string;
  /** Of a road of the network; '' where it has none. */
  road(id: string): string;
}

export function snapWords(t: Translate, snap: Snap, names: SnapNames): string {
  switch (snap.kind) {
    case 'junction': return t('sketch.snap.junction');
    case 'road': return names.road(snap.roadId) || t('sketch.snap.road');
    default: return t(`sketch.snap.${snap.kind}`, { name: names.feature(snap.featureId) });
  }
}

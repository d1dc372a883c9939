/** The sign of a barrier's state as the map draws it. Decoration beside its words. */
import { useMemo } from 'react';
import { lateMarkToDataUrl } from '../../map/images/lateMarkToDataUrl.ts';
import type { ShownState } from '../../scene/planMark.ts';
import { symbolName } from '../../scene/symbolName.ts';
import { useSession } from '../useStores.ts';

/** CSS pixels; the interlocked pair is wider than it is high. */
const heightPx = 20;

export function StateSign({ state }: { readonly state: ShownState }) {
  const theme = useSession((session) => session.theme);
  const url = useMemo(() => lateMarkToDataUrl(symbolName(theme, { shape: 'plan', mark: `barrier-${state}` })), [theme, state]);
  return url === null ? null : <img src={url} alt="" height={heightPx} />;
}

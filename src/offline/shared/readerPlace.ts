/** Where the reader stands, in the address of this history entry: whoever copies it points at that slide, and a reload finds it. Nothing is added to the history. */
import { readSlidePlace, writeSlidePlace } from '../../share/slideAddress.ts';
import { holdsPlan } from '../windowAddress.ts';

export const slideInAddress = () => readSlidePlace(location.hash);

const key = 'cordon.reading';

/** Null where the reader was left for the plan itself. Where the address is a view, this tab remembers it. */
export function writeReaderPlace(planId: string, slideId: string | null, step = 0): void {
  if (!holdsPlan()) {
    remember(slideId === null ? null : JSON.stringify({ planId, slideId, step }));
    return;
  }
  const { plan } = readSlidePlace(location.hash);
  const hash = writeSlidePlace({ plan, slideId, step });
  if (hash !== location.hash) history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}

function remember(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // A reload then begins with the first slide.
  }
}

/** Where this tab last read a plan that is in no address. */
export function recallPlace(planId: string): { readonly slideId: string | null; readonly step: number } {
  try {
    const { planId: of, slideId, step } = (JSON.parse(sessionStorage.getItem(key) ?? '{}') ?? {}) as Record<string, unknown>;
    if (of === planId && typeof slideId === 'string') return { slideId, step: typeof step === 'number' && Number.isSafeInteger(step) && step >= 0 ? step : 0 };
  } catch {
    // As if there were none.
  }
  return { slideId: null, step: 0 };
}

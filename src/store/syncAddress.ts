/**
 * Keeps the address and the view saying the same. Camera moves replace the history entry; anything opened, hidden or
 * chosen pushes one, so that Back takes it back. The browser's own objects are handed in.
 */
import { defaultView, type View } from '../scenario/view.ts';
import { parseViewHash, type ViewHashResult, writeViewHash } from '../share/viewHash.ts';
import { briefStore } from './brief/briefStore.ts';
import { viewStore } from './viewStore.ts';

export interface AddressPort {
  read(): string;
  replace(hash: string): void;
  push(hash: string): void;
  /** Called when the reader goes back, forward or edits the address. */
  onChange(listener: () => void): void;
}

/** How soon after it the next change of the same part belongs to the same gesture: a thumb dragged, a player stepping. */
const sameGestureMs = 2000;

/**
 * Reads the view the address holds into the store, then follows both ways. `onRead` hears of every reading; what cannot
 * be read gives the default view. `now` is a clock in milliseconds.
 */
export function syncAddress(port: AddressPort, onRead: (result: ViewHashResult) => void, now: () => number): void {
  let shown = viewStore.getState().view;
  let lastDatesAt = Number.NEGATIVE_INFINITY;
  const adopt = () => {
    const result = parseViewHash(port.read());
    shown = result.ok ? result.view : defaultView;
    viewStore.getState().setView(shown);
    onRead(result);
  };
  adopt();
  port.onChange(adopt);
  viewStore.subscribe(({ view }) => {
    // The address stays what it was before a show, which brings that back when it ends.
    if (view === shown || briefStore.getState().use === 'present') return;
    const before = shown;
    shown = view;
    const hash = writeViewHash(view);
    if (hash === writeViewHash(before)) return;
    const isDates = isOnly('dates', before, view);
    const isGestureGoingOn = isDates && now() - lastDatesAt < sameGestureMs;
    if (isDates) lastDatesAt = now();
    if (isOnly('camera', before, view) || isGestureGoingOn) port.replace(hash);
    else port.push(hash);
  });
}

function isOnly(part: 'camera' | 'dates', before: View, after: View): boolean {
  return writeViewHash({ ...before, [part]: null }) === writeViewHash({ ...after, [part]: null });
}

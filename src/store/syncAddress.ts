/**
 * Keeps the address and the view saying the same. Camera moves replace the history entry; anything opened, hidden or
 * chosen pushes one, so that Back takes it back. The browser's own objects are handed in.
 */
import { type View } from '../scenario/view.ts';
import { parseViewHash, type ViewHashResult, writeViewHash } from '../share/viewHash.ts';
import { viewStore } from './viewStore.ts';

export interface AddressPort {
  read(): string;
  replace(hash: string): void;
  push(hash: string): void;
  /** Called when the reader goes back, forward or edits the address. */
  onChange(listener: () => void): void;
}

/** Reads the view the address holds into the store, then follows both ways. Returns what came of the first reading. */
export function syncAddress(port: AddressPort, onBroken: (result: Extract<ViewHashResult, { ok: false }>) => void): void {
  let shown = viewStore.getState().view;
  const adopt = () => {
    const result = parseViewHash(port.read());
    if (!result.ok) onBroken(result);
    const view = result.ok ? result.view : viewStore.getState().view;
    shown = view;
    viewStore.getState().setView(view);
  };
  adopt();
  port.onChange(adopt);
  viewStore.subscribe(({ view }) => {
    if (view === shown) return;
    const before = shown;
    shown = view;
    const hash = writeViewHash(view);
    if (hash === writeViewHash(before)) return;
    if (isOnlyCamera(before, view)) port.replace(hash);
    else port.push(hash);
  });
}

function isOnlyCamera(before: View, after: View): boolean {
  return writeViewHash({ ...before, camera: null }) === writeViewHash({ ...after, camera: null });
}

/** A double press does what one press does: whoever presses twice out of habit would else find two slides, or one gone that was never looked at. */
import type { PressEvent } from 'react-aria-components/Button';

/** As long as a double click usually takes, in milliseconds. Two presses that are meant lie further apart. */
const doublePressMs = 500;

let last: { readonly act: string; readonly at: number } | null = null;

/** Calls `work`, but for the second press of a double one. By key every press counts: a key that is held down presses once. */
export function oncePerPress(act: string, work: () => void): (event: Pick<PressEvent, 'pointerType'>) => void {
  return ({ pointerType }) => {
    const at = performance.now();
    const isSecond = pointerType !== 'keyboard' && last?.act === act && at - last.at < doublePressMs;
    // A third press belongs to the same gesture.
    last = { act, at };
    if (!isSecond) work();
  };
}

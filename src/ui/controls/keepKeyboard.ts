/** A button that goes with what it filled would let the keyboard fall to the page: the first field or button that stands nearest takes it, unless something else has it by then. */

const fields = 'input[type=search], input[role=combobox]';
const others = 'input:not([type=file]), select, button:not([disabled])';

/** Frames until what was pressed has gone. */
const frames = 3;

export function keepKeyboard(round: Element | null, framesLeft = frames): void {
  requestAnimationFrame(() => {
    if (framesLeft > 0) {
      keepKeyboard(round, framesLeft - 1);
      return;
    }
    if (document.activeElement !== document.body) return;
    for (let near = round; near !== null && near !== document.body; near = near.parentElement) {
      const next = near.querySelector<HTMLElement>(fields) ?? near.querySelector<HTMLElement>(others);
      if (next === null) continue;
      next.focus({ preventScroll: true });
      return;
    }
  });
}

/** Mouse and keys of the browser itself, sent one behind the other without waiting for each answer: so ten thousand gestures take minutes. */
import type { CDPSession, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  press(x: number, y: number): Promise<unknown>;
  key(name: string): Promise<unknown>;
  wheel(x: number, y: number, by: number): Promise<unknown>;
}

const codes: Readonly<Record<string, number>> = { Escape: 27, Delete: 46, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };

export function createHand(page: Page, cdp: CDPSession): Hand {
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', buttons: type === 'mousePressed' ? 1 : 0, clickCount: type === 'mouseMoved' ? 0 : 1 });
  return {
    page,
    press: (x, y) => Promise.all([mouse('mouseMoved', x, y), mouse('mousePressed', x, y), mouse('mouseReleased', x, y)]),
    key: (name) => {
      const parts = name.split('+');
      const key = parts.at(-1) ?? '';
      const modifiers = (parts.includes('Control') ? 2 : 0) + (parts.includes('Shift') ? 8 : 0);
      const isLetter = /^[a-z]$/.test(key);
      const code = isLetter ? `Key${key.toUpperCase()}` : key === '?' ? 'Slash' : key;
      const windowsVirtualKeyCode = codes[key] ?? (key === '?' ? 191 : key.toUpperCase().codePointAt(0) ?? 0);
      const what = { key: isLetter && modifiers >= 8 ? key.toUpperCase() : key, code, windowsVirtualKeyCode, modifiers };
      return Promise.all([
        cdp.send('Input.dispatchKeyEvent', { type: modifiers < 2 && key.length === 1 ? 'keyDown' : 'rawKeyDown', ...what, ...(modifiers < 2 && key.length === 1 ? { text: key } : {}) }),
        cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...what }),
      ]);
    },
    wheel: (x, y, by) => cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: by }),
  };
}

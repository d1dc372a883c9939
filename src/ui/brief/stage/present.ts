/** Begins a show, and gives it the whole screen where the browser lets it: only in answer to a key or a press. */
import { endShow, type ShowFrom, startShow } from '../../../store/brief/showActs.ts';
import { sessionStore } from '../../../store/sessionStore.ts';

/** False where the plan has no slide to show. */
export function present(from: ShowFrom = {}): boolean {
  sessionStore.getState().set({ mode: 'brief', panel: null, tool: null });
  if (!startShow(from, Date.now)) return false;
  fillScreen();
  return true;
}

export function leaveShow(): void {
  endShow();
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
}

export const isScreenFilled = (): boolean => document.fullscreenElement !== null;

/** Refused without a key or press of this moment, and in frames that may not: the show then has the window. */
export function fillScreen(): void {
  if (!document.fullscreenElement) void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
}

let isGivenBack = false;

export function toggleFullScreen(): void {
  if (!document.fullscreenElement) {
    fillScreen();
    return;
  }
  isGivenBack = true;
  void document.exitFullscreen().catch(() => {});
}

/** Whether the screen was given back on purpose and the show goes on in the window; forgotten by this. */
export function takeGivenBack(): boolean {
  const was = isGivenBack;
  isGivenBack = false;
  return was;
}

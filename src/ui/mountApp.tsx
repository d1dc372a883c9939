/** Puts the interface on the page. Loaded apart from the map so that neither waits for the other. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { MapHandle } from '../map/mapHandle.ts';
import { App } from './App.tsx';

export { useLanguage } from './i18n/i18n.ts';

/** `map` is null where the map cannot be drawn; the panels and tables work all the same. */
export function mountApp(element: HTMLElement, map: MapHandle | null): void {
  createRoot(element).render(<StrictMode><App map={map} /></StrictMode>);
}

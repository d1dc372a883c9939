/** Listens for the keys of the interface, wherever the keyboard is, except where a key already means something. */
import { useEffect } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';
import { aidStore } from '../../store/aidStore.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { focusSearch } from '../search/focusSearch.ts';
import { useMap } from '../useStores.ts';
import { closeTopmost, toggleLanguage, togglePanel, toggleSidebar, toggleSymbols, toggleTheme, toggleTimeline } from './actions.ts';
import { matchShortcut, type ShortcutId } from './shortcuts.ts';
import { areSingleKeysOn } from './shortcutSetting.ts';

/** Where typed keys are text, or move within a widget (typing ahead, sliders), or where a dialog holds the page. */
const keysTaken = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false]), '
  + '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox], [role=slider], [role=spinbutton], [role=textbox]';

/** The map itself answers these while it has the keyboard. */
const mapsOwnKeys: ReadonlySet<ShortcutId> = new Set(['zoom-in', 'zoom-out']);

/** False where there was nothing to do. */
export function performShortcut(id: ShortcutId, map: MapHandle | null): boolean {
  switch (id) {
    case 'search': focusSearch(); return true;
    case 'zoom-in': map?.zoomBy(1); return map !== null;
    case 'zoom-out': map?.zoomBy(-1); return map !== null;
    case 'zone': map?.showZone(); return map !== null;
    case 'north': map?.resetNorth(); return map !== null;
    case 'close': return closeTopmost();
    case 'layers': toggleSidebar(); return true;
    case 'timeline': toggleTimeline(); return true;
    case 'table': togglePanel('table'); return true;
    case 'spoken': togglePanel('spoken'); return true;
    case 'figures': togglePanel('figures'); return true;
    case 'compose': togglePanel('compose'); return true;
    case 'shortcuts': togglePanel('shortcuts'); return true;
    case 'theme': toggleTheme(); return true;
    case 'language': toggleLanguage(); return true;
    case 'symbols': toggleSymbols(); return true;
  }
}

/** React Aria's grid keeps every key to itself, Escape too although it has nothing to do with it; asked before the grid is. */
function closeFromGrid(event: KeyboardEvent): void {
  const inGrid = event.target instanceof Element && event.target.closest('[role=grid]') !== null;
  if (event.key !== 'Escape' || !inGrid || !closeTopmost()) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The one key with Control that is the app's own, taken from text, lists and the browser too, as it leads to everything. Not over a dialog, and not before a room. */
function callPalette(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyK') return;
  event.preventDefault();
  const { isPaletteOpen, set } = aidStore.getState();
  const isBarred = briefStore.getState().use === 'present' || (event.target instanceof Element && event.target.closest('[role=dialog],[role=alertdialog]') !== null);
  if (isPaletteOpen || !isBarred) set({ isPaletteOpen: !isPaletteOpen });
}

export function useShortcuts(): void {
  const map = useMap();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const id = matchShortcut(event);
      if (id === null || (id !== 'close' && !areSingleKeysOn())) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(keysTaken)) return;
      // Home scrolls a panel that has the keyboard.
      if (event.key === 'Home' && target !== document.body && !target?.closest('#map')) return;
      if (mapsOwnKeys.has(id) && target?.closest('.maplibregl-canvas')) return;
      if (performShortcut(id, map)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', closeFromGrid, true);
    document.addEventListener('keydown', callPalette, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', closeFromGrid, true);
      document.removeEventListener('keydown', callPalette, true);
    };
  }, [map]);
}

/** The stores as React reads them, the translator of the language in use, and the map as the interface may command it. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../map/mapHandle.ts';
import { scenarioStore } from '../store/scenarioStore.ts';
import { type SessionState, sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import type { Scenario } from '../scenario/document.ts';
import type { View } from '../scenario/view.ts';
import { type Translate, translator } from './i18n/i18n.ts';

export function useView<T>(pick: (view: View) => T): T {
  return useStore(viewStore, (state) => pick(state.view));
}

/** The open scenario, or null; while an import is taken in, as it was before. */
export function useScenario(): Scenario | null {
  return useStore(scenarioStore, (state) => state.held ?? state.history?.present ?? null);
}

export function useSession<T>(pick: (session: SessionState) => T): T {
  return useStore(sessionStore, pick);
}

/** `t` of the language in use; components re-render when the language changes. */
export function useText(): Translate {
  useSession((session) => session.ownDigits);
  useSession((session) => session.secondCalendar);
  return translator(useSession((session) => session.locale));
}

/** Null until the map stands, and for good where it cannot (no WebGL). */
export const MapContext = createContext<MapHandle | null>(null);

export function useMap(): MapHandle | null {
  return useContext(MapContext);
}

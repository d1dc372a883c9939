/** The interface round the map: which part stands in which cell of the frame. Holds no state of its own. */
import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { MapHandle } from '../map/mapHandle.ts';
import { LayerPanel } from './panels/LayerPanel.tsx';
import { CaveatBanner } from './shell/CaveatBanner.tsx';
import { MapControls } from './shell/MapControls.tsx';
import { MapContext, useSession, useView } from './useStores.ts';

const Inspector = lazy(() => import('./panels/Inspector.tsx'));

export function App({ map }: { readonly map: MapHandle | null }) {
  const locale = useSession((session) => session.locale);
  const selected = useView((view) => view.selectedId !== null);
  return (
    <I18nProvider locale={locale === 'ar' ? 'ar-AE' : 'en-US'}>
      <MapContext value={map}>
        <CaveatBanner edge="top" />
        <LayerPanel />
        <MapControls />
        {selected ? <Suspense><Inspector /></Suspense> : null}
        <CaveatBanner edge="bottom" />
      </MapContext>
    </I18nProvider>
  );
}

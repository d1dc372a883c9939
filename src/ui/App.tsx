/** The interface round the map: which part stands in which cell of the frame. Holds no state of its own. */
import { I18nProvider } from 'react-aria-components';
import type { MapHandle } from '../map/mapHandle.ts';
import { CaveatBanner } from './shell/CaveatBanner.tsx';
import { MapContext, useSession } from './useStores.ts';

export function App({ map }: { readonly map: MapHandle | null }) {
  const locale = useSession((session) => session.locale);
  return (
    <I18nProvider locale={locale === 'ar' ? 'ar-AE' : 'en-US'}>
      <MapContext value={map}>
        <CaveatBanner edge="top" />
        <CaveatBanner edge="bottom" />
      </MapContext>
    </I18nProvider>
  );
}

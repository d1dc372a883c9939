/** The interface round the map: which part stands in which cell of the frame. Holds no state of its own. */
import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { MapHandle } from '../map/mapHandle.ts';
import { withAllWords } from './i18n/i18n.ts';
import { useStore } from 'zustand';
import { briefStore } from '../store/brief/briefStore.ts';
import { AidsSlot } from './aids/AidsSlot.tsx';
import { ReaderSlot } from './brief/ReaderSlot.tsx';
import { StripSlot } from './check/strip/StripSlot.tsx';
import { LayerPanel } from './panels/LayerPanel.tsx';
import { PanelsOnDemand } from './panels/PanelsOnDemand.tsx';
import { CaveatBanner } from './shell/top/CaveatBanner.tsx';
import { Dialogs } from './shell/Dialogs.tsx';
import { LazyPart } from './shell/LazyPart.tsx';
import { MapControls } from './shell/MapControls.tsx';
import { Notices } from './shell/Notices.tsx';
import { StatusBar } from './shell/status/StatusBar.tsx';
import { languageTags } from './shell/top/languageNames.ts';
import { TopBar } from './shell/top/TopBar.tsx';
import { TransferDoors } from './transfer/TransferDoors.tsx';
import { MapContext, useSession, useText } from './useStores.ts';

/** The planner's table, the answers of the check and the briefing, each fetched when it is first asked for. */
const SketchTable = lazy(() => withAllWords(import('./sketch/SketchTable.tsx')));
const CheckTable = lazy(() => withAllWords(import('./check/CheckTable.tsx')));
const BriefTable = lazy(() => withAllWords(import('./brief/BriefTable.tsx')));

/** What is said where the map cannot be drawn. */
const MapTrouble = lazy(() => withAllWords(import('./shell/MapTrouble.tsx')));

export function App({ map }: { readonly map: MapHandle | null }) {
  const t = useText();
  const mode = useSession((session) => session.mode);
  const locale = useSession((session) => session.locale);
  const hasTrouble = useSession(({ mapStatus }) => mapStatus !== 'starting' && mapStatus !== 'ready');
  const use = useStore(briefStore, (brief) => brief.use);
  // What follows the map steps aside for good: a show has every frame for the room.
  const isShowOn = use === 'present';
  const title = `${t('shell.product')} · ${t('shell.place')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <I18nProvider locale={languageTags[locale]}>
      <MapContext value={map}>
        <CaveatBanner edge="top" />
        <TopBar />
        <StripSlot />
        {mode === 'map' ? <LayerPanel /> : <Suspense>{mode === 'sketch' ? <SketchTable /> : mode === 'check' ? <CheckTable /> : use === 'read' ? <ReaderSlot /> : <BriefTable />}</Suspense>}
        <Notices />
        {hasTrouble ? <LazyPart><MapTrouble /></LazyPart> : null}
        {isShowOn ? null : <MapControls />}
        <PanelsOnDemand />
        {isShowOn ? null : <StatusBar />}
        <CaveatBanner edge="bottom" />
        <Dialogs />
        <TransferDoors />
        <AidsSlot />
      </MapContext>
    </I18nProvider>
  );
}

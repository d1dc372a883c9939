/**
 * The composer of pictures and pages: a state of the app, in which the map is the window of a sheet and everything else steps aside. It is
 * left by Escape or its cross, and then the screen is as it was.
 */
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { Camera, GroundVariant, Locale } from '../../scenario/view.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { reachStore } from '../../store/check/reachStore.ts';
import { groundStore } from '../../store/ground/groundStore.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { fetchLanguage, type Translate } from '../i18n/i18n.ts';
import { showPanel } from '../shell/actions.ts';
import { useMap, useScenario, useSession, useText, useView } from '../useStores.ts';
import { composerStore, openComposer } from './composerStore.ts';
import { cancelJob } from './make/jobs.ts';
import { imageSizes, layPage, sizeOfKnown } from './make/layPage.ts';
import { browserDoors, endLinks } from './make/pageDoors.ts';
import { drawnPage } from './pageRequestOf.ts';
import { ComposerPanel } from './panel/ComposerPanel.tsx';
import { liveSource } from './request/liveSource.ts';
import { isClose } from './request/pageSource.ts';
import { finderStore } from './sheet/finderStore.ts';
import { Sheet } from './sheet/Sheet.tsx';
import { wholeArea } from './sheet/wholeLook.ts';
import { useCode } from './useCode.ts';

const close = () => showPanel(null);

export default function Composer() {
  const t = useText();
  const map = useMap();
  return map === null ? <Dialog title={t('compose.title')} onClose={close} size="small"><p>{t('compose.noMap')}</p></Dialog> : <OpenComposer map={map} />;
}

function OpenComposer({ map }: { readonly map: MapHandle }) {
  // Before anything of it is drawn, once for each opening.
  useState(() => openComposer(presentScenario()?.id ?? null, sessionStore.getState().locale));
  useEffect(() => () => {
    cancelJob();
    endLinks();
  }, []);
  return <Composition map={map} />;
}

function Composition({ map }: { readonly map: MapHandle }) {
  const settings = useStore(composerStore, (state) => state.settings);
  const words = useLanguage(settings.locale);
  const source = useSource(map, settings.theme, settings.ground, words);
  const isNear = useStore(finderStore, ({ camera }) => camera !== null && isClose(camera));
  const doors = useMemo(() => browserDoors(), []);
  const { theme, locale, hasSensitive, paper, orientation } = settings;
  // What is drawn depends on the camera by one threshold only, so that a movement lays out the page anew and nothing else.
  const drawn = useMemo(() => {
    const { camera } = finderStore.getState();
    return source && words ? drawnPage({ ...source, camera: camera ?? anywhere }, { theme, locale, hasSensitive, paper, orientation }, words) : null;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `isNear` stands for the camera.
  }, [source, words, theme, locale, hasSensitive, paper, orientation, isNear]);
  const area = useMemo(() => (source ? wholeArea(source) : []), [source]);
  useDressed(map, drawn);
  const areSized = useSizes(drawn);
  const code = useCode(source, settings, doors);
  const lay = useMemo(() => (source && words && drawn && areSized
    ? (camera: Camera) => layPage({ source: { ...source, camera }, settings, t: words, drawn, code: code.modules, sizeOf: sizeOfKnown }, doors)
    : null), [source, words, drawn, areSized, settings, code.modules, doors]);
  return (
    <>
      <Sheet map={map} lay={lay} area={area} />
      {words && drawn && source ? <ComposerPanel map={map} words={words} drawn={drawn} source={source} code={code} onClose={close} /> : null}
    </>
  );
}

const anywhere: Camera = { center: [44.39, 33.31], zoom: 14, bearing: 0, pitch: 0 };

/** The words of the page; null until they are there. */
function useLanguage(locale: Locale): Translate | null {
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly t: Translate } | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchLanguage(locale).then((t) => { if (isWanted) setLoaded({ locale, t }); }, () => sessionStore.getState().set({ notice: 'language-missing' }));
    return () => { isWanted = false; };
  }, [locale]);
  return loaded?.locale === locale ? loaded.t : null;
}

/** What the screen shows of the plan; another object once any of it is another. */
function useSource(map: MapHandle, theme: 'light' | 'dark', ground: GroundVariant | null, words: Translate | null) {
  const scenario = useScenario();
  const baseline = useSession((session) => session.baseline);
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const mode = useSession((session) => session.mode);
  const view = useView((shown) => shown.hiddenLayers);
  const symbols = useView((shown) => shown.symbols);
  const dates = useView((shown) => shown.dates);
  const chosen = useStore(groundStore);
  const check = useStore(checkStore);
  const reach = useStore(reachStore, (state) => state.answer);
  return useMemo(
    () => words && liveSource(map, { theme, ground }, words),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- It reads the stores; these say when they are others.
    [map, theme, ground, chosen, words, scenario, baseline, postureId, shownPhases, mode, view, symbols, dates, check, reach],
  );
}

/** The live map draws what the page will, in its language and colours. */
function useDressed(map: MapHandle, drawn: ReturnType<typeof drawnPage> | null): void {
  useEffect(() => {
    if (drawn) map.dress(drawn.input);
  }, [map, drawn]);
  useEffect(() => () => map.dress(null), [map]);
}

/** Whether the sides of the marks in the legend are known. */
function useSizes(drawn: ReturnType<typeof drawnPage> | null): boolean {
  const [sized, setSized] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    if (drawn) void imageSizes(drawn.entries, browserDoors().drawImage).then(() => { if (isWanted) setSized(drawn); });
    return () => { isWanted = false; };
  }, [drawn]);
  return sized !== null;
}

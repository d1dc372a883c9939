/** Wires everything: data, fonts and language in parallel, then the map, then the interface round it. Holds no logic. */
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/fields.css';
import './ui/layout.css';
import { fetchDataFile } from './offline/shipped/fetchDataFile.ts';
import { coverUntilStage } from './offline/keptShow.ts';
import { hasGroundChoice } from './offline/ground/groundChoice.ts';
import { isSingleFile } from './offline/inside/isSingleFile.ts';
import { keepMarkup } from './offline/inside/ownMarkup.ts';
import { readPreferences, writePreferences } from './offline/preferences.ts';
import { trustOwn } from './offline/trustOwn.ts';
import { loadBaseline } from './baseline/loadBaseline.ts';
import { prewarmMap } from './map/createMap.ts';
import { startLiveMap } from './map/liveMap.ts';
import { loadMapFonts } from './map/scene/loadMapFonts.ts';
import { followDocument } from './offline/followDocument.ts';
import { hasLibrary, takeScenarioFromAddress } from './offline/tabScenario.ts';
import { languageInside } from './offline/inside/planInside.ts';
import { firstBriefing, isNewcomer } from './offline/newcomer.ts';
import { holdsPlan, windowAddress } from './offline/windowAddress.ts';
import { awaitReading } from './store/brief/awaitReading.ts';
import { noticeFor } from './store/noticeFor.ts';
import { sessionStore } from './store/sessionStore.ts';
import { syncAddress } from './store/syncAddress.ts';
import { translator, useLanguage } from './ui/i18n/i18n.ts';
import { sayStartFailure } from './ui/shell/sayStartFailure.ts';
import { sceneWords } from './ui/i18n/sceneWords.ts';

async function start(): Promise<void> {
  coverUntilStage();
  const session = sessionStore.getState();
  prewarmMap();
  const interfaceChunk = import('./ui/mountApp.tsx');
  const baselineLoading = loadBaseline(fetchDataFile);
  const fonts = loadMapFonts();
  session.set(readPreferences());
  takeScenarioFromAddress();
  const newcomer = languageInside() ? false : isNewcomer();
  let layTable = () => {};
  const table = new Promise<void>((resolve) => { layTable = resolve; });
  const followLink = () => {
    if (holdsPlan() || languageInside()) import('./offline/shared/followLink.ts').then((part) => part.followLink(table), () => session.set({ notice: 'part-missing' }));
  };
  syncAddress(windowAddress(), (result) => session.set({ address: result, notice: noticeFor(result, sessionStore.getState().baseline) }), () => performance.now());
  followLink();
  window.addEventListener('hashchange', followLink);
  await followDocument(useLanguage);
  sessionStore.subscribe((state, before) => {
    if (state.themeChoice !== before.themeChoice || state.coordinateFormat !== before.coordinateFormat || state.ownDigits !== before.ownDigits || state.secondCalendar !== before.secondCalendar) writePreferences(state);
  });

  const [baseline, isNew] = await Promise.all([baselineLoading, newcomer, fonts]);
  const { address } = sessionStore.getState();
  session.set({ baseline, notice: address && noticeFor(address, baseline) });
  if (isNew && location.hash === '') history.replaceState(null, '', firstBriefing);
  if (/^#briefing=|&slide=/.test(location.hash)) awaitReading();
  const map = startLiveMap({ container: elementById('map'), baseline, words: (locale, unlocated) => sceneWords(translator(locale), unlocated) });
  const { mountApp } = await interfaceChunk;
  mountApp(elementById('ui'), map);
  if (hasGroundChoice()) void import('./ui/ground/startGround.ts').then((part) => part.startGround(map), () => session.set({ notice: 'part-missing' }));
  // What was open in this tab comes back, and what a crash cut short is offered: both only for those who have drawn here.
  if (await hasLibrary()) await (await import('./offline/library/startLibrary.ts')).startLibrary();
  layTable();
  // The map first: what is read beside it, and what keeps the app on this device, may come after.
  await map?.rest();
  if (isNew) followLink();
  if (map) setTimeout(() => void import('./ui/spoken/startSpoken.tsx').then((part) => part.startSpoken(map), () => undefined), 700);
  if (!import.meta.env.PROD || isSingleFile) return;
  // Nor is it to be felt under the reader's first acts.
  setTimeout(() => void import('./offline/installed/keepApp.ts').then((part) => part.keepApp(), () => undefined), 3000);
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element #${id}.`);
  return element;
}

keepMarkup();
trustOwn();
// The map alone inside another page, and pages made without a screen: neither needs nor loads what stands round the map.
const door = /[?&](embed|render|presenter)\b/.exec(location.search)?.[1];
const started = door === 'presenter' ? import('./ui/brief/presenter/startPresenter.tsx').then((part) => part.startPresenter())
  : door === 'embed' ? import('./ui/embed/startEmbed.ts').then((part) => part.startEmbed())
  : door ? import('./ui/export/unattended/startUnattended.ts').then((part) => part.startUnattended()) : start();
started.catch((error: unknown) => sayStartFailure(elementById('ui'), error));

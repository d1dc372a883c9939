/**
 * The map inside another page (`?embed`): the map, its caption and its legend. Nothing of the planner's table, of the library or of the storage of
 * this device is so much as loaded, so there is no path to an edit.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import { loadBaseline } from '../../baseline/loadBaseline.ts';
import { prewarmMap } from '../../map/createMap.ts';
import { startLiveMap } from '../../map/liveMap.ts';
import { loadMapFonts } from '../../map/scene/loadMapFonts.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { fetchDataFile } from '../../offline/shipped/fetchDataFile.ts';
import { followDocument } from '../../offline/followDocument.ts';
import type { Locale } from '../../scenario/view.ts';
import { readEmbedOptions } from '../../share/embed/embedOptions.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { addWords, translator, useLanguage, withAllWords } from '../i18n/i18n.ts';
import { sceneWords } from '../i18n/sceneWords.ts';
import { createCaption } from './caption.ts';
import { element } from './element.ts';
import styles from './Embed.module.css';
import { embedStore } from './embedStore.ts';
import { type Framing, startFraming } from './framing.ts';
import { createLegend } from './legendCard.ts';
import { createButtons } from './mapButtons.ts';
import { followAddress } from './openAddress.ts';
import { talkToPage } from './pageTalk.ts';

const messages: Record<Locale, () => Promise<{ readonly embed: object }>> = {
  en: () => import('../i18n/messages/en/embed.ts'),
  ar: () => import('../i18n/messages/ar/embed.ts'),
  fa: () => import('../i18n/messages/fa/embed.ts'),
};

async function loadWords(locale: Locale): Promise<void> {
  const [, { embed }] = await Promise.all([useLanguage(locale), messages[locale]()]);
  addWords(locale, { embed });
}

export async function startEmbed(): Promise<void> {
  document.documentElement.dataset['embed'] = '';
  refuseFiles();
  prewarmMap();
  const options = readEmbedOptions(location.search);
  const session = sessionStore.getState();
  session.set({ themeChoice: options.theme ?? 'system' });
  viewStore.getState().setLocale(options.locale);
  const loading = Promise.all([loadBaseline(fetchDataFile), loadMapFonts()]);
  let frame: (framing: Framing) => void = () => undefined;
  const framing = new Promise<Framing>((resolve) => { frame = resolve; });
  followAddress(framing, options.locale);
  await followDocument(loadWords);
  const [baseline] = await loading;
  session.set({ baseline });
  const container = document.getElementById('map');
  const frameOfPage = document.getElementById('ui');
  if (!container || !frameOfPage) throw new Error('index.html lacks #map or #ui.');
  const map = drawMap(container, baseline);
  const framed = startFraming(container, map, baseline);
  drawParts(frameOfPage, container, [
    ...(options.hasLegend ? [createLegend()] : []), ...(map ? [createButtons(map, framed)] : []), ...(options.hasCaption ? [createCaption()] : []),
  ]);
  frame(framed);
  if (options.origin !== null) talkToPage(options.origin, map, framed);
}

function drawMap(container: HTMLElement, baseline: Baseline): MapHandle | null {
  const t = translator(sessionStore.getState().locale);
  return startLiveMap({
    container, baseline, words: (language, unlocated) => sceneWords(translator(language), unlocated),
    lookOnly: {
      // Whoever scrolls the page round it does not mean the map.
      cooperativeGestures: window.parent !== window,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': t('embed.gestures.windows'),
        'CooperativeGesturesHandler.MacHelpText': t('embed.gestures.mac'),
        'CooperativeGesturesHandler.MobileHelpText': t('embed.gestures.touch'),
      },
    },
  });
}

/** The parts, the handling line and what stands in the map's place, drawn again with whatever they depend on. */
function drawParts(page: HTMLElement, container: HTMLElement, parts: readonly { readonly element: HTMLElement; update(): void }[]): void {
  const caveat = element('aside', { class: styles['caveat'] ?? '', 'data-edge': 'top' });
  const gate = element('div', { class: styles['gate'] ?? '', 'data-embed-gate': true, tabindex: '0' });
  const notice = element('p', { class: styles['notice'] ?? '', role: 'status' });
  page.replaceChildren(caveat, ...parts.map((part) => part.element), notice, gate);
  let sayGate: (() => HTMLElement | null) | null = null;
  const update = () => {
    const { locale, mapStatus, baseline } = sessionStore.getState();
    const { now } = embedStore.getState();
    const t = translator(locale);
    const own = presentScenario()?.caveat.trim() ?? '';
    caveat.setAttribute('aria-label', t('shell.caveatLabel'));
    caveat.replaceChildren(...(own === '' ? [t('shell.caveat')] : [element('bdi', {}, own), ` · ${t('embed.screening')}`]));
    const isReading = now.step === 'reading';
    const isShut = isReading || now.step !== 'shown' || !['starting', 'ready'].includes(mapStatus);
    if (isShut && !isReading && !sayGate) void fetchGate();
    const said = isReading ? element('p', {}, t('embed.reading')) : sayGate?.() ?? null;
    if (gate.firstChild !== said) gate.replaceChildren(...(said ? [said] : []));
    gate.hidden = !isShut;
    container.inert = isShut;
    const problems = baseline?.problems.length ?? 0;
    notice.textContent = [now.step === 'shown' && now.notice ? t(`notices.${now.notice}`) : '', problems > 0 ? t('shell.problemNotice', { count: problems }) : ''].join(' ').trim();
    for (const part of parts) part.update();
  };
  const fetchGate = async () => {
    try {
      const { createGate } = await withAllWords(import('./gate.ts'));
      sayGate ??= createGate();
      update();
      gate.querySelector('input')?.focus({ preventScroll: true });
    } catch {
      gate.replaceChildren(element('p', { role: 'alert' }, translator(sessionStore.getState().locale)('embed.failed')));
    }
  };
  let isStale = false;
  const refresh = () => {
    if (isStale) return;
    isStale = true;
    queueMicrotask(() => {
      isStale = false;
      update();
    });
  };
  for (const store of [embedStore, sessionStore, viewStore, scenarioStore]) store.subscribe(refresh);
  update();
}

/** A file that falls on the frame would be opened by the browser in the map's place. */
function refuseFiles(): void {
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, (event) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    });
  }
}

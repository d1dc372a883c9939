/**
 * What an embed and the page round it say to each other (`share/embed/EMBED.md`). Only the one page that the address names is heard and
 * told, and what it is told of a plan with a password is no more than where the map stands.
 */
import { dataDate } from '../../baseline/dataDate.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { slideView } from '../../scenario/briefing/slideView.ts';
import { defaultView } from '../../scenario/view.ts';
import { type EmbedErrorReason, type EmbedEvent, type EmbedMessage, type EmbedView, embedVersion } from '../../share/embed/embedInterface.ts';
import { readMessage } from '../../share/embed/readMessage.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { embedStore } from './embedStore.ts';
import { type Framing, showLayers } from './framing.ts';

type MessageId = string | number | null;

/** A map that is dragged or turned comes to rest for so long before the page hears of it. */
const restMs = 120;

/** Until the page is closed. Nothing where the page round the embed is another than the one named, as far as the browser says. */
export function talkToPage(origin: string, map: MapHandle | null, framing: Framing): void {
  if (window.parent === window || (location.ancestorOrigins?.[0] ?? origin) !== origin) return;
  const post = (event: EmbedEvent) => window.parent.postMessage(event, origin);
  const fail = (answers: MessageId, reason: EmbedErrorReason, at = '') => post({ cordon: embedVersion, type: 'error', answers, reason, at });

  let answered: MessageId = null;
  let told: string | null = null;
  let timer = 0;
  const tellView = () => {
    const view = viewNow(map);
    const text = JSON.stringify(view);
    if (told === null || (told === text && answered === null)) return;
    told = text;
    post({ cordon: embedVersion, type: 'view', answers: answered, view });
    answered = null;
  };
  const viewChanged = () => {
    clearTimeout(timer);
    timer = window.setTimeout(tellView, restMs);
  };
  viewStore.subscribe(viewChanged);
  sessionStore.subscribe(viewChanged);

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== window.parent) return;
    const read = readMessage(event.data);
    if (!read) return;
    if (!read.ok) {
      fail(read.id, read.reason, read.at);
      return;
    }
    const answers = read.message.id ?? null;
    const refusal = told === null ? { reason: 'not-ready' as const, at: '' } : obey(read.message, framing);
    if (refusal) {
      fail(answers, refusal.reason, refusal.at);
      return;
    }
    answered = answers;
    viewChanged();
  });

  const tellState = async () => {
    const { now } = embedStore.getState();
    told = null;
    if (now.step === 'refused') fail(null, 'link-refused', now.trouble.reason);
    if (now.step !== 'shown') return;
    await map?.rest();
    if (embedStore.getState().now !== now) return;
    const view = viewNow(map);
    told = JSON.stringify(view);
    post({ cordon: embedVersion, type: 'ready', ...planNow(), dataDate: dateNow(), view });
  };
  // It may have come to something before there was a map to tell of.
  let step: unknown = null;
  const follow = () => {
    const { now } = embedStore.getState();
    const { mapStatus } = sessionStore.getState();
    if (mapStatus === 'starting' || now === step) return;
    step = now;
    if (mapStatus === 'ready') void tellState();
    else fail(null, 'no-map', mapStatus);
  };
  embedStore.subscribe(follow);
  sessionStore.subscribe(follow);
  follow();
}

/** Does what a message asks, or says why not. */
function obey(message: EmbedMessage, framing: Framing): { readonly reason: EmbedErrorReason; readonly at: string } | null {
  const scenario = presentScenario();
  const session = sessionStore.getState();
  switch (message.type) {
    case 'set-view': {
      const { camera, phase, hiddenLayers, symbols, dates } = message.view;
      if (typeof phase === 'string' && phase !== 'all' && !scenario?.phases.some(({ id }) => id === phase)) return { reason: scenario ? 'unknown-phase' : 'no-plan', at: phase };
      const { view, setView } = viewStore.getState();
      setView({ ...view, ...(hiddenLayers ? { hiddenLayers } : {}), ...(symbols ? { symbols } : {}), ...(dates === undefined ? {} : { dates }) });
      if (phase !== undefined) session.set({ shownPhases: phase === 'all' ? 'all' : { reached: phase } });
      if (camera !== undefined) framing.show(camera && { bearing: 0, pitch: 0, ...camera, center: [camera.center[0], camera.center[1]] }, true);
      embedStore.setState({ slideId: null });
      return null;
    }
    case 'set-posture':
      if (!scenario?.postures.some(({ id }) => id === message.posture)) return { reason: scenario ? 'unknown-posture' : 'no-plan', at: message.posture };
      session.set({ postureId: message.posture });
      embedStore.setState({ slideId: null });
      return null;
    case 'set-slide': {
      const slide = scenario?.slides.find(({ id }) => id === message.slide);
      if (!slide) return { reason: scenario ? 'unknown-slide' : 'no-plan', at: message.slide };
      const view = slideView(slide);
      // The whole plan, unless the slide names a phase: what the last one left must not tell on this one.
      session.set({ shownPhases: 'all' });
      showLayers(view);
      framing.show(view.camera);
      embedStore.setState({ slideId: slide.id });
      return null;
    }
  }
}

function isLocked(): boolean {
  const { now } = embedStore.getState();
  return now.step === 'shown' && now.link?.flags.isEncrypted === true;
}

/** Of a plan with a password nothing but that it has one. */
function planNow() {
  const scenario = presentScenario();
  if (!scenario || isLocked()) return { isLocked: isLocked(), title: '', postures: [], phases: [], slides: [] };
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    isLocked: false, title: scenario.title, postures: scenario.postures.map(named), phases: scenario.phases.map(named),
    slides: scenario.slides.map(({ id, title }) => ({ id, title })),
  };
}

function dateNow(): string | null {
  const { baseline } = sessionStore.getState();
  return baseline && dataDate(baseline);
}

const to = (value: number, digits: number) => Number(value.toFixed(digits));

function viewNow(map: MapHandle | null): EmbedView {
  const { camera, hiddenLayers, symbols, dates } = viewStore.getState().view;
  const { postureId, shownPhases } = sessionStore.getState();
  const [lon, lat] = camera?.center ?? map?.center() ?? [0, 0];
  const place = { center: [to(lon, 6), to(lat, 6)] as const, zoom: to(camera?.zoom ?? map?.zoom() ?? 0, 2), bearing: to(camera?.bearing ?? map?.bearing() ?? 0, 1), pitch: to(camera?.pitch ?? 0, 1) };
  if (isLocked()) return { camera: place, hiddenLayers: defaultView.hiddenLayers, symbols: defaultView.symbols, dates: null, phase: 'all', posture: null, slide: null };
  const scenario = presentScenario();
  return {
    camera: place, hiddenLayers, symbols, dates,
    phase: scenario && shownPhases !== 'all' ? shownPhases.reached : 'all',
    posture: scenario?.postures.some(({ id }) => id === postureId) ? postureId : null,
    slide: embedStore.getState().slideId,
  };
}

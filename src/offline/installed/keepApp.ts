/**
 * Keeps the app on this device, so that it opens without a network, and hears of new releases. Fetched once the map is drawn, by the app in many files alone: nothing of it is in the
 * single file, in a map inside another page, or in pages made without a screen.
 */
import { isDrawing } from '../../store/editing/isDrawing.ts';
import { keepStore, type UpdateRefusal } from '../../store/keepStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { isOutstanding, ownScenario } from '../../store/shared/ownDesk.ts';
import { findPassing, isTold } from './findPassing.ts';
import type { PageWord } from './release.ts';

/** A page that stays open asks this often whether there is a new release, and whenever it is looked at again after that time. */
const askEveryMs = 3_600_000;

let registration: ServiceWorkerRegistration | null = null;
let isWanted = false;

/** Never rejects: an app that cannot be kept is used all the same. */
export async function keepApp(): Promise<void> {
  offerInstalling();
  const { set } = keepStore.getState();
  const doors = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // Not served securely, or a private window: neither is an error.
  if (!doors) return set({ appKept: 'never' });
  try {
    follow(doors);
    registration = await doors.register('./sw.js', { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => registration?.installing?.addEventListener('statechange', noteWaiting));
    noteWaiting();
    askNowAndThen();
    const { active } = await doors.ready;
    if (active) set({ appKept: await complete(active) ? 'whole' : 'partly' });
  } catch {
    set({ appKept: doors.controller ? 'partly' : 'never' });
  }
}

/** Name and icon under which the device lists the app, in the reader's language. */
function offerInstalling(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  const name = () => { link.href = `./app.${sessionStore.getState().locale}.webmanifest`; };
  name();
  document.head.append(link, Object.assign(document.createElement('link'), { rel: 'apple-touch-icon', href: './icons/maskable-512.png' }));
  sessionStore.subscribe((state, before) => {
    if (state.locale !== before.locale) name();
  });
}

function follow(doors: ServiceWorkerContainer): void {
  let hadOne = doors.controller !== null;
  doors.addEventListener('controllerchange', () => {
    if (isWanted) void startOver();
    // This page goes on with what it began with; its parts are still kept.
    else if (hadOne) keepStore.getState().set({ update: 'elsewhere' });
    hadOne = true;
  });
}

function noteWaiting(): void {
  if (registration?.waiting && navigator.serviceWorker.controller) keepStore.getState().set({ update: 'ready' });
}

function askNowAndThen(): void {
  let askedAt = performance.now();
  const ask = () => {
    if (document.visibilityState === 'hidden' || performance.now() - askedAt < askEveryMs) return;
    askedAt = performance.now();
    registration?.update().catch(() => undefined);
  };
  setInterval(ask, askEveryMs);
  document.addEventListener('visibilitychange', ask);
}

/** Whether every file is there. */
function complete(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true });
    port1.start();
    say(worker, 'complete', port2);
  });
}

const say = (worker: ServiceWorker, word: PageWord, ...ports: readonly MessagePort[]) => worker.postMessage(word, [...ports]);

/** Sees what beginning anew would cost now, once what waits to be kept is kept, and says it. What lasts only as long as the page is told once: a second word costs it. */
async function isRefused(): Promise<boolean> {
  if (ownScenario() !== null) await import('../library/autosave.ts').then((part) => part.saveNow(), () => undefined);
  const { passing: told, set } = keepStore.getState();
  const passing = findPassing();
  const updateRefused = findRefusal(isTold(passing, told));
  // A word that is taken still holds when the new release has come; after any other refusal it is told again.
  set({ updateRefused, passing: updateRefused === null ? told : updateRefused === 'passing' ? passing : [] });
  return updateRefused !== null;
}

function findRefusal(isPassingTold: boolean): UpdateRefusal | null {
  if (isDrawing()) return 'drawing';
  if (isOutstanding()) return 'unsaved';
  return isPassingTold ? null : 'passing';
}

/** The new release takes the place of this page. Only called by its reader's press; refused, which the keep store then says, while something would be lost. */
export async function takeUpdate(): Promise<void> {
  if (await isRefused()) return;
  const waiting = registration?.waiting;
  if (waiting) {
    isWanted = true;
    say(waiting, 'take-over');
  } else location.reload();
}

/** The new release serves from now on. What the hand began between the press and now is not lost for it: this page then goes on with its own. */
async function startOver(): Promise<void> {
  isWanted = false;
  if (await isRefused()) keepStore.getState().set({ update: 'elsewhere' });
  else location.reload();
}

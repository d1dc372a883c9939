/**
 * Opens the link the address holds, in a worker: shows its plan to look at, asks for its password, or says why it does not open. Nothing
 * of the reader's own is changed by it, and when the address goes elsewhere the own table is back. The plan inside a single file is looked at
 * in the same way, where the address holds no link; so is a briefing that comes with the app. A plan with slides is read.
 */
import { parseScenario } from '../../scenario/parseScenario.ts';
import { isBriefingId } from '../../scenario/samples/briefingList.ts';
import { offeredLanguages, type SampleLanguage, sampleLanguages } from '../../scenario/samples/sampleList.ts';
import { defaultView, type View } from '../../scenario/view.ts';
import { parseViewHash, writeViewHash } from '../../share/viewHash.ts';
import type { OpenedLink } from '../../share/link/openLink.ts';
import { type RunningLinks, startLinkWorker } from '../../share/link/worker/startLinkWorker.ts';
import { giveUpReading } from '../../store/brief/awaitReading.ts';
import { isReading, startReading } from '../../store/brief/reading.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { type LinkState, linkStore } from '../../store/shared/linkStore.ts';
import { endLook, lookAt, viewLeft } from '../../store/shared/look.ts';
import { deskStore, ownScenario } from '../../store/shared/ownDesk.ts';
import { viewStore } from '../../store/viewStore.ts';
import { fetchBriefing } from '../shipped/fetchBriefing.ts';
import { planInside } from '../inside/planInside.ts';
import { uncover } from '../keptShow.ts';
import { address, holdsPlan, stateBesideLink, viewBeforeLink, viewBesideLink, withoutHistory } from '../windowAddress.ts';
import { recallPlace, slideInAddress } from './readerPlace.ts';

/** The fragment that is open or being opened; null where the address holds none. */
let current: string | null = null;
/** The view that stood beside it as it was read. */
let beside: string | null = null;
let links: RunningLinks | null = null;
let isFollowing = false;
/** Whether the plan inside this page is looked at, or was and is not to come back by itself. */
let inside: 'looking' | 'left' | null = null;

/** Resolves when the own table is laid, which must be known before anything is laid over it. */
let table: Promise<unknown> = Promise.resolve();

/** Follows until the page is closed. */
export function followLink(isTableLaid: Promise<unknown>): void {
  if (isFollowing) return;
  isFollowing = true;
  table = isTableLaid;
  window.addEventListener('hashchange', () => void readAddress());
  // Something of the reader's own was put on the table instead.
  deskStore.subscribe(({ aside }, before) => {
    if (before.aside && !aside && linkStore.getState().state?.step === 'looking') goTo(viewStore.getState().view);
  });
  sessionStore.subscribe((state, before) => {
    if (state.locale !== before.locale && current !== null && briefingOf(current) !== null && isReading()) void open(current);
  });
  void readAddress();
}

async function readAddress(): Promise<void> {
  if (!holdsPlan()) {
    if (inside === 'looking') return;
    forget();
    endLook({ isViewKept: true });
    await openInside();
    return;
  }
  if (inside === 'looking') inside = null;
  const { plan, slideId, step } = slideInAddress();
  if (plan === current) {
    if (slideId !== null && linkStore.getState().state?.step === 'looking') withoutHistory(() => startReading(slideId, step));
    return;
  }
  current = plan;
  beside = viewBesideLink();
  // Said first: the own table comes back for a moment only, because another link follows.
  tell({ step: 'reading' });
  withoutHistory(() => endLook());
  await open(current);
}

async function open(fragment: string, password?: string): Promise<void> {
  const { locale } = sessionStore.getState();
  const opened = await (briefingOf(fragment) === null ? decode(fragment, password) : fetchShipped(fragment));
  await table;
  if (fragment !== current || (briefingOf(fragment) !== null && locale !== sessionStore.getState().locale)) return;
  if (opened.ok) show(opened);
  else if (briefingOf(fragment) !== null && opened.reason === 'broken') missBriefing();
  else if (opened.reason === 'no-password' || opened.reason === 'wrong-password') tell({ step: 'password', isWrong: opened.reason === 'wrong-password', isTrying: false });
  else tell({ step: 'refused', trouble: opened });
}

/** Nothing where the page holds no plan, and where its reader works on something of their own in this tab. */
async function openInside(): Promise<void> {
  const plan = inside === null ? planInside() : null;
  if (!plan) return;
  inside = 'looking';
  // After a reload the address holds the view that was left.
  beside = location.hash === '' ? null : location.hash;
  tell({ step: 'reading' });
  const parsed = parseScenario(plan.text);
  await table;
  if (current !== null) return;
  if (ownScenario() !== null) leaveInside();
  else if (parsed.ok) show({ ...parsed, flags: { isEncrypted: false, isLookOnly: false, lacksNotes: plan.lacksNotes } });
  else tell({ step: 'refused', trouble: { ok: false, reason: 'inside' } });
}

/** What the fragment names, be there such a briefing or not; null for any other. */
const briefingOf = (fragment: string): string | null => /^#briefing=([\w-]*)/.exec(fragment)?.[1] ?? null;

/** The language it names; null leaves that to the reader's. */
const languageIn = (fragment: string): SampleLanguage | null => sampleLanguages.find((language) => language === /&in=(\w+)$/.exec(fragment)?.[1]) ?? null;

async function fetchShipped(fragment: string): Promise<OpenedLink | { readonly ok: false; readonly reason: 'broken' }> {
  const id = briefingOf(fragment) ?? '';
  if (!isBriefingId(id)) return { ok: false, reason: 'foreign' };
  const text = await fetchBriefing(id, languageIn(fragment) ?? offeredLanguages(sessionStore.getState().locale)[0] ?? 'en');
  const parsed = text === null ? null : parseScenario(text);
  return parsed?.ok ? { ...parsed, flags: { isEncrypted: false, isLookOnly: false, lacksNotes: false } } : { ok: false, reason: 'broken' };
}

/** It was not asked for by its reader, so nothing stands in the way of the map. */
function missBriefing(): void {
  forget();
  history.replaceState(null, '', address(writeViewHash(viewStore.getState().view)));
  sessionStore.getState().set({ notice: 'part-missing' });
}

function leaveInside(): void {
  if (inside === 'looking') inside = 'left';
  tell(null);
}

/** More than any link has: of what is longer only the length is looked at, and the browser takes its time for every copy. */
const mostCharacters = 200_000;

async function decode(fragment: string, password?: string): Promise<OpenedLink | { readonly ok: false; readonly reason: 'broken' }> {
  try {
    links ??= startLinkWorker();
    return await links.open(fragment.slice(0, mostCharacters), password);
  } catch {
    links?.end();
    links = null;
    return { ok: false, reason: 'broken' };
  }
}

function show(link: Extract<OpenedLink, { readonly ok: true }>): void {
  withoutHistory(() => lookAt(link.scenario, beside === null ? null : viewOf(beside), viewOf(viewBeforeLink()), phoneFrame()));
  // So that Back and a reload find it, even where it is the default.
  history.replaceState(stateBesideLink(writeViewHash(viewStore.getState().view)), '');
  const briefingId = current === null ? null : briefingOf(current);
  tell({ step: 'looking', link, isInside: inside === 'looking', briefingId: briefingId !== null && isBriefingId(briefingId) ? briefingId : null });
  // Whoever has left the reader for the plan itself finds the plan after a reload.
  const place = holdsPlan() ? slideInAddress() : recallPlace(link.scenario.id);
  let isRead = false;
  withoutHistory(() => { isRead = (place.slideId !== null || beside === null) && startReading(place.slideId, place.step); });
  if (!isRead) giveUpReading();
}

/** The window of a phone, which its map fills; null on a larger screen. */
const phoneFrame = () => (window.matchMedia('(max-width: 719px)').matches ? { width: window.innerWidth, height: window.innerHeight } : null);

function viewOf(hash: string): View {
  const read = parseViewHash(hash);
  return read.ok ? read.view : defaultView;
}

/** Tries a password on the link that asks for one. */
export async function tryPassword(password: string): Promise<void> {
  if (current === null) return;
  tell({ step: 'password', isWrong: false, isTrying: true });
  await open(current, password);
}

/** Reads the link once more: where the part that opens it could not be had. */
export async function tryAgain(): Promise<void> {
  if (current === null) return;
  tell({ step: 'reading' });
  await open(current);
}

/** Back to exactly what was there before the link was opened. */
export function closeLink(): void {
  const before = viewLeft() ?? viewStore.getState().view;
  goTo(before);
  withoutHistory(() => endLook());
}

function goTo(view: View): void {
  forget();
  // An entry of its own, so that Back leads to the link.
  if (holdsPlan()) history.pushState(null, '', address(writeViewHash(view)));
}

function forget(): void {
  current = null;
  giveUpReading();
  links?.end();
  links = null;
  leaveInside();
}

function tell(state: LinkState): void {
  if (state?.step === 'refused') giveUpReading();
  if (state?.step === 'refused' || state?.step === 'password') uncover();
  linkStore.setState({ state, failed: null });
  sessionStore.getState().set({ hasLink: state !== null });
}

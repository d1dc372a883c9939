/** Hears of everything that takes something away, and offers the way back until another act or for a while. Started once, with the first plan. */
import { openEntry } from '../../offline/library/openEntry.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import type { History, StepLabel } from '../../scenario/history.ts';
import { aidStore } from '../../store/aidStore.ts';
import { isKeptWith } from '../../store/network/isKeptWith.ts';
import { networkStore, type RoadsInUse } from '../../store/network/networkStore.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { selectedIds, selectMany } from '../../store/selection.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { followOwnDesk, isLookingOn, ownDesk, type OwnDesk } from '../../store/shared/ownDesk.ts';
import { viewStore } from '../../store/viewStore.ts';
import { translator } from '../i18n/i18n.ts';
import { stepWords } from '../sketch/HistoryList.tsx';
import { roadsDesk } from '../check/network/desk.ts';
import { hasLostParts } from './lostParts.ts';
import { isOffered } from './stepLoss.ts';

/** Fewer are selected again with a few presses. */
const manyFeatures = 4;

const words = () => translator(sessionStore.getState().locale);
const offer = (text: string, undo: () => boolean | Promise<boolean>) => aidStore.getState().set({ offer: { text, undo } });

/** The step that was just made, or null: typing that joins a step, undo and redo make none. */
export function newStep(now: History, before: History): { readonly label: StepLabel } | null {
  const last = now.steps[now.done - 1];
  return last && now.done === now.steps.length && !before.steps.includes(last) && now.present !== before.present ? last : null;
}

function namedIds({ parameters }: StepLabel): readonly string[] {
  return String(parameters['ids'] ?? parameters['id'] ?? '').split(' ');
}

function offerStep(label: StepLabel, { history }: Pick<OwnDesk, 'history'>, before: Scenario): void {
  const ids = namedIds(label);
  const feature = before.features.filter(isKnown).find(({ id }) => id === ids[0]) ?? null;
  const chosen = selectedIds().filter((id) => ids.includes(id));
  offer(stepWords(words(), label, feature), () => {
    // Only that very step: any other would have taken the offer away.
    if (scenarioStore.getState().history !== history) return false;
    scenarioStore.getState().undo();
    const there = new Set(presentScenario()?.features.map(({ id }) => id));
    const back = [...new Set([...chosen, ...ids])].filter((id) => there.has(id));
    if (back.length > 0 && sessionStore.getState().mode === 'sketch') selectMany(back);
    return true;
  });
}

function offerOther(entryId: string, before: Scenario): void {
  offer(words()('undo.otherScenario', { title: before.title }), async () => {
    const isOpen = await openEntry(entryId).catch(() => false);
    if (isOpen) sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true });
    return isOpen;
  });
}

function followPlan(): void {
  followOwnDesk((now, before) => {
    if (now.opened !== before.opened) {
      aidStore.getState().set({ offer: null });
      // What was never changed was never anybody's.
      if (now.history && before.history && before.entryId !== null && before.entryId !== now.entryId && before.history.steps.length > 0) offerOther(before.entryId, before.history.present);
      return;
    }
    if (now.history === before.history || !now.history || !before.history) return;
    aidStore.getState().set({ offer: null });
    const step = newStep(now.history, before.history);
    if (step && !isLookingOn() && (isOffered(step.label.key) || hasLostParts(step.label.key, String(step.label.parameters['id'] ?? ''), now.history.present, before.history.present))) offerStep(step.label, now, before.history.present);
  });
}

function followSelection(): void {
  // The companions of the first one are let go before it is heard that it is.
  let rest: readonly string[] = [];
  sessionStore.subscribe(({ companions }) => { if (companions.length > 0) rest = companions; });
  viewStore.subscribe(({ view: { selectedId } }, { view: before }) => {
    if (selectedId === before.selectedId) return;
    const ids = before.selectedId === null ? [] : [before.selectedId, ...rest];
    rest = sessionStore.getState().companions;
    if (selectedId !== null || ids.length < manyFeatures || sessionStore.getState().mode !== 'sketch') return;
    const there = new Set(presentScenario()?.features.map(({ id }) => id));
    // What was removed has a way back of its own.
    if (!ids.every((id) => there.has(id))) return;
    offer(words()('undo.selection', { count: ids.length }), () => {
      selectMany(ids);
      return true;
    });
  });
}

/** Undo and redo lead back to what a step of the plan kept. */
function isInHistory(roads: RoadsInUse): boolean {
  const { history } = ownDesk();
  return history !== null && history.steps.some(({ before, after }) => isKeptWith(before.network, roads) || isKeptWith(after.network, roads));
}

const isSameFile = (one: RoadsInUse | null, other: RoadsInUse | null) => one !== null && other !== null && (one.text === other.text || (one.kept !== null && one.kept === other.kept));

function followRoads(): void {
  let comingBack: RoadsInUse | null = null;
  networkStore.subscribe(({ inUse }, { inUse: gone }) => {
    if (gone === null || inUse === gone) return;
    // Had back, or read again in another way: neither is a loss.
    const isLoss = !isSameFile(inUse, comingBack) && !isSameFile(inUse, gone);
    comingBack = null;
    if (!isLoss || gone.isOfPlan || (inUse?.isOfPlan && isInHistory(gone))) return;
    const { name, text } = gone;
    offer(words()('undo.roads', { name }), async () => {
      comingBack = gone;
      await roadsDesk()?.open(name, text, gone);
      return isSameFile(networkStore.getState().inUse, gone);
    });
  });
}

let isFollowed = false;

export function followLosses(): void {
  if (isFollowed) return;
  isFollowed = true;
  followPlan();
  followSelection();
  followRoads();
}

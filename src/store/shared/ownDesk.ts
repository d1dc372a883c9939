/**
 * The reader's own table while somebody else's plan is looked at: put aside as it is, history and all, and put back as it was. Whoever
 * keeps work on this device asks here what the own plan is, never the screen.
 */
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../../scenario/document.ts';
import { commit, startHistory, type StepLabel } from '../../scenario/history.ts';
import { keepStore } from '../keepStore.ts';
import { scenarioStore } from '../scenarioStore.ts';

type Table = Pick<ReturnType<typeof scenarioStore.getState>, 'history' | 'isReadOnly' | 'saved' | 'entryId'>;

interface DeskState {
  /** What lies aside; null while the own table is the one that is shown. */
  readonly aside: Table | null;
  /** How many plans have been put on the own table so far. */
  readonly opened: number;
}

export const deskStore = createStore<DeskState>()(() => ({ aside: null, opened: 0 }));

export type OwnDesk = Table & Pick<DeskState, 'opened'>;

/** While one table is exchanged for the other, nothing of the own one changes. */
let isExchanging = false;

export function isLookingOn(): boolean {
  return deskStore.getState().aside !== null;
}

export function ownDesk(): OwnDesk {
  const { aside, opened } = deskStore.getState();
  const { history, isReadOnly, saved, entryId } = aside ?? scenarioStore.getState();
  return { history, isReadOnly, saved, entryId, opened };
}

/** The reader's own plan as it is now, or null. */
export function ownScenario(): Scenario | null {
  return ownDesk().history?.present ?? null;
}

/** Shows a plan that is nobody's here: to look at, in no library. */
export function showGuest(scenario: Scenario): void {
  const { history, isReadOnly, saved, entryId } = ownDesk();
  exchange(() => {
    deskStore.setState({ aside: { history, isReadOnly, saved, entryId } });
    scenarioStore.setState(({ opened }) => ({ history: startHistory(scenario), isReadOnly: true, saved: null, entryId: null, held: null, isMapHeld: false, opened: opened + 1 }));
  });
}

/** The own table again, to the object what it was. Nothing where it never left. */
export function endGuest(): void {
  const { aside } = deskStore.getState();
  if (!aside) return;
  exchange(() => {
    scenarioStore.setState(({ opened }) => ({ ...aside, held: null, isMapHeld: false, opened: opened + 1 }));
    deskStore.setState({ aside: null });
  });
}

function exchange(work: () => void): void {
  isExchanging = true;
  try {
    work();
  } finally {
    isExchanging = false;
  }
}

/** What becomes known of the own plan, wherever it lies. */
export function changeOwn(part: Partial<Table>): void {
  const { aside } = deskStore.getState();
  if (aside) deskStore.setState({ aside: { ...aside, ...part } });
  else scenarioStore.setState(part);
}

/** As `scenarioStore.open`, of the plan that lies there already: what is looked at meanwhile stays. */
export function reopenOwn(scenario: Scenario, { isReadOnly, entryId }: { readonly isReadOnly: boolean; readonly entryId: string }): void {
  if (!isLookingOn()) scenarioStore.getState().open(scenario, { isReadOnly, isSaved: false, entryId });
  else deskStore.setState(({ opened }) => ({ aside: { history: startHistory(scenario), isReadOnly, saved: null, entryId }, opened: opened + 1 }));
}

/** As `scenarioStore.close`, of the own plan. */
export function closeOwn(): void {
  if (!isLookingOn()) scenarioStore.getState().close();
  else deskStore.setState(({ opened }) => ({ aside: { history: null, isReadOnly: false, saved: null, entryId: null }, opened: opened + 1 }));
}

/** As `scenarioStore.commit`, of the own plan. */
export function commitOwn(label: StepLabel, command: (scenario: Scenario) => Scenario): void {
  const { aside } = deskStore.getState();
  if (!aside) scenarioStore.getState().commit(label, command);
  else if (aside.history && !aside.isReadOnly) changeOwn({ history: commit(aside.history, label, command(aside.history.present)) });
}

/** Hears of every change of the own table, and of nothing that is only looked at. */
export function followOwnDesk(listener: (now: OwnDesk, before: OwnDesk) => void): void {
  let known = ownDesk();
  const tell = () => {
    if (isExchanging) return;
    const before = known;
    known = ownDesk();
    const now = known;
    if ((Object.keys(now) as (keyof OwnDesk)[]).some((key) => now[key] !== before[key])) listener(now, before);
  };
  scenarioStore.subscribe(tell);
  deskStore.subscribe(tell);
}

/** Whether the own plan as it is now is in no file and not yet on this device: for a moment after every change, and for as long as the device does not keep it. */
export function isOutstanding(): boolean {
  const { history, saved } = ownDesk();
  return history !== null && history.present !== saved && history.present !== keepStore.getState().kept && history.steps.length > 0;
}

/** Whether closing the page now would lose something that was drawn: it is in no file, and the device does not keep it. */
export const hasUnsavedWork = (): boolean => keepStore.getState().trouble !== null && isOutstanding();

// Whatever else is opened takes the place of the own plan, and what was looked at goes.
scenarioStore.subscribe((state, before) => {
  if (state.opened !== before.opened && !isExchanging) deskStore.setState(({ opened }) => ({ aside: null, opened: opened + 1 }));
});

/** Makes the second copy of what lies on the table: a while after the library has taken it, so that the hand is never kept waiting for it. */
import type { Scenario } from '../../scenario/document.ts';
import { scenarioLines } from '../../scenario/writeScenario.ts';
import { keepStore } from '../../store/keepStore.ts';
import { ownDesk } from '../../store/shared/ownDesk.ts';
import { writeCopy } from './copyFiles.ts';

/** A copy is made when the library has taken nothing new for so long … */
const restMs = 2000;
/** … and at the latest so long after it took something. */
const mostMs = 20_000;

/** Follows until the page is closed; called once. */
export function keepCopies(): void {
  let copied: Scenario | null = null;
  let waitingSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const plan = () => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void copy(), Math.max(0, Math.min(restMs, waitingSince + mostMs - now)));
  };
  const copy = async (): Promise<void> => {
    const { kept, presence } = keepStore.getState();
    const { entryId } = ownDesk();
    if (kept === null || entryId === null || presence === 'elsewhere' || kept === copied) return;
    if (isBusy) return plan();
    isBusy = true;
    const startedAt = performance.now();
    // A copy that took long goes on however the hand moves: the next is as long.
    const isDone = await writeCopy(entryId, scenarioLines(kept), () => keepStore.getState().kept !== kept && performance.now() - startedAt < restMs);
    isBusy = false;
    if (isDone) copied = kept;
    waitingSince = null;
    document.documentElement.dataset['copied'] = String(kept.features.length);
    if (keepStore.getState().kept !== kept) plan();
  };
  keepStore.subscribe((state, before) => {
    if (state.kept !== before.kept && state.kept !== null) plan();
  });
  if (keepStore.getState().kept !== null) plan();
}

/** Where a show stands, kept for this tab over a reload: by the document it is of, so that another one never opens in its place. */
const key = 'cordon.show';

export interface KeptShow {
  readonly documentId: string;
  readonly slideId: string;
  readonly step: number;
  readonly isKiosk: boolean;
  readonly startedAt: number | null;
  readonly slideStartedAt: number | null;
}

/** Null forgets it. */
export function keepShow(show: KeptShow | null): void {
  try {
    if (show) sessionStorage.setItem(key, JSON.stringify(show));
    else sessionStorage.removeItem(key);
  } catch {
    // A reload then comes back without the show.
  }
}

/** As long as a show may take to come back, milliseconds; after that whatever is there is shown. */
const mostMs = 12_000;

/** Until the stage is back nothing is seen of the app round it: a room may be looking on. */
export function coverUntilStage(): void {
  if (recallShow() === null) return;
  document.documentElement.dataset['show'] = 'coming';
  setTimeout(uncover, mostMs);
}

/** The stage is there, or is known not to come. */
export function uncover(): void {
  delete document.documentElement.dataset['show'];
}

/** Null where none was under way in this tab. */
export function recallShow(): KeptShow | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { documentId, slideId, step, isKiosk, startedAt, slideStartedAt } = stored as Record<string, unknown>;
    if (typeof documentId !== 'string' || typeof slideId !== 'string') return null;
    const time = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
    return { documentId, slideId, step: typeof step === 'number' && Number.isSafeInteger(step) && step >= 0 ? step : 0, isKiosk: isKiosk === true, startedAt: time(startedAt), slideStartedAt: time(slideStartedAt) };
  } catch {
    return null;
  }
}

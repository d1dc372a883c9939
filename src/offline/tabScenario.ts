/**
 * Which scenario this tab has open, and in which mode: remembered over a reload, and told to a tab that is to open another one
 * by a member of the fragment (`#v1&scenario=<id>`). That member is taken out of the address as soon as it is read, so a copied
 * address stays a view that says something on every device.
 */
import { archiveName, copiesName } from './archiveName.ts';
import { ownName } from './inside/ownName.ts';

const key = ownName('cordon.tab');

export interface TabScenario {
  /** Null: none that is in the library. */
  readonly entryId: string | null;
  readonly isSketching: boolean;
}

const member = /&?\bscenario=([\w-]+)/;

/** The address of a tab that opens with the scenario. */
export const addressWith = (entryId: string): string => `${location.pathname}${location.search}#v1&scenario=${entryId}`;

/** To be called before anything else reads the address. */
export function takeScenarioFromAddress(): void {
  const [part, entryId] = member.exec(location.hash) ?? [];
  if (part === undefined || entryId === undefined) return;
  rememberTab({ entryId, isSketching: true });
  const hash = location.hash.replace(part, '');
  history.replaceState(null, '', `${location.pathname}${location.search}${hash === '#v1' ? '' : hash}`);
}

export function rememberTab(tab: TabScenario): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(tab));
  } catch {
    // A reload then starts as a new tab does.
  }
}

/** Null in a tab that has not had one open. */
export function recallTab(): TabScenario | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { entryId, isSketching } = stored as Record<string, unknown>;
    return { entryId: typeof entryId === 'string' ? entryId : null, isSketching: isSketching === true };
  } catch {
    return null;
  }
}

/** Whether there may be something to open or to recover: only then is the library worth fetching at the start. */
export async function hasLibrary(): Promise<boolean> {
  if (recallTab() !== null) return true;
  try {
    if ((await indexedDB.databases()).some(({ name }) => name === archiveName)) return true;
  } catch {
    // Refused, or damaged.
  }
  try {
    // A database that was damaged is gone, but not the second copies.
    await (await navigator.storage.getDirectory()).getDirectoryHandle(copiesName);
    return true;
  } catch {
    return false;
  }
}

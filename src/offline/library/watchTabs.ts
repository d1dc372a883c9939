/** Answers what other tabs say: hands over, follows what it only looks at, and knows whether somebody looks on. */
import { keepStore } from '../../store/keepStore.ts';
import { followOwnDesk, ownDesk } from '../../store/shared/ownDesk.ts';
import { handOver, sheetOnTable } from './autosave.ts';
import { refreshLook } from './openEntry.ts';
import { hearTabs, type TabMessage, tellTabs, thisTab } from './tabTalk.ts';

/** Tabs that look on at what this one edits. */
const lookers = new Set<string>();

/** Called once. */
export function startWatchingTabs(): void {
  hearTabs(answer);
  followOwnDesk((now, before) => {
    if (now.opened === before.opened || now.entryId === before.entryId) return;
    lookers.clear();
    if (before.entryId !== null) sayLookedAway(before.entryId);
  });
  window.addEventListener('pagehide', () => {
    const { entryId } = ownDesk();
    if (entryId !== null && keepStore.getState().presence === 'elsewhere') sayLookedAway(entryId);
  });
}

const sayLookedAway = (entryId: string) => tellTabs({ says: 'looked-away', entryId, tab: thisTab });

function answer(message: TabMessage): void {
  const { set, libraryRevision } = keepStore.getState();
  if (message.says === 'changed' || message.says === 'saved') set({ libraryRevision: libraryRevision + 1 });
  if (message.says === 'changed' || message.entryId !== ownDesk().entryId) return;
  const isEditedHere = Boolean(sheetOnTable()?.lock);
  if (message.says === 'saved' && !isEditedHere) void refreshLook(message.entryId);
  if (message.says === 'hand-over' && isEditedHere) void handOver();
  if (message.says === 'looking') lookers.add(message.tab);
  if (message.says === 'looked-away') lookers.delete(message.tab);
  if (isEditedHere && message.says.startsWith('look')) set({ presence: lookers.size > 0 ? 'watched' : 'own' });
}

/** What tabs tell each other about the library. Where the browser has no such channel they stay silent, and the check inside each write remains. */

import { ownName } from '../inside/ownName.ts';
import { newId } from '../newId.ts';

export type TabMessage =
  /** The list of scenarios has changed. */
  | { readonly says: 'changed' }
  | { readonly says: 'saved' | 'hand-over'; readonly entryId: string }
  /** `tab` tells one looker from another. */
  | { readonly says: 'looking' | 'looked-away'; readonly entryId: string; readonly tab: string };

export const thisTab = newId();

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(ownName('cordon.library'));

export function tellTabs(message: TabMessage): void {
  // A channel has no target: it reaches this origin alone.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(message);
}

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

/** Whole or not at all: tabs of another release may say what this one does not know, and whoever else runs on this origin may say anything. */
export function readTabMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { says, entryId, tab } = data as Record<string, unknown>;
  if (says === 'changed') return { says };
  if (!isId(entryId)) return null;
  if (says === 'saved' || says === 'hand-over') return { says, entryId };
  return (says === 'looking' || says === 'looked-away') && isId(tab) ? { says, entryId, tab } : null;
}

export function hearTabs(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readTabMessage(data);
    if (message) listener(message);
  });
}

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

/** Tabs of another release may say what this one does not know. */
export function hearTabs(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'says' in data) listener(data as TabMessage);
  });
}

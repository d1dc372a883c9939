/** The link in the address, or the plan inside a single file: being read, waiting for its password, refused, or its plan looked at. Null while there is neither. */
import { createStore } from 'zustand/vanilla';
import type { BriefingId } from '../../scenario/samples/briefingList.ts';
import type { OpenedLink } from '../../share/link/openLink.ts';

export type OpenLink = Extract<OpenedLink, { readonly ok: true }>;
/** `broken`: the part of Cordon that opens links could not be had. */
export type LinkTrouble = Exclude<Extract<OpenedLink, { readonly ok: false }>, { readonly reason: 'no-password' | 'wrong-password' }>
  /** What stands inside this page is no scenario that can be read. */
  | { readonly ok: false; readonly reason: 'inside' }
  | { readonly ok: false; readonly reason: 'broken' };

export type LinkState =
  | { readonly step: 'reading' }
  | { readonly step: 'password'; readonly isWrong: boolean; readonly isTrying: boolean }
  | { readonly step: 'refused'; readonly trouble: LinkTrouble }
  /** `isInside`: of the page itself rather than of its address. `briefingId`: it comes with the app, and was sent by nobody. */
  | { readonly step: 'looking'; readonly link: OpenLink; readonly isInside: boolean; readonly briefingId: BriefingId | null }
  | null;

interface Store {
  readonly state: LinkState;
  /** What an act of the reader could not do. */
  readonly failed: 'keep' | 'replace' | null;
}

export const linkStore = createStore<Store>()(() => ({ state: null, failed: null }));

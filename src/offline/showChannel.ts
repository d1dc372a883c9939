/** The channel between the windows of one show, by a name that nobody guesses: two shows on one device do not hear each other. Kept for the tab, so that a reload finds it. */
import { ownName } from './inside/ownName.ts';
import { newId } from './newId.ts';

const key = 'cordon.show.channel';

/** Of this tab's show. */
export function ownShowId(): string {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null && isShowId(kept)) return kept;
  } catch {
    // A new one then with every reload; the other window is opened again.
  }
  return newShowId();
}

/** Where another tab has the name already: a copied tab has a copy of what was kept. */
export function newShowId(): string {
  const id = newId();
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // As said.
  }
  return id;
}

const isShowId = (text: string): boolean => /^[\w-]{8,64}$/.test(text);

/** The show whose presenter window this is; null where the address names none. */
export function showIdInAddress(): string | null {
  const id = new URLSearchParams(location.search).get('presenter') ?? '';
  return isShowId(id) ? id : null;
}

/** This page as the presenter window of a show: without the plan in the fragment, which comes through the channel. */
export const presenterAddress = (id: string): string => `${location.pathname}?presenter=${id}`;

export interface ShowChannel<Says> {
  send(message: Says): void;
  close(): void;
}

/** What is heard is anything at all: whoever listens reads it strictly. */
export function openShowChannel<Says>(id: string, onMessage: (message: unknown) => void): ShowChannel<Says> {
  const channel = new BroadcastChannel(ownName(`cordon.show.${id}`));
  channel.addEventListener('message', ({ data }) => onMessage(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of this origin alone.
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

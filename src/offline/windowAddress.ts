/**
 * The browser's address bar and history, as the store's address sync wants them. An address that holds a link keeps it: the view then
 * stands beside it, in the state of the history entry, so that a reload finds it and Back takes back what was hidden.
 */
import type { AddressPort } from '../store/syncAddress.ts';

let isStill = false;

/** Whether the fragment is meant as a link to a plan, whole or not; a plain view begins with `#v`. */
export const isLinkAddress = (): boolean => /^#\d/.test(location.hash);

/** A link, or the name of a briefing that comes with the app: either is kept in the address while its plan is looked at. */
export const holdsPlan = (): boolean => /^#(\d|briefing=)/.test(location.hash);

/** What stands beside a link: the view it is shown in, and the one before any link was opened over it. */
const beside = () => (history.state ?? {}) as { readonly view?: unknown; readonly before?: unknown };
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What was last read or written, and what was before; null until the history has been asked. */
let shown = '';
let plain: string | null = null;

/** What happens in it makes no history of its own. */
export function withoutHistory(work: () => void): void {
  isStill = true;
  try {
    work();
  } finally {
    isStill = false;
  }
}

/** The view the address held before the link. */
export const viewBeforeLink = (): string => plain ??= text(beside().before);

/** The view that stands beside the link; null where it has just been opened. */
export function viewBesideLink(): string | null {
  const { view } = beside();
  return typeof view === 'string' ? view : null;
}

/** A view that was read or written. */
function note(view: string): string {
  shown = view;
  if (!holdsPlan()) plain = view;
  return view;
}

/** What a history entry with a link has beside it. */
export const stateBesideLink = (view: string) => ({ view, before: viewBeforeLink() });

export const address = (hash: string) => `${location.pathname}${location.search}${hash}`;

function write(way: 'pushState' | 'replaceState', view: string): void {
  note(view);
  history[isStill ? 'replaceState' : way](holdsPlan() ? stateBesideLink(view) : null, '', address(holdsPlan() ? location.hash : view));
}

export function windowAddress(): AddressPort {
  return {
    // Where a link has just been opened, the view stays until its plan is there.
    read: () => note(holdsPlan() ? viewBesideLink() ?? shown : location.hash),
    replace: (view) => write('replaceState', view),
    push: (view) => write('pushState', view),
    onChange: (listener) => window.addEventListener('popstate', listener),
  };
}

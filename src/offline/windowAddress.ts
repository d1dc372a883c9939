/** The browser's address bar and history, as the store's address sync wants them. */
import type { AddressPort } from '../store/syncAddress.ts';

export function windowAddress(): AddressPort {
  const address = (hash: string) => `${location.pathname}${location.search}${hash}`;
  return {
    read: () => location.hash,
    replace: (hash) => history.replaceState(null, '', address(hash)),
    push: (hash) => history.pushState(null, '', address(hash)),
    onChange: (listener) => window.addEventListener('popstate', listener),
  };
}

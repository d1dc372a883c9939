/** Asks the browser not to clear what is kept here when it runs short of room: once, and only when there is work to keep. */
let isAsked = false;

export function persistStorage(): void {
  if (isAsked) return;
  isAsked = true;
  // Refused or unknown to the browser: the work is kept all the same, only less firmly.
  try {
    void navigator.storage.persist().catch(() => {});
  } catch {
    // No storage manager on a page that is not served securely.
  }
}

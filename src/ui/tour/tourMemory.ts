/** Whether the tour was taken or declined on this device: it is offered once, and stays in the menu. */

const storageKey = 'cordon.tour';

/** Storage may be barred; the tour is then not offered at all rather than at every visit. */
export function isTourNew(): boolean {
  try {
    return localStorage.getItem(storageKey) === null;
  } catch {
    return false;
  }
}

export function noteTour(how: 'done' | 'left' | 'declined'): void {
  try {
    localStorage.setItem(storageKey, how);
  } catch {
    // Said above.
  }
}

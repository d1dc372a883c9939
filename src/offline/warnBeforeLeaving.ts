/** Lets the browser ask before the page is left while something would be lost. */
export function warnBeforeLeaving(wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault();
  });
}

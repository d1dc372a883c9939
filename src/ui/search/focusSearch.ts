/** Lets a key anywhere on the page put the keyboard into the search field, which alone knows how to show itself. */

let focusField: (() => void) | null = null;

/** Called by the field while it is on the page; returns how to take it off again. */
export function registerSearchField(focus: () => void): () => void {
  focusField = focus;
  return () => {
    if (focusField === focus) focusField = null;
  };
}

export function focusSearch(): void {
  focusField?.();
}

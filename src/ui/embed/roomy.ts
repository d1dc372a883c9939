/** Where a frame has room for more than the map: a part that folds stands open there, and folded elsewhere, until the reader folds it otherwise. */

/** CSS pixels of the frame. Assumptions, looked at in frames from 240 × 180. */
export const roomy = {
  caption: window.matchMedia('(min-width: 560px) and (min-height: 440px)'),
  legend: window.matchMedia('(min-width: 900px) and (min-height: 520px)'),
} as const;

export function openWhere(details: HTMLDetailsElement, room: MediaQueryList): void {
  const follow = () => {
    details.open = room.matches;
  };
  follow();
  room.addEventListener('change', follow);
  details.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('summary')) room.removeEventListener('change', follow);
  });
}

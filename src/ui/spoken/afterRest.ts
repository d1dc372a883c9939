/** Calls back once nothing has been asked for a while: what is spoken while things still move is old before it is heard. */

/** Longer than between two presses of a key that is held or pressed in haste (assumption), and than a flight of the map after its last frame. */
export const restMs = 700;

export function afterRest(act: () => void, ms: number = restMs): { readonly call: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    call: () => {
      stop();
      timer = setTimeout(act, ms);
    },
    stop,
  };
}

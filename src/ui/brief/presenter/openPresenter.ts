/** Opens the presenter window of this tab's show; where the browser does not let it, its parts stand beside the stage. Only in answer to a key or a press. */
import { ownShowId, presenterAddress } from '../../../offline/showChannel.ts';
import { closeSplit, splitStore } from './splitStore.ts';

/** CSS pixels: fits on a laptop. */
const width = 1180;
const height = 760;

/** Closes the parts beside the stage where they are open. Returns whether a window opened. */
export function openPresenter(): boolean {
  if (closeSplit()) return false;
  const id = ownShowId();
  // Asked for again, the same window comes to the front.
  const opened = window.open(presenterAddress(id), `cordon-${id}`, `popup,width=${width},height=${height},${placeOnScreen()}`);
  if (opened === null) splitStore.setState({ isSplit: true, wasBlocked: true });
  return opened !== null;
}

/** Beside this screen where there is more room: the browser brings it back into sight where there is none. */
function placeOnScreen(): string {
  const { availLeft = 0, availTop = 0, isExtended = false } = screen as Screen & { readonly availLeft?: number; readonly availTop?: number; readonly isExtended?: boolean };
  return isExtended ? `left=${availLeft + screen.availWidth + 40},top=${availTop + 40}` : 'left=60,top=60';
}

/** A show ends with the full screen it had, and with the plan it is of. */
import { useEffect } from 'react';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { closeSplit } from '../presenter/splitStore.ts';
import { isScreenFilled, leaveShow, takeGivenBack } from './present.ts';

export function useLeaving(): void {
  useEffect(() => {
    let hadScreen = isScreenFilled();
    // The browser takes Escape for itself there, and says no more than this.
    const look = () => {
      // What it closes first it closes here too: the show goes on in the window.
      if (hadScreen && !isScreenFilled() && !takeGivenBack() && !closeSplit()) leaveShow();
      hadScreen = isScreenFilled();
    };
    document.addEventListener('fullscreenchange', look);
    const stop = scenarioStore.subscribe((state, before) => {
      if (state.opened !== before.opened) leaveShow();
    });
    return () => {
      document.removeEventListener('fullscreenchange', look);
      stop();
    };
  }, []);
}

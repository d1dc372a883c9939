/** What a presenter can ask of the show, from whichever window. */
import { goTo, goToFirst, goToLast, restartClock, setPaused, showNext, showPrevious, toggleCover, toggleTool, wipeInk } from '../../../store/brief/showActs.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import type { ShowActName } from '../../../store/brief/showTalk.ts';

export interface ShowControls {
  act(name: ShowActName): void;
  go(slideId: string, step: number): void;
}

/** In the window that shows the slides. */
export const ownControls: ShowControls = {
  act: (name) => {
    switch (name) {
      case 'next': showNext(); return;
      case 'previous': showPrevious(); return;
      case 'first': goToFirst(); return;
      case 'last': goToLast(); return;
      case 'black':
      case 'white': toggleCover(name); return;
      case 'pause': setPaused(!showStore.getState().isPaused); return;
      case 'restart': restartClock(); return;
      case 'kiosk': showStore.getState().set({ isKiosk: !showStore.getState().isKiosk }); return;
      case 'pointer': toggleTool('pointer'); return;
      case 'wipe': wipeInk();
    }
  },
  go: (slideId, step) => void goTo(slideId, step),
};

/** Listens for the keys of a show before anything else of the page does; digits are gathered into the number of a slide. */
import { useEffect, useState } from 'react';
import { goToFirst, goToLast, goToNumber, setPaused, setTool, showNext, showPrevious, toggleCover, toggleKiosk, toggleTool, undoStroke, wipeInk } from '../../../../store/brief/showActs.ts';
import { showStore } from '../../../../store/brief/showStore.ts';
import { sessionStore } from '../../../../store/sessionStore.ts';
import { openPresenter } from '../../presenter/openPresenter.ts';
import { closeSplit } from '../../presenter/splitStore.ts';
import { leaveShow, toggleFullScreen } from '../present.ts';
import { digitOf, matchShowKey, type ShowKeyId } from './showKeys.ts';
import { isRightToLeft } from '../../../../scenario/view.ts';

/** Milliseconds after which a number that was begun is forgotten. */
const numberMs = 4000;
const mostDigits = 3;

/** Held down, these go on. */
const repeating: ReadonlySet<ShowKeyId> = new Set(['next', 'previous', 'undo']);

interface Options {
  readonly areKeysShown: boolean;
  readonly showKeys: (areShown: boolean) => void;
}

/** Returns the digits typed so far. */
export function useShowKeys({ areKeysShown, showKeys }: Options): string {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    if (digits === '') return;
    const timer = setTimeout(() => setDigits(''), numberMs);
    return () => clearTimeout(timer);
  }, [digits]);
  useEffect(() => {
    const perform = (id: ShowKeyId): void => {
      switch (id) {
        case 'next': showNext(); return;
        case 'previous': showPrevious(); return;
        case 'first': goToFirst(); return;
        case 'last': goToLast(); return;
        case 'number': return;
        case 'black': toggleCover('black'); return;
        case 'white': toggleCover('white'); return;
        case 'pointer': toggleTool('pointer'); return;
        case 'pen': toggleTool('pen'); return;
        case 'eraser': toggleTool('eraser'); return;
        case 'undo': undoStroke(); return;
        case 'wipe': wipeInk(); return;
        case 'kiosk': toggleKiosk(); return;
        case 'pause': setPaused(!showStore.getState().isPaused); return;
        case 'screen': toggleFullScreen(); return;
        case 'presenter': openPresenter(); return;
        case 'keys': showKeys(!areKeysShown); return;
        case 'leave':
          if (areKeysShown) showKeys(false);
          else if (closeSplit()) return;
          else if (showStore.getState().tool !== null) setTool(null);
          else leaveShow();
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // Clickers begin and end a show with it by turns; it must not load the page anew before a room.
      if (event.key === 'F5') {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const target = event.target instanceof Element ? event.target : null;
      // A list that is open has the keys.
      if (target?.closest('[role=menu]')) return;
      // What scrolls, and was tabbed to for that, does so.
      if (target?.matches('[data-show-scrolls], [data-show-keys]') && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
        event.stopPropagation();
        return;
      }
      const isControl = Boolean(target?.closest(':is([data-stage], [data-split]) :is(button, a, label)'));
      if (isControl && (event.key === ' ' || event.key === 'Enter') && digits === '') return;
      const digit = digitOf(event);
      if (digit !== null) setDigits((before) => `${before}${digit}`.slice(-mostDigits));
      else if (digits !== '' && event.key === 'Enter') {
        goToNumber(Number(digits));
        setDigits('');
      } else if (digits !== '' && event.key === 'Escape') setDigits('');
      else {
        const id = matchShowKey(event, isRightToLeft(sessionStore.getState().locale));
        if (id === null) {
          // What the interface does with other keys would be seen by the room.
          if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== 'Tab') event.stopPropagation();
          return;
        }
        if (!event.repeat || repeating.has(id)) perform(id);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [digits, areKeysShown, showKeys]);
  return digits;
}

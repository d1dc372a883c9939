/** The keys of the presenter window: those of the stage that steer the show, wherever the keyboard is but in a control that needs them. */
import { useEffect, useRef } from 'react';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import type { ShowActName } from '../../../store/brief/showTalk.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { digitOf, matchShowKey, type ShowKeyId } from '../stage/keys/showKeys.ts';
import type { ShowControls } from './controls.ts';
import { isRightToLeft } from '../../../scenario/view.ts';

const acts: Partial<Record<ShowKeyId, ShowActName>> = { next: 'next', previous: 'previous', first: 'first', last: 'last', black: 'black', white: 'white', pointer: 'pointer', pause: 'pause', wipe: 'wipe' };
const keysTaken = 'input, textarea, select, [role=menu], [role=dialog]';

export function usePresenterKeys(controls: ShowControls): void {
  const digits = useRef('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(keysTaken)) return;
      if (event.key === 'F5') return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, label') && digits.current === '') return;
      // On the map the arrows move the map of the room.
      if (event.key.startsWith('Arrow') && target?.closest('.maplibregl-canvas, [data-notes]')) return;
      const digit = digitOf(event);
      if (digit !== null) digits.current = `${digits.current}${digit}`.slice(-3);
      else if (digits.current !== '' && event.key === 'Enter') {
        const slide = slidesShown()[Number(digits.current) - 1];
        digits.current = '';
        if (slide) controls.go(slide.id, 0);
      } else {
        digits.current = '';
        const id = matchShowKey(event, isRightToLeft(sessionStore.getState().locale));
        const act = id === null ? undefined : acts[id];
        if (act === undefined || (event.repeat && act !== 'next' && act !== 'previous') || !showStore.getState().isOn) return;
        controls.act(act);
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [controls]);
}

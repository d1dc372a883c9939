/**
 * After the map was moved by keys, and rests, what it shows now, in one sentence. Whoever moves it by pointer sees it; the open list says it itself. Comes with the
 * first key that the map is given, and speaks of what that did.
 */
import { useEffect, useState } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { InViewGroup } from '../../scene/spoken/listInView.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { afterRest } from './afterRest.ts';
import { readInView } from './readInView.ts';
import { summaryWords } from './spokenWords.ts';
import { useSpokenWords } from './useSpokenWords.ts';

export default function MovedByKey({ map }: { readonly map: MapHandle }) {
  const words = useSpokenWords();
  const [groups, setGroups] = useState<readonly InViewGroup[] | null>(null);
  useEffect(() => map.lend((live) => {
    const canvas = live.getCanvas();
    let isByKey = true;
    const rest = afterRest(() => {
      if (!isByKey) return;
      isByKey = false;
      const { tool, panel } = sessionStore.getState();
      if (document.activeElement === canvas && tool === null && panel !== 'spoken') setGroups(readInView(map));
    });
    const onKeyDown = () => { isByKey = true; };
    const onPointerDown = () => { isByKey = false; };
    const stop = map.onMove(rest.call);
    rest.call();
    canvas.addEventListener('keydown', onKeyDown);
    canvas.addEventListener('pointerdown', onPointerDown);
    return () => {
      stop();
      rest.stop();
      canvas.removeEventListener('keydown', onKeyDown);
      canvas.removeEventListener('pointerdown', onPointerDown);
    };
  }), [map]);
  return <p className="visually-hidden" role="status" data-map-says>{groups === null ? '' : summaryWords(groups, words)}</p>;
}

/** Import and export as the page sees them: what they show is fetched when a file comes in or a dialog is asked for. */
import { lazy, useEffect, useState } from 'react';
import { withAllWords } from '../i18n/i18n.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSession } from '../useStores.ts';
import { watchDoors } from './watchDoors.ts';

const loadParts = () => withAllWords(import('./TransferParts.tsx'));
const TransferParts = lazy(loadParts);

export function TransferDoors() {
  const isAsked = useSession(({ panel }) => panel === 'import' || panel === 'export' || panel === 'share');
  const [isWanted, setWanted] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => watchDoors(
    (isDragged) => {
      setOver(isDragged);
      if (isDragged) setWanted(true);
    },
    (files) => {
      setWanted(true);
      void loadParts().then(({ takeFiles }) => takeFiles(files));
    },
    (text) => void loadParts().then(({ takeText }) => {
      if (takeText(text)) setWanted(true);
    }),
  ), []);
  // What came of it stays to be seen after the dialog is gone.
  if (isAsked && !isWanted) setWanted(true);
  return isWanted ? <LazyPart><TransferParts isOver={isOver} /></LazyPart> : null;
}

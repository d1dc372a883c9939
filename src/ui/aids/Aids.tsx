/** What stands by the reader over everything else; fetched with the first of it. */
import { lazy } from 'react';
import { useStore } from 'zustand';
import { aidStore } from '../../store/aidStore.ts';
import { withAllWords } from '../i18n/i18n.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import undo from '../undo/UndoNotice.module.css';

const Palette = lazy(() => withAllWords(import('../palette/Palette.tsx')));
const UndoNotice = lazy(async () => ({ default: (await withAllWords(import('../undo/UndoNotice.tsx'))).UndoNotice }));
const TourOffer = lazy(() => withAllWords(import('../tour/TourOffer.tsx')));
const Tour = lazy(() => withAllWords(import('../tour/Tour.tsx')));

export default function Aids() {
  const isPaletteOpen = useStore(aidStore, (aids) => aids.isPaletteOpen);
  const offer = useStore(aidStore, (aids) => aids.offer);
  const tour = useStore(aidStore, (aids) => aids.tour);
  return (
    <>
      <LazyPart>{isPaletteOpen ? <Palette /> : null}</LazyPart>
      {/* There before it says anything, so that what it says is read out. */}
      <div role="status" className={undo.place}>
        <LazyPart>{offer === null ? null : <UndoNotice offer={offer} />}</LazyPart>
        <LazyPart>{tour === 'offered' ? <TourOffer /> : null}</LazyPart>
      </div>
      <LazyPart>{typeof tour === 'number' ? <Tour at={tour} /> : null}</LazyPart>
    </>
  );
}

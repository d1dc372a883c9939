/** Asks a newcomer once whether they want the tour; nothing waits for the answer. */
import { aidStore } from '../../store/aidStore.ts';
import { Button } from '../controls/Button.tsx';
import { useText } from '../useStores.ts';
import undo from '../undo/UndoNotice.module.css';
import { noteTour } from './tourMemory.ts';

export default function TourOffer() {
  const t = useText();
  const answer = (tour: number | null) => () => {
    if (tour === null) noteTour('declined');
    aidStore.getState().set({ tour });
  };
  return (
    <div role="group" aria-label={t('tour.title')} className={undo.notice} data-tour-offer>
      <span className={undo.text}>{t('tour.offer')}</span>
      <Button variant="primary" onPress={answer(0)}>{t('tour.take')}</Button>
      <Button variant="quiet" onPress={answer(null)}>{t('tour.notNow')}</Button>
    </div>
  );
}

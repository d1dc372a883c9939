/** The way back from what was just taken away: stands until another act or for ten seconds, and longer while the pointer or the keyboard is on it. */
import { useEffect, useRef, useState } from 'react';
import { aidStore, type UndoOffer } from '../../store/aidStore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import { useText } from '../useStores.ts';
import styles from './UndoNotice.module.css';

/** Milliseconds. */
const stands = 10_000;
const tick = 500;

const forget = (offer: UndoOffer) => {
  if (aidStore.getState().offer === offer) aidStore.getState().set({ offer: null });
};

/** Each offer begins anew, also one that says the same as the one before. */
const numbers = new WeakMap<UndoOffer, number>();
let count = 0;
const numberOf = (offer: UndoOffer): number => {
  const number = numbers.get(offer) ?? (count += 1);
  numbers.set(offer, number);
  return number;
};

export function UndoNotice({ offer }: { readonly offer: UndoOffer }) {
  const t = useText();
  return <Notice key={numberOf(offer)} offer={offer} label={t('undo.label')} />;
}

function Notice({ offer, label }: { readonly offer: UndoOffer; readonly label: string }) {
  const t = useText();
  const [isHeld, setHeld] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const left = useRef(stands);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setInterval(() => {
      // Behind a dialog it cannot be reached.
      if (document.querySelector('[role=dialog]:not([data-tour]), [role=alertdialog]') === null) left.current -= tick;
      if (left.current <= 0) forget(offer);
    }, tick);
    return () => clearInterval(timer);
  }, [offer, isHeld]);
  const undo = async () => {
    // Whatever it changes would take the offer away as another act does: it goes first.
    const isBack = await offer.undo();
    if (isBack) forget(offer);
    else {
      aidStore.getState().set({ offer });
      setFailed(true);
    }
  };
  return (
    // What stands in it has the keyboard; the notice only waits while it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group" aria-label={label} className={styles.notice} data-undo-offer
      onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{hasFailed ? t('undo.failed') : offer.text}</span>
      {hasFailed ? null : <Button onPress={() => void undo()} data-undo>{t('undo.act')}</Button>}
      <IconButton label={t('undo.dismiss')} icon={<CloseIcon />} onPress={() => forget(offer)} />
    </div>
  );
}

/**
 * The tour: five steps that point at real things of the app, each of which can be tried there and then, skipped, or left with
 * Escape. Beside what it points at and never over the whole screen: everything goes on working while it stands.
 */
import { useEffect, useId, useMemo, useRef } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { OverlayArrow, Popover } from 'react-aria-components/Popover';
import { useStore } from 'zustand';
import { aidStore } from '../../store/aidStore.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import { isStripOpen, setStripOpen } from '../plan/stripSetting.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './Tour.module.css';
import { noteTour } from './tourMemory.ts';
import { type TourStep, tourSteps } from './tourSteps.ts';
import { useAnchor } from './useAnchor.ts';

const go = (tour: number | null) => aidStore.getState().set({ tour });

function leave(): void {
  noteTour('left');
  go(null);
}

/** On or back; past the last step the tour is done. */
function turn(from: number, by: 1 | -1): void {
  const next = from + by;
  if (next < tourSteps.length) go(Math.max(0, next));
  else {
    noteTour('done');
    go(null);
  }
}

export default function Tour({ at }: { readonly at: number }) {
  const isFree = useStore(briefStore, ({ use }) => use === 'edit');
  const before = useRef<Element | null>(null);
  // Who had the keyboard when it began has it when it ends.
  useEffect(() => {
    before.current = document.activeElement;
    const wasStripOpen = isStripOpen();
    return () => {
      // Unfolded for the step that points at it; on a phone it takes half of the map.
      setStripOpen(wasStripOpen);
      const had = before.current;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && had instanceof HTMLElement && had.isConnected) had.focus({ preventScroll: true });
      });
    };
  }, []);
  // A room or a reader wants nothing beside the slides.
  useEffect(() => {
    if (!isFree) go(null);
  }, [isFree]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('[role=menu], [role=listbox], [role=dialog]:not([data-tour]), [role=alertdialog]') !== null;
      if (event.key !== 'Escape' || isElsewhere || sessionStore.getState().tool !== null) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  const step = tourSteps[at];
  return step && isFree ? <Step key={step.id} step={step} at={at} /> : null;
}

function Step({ step: { id, anchors, begin, act }, at }: { readonly step: TourStep; readonly at: number }) {
  const t = useText();
  const textId = useId();
  // A dialog of the app has the screen; the step waits behind it.
  const hasDialog = useSession(({ panel }) => panel !== null && panel !== 'table' && panel !== 'work' && panel !== 'figures');
  useEffect(begin, [begin]);
  const anchor = useAnchor(anchors, () => turn(at, 1));
  const target = useMemo(() => ({ current: anchor }), [anchor]);
  if (anchor === null || hasDialog) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <Popover
      triggerRef={target} isOpen isNonModal isKeyboardDismissDisabled placement="bottom" offset={10} containerPadding={8} className={styles.popover ?? ''}
      aria-labelledby={`${textId}-title`}
    >
      <OverlayArrow className={styles.arrow ?? ''}><svg width={14} height={8} viewBox="0 0 14 8" aria-hidden="true"><path d="M0 0 7 8 14 0" /></svg></OverlayArrow>
      <Dialog className={styles.step ?? ''} aria-labelledby={`${textId}-title`} aria-describedby={textId} data-tour={id}>
        <header className={styles.head}>
          <p className={styles.count}>{t('tour.count', { number: at + 1, of: tourSteps.length })}</p>
          <IconButton label={t('tour.leave')} icon={<CloseIcon />} onPress={leave} />
        </header>
        <Heading slot="title" id={`${textId}-title`} className={styles.title ?? ''}>{t(`tour.step.${id}.title`)}</Heading>
        <p id={textId} className={styles.text}>{t(`tour.step.${id}.text`)}</p>
        <div className={styles.acts}>
          <Button onPress={() => void act()} data-tour-act>{t(`tour.step.${id}.act`)}</Button>
          <span className={styles.rest} />
          {at === 0 ? null : <Button variant="quiet" onPress={() => turn(at, -1)}>{t('tour.back')}</Button>}
          <Button variant="primary" onPress={() => turn(at, 1)} data-tour-next>{t(isLast ? 'tour.done' : 'tour.next')}</Button>
        </div>
      </Dialog>
    </Popover>
  );
}
